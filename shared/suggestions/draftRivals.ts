/** What of an incoming text does not go together with the working text, as rival proposals. */
import type { Node } from 'prosemirror-model';
import type { NodeJson } from '../bill/document.ts';
import type { MergeConflict } from '../compare/merge.ts';
import type { Atom } from './atoms.ts';
import { listSuggestions } from './describe.ts';
import { findNode, placeIn } from './places.ts';
import type { Reading } from './reading.ts';
import { ownLines } from './sites.ts';
import type { Rival } from './types.ts';

/** A rival that nobody has put into a review yet. */
export type Draft = Omit<Rival, 'id' | 'author' | 'at' | 'source'>;

/** Words that do not go together with what the working text says there. */
export function wordRivals(reading: Reading, working: Node, atoms: ReadonlySet<Atom>): Draft[] {
  return [...atoms].map((atom) => {
    const { provision, accepted, working: at } = atom;
    const left = ownLines(reading.a.get(provision)!.node)[accepted!.line]!;
    const right = ownLines(reading.w.get(provision)!.node)[at!.line]!;
    const { from, to, line } = accepted!;
    const ours = ourWords(working, provision, left, { line, from, to });
    return {
      provision,
      kind: 'words',
      quote: left.textBetween(from, to, ''),
      working: ours,
      proposed: right.textBetween(at!.from, at!.to, ''),
      words: {
        line,
        common: left.content.toJSON() ?? [],
        from,
        to,
        put: (right.content.cut(at!.from, at!.to).toJSON() as NodeJson[] | null) ?? [],
      },
    };
  });
}

/** What the working text says in the place of some words of the common text; null where it has no such line. */
function ourWords(
  working: Node,
  provision: string,
  common: Node,
  at: { line: number; from: number; to: number },
): string | null {
  const node = findNode(working, provision);
  const place = node ? placeIn(node, common, at) : null;
  return place ? place.line.textBetween(place.from, place.to, '') : null;
}

/** What is no matter of words: both moved it, removed it, gave it another number. */
export function conflictRivals(conflicts: readonly MergeConflict[]): Draft[] {
  return conflicts.map((conflict) => ({
    provision: conflict.provision,
    kind: conflict.kind,
    quote: conflict.base,
    working: conflict.ours,
    proposed: conflict.theirs,
    conflict,
  }));
}

/** What was only left out because something it needs was: told, so that nothing of a file is lost without a word. */
export function collateral(
  reading: Reading,
  left: ReadonlySet<string>,
  told: ReadonlySet<string>,
  conflicts: ReadonlyMap<string, MergeConflict>,
): Draft[] {
  const places = new Set([...conflicts.values()].map((conflict) => conflict.provision));
  return listSuggestions(reading)
    .filter(
      ({ id, parts }) =>
        left.has(id) &&
        !told.has(id) &&
        !parts.some((part) => places.has((part.working ?? part.accepted)!.provision)),
    )
    .map(({ provision, before, after, kind }) => ({
      provision,
      kind: kind === 'removed' ? 'removal' : kind === 'moved' ? 'move' : kind === 'table' ? 'table' : 'words',
      quote: before === '' ? null : before,
      working: null,
      proposed: after === '' ? null : after,
    }));
}

/** Rivals that are not there yet, whoever proposed them. */
export function unknown(known: readonly Rival[], fresh: readonly Draft[]): Draft[] {
  const key = ({ provision, kind, quote, proposed, words }: Draft): string =>
    JSON.stringify([provision, kind, quote, proposed, words?.from, words?.to, words?.put]);
  const seen = new Set(known.map(key));
  return fresh.filter((rival) => {
    const mine = key(rival);
    if (seen.has(mine)) return false;
    seen.add(mine);
    return true;
  });
}
