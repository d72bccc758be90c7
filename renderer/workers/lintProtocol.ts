import type { BrokenPlace } from '../../shared/lint/broken.ts';
import type { LintContext, LintResult } from '../../shared/lint/linter.ts';
import type { ProvisionsDelta } from './provisionsDelta.ts';

export type LintTask =
  | { kind: 'setup'; seq: number; context: LintContext }
  | { kind: 'changed'; seq: number; delta: ProvisionsDelta; broken: readonly BrokenPlace[] };

export type LintAnswer =
  | { kind: 'read'; seq: number; result: LintResult }
  | { kind: 'failed'; seq: number; reason: string };
