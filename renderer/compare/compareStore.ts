/** The comparison on the screen: which two texts, and how far it is. */

import { create } from 'zustand';
import type { OutsideText } from '../../shared/api/papers.ts';
import { packsInUse } from '../../shared/api/settings.ts';
import type { NodeJson } from '../../shared/bill/document.ts';
import type { StructuralOperation } from '../../shared/bill/operations.ts';
import { currentMessages, notify, notifyError, useApp } from '../app/appStore.ts';
import { call } from '../app/call.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { showInDraft } from '../app/draft/goto.ts';
import { liveBill } from '../app/draft/session.ts';
import { bridge } from '../bridge.ts';
import type { CompareAnswer, Compared, CompareStep, CompareTask } from '../workers/compareProtocol.ts';
import { ALL, type Filters } from './filters.ts';
import { type Place, placeOfChange } from './placeOfChange.ts';

export type CompareView = 'columns' | 'redline' | 'table';

/** 'draft', a version's id, or 'file' for a bill read from the disk. */
export type SourceId = string;

export interface CompareState {
  a: SourceId;
  b: SourceId;
  file: OutsideText | null;
  status: 'idle' | 'running' | 'slow' | 'done' | 'failed';
  /** What a slow comparison is at. */
  step: CompareStep;
  reason: string;
  result: Compared | null;
  /** Index into the changes. */
  current: number;
  /** The project whose draft is looked at from the comparison, '' while nobody is on the way. */
  away: string;
  /** How it is shown; stays as it is while one looks at the draft. */
  view: CompareView;
  filters: Filters;
  /** What did not change is folded away. */
  quiet: boolean;
  /** One changed article at a time. */
  oneByOne: boolean;
  /** The line of what is only renumbered is open in the list. */
  quietOpen: boolean;
  /** Reasons written into the table, by row. */
  reasons: ReadonlyMap<string, string>;
}

const IDLE: CompareState = {
  a: '',
  b: 'draft',
  file: null,
  status: 'idle',
  step: 'reading',
  reason: '',
  result: null,
  current: -1,
  away: '',
  view: 'columns',
  filters: ALL,
  quiet: true,
  oneByOne: false,
  quietOpen: false,
  reasons: new Map(),
};

export const useCompare = create<CompareState>(() => IDLE);

/** A comparison that takes longer than this shows that it is at work, and can be stopped. */
const SLOW = 300;

let worker: Worker | null = null;
let slowTimer = 0;

function stopWorker(): void {
  window.clearTimeout(slowTimer);
  worker?.terminate();
  worker = null;
}

/** The two versions to show instead, where the draft turns out to be just what the newest version is. */
let instead: { a: SourceId; b: SourceId } | null = null;

/**
 * Opens the comparison; without names it takes the newest version against the draft, or, where nothing was written since
 * that version was saved, the version before it against it.
 */
export function startComparison(a?: SourceId, b: SourceId = 'draft'): void {
  const { versions } = useDraft.getState();
  const newest = versions.at(-1)?.id ?? '';
  const before = versions.at(-2)?.id;
  instead = a === undefined && before !== undefined ? { a: before, b: newest } : null;
  const { file, view, quiet } = useCompare.getState();
  useCompare.setState({ ...IDLE, file, view, quiet, a: a ?? newest, b });
  useApp.setState({ screen: 'compare' });
  void compareNow();
}

export function chooseSide(side: 'a' | 'b', source: SourceId): void {
  instead = null;
  useCompare.setState(side === 'a' ? { a: source } : { b: source });
  void compareNow();
}

export function compareWithFile(file: OutsideText): void {
  instead = null;
  useCompare.setState({ file, a: 'file' });
  void compareNow();
}

export function stopComparison(): void {
  stopWorker();
  useCompare.setState({ status: 'idle', result: null });
}

/** What the services call a side: a text from a file has a name of its own, made of what it says. */
export function storedName(source: SourceId): string {
  return source === 'file' ? (useCompare.getState().file?.id ?? '') : source;
}

/** The draft as it was compared: where it is another one on return, it is compared again. */
let comparedDraft: unknown = null;

/** The place that was looked at in the draft: on return the change that stands there is the current one again. */
let lookedAt: Place | null = null;

