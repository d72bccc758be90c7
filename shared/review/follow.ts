/**
 * Comments go with their words through every change of a draft that is open: typing, undo, split, join, move, cut and
 * insert. Told by the steps of the editor and not by the text, so that of two equal words the one that was commented on is
 * known; where it is gone, the comment is gone with it, until it is put back.
 */
import type { Node } from 'prosemirror-model';
import type { StepMap } from 'prosemirror-transform';
import { isProvisionKind } from '../bill/kinds.ts';
import type { Register } from '../bill/references.ts';
import { type OwnText, offsetOf, ownText, provisionPositions, rangeOf } from '../bill/spans.ts';
import { type Anchor, locateExactly } from '../requirements/anchors.ts';
import { agreement, carried } from './torn.ts';

interface Range {
  from: number;
  to: number;
}

/** The words of one comment in the document as it is now. */
export interface Followed extends Range {
  id: string;
  /** The words as the comment had them when it was first followed: what is listed once they are gone. */
  quote: string;
  /** Where they stand or stood, with all that was written at either end: there they come back. */
  around: Range;
  /** Where they were last; null while any of them is there. */
  gone: Gone | null;
}

interface Gone {
  provision: string;
  /** The text of that provision, and the words in it as they were left. */
  text: string;
  from: number;
  to: number;
}

/** A document before or after a change, with its register. */
export interface Side {
  doc: Node;
  reg: Register;
}

export interface Change {
  before: Side;
  after: Side;
  maps: readonly StepMap[];
  /** It came from the undo history: words that it puts back are the old ones, be it letter by letter. */
  past: boolean;
}

/** So little that is put in at once is typing: words that somebody types anew are new words. */
const TYPED = 1;

interface Own {
  id: string;
  own: OwnText;
}

/** The innermost provision around a position, with its own text. */
function ownAt(pos: number, { doc, reg }: Side): Own | null {
  const $pos = doc.resolve(Math.min(pos, doc.content.size));
  for (let depth = $pos.depth; depth > 0; depth--) {
    const node = $pos.node(depth);
    if (isProvisionKind(node.type.name))
      return { id: String(node.attrs.id), own: ownText(node, $pos.before(depth), reg) };
  }
  return null;
}

/** The characters of a range in the text of the provision in which it begins; null where there are none. */
function charsOf({ from, to }: Range, { own }: Own): Range | null {
  const start = offsetOf(own, from);
  if (start === null) return null;
  const last = own.spans.findLast((span) => span.pos < to);
  const end = offsetOf(own, to) ?? (last ? last.offset + last.length : null);
  return end === null || end < start ? null : { from: start, to: end };
}

/** The comments that stand on exact words are followed; one on a whole provision needs no place in it. */
export function followComments(
  comments: readonly (Anchor & { id: string })[],
  known: readonly Followed[],
  side: Side,
): readonly Followed[] {
  const byId = new Map(known.map((one) => [one.id, one]));
  let place: ((anchor: Anchor) => Range | null) | null = null;
  return comments.flatMap((comment) => {
    const old = byId.get(comment.id);
    if (old) return [old];
    if (comment.quote === '' || comment.to < comment.from) return [];
    place ??= placer(side);
    const range = place(comment);
    return range ? [{ ...range, id: comment.id, quote: comment.quote, around: range, gone: null }] : [];
  });
}

/** Finds the range of an anchor: words that are only like it are nothing to hold on to. */
function placer({ doc, reg }: Side): (anchor: Anchor) => Range | null {
  const positions = provisionPositions(doc);
  const ownOf = (id: string): OwnText | null => {
    const pos = positions.get(id);
    const node = pos === undefined ? null : doc.nodeAt(pos);
    return pos === undefined || !node ? null : ownText(node, pos, reg);
  };
  const wording = (id: string): { id: string; text: string } => ({ id, text: ownOf(id)?.text ?? '' });
  let all: { id: string; text: string }[] | null = null;
  return (anchor) => {
    let at = locateExactly(anchor, [wording(anchor.provision)]);
    if (!at) {
      all ??= [...positions.keys()].map(wording);
      at = locateExactly(anchor, all);
    }
    const own = at && ownOf(at.provision);
    return at && own ? rangeOf(own, at.from, at.to) : null;
  };
}

/** Where each comment stands after a change; the same list where nothing moved. */
export function followChange(list: readonly Followed[], change: Change): readonly Followed[] {
  if (list.length === 0 || change.maps.length === 0) return list;
  const put = putIn(change.maps);
  const next = list.map((one) => followOne(one, change, put));
  return next.every((one, i) => one === list[i]) ? list : next;
}

/** What a change put in, in the document after it. */
function putIn(maps: readonly StepMap[]): Range[] {
  const ranges: Range[] = [];
  maps.forEach((map, i) => {
    map.forEach((_from, _to, from, to) => {
      const rest = maps.slice(i + 1);
      const start = rest.reduce((at, later) => later.map(at, -1), from);
      const end = rest.reduce((at, later) => later.map(at, 1), to);
      if (end > start) ranges.push({ from: start, to: end });
    });
  });
  return ranges;
}

