/** The search in the text: what is looked for, every place of it, and which one is the current. Shown as light on the words. */
import {
  type EditorState,
  NodeSelection,
  Plugin,
  PluginKey,
  TextSelection,
  type Transaction,
} from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import {
  type FindQuery,
  type Found,
  findMatches,
  type Match,
  replaceable,
  replaceMatches,
  replacementOf,
} from '../../../shared/bill/commands/find.ts';
import { innermost } from '../../../shared/bill/commands/place.ts';
import { isNumberedKind } from '../../../shared/bill/kinds.ts';
import { labelOf, type ReferenceAttrs, referenceText } from '../../../shared/bill/references.ts';
import { revealSelection } from '../reveal.ts';
import { registerIn } from './register.ts';

export interface FindState {
  query: FindQuery;
  /** Places found, and which of them is the current one (from 1; 0 where the cursor is at none). */
  count: number;
  current: number;
  problem: Found['problem'];
}

interface Search extends Found {
  query: FindQuery;
  set: DecorationSet;
  /** The text changed since; a rest of the keys searches again. */
  stale: boolean;
}

const key = new PluginKey<Search | null>('find');

/** A person waits this long for a search at most; what was found until then is shown, and that there may be more. */
const PATIENCE = 1500;
const AGAIN_AFTER = 150;
/** Light is put on so many places around the cursor: more would slow the page, and nobody sees more. */
const LIT = 1500;

const lit = ({ from, to, fixed }: Match, name: string): Decoration =>
  fixed ? Decoration.node(from, to, { class: name }) : Decoration.inline(from, to, { class: name });

function search(state: EditorState, query: FindQuery): Search {
  const start = performance.now();
  const reg = registerIn(state);
  const found = findMatches(
    state.doc,
    query,
    () => performance.now() - start > PATIENCE,
    (reference) => referenceText(reference.attrs as ReferenceAttrs, reg).text,
  );
  const first = Math.max(0, nearest(found.matches, state.selection.from) - LIT / 2);
  const lights = found.matches.slice(first, first + LIT).map((match) => lit(match, 'found'));
  return { ...found, query, set: DecorationSet.create(state.doc, lights), stale: false };
}

/** The index of the first match that begins at or after a position. */
function nearest(matches: readonly Match[], pos: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (matches[middle]!.from < pos) low = middle + 1;
    else high = middle;
  }
  return low;
}

function currentIndex({ matches }: Search, { selection }: EditorState): number {
  const at = nearest(matches, selection.from);
  const match = matches[at];
  return match && match.from === selection.from && match.to === selection.to ? at : -1;
}

function shown(state: EditorState): FindState | null {
  const found = key.getState(state);
  if (!found) return null;
  return {
    query: found.query,
    count: found.matches.length,
    current: currentIndex(found, state) + 1,
    problem: found.problem,
  };
}

export function findInText(onFind: (found: FindState | null) => void): Plugin<Search | null> {
  return new Plugin<Search | null>({
    key,
    state: {
      init: () => null,
      apply(tr, value, _before, after) {
        const query = tr.getMeta(key) as FindQuery | null | undefined;
        if (query !== undefined) return query && search(after, query);
        if (!value || !tr.docChanged) return value;
        return { ...value, set: value.set.map(tr.mapping, tr.doc), stale: true };
      },
    },
    props: {
      decorations(state) {
        const found = key.getState(state);
        if (!found) return null;
        const match = found.matches[currentIndex(found, state)];
        return match ? found.set.add(state.doc, [lit(match, 'found-current')]) : found.set;
      },
    },
    view() {
      let timer = 0;
      return {
        update(view, before) {
          const now = key.getState(view.state);
          const was = key.getState(before);
          if (now?.stale && now !== was) {
            window.clearTimeout(timer);
            timer = window.setTimeout(() => {
              const still = key.getState(view.state);
              if (still?.stale) setQuery(view, still.query);
            }, AGAIN_AFTER);
          }
          if (now !== was || (now && !view.state.selection.eq(before.selection))) onFind(shown(view.state));
        },
        destroy: () => window.clearTimeout(timer),
      };
    },
  });
}

