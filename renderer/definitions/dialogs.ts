/** Which dialog about a term is open. */
import { create } from 'zustand';
import type { Term } from '../../shared/definitions/types.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { termOfSelection } from './termAt.ts';

export interface Selected {
  provision: string;
  from: number;
  to: number;
  quote: string;
}

export const useTermDialogs = create<{ renaming: Term | null; marking: Selected | null }>(() => ({
  renaming: null,
  marking: null,
}));

export function beginRename(term: Term): void {
  useTermDialogs.setState({ renaming: term });
}

export function canRenameHere(): boolean {
  return termOfSelection(useDraft.getState().selection) !== null;
}

export function renameHere(): void {
  const term = termOfSelection(useDraft.getState().selection);
  if (term) beginRename(term);
}

export function canMark(): boolean {
  return useDraft.getState().selection?.words !== null && useDraft.getState().selection !== null;
}

export function beginMark(): void {
  const { selection } = useDraft.getState();
  if (selection?.words)
    useTermDialogs.setState({ marking: { provision: selection.provision, ...selection.words } });
}
