/** The marks of the states: a shape before a colour; the same in outline, margin, panel, Word and PDF. */
import type { RequirementState } from './types.ts';

/** A state as it is shown; `suspect` is a decision whose words were changed. */
export type ShownState = RequirementState | 'suspect';

export const STATE_MARKS: Record<ShownState, string> = {
  met: '●',
  partly: '◐',
  missing: '○',
  conflict: '▲',
  suspect: '◆',
  notApplicable: '–',
};
