/** How a copy of unsaved words stands to the draft on the disk: already there, taken in as it is, or beside another text. Pure. */
import type { Node } from 'prosemirror-model';
import type { OpenedProject } from '../../../../shared/api/project.ts';
import { type NodeJson, readBill } from '../../../../shared/bill/document.ts';
import { cutUnits, type UnitChanges } from '../../../../shared/bill/units.ts';
import { mergeDrafts } from '../mergeDrafts.ts';
import type { RescueCopy } from './copy.ts';

/**
 * `there`: the disk has it all. `fits`: what it takes the place of is on the disk as it was. `apart`: the draft went on
 * since, in the same places or beside suggestions; it can only be proposed. `nowhere`: the two make no bill together.
 */
export type Standing = 'there' | 'fits' | 'apart' | 'nowhere';

type Stored = Pick<OpenedProject, 'doc' | 'revision' | 'review'>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether a bill has all of these units as they are given, none of the removed ones, and these attributes. */
function has(
  units: ReadonlyMap<string, NodeJson>,
  bill: Node,
  { put, removed, attrs }: UnitChanges,
): boolean {
  return (
    put.every(({ id, json }) => same(units.get(id), json)) &&
    removed.every((id) => !units.has(id)) &&
    (attrs === undefined || same(attrs, bill.attrs))
  );
}

function hasReview(stored: Stored['review'], review: RescueCopy['save']['review']): boolean {
  if (review === undefined) return true;
  if (review === null) return stored === null;
  const known = new Set(stored?.attributions.map(({ id }) => id));
  return stored !== null && review.attributions.every(({ id }) => known.has(id));
}

export function standingOf({ save, before }: RescueCopy, stored: Stored): Standing {
  const read = readBill(stored.doc);
  if (!read.ok) return 'nowhere';
  const units = new Map(cutUnits(read.bill).map(({ id, json }) => [id, json]));
  if (has(units, read.bill, save.changes) && hasReview(stored.review, save.review)) return 'there';
  // What else changed meanwhile is in other articles; suggestions, though, are told of the whole text.
  const untouched = save.base === stored.revision || (save.review === undefined && inPlace(save.changes));
  if (untouched && has(units, read.bill, before)) return 'fits';
  return proposed({ save, before }, stored.doc) ? 'apart' : 'nowhere';
}

/** Nothing came, went or moved: words alone. */
const inPlace = ({ put, removed }: UnitChanges): boolean =>
  removed.length === 0 && put.every(({ after }) => after === null);

/**
 * The copy as somebody else's changes: the draft on the disk with the old state of these units, and the same with the
 * copy's. null where they make no bill together.
 */
export function proposed(
  { save, before }: Pick<RescueCopy, 'save' | 'before'>,
  doc: NodeJson,
): { base: Node; theirs: Node } | null {
  const base = mergeDrafts(doc, before);
  const theirs = base && mergeDrafts(base, save.changes);
  if (!base || !theirs) return null;
  const [was, is] = [readBill(base), readBill(theirs)];
  return was.ok && is.ok ? { base: was.bill, theirs: is.bill } : null;
}
