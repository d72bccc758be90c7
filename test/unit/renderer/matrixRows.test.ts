import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasWords, matrixOf, passesMatrix } from '../../../renderer/matrix/matrixRows.ts';
import { coverageOfRows, rowsOf } from '../../../renderer/requirements/rows.ts';
import { billAttrs, readBill } from '../../../shared/bill/document.ts';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { readMarkdown } from '../../../shared/exchange/markdown/read.ts';
import { createChecker } from '../../../shared/requirements/check.ts';
import { packSchema } from '../../../shared/requirements/pack.ts';

const resource = (name: string): string =>
  readFileSync(new URL(`../../../resources/${name}`, import.meta.url), 'utf8');

function sample() {
  let n = 0;
  const read = readMarkdown(resource('samples/en.md'), { newId: () => `p${++n}` });
  const bill = read.ok ? readBill(read.doc) : null;
  if (!bill?.ok) throw new Error('the sample is not a bill');
  const provisions = listProvisions(bill.bill);
  const packs = [packSchema.parse(JSON.parse(resource('packs/opcat.json')))];
  const { billTypes } = billAttrs(bill.bill);
  const { findings } = createChecker(packs, { lang: 'en', uiLang: 'en', billTypes }).check(provisions);
  return { rows: rowsOf(findings, [], provisions, packs), provisions };
}

const { rows, provisions } = sample();
const all = matrixOf(rows, provisions, 'en').flatMap((group) => group.rows);

describe('the matrix', () => {
  it('shows the numbers of the panel: what is met under “Yes”, what is missing or contradicts under “No”', () => {
    const { coverage } = coverageOfRows(rows);
    const count = (filter: 'yes' | 'partial' | 'no') => all.filter((row) => passesMatrix(row, filter)).length;
    expect([count('yes'), count('partial'), count('no'), all.length]).toEqual([
      coverage.met,
      coverage.partly,
      coverage.missing + coverage.conflict,
      rows.length - coverage.notApplicable,
    ]);
  });

  it('finds a row by its title, its source and the words of the bill it cites', () => {
    const cited = all.find((row) => row.printed.citations.length > 0)!;
    const { title, source, citations } = cited.printed;
    for (const typed of [title.toUpperCase(), source, citations[0]!.quote.slice(0, 20)])
      expect(hasWords(cited, typed)).toBe(true);
    expect(hasWords(cited, 'no such words')).toBe(false);
  });
});
