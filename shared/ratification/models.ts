/**
 * The models of a national preventive mechanism, as a drafter chooses among them: which template carries each, and which
 * requirements its law must answer above all. The texts and the examples of States are in the catalogue `models`; only facts
 * that were seen in a source are told there.
 */
import type { NpmModel } from '../bill/kinds.ts';

export const CHOICE_MODELS = [
  'separate',
  'ombudsman',
  'ombudsman-plus',
  'several',
] as const satisfies readonly NpmModel[];
export type ChoiceModel = (typeof CHOICE_MODELS)[number];

export interface ModelFacts {
  template: string;
  /** Requirements on which laws of this model most often fail; named to the drafter before the first word. */
  mustRegulate: readonly string[];
  /** How many examples the catalogue has. */
  examples: number;
}

export const MODELS: Record<ChoiceModel, ModelFacts> = {
  separate: {
    template: 'npm-separate',
    mustRegulate: [
      'SPTG-16-SELECT',
      'SPTG-9-DISMISS',
      'SPTG-12-BUDGET',
      'SPTG-15-CONTINUITY',
      'IMPL-TRANSITION',
    ],
    examples: 3,
  },
  ombudsman: {
    template: 'npm-ombudsman',
    mustRegulate: [
      'SPTG-32-UNIT',
      'SPTG-12-BUDGET',
      'OPCAT-18.2-EXPERTISE',
      'SPTG-29-SEPARATE',
      'OPCAT-3-DESIG',
    ],
    examples: 3,
  },
  'ombudsman-plus': {
    template: 'npm-ombudsman-plus',
    mustRegulate: ['OPCAT-3-DESIG', 'SPTG-32-UNIT', 'SPTG-16-SELECT', 'PARIS-REMUN', 'OPCAT-35-IMMUNITY'],
    examples: 3,
  },
  several: {
    template: 'npm-several',
    mustRegulate: [
      'OPCAT-17-MULTI',
      'SPTG-7-LEGBASIS',
      'OPCAT-4.1-PLACES',
      'OPCAT-18.1-NOSUB',
      'OPCAT-18.3-RESOURCES',
    ],
    examples: 3,
  },
};
