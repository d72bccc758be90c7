/**
 * Why a provision cannot go a level or a place further, or be of another kind: asked when a command has answered no, so that a person hears more
 * than a key that does nothing. In: the state and the command. Out: a code, and the kind of provision that it speaks of;
 * null where the command can be done. The reasons are those of `ranks.ts`, `move.ts`, `retype.ts` and
 * `lawful.ts`, in their order.
 */
import type { EditorState } from 'prosemirror-state';
import type { ProvisionKind } from '../kinds.ts';
import { STRUCTURE_COMMANDS } from './index.ts';
import { FIXED, move } from './move.ts';
import { selectedProvision, shiftRank } from './place.ts';
import { demote, promote, type RankRange, rankRange } from './ranks.ts';
import { kindAt, RETYPES, type RetypeKind, rung, wayTo } from './retype.ts';

const SHIFTS = ['demote', 'promote', 'moveUp', 'moveDown'] as const;
type RetypeCommand = keyof typeof RETYPES;
const RETYPE_NAMES = Object.keys(RETYPES) as RetypeCommand[];

/** The commands that change the level of a provision, by one, by its place or by its kind. */
export type LevelCommand = (typeof SHIFTS)[number] | RetypeCommand;
export const LEVEL_COMMANDS: readonly LevelCommand[] = [...SHIFTS, ...RETYPE_NAMES];

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
  /** Of more lines than one none can be chosen. */
  | 'oneLine'
  /** A preamble, a section, a note: no key makes anything else of it. */
  | 'keepsKind'
  /** It is what it was to become. */
  | 'already'
  | 'alreadyLine'
  /** What has a heading is no line of another's text. */
  | 'headed'
  /** It cannot become this kind, or a plain line, where it stands. */
  | 'noWay'
  | 'noLine'
  /** The tradition or the form of the bill has no such provision there. */
  | 'form';

export interface WhyNot {
  code: WhyNotCode;
  kind: ProvisionKind;
}

export function whyNot(state: EditorState, command: LevelCommand): WhyNot | null {
  if (STRUCTURE_COMMANDS[command](state)) return null;
  if (command in RETYPES) return whyNoKind(state, RETYPES[command as RetypeCommand]);
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

/** Of a kind that was asked for and did not come: the first step that cannot be gone says why. */
function whyNoKind(state: EditorState, kind: RetypeKind): WhyNot {
  const stands = selectedProvision(state)?.node.type.name as ProvisionKind | undefined;
  if (!stands) return { code: 'nowhere', kind: 'paragraph' };
  const from = kindAt(state);
  if (!from) return { code: isOneLine(state) ? 'keepsKind' : 'oneLine', kind: stands };
  if (from === kind) return { code: kind === 'wording' ? 'alreadyLine' : 'already', kind: stands };
  const { end, there } = wayTo(state, kind);
  if (there) return { code: 'form', kind: stands };
  if (kind === 'wording') return { code: rung(from) < rung('paragraph') ? 'headed' : 'noLine', kind: stands };
  const at = kindAt(end);
  const lowers = at !== null && at !== 'wording' && rung(kind) > rung(at);
  return (lowers ? whyNotInto(end, at) : null) ?? { code: 'noWay', kind };
}

/** Why what stands at the cursor goes into nothing before it; null where that is not what holds it. */
function whyNotInto(state: EditorState, kind: Exclude<RetypeKind, 'wording'>): WhyNot | null {
  if (kind === 'chapter') return null;
  const range = rankRange(state.selection);
  const place = selectedProvision(state);
  if (kind === 'article')
    return place?.parent.maybeChild(place.index - 1)?.type === place?.node.type
      ? null
      : { code: 'nothingBefore', kind };
  const code = range ? whyNoDeeper(range) : 'form';
  return code === 'form' ? null : { code, kind };
}

const isOneLine = ({ selection: { $from, $to } }: EditorState): boolean => $from.sameParent($to);
