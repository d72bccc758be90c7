import type { Language } from '../../shared/bill/kinds.ts';
import type { LintContext } from '../../shared/lint/linter.ts';
import type { AcrossFinding } from '../../shared/translation/findings.ts';
import type { ProvisionsDelta } from './provisionsDelta.ts';

/** One text, the source (`of` '') or a language: what changed in it, or all of it where it is read anew. */
export interface TextNews {
  of: Language | '';
  context: LintContext;
  anew: boolean;
  delta: ProvisionsDelta;
  /** Provisions that are translated; of the source none. */
  said: readonly string[];
}

export type TermsTask =
  | { kind: 'text'; news: TextNews }
  /** All texts are told: compare these languages with the source. */
  | { kind: 'compare'; seq: number; languages: readonly Language[] };

export type TermsAnswer =
  | { seq: number; found: [Language, [string, AcrossFinding[]][]][] }
  | { seq: number; failed: string };
