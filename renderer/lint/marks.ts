/** What the lint and the terms draw into the paper. */
import type { Term } from '../../shared/definitions/types.ts';
import type { LintFinding } from '../../shared/lint/types.ts';
import type { WordMark } from '../editor/types.ts';
import { findingId } from './findings.ts';

/** More marks of one kind slow the page down, and nobody sees more. */
const MOST = 600;

/** A dotted line under what was found; whole sentences are only listed, a page of lines says nothing. */
export function lintMarks(findings: readonly LintFinding[]): WordMark[] {
  return findings
    .filter((one) => one.to > one.from && one.rule !== 'longSentence' && one.rule !== 'loneSubpoint')
    .slice(0, MOST)
    .map((one) => ({
      id: findingId(one),
      kind: 'lint',
      provision: one.provision,
      from: one.from,
      to: one.to,
    }));
}

/** A term where it is defined, and its uses while it is chosen. */
export function termMarks(terms: readonly Term[], chosen: string): WordMark[] {
  const marks: WordMark[] = [];
  for (const { key, definitions, places } of terms) {
    for (const { provision, from, to } of definitions)
      marks.push({ id: `term/${key}`, kind: 'term', provision, from, to });
    if (key !== chosen) continue;
    for (const { provision, from, to } of [...places.values()].flat().slice(0, MOST))
      marks.push({ id: `use/${key}`, kind: 'use', provision, from, to });
  }
  return marks;
}
