import type { UseChange } from '../../shared/definitions/termIndex.ts';
import type { Term } from '../../shared/definitions/types.ts';
import type { BrokenPlace } from '../../shared/lint/broken.ts';
import type { LintContext } from '../../shared/lint/linter.ts';
import type { LintFinding } from '../../shared/lint/types.ts';
import type { PackedDelta } from './provisionsDelta.ts';

export type LintTask =
  | { kind: 'setup'; seq: number; context: LintContext }
  | { kind: 'changed'; seq: number; delta: PackedDelta; broken: readonly BrokenPlace[] };

/** The uses of terms are many: only those that changed since the last answer are sent; with `whole` all there are. */
export interface LintNews {
  findings: LintFinding[];
  terms: Omit<Term, 'places'>[];
  uses: UseChange[];
  whole: boolean;
}

export type LintAnswer =
  | { kind: 'read'; seq: number; news: LintNews }
  | { kind: 'failed'; seq: number; reason: string };
