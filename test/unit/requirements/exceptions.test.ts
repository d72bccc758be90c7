import { describe, expect, it } from 'vitest';
import { readBill } from '../../../shared/bill/document.ts';
import type { Language } from '../../../shared/bill/kinds.ts';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { readText } from '../../../shared/exchange/text/read.ts';
import { createChecker } from '../../../shared/requirements/check.ts';
import { exceptionsIn } from '../../../shared/requirements/exceptions.ts';
import { opcat } from './helpers.ts';

function provisionsOf(text: string, lang: Language) {
  let count = 0;
  const read = readText(text, { newId: () => `p${++count}`, lang });
  return listProvisions(readBill(read.doc).bill);
}

function find(text: string, lang: Language, requirement: string) {
  const checker = createChecker([opcat], { lang, uiLang: 'en', billTypes: ['N'] });
  return checker.check(provisionsOf(text, lang)).findings.find((f) => f.requirement === requirement)!;
}

const LETTERS = [
  'Article 1. Letters',
  '1. Letters of persons deprived of liberty to the national preventive mechanism are not opened and not censored.',
];

describe('exceptions in another provision', () => {
  it('name what they take from', () => {
    expect(
      exceptionsIn('Part (1) does not apply to persons in disciplinary confinement.', 'en'),
    ).toMatchObject([{ kind: 'takes', cited: [{ article: '', part: '1' }] }]);
    expect(exceptionsIn('Notwithstanding section 7, visits to barracks need notice.', 'en')).toMatchObject([
      { kind: 'takes', cited: [{ article: '7', part: '' }] },
    ]);
    expect(
      exceptionsIn('Положения части первой статьи 7 не распространяются на военные объекты.', 'ru'),
    ).toMatchObject([{ kind: 'takes', cited: [{ article: '7', part: '1' }] }]);
  });

  it('name what they give way to', () => {
    expect(
      exceptionsIn('Посещения не ограничиваются, за исключением случаев, предусмотренных статьёй 9.', 'ru'),
    ).toMatchObject([{ kind: 'yields', cited: [{ article: '9', part: '' }] }]);
  });

  it('leave articles of another act alone', () => {
    expect(exceptionsIn('Article 7 of the Criminal Code does not apply.', 'en')).toEqual([]);
    expect(exceptionsIn('Статья 7 Уголовного кодекса не применяется.', 'ru')).toEqual([]);
  });

  it('make a guarantee partly given, with both places', () => {
    const whole = find(LETTERS.join('\n'), 'en', 'NPM-CORRESPONDENCE');
    expect(whole.state).toBe('met');
    const text = [...LETTERS, '2. Part 1 does not apply to persons in disciplinary confinement.'].join('\n');
    const finding = find(text, 'en', 'NPM-CORRESPONDENCE');
    expect(finding.state).toBe('partly');
    expect(finding.evidence[0]!.quote).toContain('not opened');
    expect(finding.flags.map((f) => [f.rule, f.evidence.quote])).toEqual([
      ['exception-elsewhere', 'Part 1 does not apply to persons in disciplinary confinement.'],
    ]);
  });

  it('follow the text while it is typed', () => {
    const text = [...LETTERS, '2. Part 1 does not apply to persons in disciplinary confinement.'].join('\n');
    const all = provisionsOf(text, 'en');
    const checker = createChecker([opcat], { lang: 'en', uiLang: 'en', billTypes: ['N'] });
    checker.check(all);
    const last = all.at(-1)!;
    const state = (words: string) =>
      checker
        .update([{ ...last, text: words }], null)
        .findings.find((f) => f.requirement === 'NPM-CORRESPONDENCE')!.state;
    expect(state('Part 1 applies in disciplinary confinement too.')).toBe('met');
    expect(state('Part 1 is without effect in disciplinary confinement.')).toBe('partly');
    const { findings } = checker.update(
      [],
      all.slice(0, -1).map((p) => p.id),
    );
    expect(findings.find((f) => f.requirement === 'NPM-CORRESPONDENCE')!.state).toBe('met');
  });
});
