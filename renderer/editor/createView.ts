/** What the editor is made of when it begins: the view on the bill of the props, and what it tells those around it. */
import type { Attrs } from 'prosemirror-model';
import { EditorState, type Selection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { billAttrs, type NodeJson } from '../../shared/bill/document.ts';
import { LANGUAGES } from '../../shared/bill/kinds.ts';
import { type Messages, messages } from '../../shared/messages/index.ts';
import { billOf } from './billOf.ts';
import { keepLettersInside } from './ownEvents.ts';
import type { CardPlace } from './plugins/cards.ts';
import { dispatchBeside } from './plugins/caret.ts';
import type { FindState } from './plugins/find.ts';
import { setMargins } from './plugins/margins.ts';
import { setWords } from './plugins/words.ts';
import { type EditorCallbacks, editorPlugins } from './plugins.ts';
import { keepSelectionFromReact } from './reactSelection.ts';
import { settle } from './restOfKeys.ts';
import { reveal } from './reveal.ts';
import { loadReview } from './suggesting/plugin.ts';
import type { BillEditorProps } from './types.ts';

/** The bill of the props; the app passes only bills that the core has read, so anything else is misuse. */
export function documentOf(doc: NodeJson) {
  const read = billOf(doc);
  if (!read.ok) throw new RangeError(`not a bill: ${read.reason}`);
  return read.bill;
}

/** Words of the editor itself: in the language of the app, or else in that of the bill. */
export function sayFor({ uiLang, doc }: Pick<BillEditorProps, 'uiLang' | 'doc'>): Messages {
  const own = LANGUAGES.find((lang) => lang === doc.attrs?.lang);
  return messages(uiLang ?? own ?? 'en');
}

/** What the view tells the parts that are drawn around it. */
export interface Surroundings {
  onFind(found: FindState | null): void;
  onFindAsked(replacing: boolean): void;
  onTable(inside: Selection | null): void;
  onCard(place: CardPlace | null): void;
  onSlash(rect: DOMRect): void;
}

export function createView(
  host: HTMLElement,
  latest: { current: BillEditorProps },
  around: Surroundings,
): EditorView {
  const callbacks: EditorCallbacks = {
    onChange: (bill, reg, operations) => latest.current.onChange(bill, reg, operations),
    onSelection: (info) => latest.current.onSelection(info),
    onMark: (id, rect, how) => latest.current.onMark(id, rect, how),
    onSuggestion: (id) => latest.current.onSuggestion?.(id),
    onMargin: (provision, rect) => latest.current.onMargin(provision, rect),
    onHover: (at) => latest.current.onHover?.(at),
    onReference: (target) => {
      reveal(view, target);
      settle();
    },
    onFind: around.onFind,
    onFindAsked: around.onFindAsked,
    onTable: around.onTable,
    onCard: around.onCard,
    onSlash: around.onSlash,
    onRefused: (why) => latest.current.onRefused?.(why),
    onTypedInVain: () => latest.current.onTypedInVain?.(),
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
    attributes: attributesOf(latest),
  });
  keepSelectionFromReact(view.dom);
  keepLettersInside(host);
  load(view, latest.current.review);
  return view;
}

/** What the text says of itself. Asked with every key: the same object while bill, language and pen are the same. */
function attributesOf(latest: { current: BillEditorProps }): (state: EditorState) => Record<string, string> {
  let of: { attrs: Attrs; props: BillEditorProps } | null = null;
  let said: Record<string, string> = {};
  return ({ doc }) => {
    const props = latest.current;
    if (of?.attrs === doc.attrs && of.props === props) return said;
    of = { attrs: doc.attrs, props };
    const { lang, tradition, form } = billAttrs(doc);
    said = {
      class: 'bill-text',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': sayFor(props).t('editor:label'),
      'aria-readonly': String(props.readOnly),
      tabindex: '0',
      lang,
      spellcheck: 'false',
      'data-tradition': tradition,
      'data-form': form,
    };
    return said;
  };
}

/** A document begins without suggestions: those of its project are put beside it. */
export function load(view: EditorView, review: BillEditorProps['review']): void {
  if (review) view.dispatch(loadReview(view.state.tr, review));
}

export function send(view: EditorView, props: Pick<BillEditorProps, 'words' | 'margins'>): void {
  dispatchBeside(view, (tr) => setMargins(setWords(tr, props.words), props.margins));
}
