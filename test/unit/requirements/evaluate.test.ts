import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { evaluateFolder } from '../../../electron/cli/commands/eval.ts';
import { runCli } from '../../../electron/cli/run.ts';
import { readBill } from '../../../shared/bill/document.ts';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { readText } from '../../../shared/exchange/text/read.ts';
import { gradeOf, type Reading, score, sectionsOf } from '../../../shared/requirements/evaluate.ts';
import { checker, opcat } from './helpers.ts';

const folder = fileURLToPath(new URL('../../fixtures/readings/', import.meta.url));

const row = (
  status: Reading['gold']['status'],
  state: Reading['state'],
  more: Partial<Reading['gold']> = {},
): Reading => ({
  gold: { requirement: 'X', status, sections: [], defect: false, ...more },
  state,
  sections: ['8'],
  flags: [],
});

describe('the measure', () => {
  it('reads the sections a lawyer names', () => {
    expect(['Art. 2', 'Arts 11, 18(1)', 'ss. 3(3), 8', 'Arts 6-8', 'Part 3', null].map(sectionsOf)).toEqual([
      ['2'],
      ['11', '18'],
      ['3', '8'],
      ['6', '7', '8'],
      [],
      [],
    ]);
  });

  it('counts a conflict as missing and leaves out what does not apply', () => {
    expect([gradeOf('conflict'), gradeOf('notApplicable')]).toEqual(['missing', null]);
    const scores = score([
      row('met', 'met', { sections: ['8'] }),
      row('partly', 'met', { sections: ['9'], defect: true }),
      row('missing', 'conflict', { defect: true }),
      row('n_a', 'met'),
    ]);
    expect(scores.rows).toBe(3);
    expect(scores.macroF1).toBeCloseTo((2 / 3 + 0 + 1) / 3);
    expect(scores.defects).toEqual({ found: 1, total: 2 });
    expect(scores.evidence).toEqual({ hit: 1, total: 2 });
  });
});

describe('madda eval', () => {
  it('measures every reading of a folder, per language and per text', () => {
    const { texts, languages } = evaluateFolder(folder, [opcat]);
    expect(texts.map((t) => [t.text, t.scores.macroF1, t.scores.defects])).toEqual([
      ['monitoring_en', 2 / 2, { found: 2, total: 2 }],
    ]);
    expect(languages.map((l) => l.language)).toEqual(['en']);
  });

  async function terminal(...argv: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
    const out: string[] = [];
    const err: string[] = [];
    const io = {
      out: (t: string) => out.push(t),
      err: (t: string) => err.push(t),
      env: { MADDA_LANG: 'en' },
    };
    return { code: await runCli(argv, io), out, err };
  }

  it('prints a line with the numbers and a confusion table', async () => {
    const { code, out } = await terminal('eval', folder);
    expect(code).toBe(0);
    expect(out[0]).toBe('[en]: macro-F1 1.000, defects 100% (2/2), evidence 100% (2/2), 5 rows');
  });

  it('prints the same numbers as JSON', async () => {
    const { out } = await terminal('eval', folder, '--json');
    expect(JSON.parse(out.join('\n')).languages[0].scores.macroF1).toBe(1);
  });

  it.each([
    ['holds no reading', fileURLToPath(new URL('.', import.meta.url)), /holds no reading/],
    ['is not there', `${folder}nowhere`, /There is no folder/],
  ])('ends with 2 and one sentence where the folder %s', async (_, where, sentence) => {
    const { code, out, err } = await terminal('eval', where);
    expect([code, out.length, err.length]).toEqual([2, 0, 1]);
    expect(err[0]).toMatch(sentence);
  });
});

describe('the templates that ship with the app', () => {
  it.each([
    ['npm-separate', 'en'],
    ['npm-separate', 'ru'],
    ['npm-ombudsman-plus', 'en'],
    ['npm-ombudsman-plus', 'ru'],
  ] as const)('%s (%s) meets nine of ten requirements and contradicts none', (template, lang) => {
    const url = new URL(`../../../resources/templates/${template}.${lang}.md`, import.meta.url);
    let made = 0;
    const read = readText(readFileSync(url, 'utf8'), { newId: () => `p${++made}`, lang });
    if (!read.ok) throw new Error(read.code);
    const bill = readBill(read.doc);
    if (!bill.ok) throw new Error(bill.reason);
    const { coverage } = checker(lang).check(listProvisions(bill.bill));
    const { met, partly, missing, conflict } = coverage;
    expect(conflict).toBe(0);
    expect(met / (met + partly + missing)).toBeGreaterThanOrEqual(0.9);
  });
});
