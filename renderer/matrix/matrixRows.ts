/** The rows of the matrix: those of the conformity table (shared/exchange/conformity.ts), each with the panel's row behind it. */

import type { Language } from '../../shared/bill/kinds.ts';
import type { Provision } from '../../shared/bill/provisions.ts';
import { type Answer, type ConformityRow, conformityRows } from '../../shared/exchange/conformity.ts';
import type { Pack } from '../../shared/requirements/pack.ts';
import { type Row, waits } from '../requirements/rows.ts';

export interface MatrixRow {
  row: Row;
  printed: ConformityRow;
}

export interface MatrixGroup {
  key: string;
  title: string;
  rows: MatrixRow[];
}

export type MatrixFilter = 'all' | Answer | 'waiting' | 'suspect';

/** Groups and rows in the order of the packs; what is not asked of this bill is left out. */
export function matrixOf(
  rows: readonly Row[],
  provisions: readonly Provision[],
  uiLang: Language,
): MatrixGroup[] {
  const byId = new Map(rows.map((row) => [row.requirement.id, row]));
  const groups = conformityRows({
    packs: packsOf(rows),
    findings: rows.map((row) => row.finding),
    decisions: rows.flatMap((row) => (row.decision ? [row.decision] : [])),
    provisions,
    uiLang,
  });
  return groups.flatMap(({ key, title, rows: printed }) => {
    const asked = printed.flatMap((one): MatrixRow[] => {
      const row = byId.get(one.requirement);
      return row && one.answer !== null ? [{ row, printed: one }] : [];
    });
    return asked.length > 0 ? [{ key, title, rows: asked }] : [];
  });
}

function packsOf(rows: readonly Row[]): Pack[] {
  return [...new Set(rows.map((row) => row.pack))];
}

export function passesMatrix({ row, printed }: MatrixRow, filter: MatrixFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'waiting') return waits(row);
  if (filter === 'suspect') return row.shown === 'suspect';
  return printed.answer === filter;
}

/** The words stand anywhere in what the row prints. */
export function hasWords({ printed }: MatrixRow, typed: string): boolean {
  const wanted = typed.trim().toLocaleLowerCase();
  if (wanted === '') return true;
  const { title, source, citations, comments, elsewhere } = printed;
  const places = citations.flatMap(({ label, quote }) => [label, quote]);
  return [title, source, elsewhere, ...places, ...comments].some((text) =>
    text.toLocaleLowerCase().includes(wanted),
  );
}
