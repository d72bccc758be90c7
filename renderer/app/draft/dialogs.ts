/** Which dialog is over the drafting window. */
import { create } from 'zustand';
import type { OutsideText, Paper } from '../../../shared/api/papers.ts';

export type DialogName =
  | 'palette'
  | 'saveVersion'
  | 'export'
  | 'reference'
  | 'packs'
  | 'billKind'
  | 'spellingWords';

const PLAIN = { exportSource: 'draft', exportAgainst: '', exportPaper: null, exportOutside: null };

export const useDialogs = create<{
  open: DialogName | null;
  /** Version to export or to export against, where the dialog was opened for one. */
  exportSource: string;
  exportAgainst: string;
  /** The paper to export, null for the one that was chosen last. */
  exportPaper: Paper | null;
  /** A text that is none of the project's, where the source or what it is shown against is one. */
  exportOutside: OutsideText | null;
}>(() => ({ open: null, ...PLAIN }));

export function openDialog(open: DialogName): void {
  useDialogs.setState({ open, ...PLAIN });
}

export function openExport(
  exportSource: string,
  exportAgainst: string,
  exportPaper: Paper = 'bill',
  exportOutside: OutsideText | null = null,
): void {
  useDialogs.setState({ open: 'export', exportSource, exportAgainst, exportPaper, exportOutside });
}

export function closeDialog(): void {
  useDialogs.setState({ open: null });
}
