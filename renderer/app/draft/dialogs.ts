/** Which dialog is over the drafting window. */
import { create } from 'zustand';
import type { Paper } from '../../../shared/api/contract.ts';

export type DialogName =
  | 'palette'
  | 'saveVersion'
  | 'export'
  | 'reference'
  | 'packs'
  | 'billKind'
  | 'spellingWords';

export const useDialogs = create<{
  open: DialogName | null;
  /** Version to export or to export against, where the dialog was opened for one. */
  exportSource: string;
  exportAgainst: string;
  /** The paper to export, null for the one that was chosen last. */
  exportPaper: Paper | null;
}>(() => ({ open: null, exportSource: 'draft', exportAgainst: '', exportPaper: null }));

export function openDialog(open: DialogName): void {
  useDialogs.setState({ open, exportSource: 'draft', exportAgainst: '', exportPaper: null });
}

export function openExport(exportSource: string, exportAgainst: string, exportPaper: Paper = 'bill'): void {
  useDialogs.setState({ open: 'export', exportSource, exportAgainst, exportPaper });
}

export function closeDialog(): void {
  useDialogs.setState({ open: null });
}
