/** Deciding on a proposal that does not go together with the working text. */
import { Fragment, type Node } from 'prosemirror-model';
import { billSchema } from '../bill/schema.ts';
import { resolveMerge } from '../compare/resolveMerge.ts';
import { nextSuggestions, OpenReview, type Suggester } from './open.ts';
import { findNode, placeIn } from './places.ts';
import { takenOver } from './reading.ts';
import { shared } from './shared.ts';
import { idOf, ownLines } from './sites.ts';
import type { Rival } from './types.ts';

/** `ours`: the working text stays. `theirs` takes its words out for the proposal, `both` puts it after them, `text` is what a person wrote instead. */
export type RivalChoice = 'ours' | 'theirs' | 'both' | { text: string };

export type RivalResult =
  | { ok: true; open: OpenReview }
  /** `unknown`: no such rival. `gone`: its place is not in the working text any more. `byHand`: it can only be carried out by a person. */
  | { ok: false; reason: 'unknown' | 'gone' | 'byHand' };

/**
 * Settles a rival; it is closed then. What comes into the working text is a suggestion: of the rival's author, or of `by`
 * where a person wrote it or put both together.
 */
export function acceptRival(open: OpenReview, id: string, choice: RivalChoice, by: Suggester): RivalResult {
  const rival = open.rivals.find((other) => other.id === id);
  if (!rival) return { ok: false, reason: 'unknown' };
  if (choice === 'ours') return { ok: true, open: without(open, id) };
  const working = rival.words
    ? withWords(open.working, rival, choice)
    : resolved(open.working, rival, choice);
  if (!working) return { ok: false, reason: rival.words ? 'gone' : 'byHand' };
  const author = choice === 'theirs' ? { ...by, author: rival.author, at: rival.at } : by;
  const next = nextSuggestions(open, shared(working, open.working), author);
  const reading = takenOver(next.reading, (owner) => !open.reading.people.has(owner));
  return { ok: true, open: without(new OpenReview(reading, next.rivals), id) };
}

/** Closes a rival; the working text stays as it is. */
export function rejectRival(open: OpenReview, id: string): OpenReview {
  return without(open, id);
}

function without(open: OpenReview, id: string): OpenReview {
  return new OpenReview(
    open.reading,
    open.rivals.filter((rival) => rival.id !== id),
  );
}

function withWords(working: Node, rival: Rival, choice: Exclude<RivalChoice, 'ours'>): Node | null {
  const { common, put, ...at } = rival.words!;
  const node = findNode(working, rival.provision);
  const line = billSchema.nodes.wording!.create(null, Fragment.fromJSON(billSchema, common));
  const place = node ? placeIn(node, line, at) : null;
  if (!place) return null;
  const theirs = Fragment.fromJSON(billSchema, put);
  const own = place.line.content.cut(place.from, place.to);
  let content = theirs;
  if (typeof choice === 'object')
    content = choice.text === '' ? Fragment.empty : Fragment.from(billSchema.text(choice.text));
  else if (choice === 'both') {
    const space = own.size > 0 && theirs.size > 0 ? Fragment.from(billSchema.text(' ')) : Fragment.empty;
    content = own.append(space).append(theirs);
  }
  const text = place.line.content.cut(0, place.from).append(content).append(place.line.content.cut(place.to));
  return replaced(working, rival.provision, place.index, place.line.copy(text));
}

/** The bill with one line of one provision replaced. */
function replaced(bill: Node, provision: string, index: number, line: Node): Node {
  const visit = (node: Node): Node => {
    if (idOf(node) === provision) {
      const old = ownLines(node)[index]!;
      const swap = (inner: Node): Node =>
        inner === old
          ? line
          : inner.isTextblock
            ? inner
            : inner.copy(Fragment.from(inner.children.map(swap)));
      return swap(node);
    }
    if (node.isTextblock || node.type.name === 'table') return node;
    return node.copy(Fragment.from(node.children.map(visit)));
  };
  return visit(bill);
}

function resolved(working: Node, rival: Rival, choice: Exclude<RivalChoice, 'ours'>): Node | null {
  if (!rival.conflict) return null;
  const { conflict } = rival;
  const read = resolveMerge({ bill: working, conflicts: [conflict] }, { [conflict.id]: choice });
  return read.ok && !read.bill.eq(working) ? read.bill : null;
}
