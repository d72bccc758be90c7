import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { billAttrs } from '../../../shared/bill/document.ts';
import type { Language } from '../../../shared/bill/kinds.ts';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { createChecker } from '../../../shared/requirements/check.ts';
import { packSchema } from '../../../shared/requirements/pack.ts';
import type { CheckResult } from '../../../shared/requirements/types.ts';
import { readResource, resources, templateIndex } from './bills.ts';

const core = packSchema.parse(JSON.parse(readFileSync(new URL('packs/opcat.json', resources), 'utf8')));

function check(path: string): CheckResult {
  const { bill } = readResource(path);
  const { lang, billTypes } = billAttrs(bill);
  return createChecker([core], { lang, uiLang: 'en', billTypes }).check(listProvisions(bill));
}

// What the engine must recognise at least; the laws are written to answer everything (a reader's judgement).
const LEAST: Record<string, number> = {
  'accession-decree': 17,
  'ratification-law': 20,
  'npm-ombudsman-plus': 68,
  'npm-separate': 67,
  'npm-ombudsman': 72,
  'npm-several': 73,
  'ombudsman-amendments': 58,
};

const models = templateIndex
  .filter((info) => info.id !== 'blank')
  .flatMap(({ id }) => (['en', 'ru'] as const).map((lang) => ({ id, lang })));

describe('a model bill held against the OPCAT pack', () => {
  it.each(models)('$id in $lang takes nothing back and answers nearly everything', ({ id, lang }) => {
    const { findings, coverage } = check(`templates/${id}.${lang}.md`);
    const conflicts = findings.filter((f) => f.state === 'conflict').map((f) => f.requirement);
    expect({ conflicts, enough: coverage.met >= LEAST[id]! }).toEqual({ conflicts: [], enough: true });
  });
});

describe('the sample bill held against the OPCAT pack', () => {
  it.each<Language>(['en', 'ru'])('shows every state of the panel in %s', (lang) => {
    const { coverage } = check(`samples/${lang}.md`);
    const absent = Object.entries(coverage).filter(([, count]) => count === 0);
    expect(absent).toEqual([]);
  });

  it.each<[Language, string[]]>([
    ['en', ['OPCAT-22-EXAMINE', 'SPTG-12-BUDGET', 'SPTG-9-DISMISS']],
    [
      'ru',
      ['OPCAT-20b-SECRECY', 'OPCAT-22-EXAMINE', 'SPTG-12-BUDGET', 'SPTG-25-UNANNOUNCED', 'SPTG-9-DISMISS'],
    ],
  ])('does not pass for met in %s where a defect was planted', (lang, planted) => {
    const { findings } = check(`samples/${lang}.md`);
    const passed = planted.filter((id) => findings.find((f) => f.requirement === id)?.state === 'met');
    expect(passed).toEqual([]);
  });
});
