/**
 * Suggesting in the editor: keeps the accepted text beside the one that is edited (shared/suggestions), follows every
 * change with both, and draws the difference. Without open suggestions, and while nobody suggests, it does nothing.
 */
import { closeHistory } from 'prosemirror-history';
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { DecorationSet, type EditorView } from 'prosemirror-view';
import { registerOf } from '../../../shared/bill/commands/references.ts';
import { LivingRegister } from '../../../shared/bill/nextRegister.ts';
import type { Messages } from '../../../shared/messages/index.ts';
import {
  acceptSuggestions,
  carryEdit,
  type Decided,
  nextSuggestions,
  type OpenReview,
  openReview,
  rejectSuggestions,
  type Suggester,
} from '../../../shared/suggestions/open.ts';
import type { ReviewState } from '../../../shared/suggestions/types.ts';
import { replaceBill } from '../replaceBill.ts';
import { clickedSuggestion, decorationsOf } from './decorations.ts';
import { ReviewStep, reviewAfter } from './reviewStep.ts';

interface Suggesting {
  /** null while no suggestion is open and nobody suggests: then the text is the accepted one. */
  review: OpenReview | null;
  on: boolean;
  drawn: DecorationSet;
  /** Provisions that a step took out and put back (Enter at their end): what was drawn on them is drawn again. */
  lost: ReadonlySet<string>;
}

export interface SuggestingOptions {
  /** Who writes here, and when; asked at each change. */
  by: () => Suggester;
  say: () => Messages;
  /** The review is another one now. */
  onReview: (review: OpenReview | null) => void;
  /** What is suggested was clicked. */
  onClick?: (suggestion: string) => void;
}

type Message = { kind: 'load'; review: ReviewState | null } | { kind: 'mode'; on: boolean };

const key = new PluginKey<Suggesting>('suggesting');

const LATER = 'suggestionsDrawnLater';

const NOTHING: Suggesting = { review: null, on: false, drawn: DecorationSet.empty, lost: new Set() };

export function suggesting(options: SuggestingOptions): Plugin<Suggesting> {
  return new Plugin<Suggesting>({
    key,
    state: {
      init: () => NOTHING,
      apply(tr, value, _before, after) {
        const review = next(tr, value, options.by);
        const on = modeOf(tr) ?? value.on;
        // Nothing is open and nobody suggests: the two texts are one again.
        const kept = review?.isEmpty && !on ? null : review;
        const later = drawnLater(tr);
        if (kept === value.review && on === value.on && !(value.lost.size > 0 && later === false))
          return tr.docChanged && value.review ? { ...value, ...carried(tr, value) } : value;
        if (kept && later) {
          const { drawn, lost } = carried(tr, value);
          return { review: kept, on, drawn, lost: new Set([...lost, ...changedIn(value.review, kept)]) };
        }
        return { review: kept, on, drawn: draw(tr, value, kept, after, options.say()), lost: NOTHING.lost };
      },
    },
    // Every change of a review stands in the history with the words: undo gives both texts and every author back. What has
    // no such step was typed while there was one text only, and is undone in both.
    appendTransaction(trs, before, after) {
      const [was, is] = [reviewIn(before), reviewIn(after)];
      if (!was || was === is) return null;
      if (trs.some((tr) => tr.getMeta(key) !== undefined || reviewAfter(tr.steps) !== null)) return null;
      return after.tr.step(new ReviewStep(was, is ?? openReview(null, after.doc)));
    },
    props: {
      handleDOMEvents: { compositionend: composed },
      decorations: (state) => key.getState(state)?.drawn ?? null,
      handleClick(view, pos, { target, ctrlKey, metaKey }) {
        const drawn = ctrlKey || metaKey ? undefined : key.getState(view.state)?.drawn;
        const suggestion = drawn ? clickedSuggestion(drawn, pos, target) : null;
        if (suggestion !== null) options.onClick?.(suggestion);
        return false;
      },
    },
    view: (view) => {
      let told = reviewIn(view.state);
      return {
        update: ({ state }) => {
          const review = reviewIn(state);
          if (review === told) return;
          told = review;
          options.onReview(review);
        },
      };
    },
  });
}

/** Whether every provision has an id of its own. */
function hasIds(tr: Transaction): boolean {
  const reg = registerOf(tr.doc, tr.before);
  return reg instanceof LivingRegister && reg.whole;
}

function modeOf(tr: Transaction): boolean | undefined {
  const message = tr.getMeta(key) as Message | undefined;
  return message?.kind === 'mode' ? message.on : undefined;
}

function next(tr: Transaction, value: Suggesting, by: () => Suggester): OpenReview | null {
  const message = tr.getMeta(key) as Message | undefined;
  if (message?.kind === 'load') return message.review ? openReview(message.review, tr.doc) : null;
  if (message?.kind === 'mode' && message.on && !value.review) return openReview(null, tr.doc);
  if (!tr.docChanged) return value.review;
  const stepped = reviewAfter(tr.steps);
  const base = stepped ?? value.review;
  if (!base) return null;
  if (base.working === tr.doc) return base;
  // What a command has just made gets its id in the next step; the two texts are read by ids, so they wait for it.
  if (!stepped && !hasIds(tr)) return value.review;
  const past = tr.getMeta('history$') !== undefined;
  const suggests = !past && (stepped !== null || value.on);
  return suggests ? nextSuggestions(base, tr.doc, by()) : carryEdit(base, tr.doc, by().author);
}

