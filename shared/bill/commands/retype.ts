/**
 * Giving what stands at the cursor another kind with one key: chapter, article, paragraph, point, subpoint or a plain
 * line. It goes step by step up or down the ladder of kinds, each step a valid bill, all of them one step back. Its id
 * stays as long as it has one (a plain line has none).
 */
import { EditorState, TextSelection } from 'prosemirror-state';
import type { Step } from 'prosemirror-transform';
import {
  articleToChapter,
  articleToParagraph,
  chapterToProvision,
  paragraphToArticle,
  rankToWording,
  wordingToRank,
} from './kindSteps.ts';
import { lawful } from './lawful.ts';
import { punctuated } from './listSigns.ts';
import { type BillCommand, isRank } from './place.ts';
import { demote, promote } from './ranks.ts';
import { note } from './record.ts';

/** In the order of the keys Ctrl+Alt+1 to 6. */
export const RETYPE_KINDS = ['chapter', 'article', 'paragraph', 'point', 'subpoint', 'wording'] as const;
export type RetypeKind = (typeof RETYPE_KINDS)[number];

const isRetypeKind = (name: string): name is RetypeKind => (RETYPE_KINDS as readonly string[]).includes(name);
/** How far down the ladder a kind is; a plain line is at its foot. */
export const rung = (kind: RetypeKind): number => RETYPE_KINDS.indexOf(kind);

/** The kind of what stands at the cursor, or null where it has none that can be changed (a title, a note, a cell). */
export function kindAt({ selection }: EditorState): RetypeKind | null {
  const { $from, $to } = selection;
  if (!$from.sameParent($to) || $from.depth < 2) return null;
  const owner = $from.node(-1);
  if ($from.parent.type.name === 'heading') return isRetypeKind(owner.type.name) ? owner.type.name : null;
  if ($from.parent.type.name !== 'wording') return null;
  if (owner.type.name === 'quoted') return 'wording';
  if (!isRank(owner)) return null;
  return $from.index(-1) > 0 ? 'wording' : (owner.type.name as RetypeKind);
}

const UP: Partial<Record<RetypeKind, BillCommand>> = {
  article: articleToChapter,
  paragraph: paragraphToArticle,
  point: promote,
  subpoint: promote,
};
const DOWN: Partial<Record<RetypeKind, BillCommand>> = {
  chapter: chapterToProvision,
  article: articleToParagraph,
  paragraph: demote,
  point: demote,
};

function nextStep(from: RetypeKind, to: RetypeKind): BillCommand | null {
  if (from === 'wording') return wordingToRank;
  // What has a heading is no line of another's text.
  if (to === 'wording') return rung(from) >= rung('paragraph') ? rankToWording : null;
  return (rung(to) < rung(from) ? UP[from] : DOWN[from]) ?? null;
}

interface Way {
  steps: readonly Step[];
  end: EditorState;
  /** Whether the end is of the kind; else it is the place from which no step goes on. */
  there: boolean;
}

/** All steps from what stands at the cursor towards the kind, on a state of its own. */
export function wayTo(state: EditorState, kind: RetypeKind): Way {
  const steps: Step[] = [];
  let now = EditorState.create({ doc: state.doc, selection: state.selection });
  // No way is longer than the ladder: whatever turns round is no way.
  for (let i = 0; i < RETYPE_KINDS.length; i++) {
    const at = kindAt(now);
    if (at === kind) return { steps, end: now, there: true };
    const step = at && nextStep(at, kind);
    const went = step?.(now, (tr) => {
      steps.push(...tr.steps);
      now = now.apply(tr);
    });
    if (!went) return { steps, end: now, there: false };
  }
  return { steps, end: now, there: kindAt(now) === kind };
}

const isInnerRank = (kind: RetypeKind): boolean => rung(kind) >= rung('paragraph') && kind !== 'wording';

/** Makes what stands at the cursor a provision of this kind; refused where it is one, or where none may stand. */
export function retype(kind: RetypeKind): BillCommand {
  return lawful((state, dispatch) => {
    const from = kindAt(state);
    if (!from || from === kind) return false;
    const way = wayTo(state, kind);
    if (!way.there) return false;
    if (!dispatch) return true;
    const { tr } = state;
    for (const step of way.steps) tr.step(step);
    const { anchor, head, $from } = way.end.selection;
    tr.setSelection(TextSelection.create(tr.doc, anchor, head));
    const was = String(state.selection.$from.node(-1).attrs.id ?? '');
    const is = String($from.node(-1).attrs.id ?? '');
    if (from === 'wording') note(tr, 'split', was, $from.before(-1));
    else if (kind === 'wording') note(tr, 'join', was, is);
    else if (isInnerRank(from) && isInnerRank(kind))
      note(tr, rung(kind) < rung(from) ? 'promote' : 'demote', was, was);
    else note(tr, 'retype', was, was);
    dispatch(tr.scrollIntoView());
    return true;
  });
}

/** The same by the names that menus, keys and the palette use. */
export const RETYPE_COMMANDS = {
  toChapter: punctuated(retype('chapter')),
  toArticle: punctuated(retype('article')),
  toParagraph: punctuated(retype('paragraph')),
  toPoint: punctuated(retype('point')),
  toSubpoint: punctuated(retype('subpoint')),
  toWording: punctuated(retype('wording')),
} as const;

/** The kind that each of them gives. */
export const RETYPES: Readonly<Record<keyof typeof RETYPE_COMMANDS, RetypeKind>> = {
  toChapter: 'chapter',
  toArticle: 'article',
  toParagraph: 'paragraph',
  toPoint: 'point',
  toSubpoint: 'subpoint',
  toWording: 'wording',
};
