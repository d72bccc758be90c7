/** The history of one article: in which versions it changed, and who last wrote each of its words. */
import { create } from 'zustand';
import type { Blame, HistoryEntry } from '../../shared/compare/history/types.ts';
import { notifyError, useApp } from '../app/appStore.ts';
import { call } from '../app/call.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { saveNow } from '../app/draft/session.ts';
import { bridge } from '../bridge.ts';

export interface HistoryState {
  /** The provision whose history is shown, '' for none. */
  provision: string;
  status: 'reading' | 'done' | 'failed';
  entries: readonly HistoryEntry[];
  blame: readonly Blame[];
}

const NONE: HistoryState = { provision: '', status: 'reading', entries: [], blame: [] };

export const useHistory = create<HistoryState>(() => NONE);

/** Shows the history of the article (or other unit) that a provision stands in. */
export function showHistory(provision: string): void {
  const { provisions } = useDraft.getState();
  const unit = provisions.find((p) => p.id === provision)?.unit || provision;
  useApp.setState({ screen: 'draft' });
  useDraft.setState({ tab: 'versions' });
  useHistory.setState({ ...NONE, provision: unit });
  void readHistory();
}

export function closeHistory(): void {
  useHistory.setState(NONE);
}

/** Provisions of the article that have words of their own, in reading order. */
function partsOf(unit: string): string[] {
  const { provisions } = useDraft.getState();
  return provisions.filter((p) => p.unit === unit && (p.text !== '' || p.heading !== '')).map((p) => p.id);
}

/** Reads it as the draft is now; what is typed is put on the disk first. */
export async function readHistory(): Promise<void> {
  const { provision } = useHistory.getState();
  const { project, readOnly } = useDraft.getState();
  if (provision === '') return;
  if (!readOnly) await saveNow();
  const [entries, blame] = await Promise.all([
    call(() => bridge.readHistory({ project, version: 'draft', provision })),
    call(() => bridge.readBlame({ project, version: 'draft', provisions: partsOf(provision) })),
  ]);
  if (useHistory.getState().provision !== provision) return;
  if (entries.ok && blame.ok)
    useHistory.setState({ status: 'done', entries: entries.value, blame: blame.value });
  else {
    useHistory.setState({ status: 'failed' });
    notifyError(entries.ok ? (blame.ok ? { code: 'internal' } : blame.error) : entries.error);
  }
}
