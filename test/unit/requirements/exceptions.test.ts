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
  if (!read.ok) throw new Error(read.detail);
  const bill = readBill(read.doc);
  if (!bill.ok) throw new Error(bill.reason);
  return listProvisions(bill.bill);
}

function find(text: string, lang: Language, requirement: string) {
  const checker = createChecker([opcat], { lang, uiLang: 'en', billTypes: ['N'] });
  return checker.check(provisionsOf(text, lang)).findings.find((f) => f.requirement === requirement)!;
}

const LETTERS = [
  'Article 1. Letters',
  '1. Letters of persons deprived of liberty to the national preventive mechanism are not opened and not censored; they leave free of charge.',
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

describe('guarantees given by reference to another provision', () => {
  const IMMUNITY = [
    'Article 1. Immunity',
    '1. The members of the national preventive mechanism may not be prosecuted for words spoken or written or acts done in the exercise of their functions.',
  ];

  it('reach those whom the reference names', () => {
    expect(find(IMMUNITY.join('\n'), 'en', 'SPTG-26-STAFFIMM').state).toBe('missing');
    const text = [...IMMUNITY, '2. This article applies equally to the staff and to experts.'].join('\n');
    const finding = find(text, 'en', 'SPTG-26-STAFFIMM');
    expect(finding.state).toBe('met');
    expect(finding.evidence[0]!.quote).toBe('This article applies equally to the staff and to experts.');
  });

  it('reach nobody where the reference is denied or bounded', () => {
    for (const last of [
      '2. This article does not apply to the staff.',
      '2. This article applies to the staff during visits.',
    ])
      expect(find([...IMMUNITY, last].join('\n'), 'en', 'SPTG-26-STAFFIMM').state).not.toBe('met');
  });
});

describe('other bodies of control', () => {
  const OPEN = 'may visit any place of detention at any time and without prior notice.';

  it('give the mechanism nothing by their own powers', () => {
    const own = `Article 1. Visits\n1. The national preventive mechanism ${OPEN}`;
    expect(find(own, 'en', 'SPTG-25-UNANNOUNCED').state).toBe('met');
    for (const body of ['The prosecutor', 'The internal inspection of the police', 'The public council'])
      expect(find(`Article 1. Visits\n1. ${body} ${OPEN}`, 'en', 'SPTG-25-UNANNOUNCED').state).toBe(
        'missing',
      );
  });

  it('are the mechanism where the bill says so', () => {
    const text = `Article 1. Body\n1. The Public Council is the national preventive mechanism.\n2. The Public Council ${OPEN}`;
    expect(find(text, 'en', 'SPTG-25-UNANNOUNCED').state).toBe('met');
  });
});
