/**
 * Why a provision cannot go a level or a place further: asked when a command has answered no, so that a person hears more
 * than a key that does nothing. In: the state and the command. Out: a code, and the kind of provision that it speaks of;
 * null where the command can be done. The reasons are those of `ranks.ts`, `move.ts` and `lawful.ts`, in their order.
 */
import type { EditorState } from 'prosemirror-state';
import type { ProvisionKind } from '../kinds.ts';
import { STRUCTURE_COMMANDS } from './index.ts';
import { FIXED, move } from './move.ts';
import { selectedProvision, shiftRank } from './place.ts';
import { demote, promote, type RankRange, rankRange } from './ranks.ts';

export const LEVEL_COMMANDS = ['demote', 'promote', 'moveUp', 'moveDown'] as const;
export type LevelCommand = (typeof LEVEL_COMMANDS)[number];

export const isLevelCommand = (command: string): command is LevelCommand =>
  (LEVEL_COMMANDS as readonly string[]).includes(command);

export type WhyNotCode =
  /** The cursor is in no provision. */
  | 'nowhere'
  /** Title, preamble and signature have one place. */
  | 'fixed'
  /** A heading, a table: not one of the ranks inside an article. */
  | 'noLevel'
  /** No rank below it, or none below what is in it. */
  | 'deepest'
  | 'deepestInside'
  /** Nothing of its own rank stands directly before it. */
  | 'nothingBefore'
  /** No rank above it where it stands; the second where retyping could make an article of it. */
  | 'highest'
  | 'highestButArticle'
  /** What it stands in cannot be without it. */
  | 'onlyOne'
  | 'noPlaceAbove'
  | 'noPlaceBelow'
  /** The tradition or the form of the bill has no such provision there. */
  | 'form';

export interface WhyNot {
  code: WhyNotCode;
  kind: ProvisionKind;
}

export function whyNot(state: EditorState, command: LevelCommand): WhyNot | null {
  if (STRUCTURE_COMMANDS[command](state)) return null;
  const place = selectedProvision(state);
  const range = rankRange(state.selection);
  const moves = command === 'moveUp' || command === 'moveDown';
  const node = moves || !range ? place?.node : range.parent.child(range.from);
  // What a selection over several provisions begins in says least of what it cannot do.
  if (!node) return { code: 'nowhere', kind: 'paragraph' };
  const kind = node.type.name as ProvisionKind;
  const because = (code: WhyNotCode): WhyNot => ({ code, kind });
  if (FIXED.has(kind)) return because('fixed');
  if (moves) {
    if (!place?.parent.canReplace(place.index, place.index + 1)) return because('onlyOne');
    if (move(state, undefined, command === 'moveUp' ? -1 : 1)) return because('form');
    return because(command === 'moveUp' ? 'noPlaceAbove' : 'noPlaceBelow');
  }
  if (!range) return because('noLevel');
  if (command === 'demote') return because(demote(state) ? 'form' : whyNoDeeper(range));
  if (promote(state)) return because('form');
  return because(STRUCTURE_COMMANDS.toArticle(state) ? 'highestButArticle' : 'highest');
}

function whyNoDeeper({ parent, from, to }: RankRange): WhyNotCode {
  const node = parent.child(from);
  if (node.type.name === 'subpoint') return 'deepest';
  if (from === 0 || parent.child(from - 1).type !== node.type) return 'nothingBefore';
  const fits = parent.children.slice(from, to + 1).every((one) => shiftRank(one, 1) !== null);
  return fits ? 'form' : 'deepestInside';
}