/** Goes to a change in the draft; the comparison waits. */
export function showInDraftFromComparison(change: number): void {
  const { result } = useCompare.getState();
  const { project, provisions } = useDraft.getState();
  const place = result ? placeOfChange(result.comparison, change) : null;
  if (!place || !provisions.some((p) => p.id === place.provision)) {
    notify('info', currentMessages().t('compare:ui.notInDraft'));
    return;
  }
  lookedAt = place;
  useCompare.setState({ away: project, current: change });
  showInDraft(place);
}

export function returnToComparison(): void {
  const { a, b } = useCompare.getState();
  useCompare.setState({ away: '' });
  useApp.setState({ screen: 'compare' });
  if ((a === 'draft' || b === 'draft') && liveBill()?.bill !== comparedDraft) void compareNow();
  else lookedAt = null;
}

export function leaveComparison(): void {
  stopWorker();
  const { view, quiet } = useCompare.getState();
  useCompare.setState({ ...IDLE, view, quiet });
  useApp.setState({ screen: 'draft' });
}

async function textOf(source: SourceId): Promise<NodeJson | null> {
  if (source === 'draft') {
    comparedDraft = liveBill()?.bill ?? null;
    return (liveBill()?.bill.toJSON() as NodeJson | undefined) ?? null;
  }
  if (source === 'file') return useCompare.getState().file?.doc ?? null;
  const { project } = useDraft.getState();
  const read = await call(() => bridge.readVersion({ project, version: source }));
  if (read.ok) return read.value.doc;
  notifyError(read.error);
  return null;
}

/** Counts what was asked for: the answer to an older question is dropped, also where it was the same question. */
let asked = 0;

async function compareNow(): Promise<void> {
  stopWorker();
  const mine = ++asked;
  const { a, b } = useCompare.getState();
  if (a === '' || b === '' || a === b) {
    useCompare.setState({ status: 'idle', result: null, current: -1 });
    return;
  }
  useCompare.setState({ status: 'running', step: 'reading', result: null, current: -1, reasons: new Map() });
  const [left, right, operations] = await Promise.all([textOf(a), textOf(b), operationsFrom(a, b)]);
  if (mine !== asked || useCompare.getState().status !== 'running') return;
  if (!left || !right) {
    useCompare.setState({ status: 'failed', reason: '' });
    return;
  }
  run({
    a: left,
    b: right,
    packs: packsInUse(useApp.getState().packs, useDraft.getState().settings),
    uiLang: useApp.getState().preferences.uiLang,
    sharedIds: a !== 'file' && b !== 'file',
    comments: useDraft.getState().comments.map(({ provision, text }) => ({ provision, text })),
    operations,
  });
}

/** What the editor recorded between two texts of the project; without it the comparison goes by the words. */
async function operationsFrom(a: SourceId, b: SourceId): Promise<StructuralOperation[]> {
  const { project } = useDraft.getState();
  if (a === 'file' || b === 'file') return [];
  const read = await call(() => bridge.readOperations({ project, a, b }));
  return read.ok ? read.value : [];
}

/** The change at the place one comes back from; -1 where one comes from nowhere. */
function returned({ comparison }: Compared): number {
  const place = lookedAt;
  lookedAt = null;
  return place ? comparison.changes.findIndex(({ to }) => to?.id === place.provision) : -1;
}

function run(task: CompareTask): void {
  worker = new Worker(new URL('../workers/compare.worker.ts', import.meta.url), { type: 'module' });
  slowTimer = window.setTimeout(() => useCompare.setState({ status: 'slow' }), SLOW);
  worker.addEventListener('message', (event: MessageEvent<CompareAnswer>) => {
    if (event.data.kind === 'at') return useCompare.setState({ step: event.data.step });
    stopWorker();
    if (event.data.kind === 'compared' && event.data.result.comparison.changes.length === 0 && instead) {
      useCompare.setState(instead);
      instead = null;
      void compareNow();
      return;
    }
    if (event.data.kind === 'failed') useCompare.setState({ status: 'failed', reason: event.data.reason });
    else
      useCompare.setState({
        status: 'done',
        result: event.data.result,
        current: returned(event.data.result),
      });
  });
  worker.addEventListener('error', (event) => {
    stopWorker();
    useCompare.setState({ status: 'failed', reason: event.message });
  });
  worker.postMessage(task);
}
