/** A small bill in which every level of a tradition stands where it may, to see how it looks. */
import type { Node } from 'prosemirror-model';
import type { BillAttrs } from '../document.ts';
import { isDivisionKind, type NumberedKind } from '../kinds.ts';
import { billSchema } from '../schema.ts';
import type { Holder } from './shape.ts';
import { traditionOf } from './shipped.ts';

/** How many of a level are drawn: enough to see its numbers go on. */
const TIMES: Partial<Record<NumberedKind, number>> = { article: 2, paragraph: 2, point: 2, subpoint: 2 };

/** `heading` and `text` are what stands in it. Its ids are `s1`, `s2` … in reading order. */
export function sampleBill(attrs: BillAttrs, words: { heading: string; text: string }): Node {
  const { nodes } = billSchema;
  const { places } = traditionOf(attrs).forms[attrs.form];
  let made = 0;
  const make = (kind: NumberedKind, deep: boolean): Node => {
    const id = `s${++made}`;
    const headed = isDivisionKind(kind) || kind === 'article' || kind === 'annex';
    const first = headed
      ? nodes.heading!.create(null, billSchema.text(words.heading))
      : nodes.wording!.create(null, billSchema.text(words.text));
    return nodes[kind]!.create({ id }, [first, ...(deep ? inside(kind) : [])]);
  };
  const inside = (holder: Holder): Node[] => {
    const kind = places[holder]?.find((one) => one !== 'annex');
    if (!kind) return [];
    // Only the last of its level is opened: one sees every level once.
    const times = TIMES[kind] ?? 1;
    return Array.from({ length: times }, (_one, i) => make(kind, i === times - 1 || kind === 'article'));
  };
  const body = inside('bill');
  const annexes = places.bill?.includes('annex') ? [make('annex', false)] : [];
  const title = nodes.title_block!.create({ id: 's0' }, nodes.title_line!.create());
  return nodes.bill!.create(attrs, [title, ...body, ...annexes]);
}
