/** The drafting lint of a whole bill at once. */
import type { Node } from 'prosemirror-model';
import { billAttrs } from '../bill/document.ts';
import { listProvisions, type Provision } from '../bill/provisions.ts';
import { register } from '../bill/references.ts';
import { brokenPlaces } from './broken.ts';
import { createLinter, type LintResult } from './linter.ts';

/** Findings and terms of a bill, with the provisions that their places are in. */
export function lintBill(bill: Node): LintResult & { provisions: Provision[] } {
  const reg = register(bill);
  const provisions = listProvisions(bill, reg);
  return { ...createLinter(billAttrs(bill)).check(provisions, brokenPlaces(bill, reg)), provisions };
}