/** What is drawn, at its places after a change. */
function carried(tr: Transaction, { drawn, lost }: Suggesting): Pick<Suggesting, 'drawn' | 'lost'> {
  const gone = new Set(lost);
  const onRemove = (spec: { provision?: string }): void => void gone.add(String(spec.provision));
  return { drawn: drawn.map(tr.mapping, tr.doc, { onRemove }), lost: gone };
}

/** The provisions that read otherwise now. */
function changedIn(before: OpenReview | null, now: OpenReview): Set<string> {
  const changed = new Set<string>();
  const was = before?.reading.differences;
  for (const [id, difference] of now.reading.differences) if (was?.get(id) !== difference) changed.add(id);
  for (const id of was?.keys() ?? []) if (!now.reading.differences.has(id)) changed.add(id);
  return changed;
}

/** Draws anew what changed; the rest moves with its words. */
function draw(
  tr: Transaction,
  value: Suggesting,
  now: OpenReview | null,
  after: EditorState,
  say: Messages,
): DecorationSet {
  const before = value.review;
  if (!now) return DecorationSet.empty;
  if (!before || before.suggestions.length === 0)
    return DecorationSet.create(
      tr.doc,
      decorationsOf(after, now.suggestions, () => true, say),
    );
  const { drawn: moved, lost } = carried(tr, value);
  const changed = new Set([...lost, ...changedIn(before, now)]);
  // Moves are drawn at the provision that moved, and found with the one it stands in.
  for (const { parts } of now.suggestions)
    for (const { kind, working } of parts) if (kind === 'moved' && working) changed.add(working.provision);
  const old = moved.find(undefined, undefined, (spec) => changed.has(String(spec.provision)));
  const made = decorationsOf(after, now.suggestions, (id) => changed.has(id), say);
  return moved.remove(old).add(tr.doc, made);
}

/**
 * What this change suggests is drawn when the composition that it begins has ended: the browser has counted already where it
 * will write, and words that are drawn before that place would move it.
 */
export function drawLater(tr: Transaction): Transaction {
  return tr.setMeta(LATER, true);
}

/** Of a change or of what plugins add to it, whether it is part of a composition; false where it is to end the wait. */
function drawnLater(tr: Transaction): boolean | undefined {
  const first = (tr.getMeta('appendedTransaction') as Transaction | undefined) ?? tr;
  return (first.getMeta(LATER) as boolean | undefined) ?? first.getMeta('composition') !== undefined;
}

/** Draws what was suggested by what has been composed, once the library has read the last of it. */
function composed(view: EditorView): false {
  setTimeout(() => {
    if (view.isDestroyed || view.composing || !key.getState(view.state)?.lost.size) return;
    view.dispatch(view.state.tr.setMeta(LATER, false).setMeta('addToHistory', false));
  });
  return false;
}

export function reviewIn(state: EditorState): OpenReview | null {
  return key.getState(state)?.review ?? null;
}

/** The review of a project that was just opened; null for none. */
export function loadReview(tr: Transaction, review: ReviewState | null): Transaction {
  return tr.setMeta(key, { kind: 'load', review } satisfies Message).setMeta('addToHistory', false);
}

export function setSuggesting(tr: Transaction, on: boolean): Transaction {
  // Words typed before and after are undone apart: they went into different texts.
  const message = { kind: 'mode', on } satisfies Message;
  return closeHistory(tr.setMeta(key, message).setMeta('addToHistory', false));
}

/** Accepting as one step of the history; null where none of these is open. */
export function accepting(
  state: EditorState,
  ids: Iterable<string>,
): { tr: Transaction; decided: Decided } | null {
  const review = reviewIn(state);
  if (!review) return null;
  const decided = acceptSuggestions(review, ids);
  if (decided.decided.length === 0) return null;
  return { tr: closeHistory(state.tr).step(new ReviewStep(review, decided.open)), decided };
}

/** Rejecting as one step of the history: the words go back. */
export function rejecting(
  state: EditorState,
  ids: Iterable<string>,
): { tr: Transaction; decided: Decided } | null {
  const review = reviewIn(state);
  if (!review) return null;
  const decided = rejectSuggestions(review, ids);
  if (decided.decided.length === 0) return null;
  const tr = replaceBill(state, decided.open.working) ?? state.tr;
  return { tr: closeHistory(tr).step(new ReviewStep(review, decided.open)), decided };
}

/** Any other change of the review (a rival proposal taken or turned down, a file that came back) as one step. */
export function withReview(state: EditorState, review: OpenReview): Transaction {
  const tr = replaceBill(state, review.working) ?? state.tr;
  const from = reviewIn(state) ?? openReview(null, state.doc);
  return closeHistory(tr).step(new ReviewStep(from, review));
}
