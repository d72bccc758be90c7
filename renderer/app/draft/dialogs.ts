/** Which dialog is over the drafting window. */
import { create } from 'zustand';

export type DialogName = 'palette' | 'saveVersion' | 'export' | 'reference' | 'packs';

export const useDialogs = create<{
  open: DialogName | null;
  /** Version to export or to export against, where the dialog was opened for one. */
  exportSource: string;
  exportAgainst: string;
}>(() => ({ open: null, exportSource: 'draft', exportAgainst: '' }));

export function openDialog(open: DialogName): void {
  useDialogs.setState({ open, exportSource: 'draft', exportAgainst: '' });
}

export function openExport(exportSource: string, exportAgainst: string): void {
  useDialogs.setState({ open: 'export', exportSource, exportAgainst });
}

export function closeDialog(): void {
  useDialogs.setState({ open: null });
}
