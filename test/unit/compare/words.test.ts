import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../../shared/bill/blocks.ts';
import { joinRuns, runsOfSide } from '../../../shared/compare/apply.ts';
import { tokensOf } from '../../../shared/compare/tokens.ts';
import { diffRuns } from '../../../shared/compare/words.ts';
import { dice } from '../../builders/randomBill.ts';

const show = (a: string | Run[], b: string | Run[]): string => {
  const runs = (side: string | Run[]): Run[] => (typeof side === 'string' ? [{ text: side }] : side);
  return diffRuns(runs(a), runs(b))
    .pieces.map((p) => (p.op === 'same' ? p.text : p.op === 'ins' ? `{+${p.text}+}` : `[-${p.text}-]`))
    .join('');
};

describe('words compared', () => {
  it.each([
    ['a word is never cut', 'выдать лицензию', 'выдать лицензии', 'выдать [-лицензию-]{+лицензии+}'],
    ['a hyphenated number is whole', '5-nji madda', '6-nji madda', '[-5-nji-]{+6-nji+} madda'],
    [
      'a citation is whole',
      'under section 5(2)(a) of',
      'under section 5(2)(b) of',
      'under section [-5(2)(a)-]{+5(2)(b)+} of',
    ],
    ['a date is whole', 'от 25.03.2014 г.', 'от 26.03.2014 г.', 'от [-25.03.2014-]{+26.03.2014+} г.'],
    ['an inserted article number keeps its index', 'статьи 12¹ и', 'статьи 12² и', 'статьи [-12¹-]{+12²+} и'],
    ['an insertion begins with its word', 'the law', 'the new law', 'the {+new +}law'],
    ['a deletion begins with its word', 'the old law', 'the law', 'the [-old -]law'],
    [
      'two marks with a short word between are one',
      'представлять сведения и документы Меджлису',
      'направлять отчёты и заключения Меджлису',
      '[-представлять сведения и документы-]{+направлять отчёты и заключения+} Меджлису',
    ],
    [
      'a longer common word keeps two marks apart',
      'every detained person may complain',
      'each detained woman may complain',
      '[-every-]{+each+} detained [-person-]{+woman+} may complain',
    ],
    ['pure insertions are not joined', 'a b', 'x a y b', '{+x +}a {+y +}b'],
  ])('%s', (_, a, b, expected) => {
    expect(show(a, b)).toBe(expected);
  });

  it('reads a rewritten sentence as one deletion and one insertion, and leaves its neighbours alone', () => {
    const a =
      'The head is elected for six years. The President appoints the deputies on advice of the Cabinet. They serve full time.';
    const b =
      'The head is elected for six years. Deputies win an open competition held by civil society groups in public. They serve full time.';
    expect(show(a, b).match(/\[-|\{\+/g)).toHaveLength(2);
    expect(show(a, b).startsWith('The head is elected for six years. ')).toBe(true);
    expect(show(a, b).endsWith('. They serve full time.')).toBe(true);
  });

  it('shows a change of marks as the words with the new marks, whole words only', () => {
    expect(show('any place', [{ text: 'any ' }, { text: 'place', marks: ['strong'] }])).toBe(
      'any [-place-]{+place+}',
    );
    const half: Run[] = [{ text: 'visi' }, { text: 'ting', marks: ['em'] }];
    expect(show([{ text: 'They are visiting' }], [{ text: 'They keep ' }, ...half])).toBe(
      'They [-are visiting-]{+keep visi+}{+ting+}',
    );
  });

  it('treats a reference as one word and follows its target', () => {
    const cite = (text: string, ref: string): Run[] => [
      { text: 'under ' },
      { text, ref },
      { text: ' of this Law' },
    ];
    expect(show(cite('article 5', 'x'), cite('article 6', 'x'))).toBe(
      'under [-article 5-]{+article 6+} of this Law',
    );
    expect(show(cite('article 5', 'x'), cite('article 5', 'y'))).toBe(
      'under [-article 5-]{+article 5+} of this Law',
    );
    const renamed = diffRuns(cite('article 5', 'x'), cite('article 5', 'y'), () => 'y');
    expect(renamed.pieces.every((p) => p.op === 'same')).toBe(true);
    expect(runsOfSide(renamed.pieces, 'a')).toEqual(cite('article 5', 'x'));
    expect(runsOfSide(renamed.pieces, 'b')).toEqual(cite('article 5', 'y'));
  });

  it('takes typed and live citations with the same words as the same', () => {
    const typed: Run[] = [{ text: 'under article 5 of' }];
    const live: Run[] = [{ text: 'under ' }, { text: 'article 5', ref: 'x' }, { text: ' of' }];
    const { pieces } = diffRuns(typed, live);
    expect(pieces.every((p) => p.op === 'same')).toBe(true);
    expect(runsOfSide(pieces, 'a')).toEqual(typed);
    expect(runsOfSide(pieces, 'b')).toEqual(live);
  });

  it('answers for a paragraph of a million characters, edited here and there', () => {
    const roll = dice(5);
    const sentence = () =>
      `${Array.from({ length: 12 }, () => `word${Math.floor(roll() * 900)}`).join(' ')}.`;
    const sentences = Array.from({ length: 11_000 }, sentence);
    const edited = sentences.map((s, i) => (i % 100 === 7 ? s.replace(/word\d+/, 'changed') : s));
    const a = [{ text: sentences.join(' ') }];
    const b = [{ text: edited.join(' ') }];
    expect(a[0]!.text.length).toBeGreaterThan(1_000_000);
    const { pieces, coarse } = diffRuns(a, b);
    expect(coarse).toBe(false);
    expect(pieces.filter((p) => p.op === 'ins')).toHaveLength(110);
    expect(joinRuns(runsOfSide(pieces, 'b'))).toEqual(b);
  });

  it('compares by words a paragraph of a million characters in which every sentence was touched', () => {
    const roll = dice(5);
    const word = () => `word${Math.floor(roll() * 900)}`;
    const sentences = Array.from({ length: 11_000 }, () => [
      ...Array.from({ length: 11 }, word),
      'minister.',
    ]);
    const a = [{ text: sentences.map((s) => s.join(' ')).join(' ') }];
    const b = [{ text: a[0]!.text.replaceAll('minister', 'president') }];
    const { pieces, coarse } = diffRuns(a, b);
    expect(coarse).toBe(false);
    const marked = pieces.filter((p) => p.op !== 'same');
    expect(new Set(marked.map((p) => p.text))).toEqual(new Set(['minister', 'president']));
    expect([runsOfSide(pieces, 'a'), joinRuns(runsOfSide(pieces, 'b'))]).toEqual([a, b]);
  });

  it('answers for two long paragraphs without anything in common, and says that it is coarse', () => {
    const text = (letter: string) =>
      Array.from({ length: 60_000 }, (_, i) => `${letter}${i % 7919}`).join(' ');
    const a = [{ text: text('a') }];
    const b = [{ text: text('b') }];
    const { pieces, coarse } = diffRuns(a, b);
    expect(coarse).toBe(true);
    expect(runsOfSide(pieces, 'a')).toEqual(a);
    expect(runsOfSide(pieces, 'b')).toEqual(b);
  });
});

describe('tokens', () => {
  const cut = (text: string): string[] => tokensOf([{ text }]).map((t) => t.text);
  // A soft sign that no pattern knows makes the text go the long way round: the pieces before it must be the same.
  const theLongWay = (text: string): string[] => cut(`${text} §`).slice(0, -2);

  it('are the same whichever way they are cut', () => {
    const sign = fc.constantFrom(...'abzAZ \u00e4\u00fd\u017eжЯёЁ.,;:()"«»'.split(''));
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 30 }), (signs) => {
        const text = `${signs.join('')}x`;
        expect(cut(text)).toEqual(theLongWay(text));
      }),
    );
    expect(cut('Статья 5-1, ст. 12¹ и 5(2)(c).')).toContain('5(2)(c)');
  });
});
