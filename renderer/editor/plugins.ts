/** All plugins of the editor in their order; each keeps one invariant. */
import { chainCommands } from 'prosemirror-commands';
import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { inputRules } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import { type Command, type EditorState, Plugin, type Selection } from 'prosemirror-state';
import { isInTable, tableEditing } from 'prosemirror-tables';
import { uniqueIds } from '../../shared/bill/commands/ids.ts';
import { listSigns } from '../../shared/bill/commands/listSigns.ts';
import { innermost } from '../../shared/bill/commands/place.ts';
import { operationsPlugin, recordedOperations } from '../../shared/bill/commands/record.ts';
import { lastWords } from '../../shared/bill/commands/references.ts';
import type { WhyNot } from '../../shared/bill/commands/whyNot.ts';
import { isNumberedKind } from '../../shared/bill/kinds.ts';
import type { StructuralOperation } from '../../shared/bill/operations.ts';
import type { Register } from '../../shared/bill/references.ts';
import type { Messages } from '../../shared/messages/index.ts';
import type { OpenReview } from '../../shared/suggestions/open.ts';
import { wholeCopies } from './copy.ts';
import { focusReturns } from './focusReturns.ts';
import { COMMANDS, keys, retypeKeys } from './keys.ts';
import { lettersFirst } from './letters.ts';
import { overSelection } from './overSelection.ts';
import { stepsBack } from './ownSteps.ts';
import { conservativePaste } from './paste.ts';
import { type CardPlace, cards, numberRect, selectedReference } from './plugins/cards.ts';
import { caretFirst } from './plugins/caret.ts';
import { ctrlAltKeys } from './plugins/codeKeys.ts';
import { commentsFollowed } from './plugins/comments.ts';
import { type FindState, findInText } from './plugins/find.ts';
import { askForFootnote, footnoteCard, footnotesDrawn, selectedFootnote } from './plugins/footnotes.ts';
import { heldHeight } from './plugins/heldHeight.ts';
import { currentLit } from './plugins/here.ts';
import { staysInSight } from './plugins/inSight.ts';
import { marginMarks } from './plugins/margins.ts';
import { nearbyLaidOut } from './plugins/nearby.ts';
import { numbersDrawn } from './plugins/numbers.ts';
import { referencesOffered } from './plugins/offer.ts';
import { registerIn, registerPlugin } from './plugins/register.ts';
import { slashAsks } from './plugins/slash.ts';
import { softHyphensShown } from './plugins/softHyphens.ts';
import { typedInVain } from './plugins/typedInVain.ts';
import { drawnInTurn } from './plugins/undrawn.ts';
import { openMarkAtCursor, wordMarks } from './plugins/words.ts';
import { type WordsHover, wordsHover } from './plugins/wordsHover.ts';
import { atRest } from './restOfKeys.ts';
import { selectionInfo } from './selection.ts';
import { spellingMarks } from './spelling/plugin.ts';
import type { SpellingHost } from './spelling/types.ts';
import { suggesting } from './suggesting/plugin.ts';
import type { SelectionInfo } from './types.ts';
import { typingRules } from './typing.ts';

export interface EditorCallbacks {
  /** What is suggested changed; null where nothing is open. */
  onReview(review: OpenReview | null): void;
  /** Who writes here. */
  author(): string;
  onChange(bill: Node, reg: Register, operations: readonly StructuralOperation[]): void;
  onSelection(info: SelectionInfo): void;
  onMark(id: string, rect: DOMRect, how: 'click' | 'key'): void;
  onMargin(provision: string, rect: DOMRect): void;
  /** What is suggested was clicked. */
  onSuggestion(id: string): void;
  /** The pointer rests on marked words, or has gone from them. */
  onHover(at: WordsHover | null): void;
  /** A reference was clicked with Ctrl (or Cmd), or in a read-only text. */
  onReference(target: string): void;
  /** What the search found changed; null where there is no search. */
  onFind(found: FindState | null): void;
  /** Ctrl+F or Ctrl+H. */
  onFindAsked(replacing: boolean): void;
  /** The selection is in a table (or its cells changed), or has left it. */
  onTable(inside: Selection | null): void;
  /** The pointer rests on a number or a reference, or has gone from it. */
  onCard(place: CardPlace | null): void;
  /** A key of a structural command could do nothing here. */
  onRefused(why: WhyNot): void;
  /** A key that writes was pressed in a text that can only be read. */
  onTypedInVain(): void;
  /** "/" was typed on an empty line. */
  onSlash(rect: DOMRect): void;
  /** Whether the signs at the end of list items follow their items. */
  listSigns(): boolean;
  messages(): Messages;
  /** The dictionaries; null where the text is not to be spelled. */
  spelling?(): SpellingHost | null;
}

/**
 * Tells the app about changes as soon as the view shows them, so that none is lost; of the place of the cursor, which only
 * lists and lines around the text show, at the next rest of the keys.
 */
