/** Compares two bills beside the window: the redline, its proof, and what it does to the guarantees. */
import type { Node } from 'prosemirror-model';
import { textBlocks } from '../../shared/bill/blocks.ts';
import { billAttrs, readBill } from '../../shared/bill/document.ts';
import { extentOf, isUnit } from '../../shared/bill/extent.ts';
import { listProvisions, type Provision } from '../../shared/bill/provisions.ts';
import { register } from '../../shared/bill/references.ts';
import { disprove } from '../../shared/compare/apply.ts';
import { compareBills } from '../../shared/compare/compare.ts';
import { comparisonRows } from '../../shared/compare/comparisonTable.ts';
import { impactOf } from '../../shared/compare/impact.ts';
import { messages } from '../../shared/messages/index.ts';
import { createChecker } from '../../shared/requirements/check.ts';
import type { CheckResult } from '../../shared/requirements/types.ts';
import type { CompareAnswer, Compared, CompareStep, CompareTask } from './compareProtocol.ts';

function read(json: CompareTask['a']): Node {
  const result = readBill(json);
  if (!result.ok) throw new Error(result.reason);
  return result.bill;
}

function unitsOf(provisions: readonly Provision[]): Record<string, string> {
  return Object.fromEntries(provisions.map((p) => [p.id, p.unit]));
}

function lengthOf(bill: Node, provisions: readonly Provision[]): Compared['extentA'] {
  const { tradition, form, ownTradition } = billAttrs(bill);
  const attrs = { tradition, form, ownTradition };
  return { ...extentOf(provisions.filter(isUnit), attrs), attrs };
}

const tell = (step: CompareStep): void => self.postMessage({ kind: 'at', step } satisfies CompareAnswer);

function compare(task: CompareTask): Compared {
  tell('reading');
  const [a, b] = [read(task.a), read(task.b)];
  const [regA, regB] = [register(a), register(b)];
  const [inA, inB] = [listProvisions(a, regA), listProvisions(b, regB)];
  tell('comparing');
  const comparison = compareBills(
    a,
    b,
    task.sharedIds ? { sharedIds: true, operations: task.operations } : {},
  );
  const check = (bill: Node, provisions: Provision[]): CheckResult => {
    const { lang } = billAttrs(bill);
    // The same questions to both sides, or a changed kind of bill would look like lost guarantees.
    const { billTypes } = billAttrs(b);
    return createChecker(task.packs, { lang, uiLang: task.uiLang, billTypes }).check(provisions);
  };
  tell('checking');
  const impact = impactOf(check(a, inA), check(b, inB), comparison);
  tell('proving');
  return {
    comparison,
    impact,
    unitsA: unitsOf(inA),
    unitsB: unitsOf(inB),
    extentA: lengthOf(a, inA),
    extentB: lengthOf(b, inB),
    table: comparisonRows(a, b, comparison, task.comments, messages(task.uiLang)),
    proven: disprove(comparison, textBlocks(a, regA), textBlocks(b, regB)) === null,
  };
}

self.addEventListener('message', (event: MessageEvent<CompareTask>) => {
  let answer: CompareAnswer;
  try {
    answer = { kind: 'compared', result: compare(event.data) };
  } catch (error) {
    answer = { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
  self.postMessage(answer);
});
