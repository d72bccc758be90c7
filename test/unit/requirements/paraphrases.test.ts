/**
 * Clauses written in our own words, plain, old-fashioned or bureaucratic, each with the grade that a lawyer would give it
 * alone. Those that the engine does not hear yet are marked in the fixture, so that the list stays honest both ways.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../../shared/requirements/evaluate.ts';
import { billOf } from '../../../shared/requirements/packTrial.ts';
import { bill, checker, packs } from './helpers.ts';

const MECHANISM = {
  en: 'The Commission is the national preventive mechanism.',
  ru: 'Комиссия является национальным превентивным механизмом.',
};

interface Line {
  missed: boolean;
  id: string;
  grade: string;
  heading: string;
  text: string;
}

function linesOf(name: string): Line[] {
  const file = new URL(`../../fixtures/paraphrases/${name}.txt`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [rule, heading, text] = line.replace(/^\? /, '').split(' | ') as [string, string, string];
      const [id, grade] = rule.split(' ') as [string, string];
      return { missed: line.startsWith('? '), id, grade, heading, text };
    });
}

describe.each(['en', 'ru'] as const)('paraphrases of guarantees and of half-guarantees (%s)', (lang) => {
  const lines = linesOf(lang);

  it('are graded as a lawyer would, but for those that are marked', () => {
    const wrong = lines.filter(({ id, grade, heading, text, missed }) => {
      const provisions = bill('Status::', MECHANISM[lang], `${heading}::`, text);
      const { state } = checker(lang, ['N', 'O'])
        .check(provisions)
        .findings.find((f) => f.requirement === id)!;
      return (gradeOf(state) === grade) === missed;
    });
    expect(wrong.map((line) => `${line.id} ${line.text}`)).toEqual([]);
  });

  it('are heard in at least nine of ten cases', () => {
    expect(lines.filter((line) => line.missed).length / lines.length).toBeLessThanOrEqual(0.1);
  });
});

describe.each(['en', 'ru'] as const)('clauses that take a guarantee back, and near misses (%s)', (lang) => {
  const lines = linesOf(`undoing.${lang}`);
  const check = checker(lang, ['N', 'O']);
  const { flagged = [], clean = [] } = Object.groupBy(lines, (line) => line.grade);

  /** A flag, or a guarantee that is called partly given: what a reviewer is shown as a defect. */
  function isFlagged({ id, grade, heading, text }: Line): boolean {
    const provisions = bill('Status::', MECHANISM[lang], `${heading}::`, text);
    const { state, flags } = check.check(provisions).findings.find((f) => f.requirement === id)!;
    if (grade === 'clean') return flags.some((f) => f.severity === 'conflict');
    return flags.length > 0 || state === 'partly' || state === 'conflict';
  }

  it('are flagged, but for those that are marked', () => {
    const wrong = flagged.filter((line) => isFlagged(line) === line.missed);
    expect(wrong.map((line) => `${line.id} ${line.text}`)).toEqual([]);
  });

  it('are left alone where they deny the defect, but for those that are marked', () => {
    const wrong = clean.filter((line) => isFlagged(line) !== line.missed);
    expect(wrong.map((line) => `${line.id} ${line.text}`)).toEqual([]);
  });

  it('are told apart in at least nine of ten cases', () => {
    expect(lines.filter((line) => line.missed).length / lines.length).toBeLessThanOrEqual(0.1);
  });
});

describe('the model clauses of the packs', () => {
  it.each(['en', 'ru', 'tk'] as const)('never contradict the requirement that they answer (%s)', (lang) => {
    const check = checker(lang, ['R', 'N', 'O', 'P', 'X']);
    const contradicted = packs.flatMap((pack) =>
      pack.requirements.flatMap((r) =>
        r.clauses
          .filter((clause) => clause.lang === lang)
          .filter((clause) => {
            const { findings } = check.check(billOf(clause.text));
            return findings.find((f) => f.requirement === r.id)?.state === 'conflict';
          })
          .map((clause) => `${r.id} ${clause.text}`),
      ),
    );
    expect(contradicted).toEqual([]);
  });
});
