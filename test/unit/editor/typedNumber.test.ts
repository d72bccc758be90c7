/** A number typed at the start of a provision is taken as its rank, as in Word. */
import { expect, test } from 'vitest';
import { takeTypedNumber } from '../../../shared/bill/commands/typedNumber.ts';
import type { BillAttrs } from '../../../shared/bill/document.ts';
import { computeNumbers } from '../../../shared/bill/numbering.ts';
import { draft, drawn, flush } from '../../builders/draft.ts';

const RU = { lang: 'ru', tradition: 'post-soviet' } as const;

function taken(text: string, attrs: Partial<BillAttrs> = RU): string | null {
  const state = draft(text, attrs);
  const tr = takeTypedNumber(state);
  if (!tr) return null;
  tr.doc.check();
  return drawn(state.apply(tr));
}

test('the number the provision has already goes, also before words that stand there', () => {
  expect(taken('article A\n p One\n p 2.|')).toBe(flush('article A\n p One\n p |'));
  expect(taken('article A\n p One\n p 2.|Two')).toBe(flush('article A\n p One\n p |Two'));
});

test('the only part of an article has its number taken before it is drawn', () => {
  expect(taken('article A\n p 1.|')).toBe(flush('article A\n p |'));
});

test('the number of a point makes a point of a part, and of a part a part of a point', () => {
  expect(taken('article A\n p One:\n p 1)|')).toBe(flush('article A\n p One:\n  pt |'));
  expect(taken('article A\n p One:\n  pt a;\n p 2)|')).toBe(flush('article A\n p One:\n  pt a;\n  pt |'));
  expect(taken('article A\n p One:\n  pt a;\n  pt 2.|')).toBe(flush('article A\n p One:\n  pt a;\n p |'));
});

test('in the other tradition it is the number drawn there', () => {
  const EN = { lang: 'en', tradition: 'anglo' } as const;
  expect(taken('article A\n p One:\n p (a)|', EN)).toBe(flush('article A\n p One:\n  pt |'));
  expect(taken('article A\n p One:\n p (2)|', EN)).toBe(flush('article A\n p One:\n p |'));
});

test('a number between two others is given to the provision behind the first of them', () => {
  const numbered = (text: string, attrs: Partial<BillAttrs> = RU): string | null => {
    const state = draft(text, attrs);
    const tr = takeTypedNumber(state);
    if (!tr) return null;
    tr.doc.check();
    const numbers = [...computeNumbers(tr.doc).values()].map((one) => one.drawn).filter((one) => one !== '');
    return `${numbers.slice(1).join(' ')} ${drawn(state.apply(tr)).split('|')[0]!.split('\n').at(-1)!.trim()}`;
  };
  expect(numbered('article A\n p One\n p Two\n p 2-1.|\n p Three')).toBe('1. 2. 2-1. 3. p');
  expect(numbered('article A\n p One:\n  pt a;\n  pt 1-1)|\n  pt b.')).toBe('1) 1-1) 2) pt');
  expect(numbered('article A\n p One:\n  pt a;\n  pt 1-1.|')).toBe('1. 1) 1-1. p');
  expect(numbered('article A\n p One\n p 5-1.|')).toBeNull();
  expect(numbered('article A\n p 1-1.|')).toBeNull();
  expect(numbered('article A\n p One\n p 1A.|')).toBeNull();
});

test('any other number remains what it is: words', () => {
  expect(taken('article A\n p One\n p 7.|')).toBeNull();
  expect(taken('article A\n p One\n p 2|')).toBeNull();
  expect(taken('article A\n p One\n p Two 2.|')).toBeNull();
  expect(taken('article 1.|\n p One')).toBeNull();
});