/** Begins a search, changes it, or ends it with null. */
export function setQuery(view: EditorView, query: FindQuery | null): void {
  view.dispatch(view.state.tr.setMeta(key, query).setMeta('addToHistory', false));
}

/** What is found in the text as it is now. */
function fresh(view: EditorView): Search | null {
  const found = key.getState(view.state);
  if (found?.stale) setQuery(view, found.query);
  return key.getState(view.state) ?? null;
}

/** Goes to the next (or previous) place, around the ends of the bill. */
export function goToMatch(view: EditorView, direction: 1 | -1): void {
  const found = fresh(view);
  if (!found || found.matches.length === 0) return;
  const { selection } = view.state;
  const { length } = found.matches;
  const at = currentIndex(found, view.state);
  const after = nearest(found.matches, selection.from);
  const next = at < 0 ? (direction > 0 ? after : after - 1) : at + direction;
  const match = found.matches[(next + length) % length]!;
  const { doc } = view.state;
  revealSelection(
    view,
    match.fixed ? NodeSelection.create(doc, match.from) : TextSelection.create(doc, match.from, match.to),
  );
}

/** Replaces the current place and goes to the next; at no place yet, goes to one. */
export function replaceCurrent(view: EditorView, replacement: string): void {
  const found = fresh(view);
  const match = found?.matches[currentIndex(found, view.state)];
  if (match && replaceable(match) && found && view.editable) {
    const tr = replaceMatches(view.state.tr, [match], replacement, found.query.regex);
    view.dispatch(tr.setSelection(TextSelection.create(tr.doc, tr.mapping.map(match.to))));
  }
  goToMatch(view, 1);
}

/** One place as it is and as it would be, with a few words around it. */
export interface PreviewRow {
  /** The position of the match: it names the row as long as the text stays. */
  from: number;
  /** The provision, as it is cited for short. */
  place: string;
  before: string;
  old: string;
  replaced: string;
  after: string;
}

/** Words around a match, to know it by. */
const AROUND = 32;
/** More than this nobody reads; what is not listed is not replaced from the list. */
export const MOST_ROWS = 500;

/** Every place with what would stand there, in reading order. */
export function previewReplacing(view: EditorView, replacement: string): PreviewRow[] {
  const found = fresh(view);
  if (!found) return [];
  const { doc } = view.state;
  const reg = registerIn(view.state);
  const places = found.matches.filter(replaceable);
  return places.slice(0, MOST_ROWS).map((match) => {
    const $from = doc.resolve(match.from);
    const text = (from: number, to: number): string => $from.parent.textBetween(from, to, ' ', ' ');
    const [start, end] = [$from.parentOffset, $from.parentOffset + match.to - match.from];
    const owner = innermost($from, (node) => isNumberedKind(node.type.name));
    return {
      from: match.from,
      place: owner ? labelOf(String(owner.node.attrs.id), reg) : '',
      before: text(Math.max(0, start - AROUND), start),
      old: text(start, end),
      replaced: replacementOf(match, replacement, found.query.regex),
      after: text(end, Math.min($from.parent.content.size, end + AROUND)),
    };
  });
}

/** Replaces every place, or only those that begin at `chosen`, in one step, and says how many. */
export function replaceEverywhere(
  view: EditorView,
  replacement: string,
  chosen: ReadonlySet<number> | null = null,
): number {
  const found = fresh(view);
  if (!found || !view.editable) return 0;
  const wanted = found.matches.filter((match) => replaceable(match) && (!chosen || chosen.has(match.from)));
  if (wanted.length === 0) return 0;
  const tr: Transaction = replaceMatches(view.state.tr, wanted, replacement, found.query.regex);
  view.dispatch(tr);
  fresh(view);
  return wanted.length;
}