function followOne(one: Followed, change: Change, put: readonly Range[]): Followed {
  const moved = change.maps.reduce(mapped, { range: { from: one.from, to: one.to }, around: one.around });
  const { range, around } = moved;
  const alive = range.to > range.from;
  const gone = one.gone ?? (alive ? null : tornFrom(one, change.before));
  const next: Followed = { ...one, ...range, around, gone };
  const touched = put.some(({ from, to }) => from <= around.to && to >= around.from);
  const whole =
    (touched ? putBack(next, change, put) : null) ?? (gone ? insertedAgain(gone, change, put) : null);
  if (whole) return { ...next, ...whole, around: whole, gone: null };
  return sameRange(one, next) && sameRange(one.around, around) && one.gone === gone ? one : next;
}

const sameRange = (a: Range, b: Range): boolean => a.from === b.from && a.to === b.to;

/**
 * A range after one step. What is put in at its ends is not in it, but what takes the place of a part of it is; words put
 * at once in the place of all of it (a correction) take it over, one sign that is typed over them does not.
 */
function mapped({ range, around }: { range: Range; around: Range }, map: StepMap) {
  const stretch = { from: map.map(around.from, -1), to: map.map(around.to, 1) };
  const { from, to } = range;
  if (to === from) return { range: { from: stretch.from, to: stretch.from }, around: stretch };
  const now = { from: map.map(from, 1), to: map.map(to, -1) };
  map.forEach((oldFrom, oldTo, newFrom, newTo) => {
    if (oldTo === oldFrom) return;
    if (oldFrom <= from && oldTo >= to) {
      const corrected = oldFrom === from && oldTo === to && newTo - newFrom > TYPED;
      Object.assign(now, { from: newFrom, to: corrected ? newTo : newFrom });
    } else if (oldFrom < from && oldTo > from) now.from = newTo;
    else if (oldFrom === from) now.from = newFrom;
    else if (oldFrom < to && oldTo > to) now.to = newFrom;
    else if (oldTo === to) now.to = newTo;
  });
  return { range: { from: now.from, to: Math.max(now.from, now.to) }, around: stretch };
}

function tornFrom(one: Followed, before: Side): Gone | null {
  const at = ownAt(one.from, before);
  const chars = at && charsOf(one, at);
  return at && chars ? { provision: at.id, text: at.own.text, ...chars } : null;
}

/** The words as they were at first, where they stood, round what is left of them. */
function putBack(
  { quote, from, to, around, gone }: Followed,
  change: Change,
  put: readonly Range[],
): Range | null {
  const typed = !change.past && put.every((range) => range.to - range.from <= TYPED);
  if (gone && typed) return null;
  const at = ownAt(around.from, change.after);
  const room = at && charsOf(around, at);
  if (!at || !room) return null;
  const left = gone ? null : charsOf({ from, to }, at);
  if (!gone && (!left || at.own.text.slice(left.from, left.to) === quote)) return null;
  const last = room.to - quote.length;
  for (
    let i = at.own.text.indexOf(quote, room.from);
    i >= 0 && i <= last;
    i = at.own.text.indexOf(quote, i + 1)
  )
    if (!left || (i <= left.from && i + quote.length >= left.to)) return rangeOf(at.own, i, i + quote.length);
  return null;
}

/** Words that are gone, in what a change put in: their provision was moved, or they were cut and inserted elsewhere. */
function insertedAgain(gone: Gone, { after }: Change, put: readonly Range[]): Range | null {
  let best: { score: number; range: Range | null } | null = null;
  for (const range of put) {
    if (range.to - range.from <= TYPED) continue;
    after.doc.nodesBetween(range.from, range.to, (node, pos) => {
      if (node.isTextblock) return false;
      if (!isProvisionKind(node.type.name)) return true;
      const own = ownText(node, pos, after.reg);
      const found = wordsIn(own, { from: pos, to: pos + node.nodeSize }, String(node.attrs.id), gone, range);
      if (found && (!best || found.score > best.score))
        best = {
          score: found.score,
          range: rangeOf(own, found.from, found.from + gone.to - gone.from),
        };
      return node.type.name !== 'table';
    });
  }
  return (best as { range: Range | null } | null)?.range ?? null;
}

/** The words in as much of a provision as was put in; the provision itself knows them best. */
function wordsIn(
  own: OwnText,
  { from, to }: Range,
  id: string,
  gone: Gone,
  put: Range,
): { from: number; score: number } | null {
  if (id === gone.provision && from >= put.from) {
    const at = carried(gone.text, own.text, gone);
    return at === null ? null : { from: at, score: Number.POSITIVE_INFINITY };
  }
  const start = from >= put.from ? 0 : offsetOf(own, put.from);
  const end = to <= put.to ? own.text.length : offsetOf(own, put.to);
  return start === null || end === null ? null : agreement(gone, own.text, start, end);
}

/**
 * The place of a comment as it is stored: where its words stand now and what they are. Of words that are gone, what they
 * were and where they stood, turned round (`to` before `from`): so they are not taken for others that are alike.
 */
export function anchorOf(one: Followed, side: Side): Anchor | null {
  const { gone, quote } = one;
  if (gone) return { provision: gone.provision, quote, from: gone.to, to: gone.from };
  const at = one.to > one.from ? ownAt(one.from, side) : null;
  const chars = at && charsOf(one, at);
  if (!at || !chars || chars.to <= chars.from) return null;
  return { provision: at.id, quote: at.own.text.slice(chars.from, chars.to), ...chars };
}
