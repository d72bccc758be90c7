/** A page for the bench: our editor, ProseMirror with nothing but history and the base keys, or plain Tiptap, on the same bill. */
import '../../../renderer/styles/fonts.css';
import '../../../renderer/styles/tokens.css';
import '../../../renderer/styles/base.css';
import { Editor, type JSONContent } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { EditorState, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { createRoot } from 'react-dom/client';
import { BillEditor } from '../../../renderer/editor/BillEditor.tsx';
import type { EditorHandle } from '../../../renderer/editor/types.ts';
import { law } from '../law.ts';

declare global {
  interface Window {
    /** Puts the cursor into the first paragraph of an article. */
    placeIn(article: number): void;
  }
}

const query = new URLSearchParams(location.search);
const bill = law(Number(query.get('articles') ?? 1000));
const app = document.getElementById('app')!;
function showOurs(): void {
  let made = 0;
  let handle: EditorHandle | null = null;
  createRoot(app).render(
    <BillEditor
      ref={(h) => {
        handle = h;
      }}
      doc={bill.toJSON()}
      readOnly={false}
      words={[]}
      margins={[]}
      newId={() => `made${++made}`}
      onChange={() => {}}
      onSelection={() => {}}
      onMark={() => {}}
      onMargin={() => {}}
    />,
  );
  window.placeIn = (article) => handle?.goTo(`a${article}p0`, 5, 5);
}

function showBare(): void {
  const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];
  const view = new EditorView(app, { state: EditorState.create({ doc: bill, plugins }) });
  window.placeIn = (article) => {
    let at = 0;
    bill.descendants((node, pos) => {
      if (node.attrs.id === `a${article}p0`) at = pos + 7;
      return at === 0;
    });
    view.focus();
    view.dispatch(view.state.tr.setSelection(TextSelection.create(bill, at)).scrollIntoView());
  };
}

/** The same words as a Tiptap document: it has headings and paragraphs, and no articles. */
function tiptapJson(): JSONContent {
  const blocks: JSONContent[] = [];
  bill.descendants((node) => {
    if (!node.isTextblock) return true;
    const content = [{ type: 'text', text: node.textContent }];
    blocks.push(
      node.type.name === 'heading'
        ? { type: 'heading', attrs: { level: 3 }, content }
        : { type: 'paragraph', content },
    );
    return false;
  });
  return { type: 'doc', content: blocks };
}

function showTiptap(): void {
  const editor = new Editor({ element: app, extensions: [StarterKit], content: tiptapJson() });
  window.placeIn = () => {
    const middle = TextSelection.near(
      editor.state.doc.resolve(Math.floor(editor.state.doc.content.size / 2)),
    );
    editor.view.focus();
    editor.view.dispatch(editor.state.tr.setSelection(middle).scrollIntoView());
  };
}

const SHOW = { ours: showOurs, bare: showBare, tiptap: showTiptap };
SHOW[(query.get('editor') ?? 'bare') as keyof typeof SHOW]();
