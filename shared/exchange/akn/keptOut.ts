/** Elements that a bill kept, as they are written out again: letter by letter, but for ids that are taken. */
import type { Node } from 'prosemirror-model';
import { KEPT_NAMESPACE, readKept } from '../../bill/kept.ts';
import { encode } from '../markdown/attributes.ts';
import { KEPT_MARK } from './fragment.ts';

const TAG = /<[^!/>][^>]*>/g;
const ID = / (eId|GUID)="([^"]*)"/g;
/** The namespace is that of the document around it. */
const ROOT_NAMESPACE = ` xmlns="${KEPT_NAMESPACE}"`;

/** Gives out ids of which each may be used once in a document. */
export interface Ids {
  /** The wanted id, or one like it where that is taken. */
  fresh(wanted: string): string;
}

/** The element with ids that nothing else in the document has; what points to them inside it follows. */
function withFreeIds(xml: string, eIds: Ids, guids: Ids): string {
  const renamed = new Map<string, string>();
  const own = xml.replace(TAG, (tag) =>
    tag.replace(ID, (all: string, name: string, value: string) => {
      const free = (name === 'eId' ? eIds : guids).fresh(value);
      if (free === value) return all;
      if (name === 'eId') renamed.set(`#${value}`, `#${free}`);
      return ` ${name}="${free}"`;
    }),
  );
  if (renamed.size === 0) return own;
  return own.replace(TAG, (tag) =>
    tag.replace(/="(#[^"]*)"/g, (all, value: string) =>
      renamed.has(value) ? `="${renamed.get(value)!}"` : all,
    ),
  );
}

/**
 * The text of every `kept` node of a bill by its id, each with the mark by which it is known again. They choose their ids
 * before the bill's own provisions do.
 */
export function keptTexts(bill: Node, eIds: Ids): Map<string, { name: string; text: string }> {
  const texts = new Map<string, { name: string; text: string }>();
  const used = new Set<string>();
  const guids: Ids = {
    fresh: (wanted) => {
      let free = wanted;
      for (let n = 2; used.has(free); n++) free = `${wanted}-${n}`;
      used.add(free);
      return free;
    },
  };
  bill.descendants((node) => {
    if (node.type.name !== 'kept') return !node.isTextblock;
    const id = String(node.attrs.id);
    const xml = String(node.attrs.xml);
    const kept = readKept(xml);
    if (!kept) throw new RangeError('a kept element is not in its canonical form');
    const text = withFreeIds(xml.replace(ROOT_NAMESPACE, ''), eIds, guids);
    texts.set(id, { name: kept.name, text: `<?${KEPT_MARK} ${encode(id)}?>${text}` });
    return false;
  });
  return texts;
}