function told(callbacks: EditorCallbacks): Plugin {
  return new Plugin({
    view: (view) => {
      let inTable = false;
      const place = atRest(() => {
        if (view.isDestroyed) return;
        const info = selectionInfo(view.state);
        if (info) callbacks.onSelection(info);
      });
      return {
        update({ state }, before: EditorState) {
          if (state.doc !== before.doc)
            callbacks.onChange(state.doc, registerIn(state), recordedOperations(state));
          if (state.doc === before.doc && state.selection.eq(before.selection)) return;
          const was = inTable;
          inTable = isInTable(state);
          if (was || inTable) callbacks.onTable(inTable ? state.selection : null);
          place();
        },
      };
    },
  });
}

function referencesLead(callbacks: EditorCallbacks): Plugin {
  return new Plugin({
    props: {
      handleClickOn(view, _pos, node, _nodePos, event) {
        if (node.type.name !== 'reference') return false;
        if (view.editable && !event.ctrlKey && !event.metaKey) return false;
        callbacks.onReference(String(node.attrs.target));
        return true;
      },
    },
  });
}

const asks = (callbacks: EditorCallbacks, replacing: boolean): Command => {
  return () => {
    callbacks.onFindAsked(replacing);
    return true;
  };
};

/** Enter on a reference that is selected goes to its target. */
function followReference(callbacks: EditorCallbacks): Command {
  return (_state, _dispatch, view) => {
    const target = view ? selectedReference(view) : null;
    if (target === null) return false;
    callbacks.onReference(target);
    return true;
  };
}

/** Enter on a footnote that is selected opens its words. */
function openFootnote(callbacks: EditorCallbacks): Command {
  return (state, dispatch, view) => {
    const pos = selectedFootnote(state);
    if (pos === null || !view) return false;
    if (dispatch) callbacks.onCard(footnoteCard(view, pos, true));
    return true;
  };
}

/** F2: the card of the number at the cursor. */
export function editNumber(callbacks: Pick<EditorCallbacks, 'onCard'>): Command {
  return (state, dispatch, view) => {
    const place = innermost(state.selection.$from, (node) => isNumberedKind(node.type.name));
    if (!place) return false;
    const dom = view?.nodeDOM(place.before);
    const rect = dom instanceof HTMLElement ? numberRect(dom) : null;
    if (dispatch && rect)
      callbacks.onCard({ kind: 'number', id: String(place.node.attrs.id), rect, asked: true });
    return true;
  };
}

export function editorPlugins(newId: () => string, callbacks: EditorCallbacks): Plugin[] {
  return [
    focusReturns(),
    typedInVain(() => callbacks.onTypedInVain()),
    caretFirst(),
    staysInSight(),
    uniqueIds(newId),
    operationsPlugin(),
    lastWords(),
    listSigns(() => callbacks.listSigns()),
    registerPlugin(),
    numbersDrawn(() => callbacks.messages()),
    footnotesDrawn(
      () => callbacks.messages(),
      (place) => callbacks.onCard(place),
    ),
    commentsFollowed(),
    wordMarks((id, rect) => callbacks.onMark(id, rect, 'click')),
    wordsHover((at) => callbacks.onHover(at)),
    marginMarks((provision, rect) => callbacks.onMargin(provision, rect)),
    spellingMarks(() => callbacks.spelling?.() ?? null),
    softHyphensShown(),
    currentLit(),
    nearbyLaidOut(),
    heldHeight(),
    drawnInTurn(),
    cards((place) => callbacks.onCard(place)),
    keymap({
      Enter: chainCommands(followReference(callbacks), openFootnote(callbacks)),
      F2: editNumber(callbacks),
    }),
    findInText((found) => callbacks.onFind(found)),
    keymap({ 'Mod-f': asks(callbacks, false), 'Mod-h': asks(callbacks, true) }),
    referencesLead(callbacks),
    wholeCopies(),
    conservativePaste(),
    slashAsks((rect) => callbacks.onSlash(rect)),
    referencesOffered(() => callbacks.messages()),
    overSelection(),
    lettersFirst(),
    inputRules({ rules: typingRules() }),
    ctrlAltKeys({
      KeyF: askForFootnote,
      Minus: COMMANDS.insertSoftHyphen,
      ...retypeKeys((why) => callbacks.onRefused(why)),
    }),
    ...keys(
      (_state, _dispatch, view) =>
        view ? openMarkAtCursor(view, (id, rect) => callbacks.onMark(id, rect, 'key')) : false,
      (why) => callbacks.onRefused(why),
    ),
    ...stepsBack(),
    suggesting({
      by: () => ({ author: callbacks.author(), at: new Date().toISOString(), newId }),
      say: () => callbacks.messages(),
      onReview: (review) => callbacks.onReview(review),
      onClick: (suggestion) => callbacks.onSuggestion(suggestion),
    }),
    dropCursor({ color: 'var(--accent)', width: 2 }),
    gapCursor(),
    tableEditing(),
    told(callbacks),
  ];
}
