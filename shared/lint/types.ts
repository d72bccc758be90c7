/** What the drafting lint finds. Offsets are characters of a provision's own words, as in shared/definitions. */
import type { WordEdit } from '../bill/commands/edits.ts';
import type { Place } from '../definitions/types.ts';

/** Groups of rules in the order in which a panel shows them; the rules of each from the gravest down. */
export const LINT_GROUPS = {
  terms: ['undefinedTerm', 'termTwice', 'twoNames', 'unusedTerm'],
  references: ['brokenReference', 'emptyReference'],
  duties: ['deadlineWithoutStart', 'dutyWithoutAddressee'],
  lists: ['listConjunction', 'listPunctuation', 'loneSubpoint', 'headingMissing'],
  wording: ['longSentence', 'wordForm', 'quotes', 'spacing', 'bilingualMismatch'],
} as const;

export type LintGroup = keyof typeof LINT_GROUPS;
export type LintRule = (typeof LINT_GROUPS)[LintGroup][number];

export const LINT_RULES: readonly LintRule[] = Object.values(LINT_GROUPS).flat();

export function isLintRule(name: string): name is LintRule {
  return (LINT_RULES as readonly string[]).includes(name);
}

/** A change that mends a finding. `name` is a message `lint:fix.<name>`, filled with `values`. All its edits are one step. */
export interface Fix {
  name: 'replace' | 'append' | 'remove' | 'keepText' | 'wholeList';
  values: Readonly<Record<string, string>>;
  edits: readonly WordEdit[];
}

export interface LintFinding extends Place {
  rule: LintRule;
  /** The words themselves; a person who ignores the finding does so for these words. '' where a whole provision is meant. */
  quote: string;
  /** Which of the sentences `lint:rule.<rule>.<variant>` says what is wrong; filled with `values`. */
  variant: string;
  values: Readonly<Record<string, string | number>>;
  /** Other places that one must look at to judge it. */
  related: readonly Place[];
  /** What would mend it, where that is sure; several where only a person can choose. */
  fixes: readonly Fix[];
}

/** A rule that the project does not want, and why. */
export interface LintOff {
  rule: string;
  reason: string;
}

/** One finding that a person has looked at and lets stand; holds while its words stay. */
export interface LintIgnored {
  rule: string;
  provision: string;
  quote: string;
  reason: string;
}
