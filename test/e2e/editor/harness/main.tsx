/** The editor by itself: `?bill=ru|tk|en|long1000|code1000`. The handle and what the editor told are on `window` for the test. */
import '../../../../renderer/styles/fonts.css';
import '../../../../renderer/styles/tokens.css';
import '../../../../renderer/styles/base.css';
import '../../../../renderer/styles/kit.css';
import '../../../../renderer/styles/overlays.css';
import '../../../../renderer/styles/notices.css';
import { StrictMode, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { BillEditor } from '../../../../renderer/editor/BillEditor.tsx';
import type { EditorHandle, MarginMark, SelectionInfo, WordMark } from '../../../../renderer/editor/types.ts';
import type { NodeJson } from '../../../../shared/bill/document.ts';
import { sample } from './samples.ts';

export interface Harness {
  handle: EditorHandle | null;
  changes: number;
  selection: SelectionInfo | null;
  clicks: string[];
  /** Gives the editor another bill, or takes the pen away. */
  show(bill: string): void;
  lock(readOnly: boolean): void;
  /** Marks other words at once, as an answer of the checker does. */
  mark(words: WordMark[]): void;
}
declare global {
  interface Window {
    harness: Harness;
  }
}

const harness: Harness = {
  handle: null,
  changes: 0,
  selection: null,
  clicks: [],
  show: () => {},
  lock: () => {},
  mark: () => {},
};
window.harness = harness;

const words: WordMark[] = [
  { id: 'evidence/1', kind: 'evidence', provision: 'p1', from: 9, to: 91 },
  { id: 'flag/1', kind: 'conflict', provision: 'p3', from: 48, to: 126 },
  { id: 'flag/2', kind: 'warning', provision: 'p2', from: 0, to: 14 },
  { id: 'comment/1', kind: 'comment', provision: 'p5', from: 0, to: 21 },
];
const margins: MarginMark[] = [
  { provision: 'a1', state: 'met', count: 3, title: '3' },
  { provision: 'a2', state: 'conflict', count: 1, title: '1' },
  { provision: 'a3', state: 'suspect', count: 2, title: '2' },
];
const NONE: WordMark[] = [];
let made = 0;
const newId = (): string => `made${++made}`;

function bill(name: string): NodeJson {
  return sample(name).toJSON() as NodeJson;
}

function Page({ name }: { name: string }) {
  const [doc, setDoc] = useState(() => bill(name));
  const [readOnly, setReadOnly] = useState(false);
  harness.show = (other) => setDoc(bill(other));
  harness.lock = setReadOnly;
  const [marked, setMarked] = useState(name.startsWith('long') ? NONE : words);
  harness.mark = (others) => flushSync(() => setMarked(others));
  return (
    <BillEditor
      ref={(handle) => {
        harness.handle = handle;
      }}
      doc={doc}
      readOnly={readOnly}
      words={marked}
      margins={margins}
      newId={newId}
      onChange={() => {
        harness.changes++;
      }}
      onSelection={(info) => {
        harness.selection = info;
      }}
      onMark={(id) => harness.clicks.push(id)}
      onMargin={(provision) => harness.clicks.push(provision)}
    />
  );
}

const asked = new URLSearchParams(location.search).get('bill') ?? 'ru';
createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <Page name={asked} />
  </StrictMode>,
);
