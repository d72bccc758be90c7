/** The editor by itself: `?bill=ru|tk|en|long1000`. The handle and what the editor told are on `window` for the test. */
import '../../../../renderer/styles/fonts.css';
import '../../../../renderer/styles/tokens.css';
import '../../../../renderer/styles/base.css';
import { StrictMode } from 'react';
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
}
declare global {
  interface Window {
    harness: Harness;
  }
}

const harness: Harness = { handle: null, changes: 0, selection: null, clicks: [] };
window.harness = harness;

const name = new URLSearchParams(location.search).get('bill') ?? 'ru';
const doc = sample(name).toJSON() as NodeJson;
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
let made = 0;

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <BillEditor
      ref={(handle) => {
        harness.handle = handle;
      }}
      doc={doc}
      readOnly={false}
      words={name.startsWith('long') ? [] : words}
      margins={margins}
      newId={() => `made${++made}`}
      onChange={() => {
        harness.changes++;
      }}
      onSelection={(info) => {
        harness.selection = info;
      }}
      onMark={(id) => harness.clicks.push(id)}
      onMargin={(provision) => harness.clicks.push(provision)}
    />
  </StrictMode>,
);
