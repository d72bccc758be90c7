/** Which bills stand side by side, and what was read in each. */
import { create } from 'zustand';
import { packsInUse } from '../../shared/api/settings.ts';
import type { NodeJson } from '../../shared/bill/document.ts';
import type { Finding } from '../../shared/requirements/types.ts';
import { currentMessages, notify, notifyError, useApp } from '../app/appStore.ts';
import { call } from '../app/call.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { bridge } from '../bridge.ts';
import { stoppable, tellWhy } from '../ui/stoppable.ts';
import type { ReadingAnswer, ReadingTask } from '../workers/readingProtocol.ts';

/** A bill beside the draft: a version, or a file. */
export interface Column {
  id: string;
  name: string;
  lang: string;
  doc: NodeJson;
  /** null while it is being read. */
  findings: readonly Finding[] | null;
}

/** More columns than this no screen shows. */
export const MOST_COLUMNS = 4;

export const useSideBySide = create<{ project: string; columns: readonly Column[] }>(() => ({
  project: '',
  columns: [],
}));

/** The columns of the open project; those of another are forgotten. */
export function columnsOf(project: string): readonly Column[] {
  const state = useSideBySide.getState();
  return state.project === project ? state.columns : [];
}

export async function addVersion(id: string): Promise<void> {
  const { project } = useDraft.getState();
  const read = await call(() => bridge.readVersion({ project, version: id }));
  if (!read.ok) return notifyError(read.error);
  add({ id, name: read.value.info.name, doc: read.value.doc });
}

export async function addFile(name: string, bytes: Uint8Array): Promise<void> {
  const read = await stoppable(currentMessages().t('app:busy.reading', { name }), (work) =>
    call(() => bridge.readBillFile({ fileName: name, bytes, work })),
  );
  if (!read.ok) return tellWhy(read.error);
  add({ id: `file/${name}`, name, doc: read.value.doc });
}

export function removeColumn(id: string): void {
  useSideBySide.setState((s) => ({ columns: s.columns.filter((one) => one.id !== id) }));
}

function add(column: Pick<Column, 'id' | 'name' | 'doc'>): void {
  const { project } = useDraft.getState();
  const others = columnsOf(project).filter((one) => one.id !== column.id);
  if (others.length >= MOST_COLUMNS) {
    notify('info', currentMessages().t('coverage:full', { count: MOST_COLUMNS }));
    return;
  }
  const lang = String(column.doc.attrs?.lang ?? '');
  useSideBySide.setState({ project, columns: [...others, { ...column, lang, findings: null }] });
  readColumn(column.id);
}

/** Reads every column again: the packs, the kind of bill or the language of the interface are others now. */
export function readAgain(): void {
  for (const { id } of columnsOf(useDraft.getState().project)) readColumn(id);
}

function readColumn(id: string): void {
  const { settings, attrs } = useDraft.getState();
  const { packs, preferences } = useApp.getState();
  const column = useSideBySide.getState().columns.find((one) => one.id === id);
  if (!column) return;
  const task: ReadingTask = {
    doc: column.doc,
    packs: packsInUse(packs, settings),
    uiLang: preferences.uiLang,
    billTypes: attrs.billTypes,
  };
  const worker = new Worker(new URL('../workers/reading.worker.ts', import.meta.url), { type: 'module' });
  const end = (findings: ReadingAnswer): void => {
    worker.terminate();
    if (findings) put(id, findings);
    else {
      removeColumn(id);
      notify('bad', currentMessages().t('coverage:unreadable', { name: column.name }));
    }
  };
  worker.addEventListener('message', (event: MessageEvent<ReadingAnswer>) => end(event.data));
  worker.addEventListener('error', () => end(null));
  worker.postMessage(task);
}

function put(id: string, findings: readonly Finding[]): void {
  useSideBySide.setState((s) => ({
    columns: s.columns.map((one) => (one.id === id ? { ...one, findings } : one)),
  }));
}
