/** What the drafting lint says of the open draft, as the window shows it. */
import { create } from 'zustand';
import type { LintResult } from '../../shared/lint/linter.ts';

export type DraftingView = 'findings' | 'terms';

export interface LintState {
  /** null while the draft is being read for the first time. */
  result: LintResult | null;
  failed: string;
  view: DraftingView;
  /** The term that is chosen in the list or stands at the cursor: its uses are lit. '' for none. */
  term: string;
  /** Rule and place of a dialog that asks for a reason. */
  asking: { kind: 'ignore' | 'off'; rule: string; provision: string; quote: string } | null;
}

const NOTHING: LintState = { result: null, failed: '', view: 'findings', term: '', asking: null };

export const useLint = create<LintState>(() => NOTHING);

export function forgetLint(): void {
  useLint.setState({ ...NOTHING, view: useLint.getState().view });
}
