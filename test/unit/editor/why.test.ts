/** Why a number is what it is, which references lost their target, and the case a reference is worded in. */
import { describe, expect, test } from 'vitest';
import { brokenReferences } from '../../../shared/bill/brokenReferences.ts';
import { caseAt } from '../../../shared/bill/commands/case.ts';
import { insertReference } from '../../../shared/bill/commands/lines.ts';
import { setNumber } from '../../../shared/bill/commands/remove.ts';
import { register } from '../../../shared/bill/references.ts';
import { insertedNumbers } from '../../../shared/bill/traditions.ts';
import { whyNumber } from '../../../shared/bill/whyNumber.ts';
import { draft } from '../../builders/draft.ts';

const BILL = `
  article One
   p First
   p Second|
  chapter General
   article Two
    p Only
    quoted
     article Foreign
      p Text`;

describe('why this number?', () => {
  const why = (id: string, state = draft(BILL)) => whyNumber(state.doc, id);
  const ids = Object.fromEntries(
    ['One', 'First', 'Second', 'Two', 'Foreign'].map((text) => {
      let id = '';
      draft(BILL).doc.descendants((node) => {
        if (node.firstChild?.textContent === text && node.attrs.id) id = String(node.attrs.id);
      });
      return [text, id];
    }),
  );
  test('the first, one that follows another across chapters, one that counts in its article', () => {
    expect(why(ids.One!)).toEqual({ kind: 'automatic', previous: null, inside: false });
    expect(why(ids.Two!)).toEqual({ kind: 'automatic', previous: ids.One, inside: false });
    expect(why(ids.Second!)).toEqual({ kind: 'automatic', previous: ids.First, inside: true });
  });
  test('one given by hand says what it would be by itself', () => {
    let state = draft(BILL);
    setNumber(ids.Two!, '1-1')(state, (tr) => {
      state = state.apply(tr);
    });
    expect(why(ids.Two!, state)).toEqual({ kind: 'locked', automatic: '2', previous: ids.One });
  });
  test.each([
    ['post-soviet', '5-1', '5-2'],
    ['post-soviet', '5¹', '5²'],
    ['anglo', '5A', '5B'],
  ] as const)(
    'after one put in between (%s, %s) it follows the one that counts, and says what it passed',
    (tradition, first, second) => {
      const articles = Array.from({ length: 8 }, (_one, i) => `\n  article ${i + 1}`).join('');
      let state = draft(articles, { tradition });
      const id = (n: number): string => String(state.doc.child(n).attrs.id);
      for (const [n, number] of [
        [6, first],
        [7, second],
      ] as const)
        setNumber(id(n), number)(state, (tr) => {
          state = state.apply(tr);
        });
      const reg = register(state.doc);
      expect([5, 6, 7, 8].map((n) => reg.numbers.get(id(n))?.number)).toEqual(['5', first, second, '6']);
      expect(why(id(8), state)).toEqual({
        kind: 'automatic',
        previous: id(5),
        inside: false,
        passed: [id(6), id(7)],
      });
      expect(why(id(7), state)).toEqual({ kind: 'locked', automatic: '6', previous: id(5), passed: [id(6)] });
      expect(insertedNumbers(first, { tradition })).toEqual([second]);
    },
  );
  test('one of a quoted law, and what has no number', () => {
    expect(why(ids.Foreign!)).toEqual({ kind: 'quoted' });
    expect(why('title')).toBeNull();
    expect(why('nowhere')).toBeNull();
  });
});

test('references without a target are listed with what they last showed', () => {
  let state = draft(BILL);
  insertReference(
    'gone',
    'article 40',
    'nom',
  )(state, (tr) => {
    state = state.apply(tr);
  });
  const broken = brokenReferences(state.doc, register(state.doc));
  expect(broken.map(({ text }) => text)).toEqual(['article 40']);
  expect(state.doc.nodeAt(broken[0]!.pos)?.type.name).toBe('reference');
});

test.each([
  ['в соответствии со', '', 'ins'],
  ['Действует в', '', 'loc'],
  ['внести изменение в', '', 'acc'],
  ['Внести следующие дополнения в', '', 'acc'],
  ['требования', '', 'gen'],
  ['на основании', '', 'gen'],
  ['ссылка на', '', 'acc'],
  ['согласно', '', 'dat'],
  ['гарантии, предусмотренные', '', 'ins'],
  ['порядок, установленный', '', 'ins'],
  ['Изложить', '', 'acc'],
  ['', ' применяется', 'nom'],
  ['Первое предложение.', '', 'nom'],
  ['кроме случаев, указанных в', '', 'loc'],
])('in Russian after "%s": %s%s', (before, after, expected) => {
  expect(caseAt(before, after, 'ru')).toBe(expected);
});

test.each([
  [' laýyklykda', 'dat'],
  [' görkezilen', 'loc'],
  [' talaplary', 'gen'],
  [' esasynda', 'gen'],
  [' boýunça', 'nom'],
  [' başga', 'abl'],
  [' üýtgetmek', 'acc'],
  ['', 'nom'],
])('in Turkmen before "%s": %s', (after, expected) => {
  expect(caseAt('', after, 'tk')).toBe(expected);
});
