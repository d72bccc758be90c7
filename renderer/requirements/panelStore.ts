/** What the panel shows of the requirements, and what a person is being asked about one of them. */
import { create } from 'zustand';
import type { BillType } from '../../shared/bill/kinds.ts';
import type { RequirementState } from '../../shared/requirements/types.ts';
import type { Filter } from './rows.ts';

export type DecisionKind = 'overruled' | 'elsewhere';

interface PanelChoice {
  filter: Filter | 'orphans' | 'ignored';
  /** Key of a group (rows.ts), '' for all. */
  group: string;
  billType: BillType | '';
  /** All evidence is tinted on the paper, not only that of the open requirement. */
  allEvidence: boolean;
  /** The dialog in which a decision is written. */
  deciding: { requirement: string; kind: DecisionKind; state?: RequirementState } | null;
}

export const NO_CHOICE: PanelChoice = {
  filter: 'all',
  group: '',
  billType: '',
  allEvidence: false,
  deciding: null,
};

export const usePanelChoice = create<PanelChoice>(() => NO_CHOICE);

export function beginDecision(requirement: string, kind: DecisionKind, state?: RequirementState): void {
  usePanelChoice.setState({
    deciding: state === undefined ? { requirement, kind } : { requirement, kind, state },
  });
}

export function endDecision(): void {
  usePanelChoice.setState({ deciding: null });
}
