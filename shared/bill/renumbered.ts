/** What else a change renumbered: the runs of articles (in a decree: its points) whose numbers moved, and how many references follow. */
import type { Node } from 'prosemirror-model';
import { billAttrs } from './document.ts';
import { referencesOf } from './heldReferences.ts';
import { type Register, referenceText } from './references.ts';
import { hasArticles } from './tradition/places.ts';

/** Articles in reading order that kept together: "12–31 are now 13–32". */
export interface NumberRun {
  was: { first: string; last: string };
  now: { first: string; last: string };
  /** The provision of the first number, to go there. */
  id: string;
  count: number;
}

export interface Renumbering {
  runs: NumberRun[];
  /** References that are worded differently now. */
  references: number;
}

const shiftOf = (was: string, now: string): number | null =>
  /^\d+$/.test(was) && /^\d+$/.test(now) ? Number(now) - Number(was) : null;

/** The articles of a bill, or the top points of a decree, outside of quoted text. */
function numbered(bill: Node): string[] {
  const ids: string[] = [];
  const kind = hasArticles(billAttrs(bill)) ? 'article' : 'paragraph';
  bill.descendants((node) => {
    if (node.type.name === 'quoted' || node.isTextblock) return false;
    if (node.type.name !== kind) return true;
    ids.push(String(node.attrs.id));
    return false;
  });
  return ids;
}

/** Null where no provision that was there before has another number now. New and removed provisions are not renumbered. */
export function renumbered(before: Register, bill: Node, after: Register): Renumbering | null {
  const runs: NumberRun[] = [];
  let open: (NumberRun & { shift: number | null }) | null = null;
  for (const id of numbered(bill)) {
    const was = before.numbers.get(id)?.number;
    const now = after.numbers.get(id)?.number;
    // A number that was given by hand is what somebody just did, not what else came of it.
    if (was === undefined || now === undefined || was === now || after.numbers.get(id)?.locked) {
      open = null;
      continue;
    }
    const shift = shiftOf(was, now);
    if (open && shift !== null && open.shift === shift && Number(was) === Number(open.was.last) + 1) {
      open.was.last = was;
      open.now.last = now;
      open.count++;
      continue;
    }
    open = { was: { first: was, last: was }, now: { first: now, last: now }, id, count: 1, shift };
    runs.push(open);
  }
  if (runs.length === 0) return null;
  let references = 0;
  for (const { attrs } of referencesOf(bill)) {
    const [old, now] = [referenceText(attrs, before), referenceText(attrs, after)];
    if (old.ok && now.ok && old.text !== now.text) references++;
  }
  return { runs: runs.map(({ was, now, id, count }) => ({ was, now, id, count })), references };
}
