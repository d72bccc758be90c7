/** A page for the bench: our editor, or ProseMirror with nothing but history and the base keys, on the same bill. */
import '../../../renderer/styles/fonts.css';
import '../../../renderer/styles/tokens.css';
import '../../../renderer/styles/base.css';
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
    /** Milliseconds from each key to the end of the frame it is painted in. */
    keyTimes: number[];
  }
}

const query = new URLSearchParams(location.search);
const bill = law(Number(query.get('articles') ?? 1000));
const app = document.getElementById('app')!;
window.keyTimes = [];

// The key's own time stamp, then the next frame, then a message that is handled after layout and paint of that frame.
document.addEventListener(
  'keydown',
  (event) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => window.keyTimes.push(performance.now() - event.timeStamp);
      channel.port2.postMessage(null);
    });
  },
  true,
);

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

if (query.get('editor') === 'ours') showOurs();
else showBare();
