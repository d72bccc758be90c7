/** The check of one bill, as commands need it: findings, decisions, and what counts. */
import type { Node } from 'prosemirror-model';
import { billAttrs } from '../../shared/bill/document.ts';
import { listProvisions } from '../../shared/bill/provisions.ts';
import { createChecker } from '../../shared/requirements/check.ts';
import { type CoverageRow, coverageOf } from '../../shared/requirements/coverage.ts';
import type { Pack, Requirement } from '../../shared/requirements/pack.ts';
import type { CheckResult, Coverage, Decision, Finding } from '../../shared/requirements/types.ts';
import type { Terminal } from './terminal.ts';

export interface Checked {
  requirements: Requirement[];
  findings: Map<string, Finding>;
  rows: CoverageRow[];
  coverage: Coverage;
}

/** @param billTypes what kind of bill is asked about; the bill's own where not given. */
export function checkBill(
  terminal: Terminal,
  bill: Node,
  packs: readonly Pack[],
  billTypes = billAttrs(bill).billTypes,
): CheckResult {
  const { lang } = billAttrs(bill);
  return createChecker([...packs], { lang, uiLang: terminal.m.lang, billTypes }).check(listProvisions(bill));
}

export function checkWithDecisions(
  terminal: Terminal,
  bill: Node,
  packs: readonly Pack[],
  decisions: readonly Decision[],
): Checked {
  const { findings } = checkBill(terminal, bill, packs);
  const requirements = packs.flatMap((pack) => pack.requirements);
  const { rows, coverage } = coverageOf(findings, decisions, listProvisions(bill), requirements);
  return { requirements, findings: new Map(findings.map((f) => [f.requirement, f])), rows, coverage };
}
