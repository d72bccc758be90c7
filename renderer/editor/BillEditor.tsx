/** The bill as one edits it: a page on a desk. Wraps a ProseMirror view; the app talks to it through `types.ts` only. */
import { closeHistory } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState, NodeSelection, type Selection, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import {
  forwardRef,
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { brokenReferences } from '../../shared/bill/brokenReferences.ts';
import { setBillAttrs } from '../../shared/bill/commands/attrs.ts';
import { caseAt } from '../../shared/bill/commands/case.ts';
import { applyEdits } from '../../shared/bill/commands/edits.ts';
import { footnoteInserter, setFootnote } from '../../shared/bill/commands/footnote.ts';
import { insertClause, insertReference } from '../../shared/bill/commands/lines.ts';
import { moveTo } from '../../shared/bill/commands/moveTo.ts';
import { LINE_COMMANDS, type LineCommand } from '../../shared/bill/commands/onEmptyLine.ts';
import { setNumber } from '../../shared/bill/commands/remove.ts';
import { billAttrs, type NodeJson } from '../../shared/bill/document.ts';
import { listFootnotes } from '../../shared/bill/footnotes.ts';
import { LANGUAGES } from '../../shared/bill/kinds.ts';
import { referenceText } from '../../shared/bill/references.ts';
import { provisionPositions } from '../../shared/bill/spans.ts';
import { whyNumber } from '../../shared/bill/whyNumber.ts';
import { type Messages, messages } from '../../shared/messages/index.ts';
import type { Decided } from '../../shared/suggestions/open.ts';
import { billOf } from './billOf.ts';
import { type FindActions, FindBar } from './FindBar.tsx';
import { COMMANDS } from './keys.ts';
import { type CardContent, PlaceCard } from './PlaceCard.tsx';
import { placeholders } from './placeholders.ts';
import type { CardPlace } from './plugins/cards.ts';
import {
  type FindState,
  goToMatch,
  previewReplacing,
  replaceCurrent,
  replaceEverywhere,
  setQuery,
} from './plugins/find.ts';
import { setMargins } from './plugins/margins.ts';
import { registerIn } from './plugins/register.ts';
import { setWords } from './plugins/words.ts';
import { type EditorCallbacks, editNumber, editorPlugins } from './plugins.ts';
import { keepSelectionFromReact } from './reactSelection.ts';
import { replaceBill } from './replaceBill.ts';
import { reveal, revealSelection, showPlace, takeFocus } from './reveal.ts';
import { SlashMenu } from './SlashMenu.tsx';
import { nextMisspelt } from './spelling/places.ts';
import type { SpellingHost } from './spelling/types.ts';
import {
  accepting,
  loadReview,
  rejecting,
  reviewIn,
  setSuggesting,
  withReview,
} from './suggesting/plugin.ts';
import { showSuggestion } from './suggesting/show.ts';
import { TableBar } from './TableBar.tsx';
import type { BillEditorProps, EditorHandle } from './types.ts';
import 'prosemirror-view/style/prosemirror.css';
import 'prosemirror-gapcursor/style/gapcursor.css';
import 'prosemirror-tables/style/tables.css';
import './editor.css';

/** The bill of the props; the app passes only bills that the core has read, so anything else is misuse. */
function documentOf(doc: NodeJson) {
  const read = billOf(doc);
  if (!read.ok) throw new RangeError(`not a bill: ${read.reason}`);
  return read.bill;
}

/** Words of the editor itself: in the language of the app, or else in that of the bill. */
function sayFor({ uiLang, doc }: Pick<BillEditorProps, 'uiLang' | 'doc'>): Messages {
  const own = LANGUAGES.find((lang) => lang === doc.attrs?.lang);
  return messages(uiLang ?? own ?? 'en');
}

/** What the view tells the parts that are drawn around it. */
interface Surroundings {
  onFind(found: FindState | null): void;
  onFindAsked(replacing: boolean): void;
  onTable(inside: Selection | null): void;
  onCard(place: CardPlace | null): void;
  onSlash(rect: DOMRect): void;
}

function createView(
  host: HTMLElement,
  latest: { current: BillEditorProps },
  around: Surroundings,
): EditorView {
  const callbacks: EditorCallbacks = {
    onChange: (bill, reg, operations) => latest.current.onChange(bill, reg, operations),
    onSelection: (info) => latest.current.onSelection(info),
    onMark: (id, rect) => latest.current.onMark(id, rect),
    onMargin: (provision, rect) => latest.current.onMargin(provision, rect),
    onHover: (at) => latest.current.onHover?.(at),
    onReference: (target) => void reveal(view, target),
    onFind: around.onFind,
    onFindAsked: around.onFindAsked,
    onTable: around.onTable,
    onCard: around.onCard,
    onSlash: around.onSlash,
    messages: () => sayFor(latest.current),
    spelling: () => latest.current.spelling ?? null,
    onReview: (review) => latest.current.onReview?.(review),
    author: () => latest.current.author?.() ?? '',
    listSigns: () => latest.current.listSigns?.() ?? false,
  };
  const newId = () => latest.current.newId?.() ?? crypto.randomUUID();
  const doc = documentOf(latest.current.doc);
  const view: EditorView = new EditorView(host, {
    state: EditorState.create({ doc, plugins: editorPlugins(newId, callbacks) }),
    editable: () => !latest.current.readOnly,
    attributes: (state) => {
      const { lang, tradition, form } = billAttrs(state.doc);
      return {
        class: 'bill-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': sayFor(latest.current).t('editor:label'),
        'aria-readonly': String(latest.current.readOnly),
        tabindex: '0',
        lang,
        spellcheck: 'false',
        'data-tradition': tradition,
        'data-form': form,
      };
    },
  });
  keepSelectionFromReact(view.dom);
  load(view, latest.current.review);
  return view;
}

/** A document begins without suggestions: those of its project are put beside it. */
function load(view: EditorView, review: BillEditorProps['review']): void {
  if (review) view.dispatch(loadReview(view.state.tr, review));
}

function send(view: EditorView, props: Pick<BillEditorProps, 'words' | 'margins'>): void {
  view.dispatch(setMargins(setWords(view.state.tr, props.words), props.margins));
}

function handleOf(
  view: () => EditorView,
  find: (replacing: boolean) => void,
  onCard: (place: CardPlace) => void,
  spelling: () => SpellingHost | null,
): EditorHandle {
  const command = (run: (state: EditorState, dispatch: EditorView['dispatch']) => boolean): boolean => {
    const v = view();
    if (!v.editable) return false;
    v.focus();
    return run(v.state, v.dispatch);
  };
  return {
    goTo: (provision, from, to) => void reveal(view(), provision, from, to),
    show: (provision, from, to) => void showPlace(view(), provision, from, to),
    setAttrs: (change) => view().editable && setBillAttrs(change)(view().state, view().dispatch),
    run: (name) => command((state, dispatch) => COMMANDS[name](state, dispatch, view())),
    can: (name) => view().editable && COMMANDS[name](view().state, undefined, view()),
    insertClause: (text, after) => void command(insertClause(text, after)),
    insertReference(target) {
      const { state } = view();
      const { $from } = state.selection;
      const reg = registerIn(state);
      const { parent, parentOffset } = $from;
      const around = (from: number, to: number): string =>
        parent.isTextblock ? parent.textBetween(from, to, ' ', ' ') : '';
      const before = around(0, parentOffset);
      const after = around(
        Math.min(state.selection.$to.parentOffset, parent.content.size),
        parent.content.size,
      );
      const grammaticalCase = caseAt(before, after, reg.attrs.lang);
      const { text, ok } = referenceText({ target, style: 'full', case: grammaticalCase, shown: '' }, reg);
      if (ok) command(insertReference(target, text, grammaticalCase));
    },
    setNumber: (provision, number) => command(setNumber(provision, number)),
    moveTo: (provision, gap) => command(moveTo(provision, gap)),
    canMoveTo: (provision, gap) => view().editable && moveTo(provision, gap)(view().state),
    applyEdits: (edits) => command(applyEdits(edits)),
    find,
    editNumber: () => editNumber({ onCard })(view().state, view().dispatch, view()),
    brokenReferences: () => brokenReferences(view().state.doc, registerIn(view().state)).length,
    goToBrokenReference() {
      const v = view();
      const broken = brokenReferences(v.state.doc, registerIn(v.state));
      const next = broken.find(({ pos }) => pos > v.state.selection.from) ?? broken[0];
      if (!next) return;
      takeFocus(v);
      revealSelection(v, NodeSelection.create(v.state.doc, next.pos));
    },
    replaceBill(bill) {
      const v = view();
      if (!v.editable) return false;
      const change = replaceBill(v.state, bill);
      if (change) v.dispatch(change);
      return true;
    },
    suggest(on) {
      view().dispatch(setSuggesting(view().state.tr, on));
    },
    accept: (ids) => decide(view(), accepting, ids),
    reject: (ids) => decide(view(), rejecting, ids),
    putReview(review) {
      if (view().editable) view().dispatch(withReview(view().state, review));
    },
    review: () => reviewIn(view().state),
    goToSuggestion: (suggestion) => showSuggestion(view(), suggestion),
    async nextMisspelt() {
      const host = spelling();
      const place = host?.on() ? await nextMisspelt(view(), host) : null;
      if (place) host?.onMenu(place);
      return place !== null;
    },
    bill: () => view().state.doc,
    register: () => registerIn(view().state),
    focus: () => takeFocus(view()),
  };
}

function decide(view: EditorView, how: typeof accepting, ids: Iterable<string>): Decided | null {
  const change = view.editable ? how(view.state, ids) : null;
  if (!change) return null;
  view.dispatch(change.tr);
  return change.decided;
}

/** Longer selections are places to look in, not words to look for. */
const MAX_WORDS = 100;

function selectedWords({ state }: EditorView): string {
  const { $from, $to, from, to } = state.selection;
  return $from.sameParent($to) && to - from <= MAX_WORDS ? state.doc.textBetween(from, to, ' ', ' ') : '';
}

function findActions(view: () => EditorView, close: () => void): FindActions {
  return {
    search: (query) => setQuery(view(), query),
    go: (direction) => goToMatch(view(), direction),
    replace: (replacement) => replaceCurrent(view(), replacement),
    preview: (replacement) => previewReplacing(view(), replacement),
    replaceAll: (replacement, chosen) => replaceEverywhere(view(), replacement, chosen),
    close: () => {
      close();
      setQuery(view(), null);
      takeFocus(view());
    },
  };
}

/** As much of a target as one reads at a glance. */
const GLANCE = 180;

function cardOf({ state }: EditorView, place: CardPlace): CardContent {
  const reg = registerIn(state);
  const pos = place.kind === 'reference' ? provisionPositions(state.doc).get(place.id) : undefined;
  const node = pos === undefined ? null : state.doc.nodeAt(pos);
  const heading = node?.firstChild?.type.name === 'heading' ? node.firstChild.textContent : '';
  const text = node ? textBlocksBelow(node, heading === '' ? 0 : 1) : '';
  return {
    place,
    reg,
    why: place.kind === 'number' ? whyNumber(state.doc, place.id) : null,
    heading,
    footnote: footnoteOf(state, place),
    words: text.length > GLANCE ? `${text.slice(0, GLANCE).trimEnd()}…` : text,
  };
}

function footnoteOf({ doc }: EditorState, place: CardPlace): CardContent['footnote'] {
  if (place.kind !== 'footnote') return null;
  if (place.id === '') return { number: 0, text: '' };
  const list = listFootnotes(doc);
  const index = list.findIndex(({ pos }) => pos === Number(place.id));
  return { number: index + 1, text: String(list[index]?.node.attrs.text ?? '') };
}

/** Makes the footnote of a card, or changes its words; the cursor goes behind it, to write on. */
function writeFootnote(view: EditorView, { place, footnote }: CardContent, words: string): void {
  const { state } = view;
  if (!view.editable || !footnote) return;
  if (place.id === '') {
    if (words.trim() === '') return;
    footnoteInserter(words)(state, (tr) =>
      view.dispatch(closeHistory(tr.setSelection(TextSelection.create(tr.doc, tr.selection.to)))),
    );
    return;
  }
  const pos = Number(place.id);
  // The text may have become another one while the card was open (a merge): then its words belong nowhere.
  if (state.doc.nodeAt(Math.min(pos, state.doc.content.size))?.attrs.text === footnote.text)
    setFootnote(pos, words)(state, view.dispatch);
}

function textBlocksBelow(node: Node, from: number): string {
  let text = '';
  for (const child of node.children.slice(from)) {
    if (text.length > GLANCE) break;
    text += ` ${child.textBetween(0, child.content.size, ' ')}`;
  }
  return text.trim();
}

const lineCommands = ({ state }: EditorView): LineCommand[] =>
  (Object.keys(LINE_COMMANDS) as LineCommand[]).filter((name) => LINE_COMMANDS[name](state));

function tableElement(view: EditorView): HTMLElement | null {
  const { $from } = view.state.selection;
  for (let depth = $from.depth; depth > 0; depth--)
    if ($from.node(depth).type.name === 'table') {
      const dom = view.nodeDOM($from.before(depth));
      return dom instanceof HTMLElement ? dom : null;
    }
  return null;
}

export const BillEditor = forwardRef<EditorHandle, BillEditorProps>(function BillEditor(props, ref) {
  const host = useRef<HTMLDivElement>(null);
  const viewRef = useRef<EditorView | null>(null);
  const latest = useRef(props);
  const shown = useRef<NodeJson | null>(null);
  const current = useCallback((): EditorView => {
    if (!viewRef.current) throw new Error('the editor is not mounted');
    return viewRef.current;
  }, []);

  const [found, setFound] = useState<FindState | null>(null);
  const [finding, setFinding] = useState<{ words: string; replacing: boolean; times: number } | null>(null);
  const [card, setCard] = useState<CardContent | null>(null);
  const [slash, setSlash] = useState<DOMRect | null>(null);
  // A new selection object in a table draws its bar again; outside of tables it stays null.
  const [inTable, setInTable] = useState<Selection | null>(null);
  const desk = useRef<HTMLDivElement>(null);
  const find = useCallback(
    (replacing: boolean) =>
      setFinding((was) => ({ words: selectedWords(current()), replacing, times: (was?.times ?? 0) + 1 })),
    [current],
  );
  const actions = useMemo(() => findActions(current, () => setFinding(null)), [current]);

  useLayoutEffect(() => {
    latest.current = props;
  });

  useLayoutEffect(() => {
    const view: EditorView = createView(host.current!, latest, {
      onFind: setFound,
      onFindAsked: find,
      onTable: setInTable,
      onCard: (place) => setCard(place && cardOf(view, place)),
      onSlash: setSlash,
    });
    viewRef.current = view;
    shown.current = latest.current.doc;
    return () => {
      viewRef.current = null;
      view.destroy();
    };
  }, [find]);

  const { doc, words, margins, readOnly, uiLang } = props;
  useLayoutEffect(() => {
    const view = current();
    if (shown.current === doc) return;
    shown.current = doc;
    view.updateState(EditorState.create({ doc: documentOf(doc), plugins: view.state.plugins }));
    load(view, latest.current.review);
  }, [doc, current]);

  useLayoutEffect(() => {
    // A new document begins without marks: they are sent for it again.
    if (shown.current === doc) send(current(), { words, margins });
  }, [doc, words, margins, current]);

  useLayoutEffect(() => {
    const view = current();
    view.setProps({ editable: () => !readOnly });
    placeholders(host.current!, sayFor({ uiLang, doc }), readOnly);
  }, [readOnly, uiLang, doc, current]);

  useImperativeHandle(
    ref,
    () =>
      handleOf(
        current,
        find,
        (place) => setCard(cardOf(current(), place)),
        () => latest.current.spelling ?? null,
      ),
    [current, find],
  );

  return (
    <div className="bill-room">
      {finding ? (
        <FindBar
          say={sayFor({ uiLang, doc })}
          opened={finding}
          found={found}
          readOnly={readOnly}
          actions={actions}
        />
      ) : null}
      {inTable && !readOnly ? (
        <TableBar
          say={sayFor({ uiLang, doc })}
          table={() => tableElement(current())}
          desk={desk.current}
          can={(command) => COMMANDS[command](current().state)}
          run={(command) => {
            const view = current();
            COMMANDS[command](view.state, view.dispatch, view);
            view.focus();
          }}
        />
      ) : null}
      {card ? (
        <PlaceCard
          key={`${card.place.kind}/${card.place.id}/${card.place.asked}`}
          say={sayFor({ uiLang, doc })}
          card={card}
          readOnly={readOnly}
          setNumber={(number) => {
            const view = current();
            takeFocus(view);
            return setNumber(card.place.id, number)(view.state, view.dispatch);
          }}
          setFootnote={(words) => writeFootnote(current(), card, words)}
          {...(props.onHistory ? { onHistory: props.onHistory } : {})}
          onClose={() => {
            setCard(null);
            if (card.place.kind === 'footnote' && card.place.asked) takeFocus(current());
          }}
        />
      ) : null}
      {slash && !readOnly ? (
        <SlashMenu
          say={sayFor({ uiLang, doc })}
          rect={slash}
          offered={lineCommands(current())}
          attrs={billAttrs(current().state.doc)}
          take={(command) => {
            setSlash(null);
            const view = current();
            takeFocus(view);
            LINE_COMMANDS[command](view.state, view.dispatch);
          }}
          leave={(text) => {
            setSlash(null);
            const view = current();
            takeFocus(view);
            if (text !== '') view.dispatch(view.state.tr.insertText(text));
          }}
        />
      ) : null}
      <div className="bill-desk" ref={desk}>
        <div className="bill-paper" ref={host} />
      </div>
    </div>
  );
});
