/**
 * The small editor of one cell: the inline content of the bill's schema and nothing else. The document is a line by itself,
 * so no key and no paste can make a structure; what is pasted comes as plain words.
 */

import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Fragment, type Node } from 'prosemirror-model';
import { type Command, EditorState, NodeSelection, Selection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { type ReferenceAttrs, type Register, referenceText } from '../../shared/bill/references.ts';
import { billSchema } from '../../shared/bill/schema.ts';
import { together } from '../../shared/bill/together.ts';

export type CellMove = 'next' | 'previous' | 'down' | 'up' | 'confirm' | 'leave';

export interface CellEditorOptions {
  content: Fragment | null;
  reg: Register;
  label: string;
  lang: string;
  onChange(content: Fragment): void;
  onMove(move: CellMove): void;
  /** A reference or footnote is selected as a whole, or nothing is. */
  onSelect(node: Node | null): void;
}

export interface CellEditor {
  view: EditorView;
  insert(node: Node): void;
  toggle(mark: 'strong' | 'em'): void;
  /** Changes the selected reference or footnote. */
  change(attrs: Record<string, unknown>): void;
  destroy(): void;
}

const { wording, hard_break } = billSchema.nodes;
const { strong, em } = billSchema.marks;

const move =
  (on: CellEditorOptions, where: CellMove): Command =>
  () => {
    on.onMove(where);
    return true;
  };

/** At the first or last drawn line the arrow goes on to the next cell. */
const arrow =
  (on: CellEditorOptions, where: 'up' | 'down'): Command =>
  (_state, _dispatch, view) => {
    if (!view?.endOfTextblock(where)) return false;
    on.onMove(where);
    return true;
  };

const lineBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(hard_break!.create()).scrollIntoView());
  return true;
};

export function createCellEditor(place: HTMLElement, options: CellEditorOptions): CellEditor {
  const doc = wording!.create(null, options.content ?? Fragment.empty);
  const state = EditorState.create({
    doc,
    selection: Selection.atEnd(doc),
    plugins: [
      history(),
      keymap({
        'Mod-z': undo,
        'Mod-y': redo,
        'Shift-Mod-z': redo,
        'Mod-b': toggleMark(strong!),
        'Mod-i': toggleMark(em!),
        'Shift-Enter': lineBreak,
        Enter: move(options, 'down'),
        'Mod-Enter': move(options, 'confirm'),
        Tab: move(options, 'next'),
        'Shift-Tab': move(options, 'previous'),
        Escape: move(options, 'leave'),
        ArrowUp: arrow(options, 'up'),
        ArrowDown: arrow(options, 'down'),
      }),
      keymap(baseKeymap),
    ],
  });
  const view = new EditorView(place, {
    state,
    attributes: {
      class: 'tr-editor',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': options.label,
      lang: options.lang,
    },
    nodeViews: {
      reference: (node) =>
        atom(
          'reference',
          together(referenceText(node.attrs as ReferenceAttrs, options.reg).text, options.reg.attrs.lang),
        ),
      footnote: (node) => atom('tr-footnote', '*', String(node.attrs.text)),
    },
    handlePaste(target, event) {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      target.dispatch(target.state.tr.insertText(text.replace(/\s*\n\s*/g, ' ').trim()).scrollIntoView());
      return true;
    },
    handleDrop: () => true,
    dispatchTransaction(tr) {
      const next = view.state.apply(tr);
      view.updateState(next);
      if (tr.docChanged) options.onChange(next.doc.content);
      options.onSelect(next.selection instanceof NodeSelection ? next.selection.node : null);
    },
  });
  view.focus();
  return {
    view,
    insert: (node) => {
      view.dispatch(view.state.tr.replaceSelectionWith(node, false).scrollIntoView());
      view.focus();
    },
    toggle: (mark) => {
      toggleMark(mark === 'strong' ? strong! : em!)(view.state, view.dispatch);
      view.focus();
    },
    change: (attrs) => {
      const { selection, tr } = view.state;
      if (!(selection instanceof NodeSelection)) return;
      const { from, node } = selection;
      const next = tr.setNodeMarkup(from, null, { ...node.attrs, ...attrs });
      view.dispatch(next.setSelection(NodeSelection.create(next.doc, from)));
    },
    destroy: () => view.destroy(),
  };
}

function atom(className: string, text: string, title = ''): { dom: HTMLElement } {
  const dom = document.createElement('span');
  dom.className = className;
  dom.textContent = text;
  if (title !== '') dom.title = title;
  return { dom };
}
