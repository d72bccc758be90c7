/** Find and replace: what is a match, what is never touched, and that no pattern takes for ever. */
import { history, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { type FindQuery, findMatches, replaceMatches } from '../../../shared/bill/commands/find.ts';
import * as b from '../../builders/bill.ts';
import { draft, drawn } from '../../builders/draft.ts';
import { query } from '../../builders/findQuery.ts';

const BILL = `
  article Надзорный орган
   p Орган учёта ведёт надзор, 5 посещений в год
   p Органы\u00a0учета (статья 5)
   note Орган?`;

function words(asked: FindQuery, text = BILL): string[] {
  const { doc } = draft(text, { lang: 'ru' });
  return findMatches(doc, asked).matches.map(({ from, to }) => doc.textBetween(from, to));
}

describe('what is found', () => {
  const rows: [string, FindQuery, string[]][] = [
    ['words in whatever case', query('орган'), ['орган', 'Орган', 'Орган', 'Орган']],
    ['the same case only', query('орган', { matchCase: true }), ['орган']],
    ['whole words of any alphabet', query('орган', { whole: true }), ['орган', 'Орган', 'Орган']],
    ['"е" finds "ё", a space finds a non-breaking one', query('органы учета'), ['Органы\u00a0учета']],
    ['"е" finds "ё"', query('учета'), ['учёта', 'учета']],
    ['headings only', query('орган', { within: 'headings' }), ['орган']],
    ['wordings only', query('надзор', { within: 'wordings' }), ['надзор']],
    ["drafters' notes only", query('орган', { within: 'notes' }), ['Орган']],
    ['points only: there are none', query('орган', { within: 'points' }), []],
    ['signs of expressions as they are', query('(статья 5)'), ['(статья 5)']],
    ['expressions', query(String.raw`учет\p{L}`, { regex: true }), ['учета']],
    ['typed figures, never the drawn numbers', query('1'), []],
    ['nothing for nothing', query(''), []],
    ['nothing where an expression matches nothing at every place', query('x*', { regex: true }), []],
  ];
  test.each(rows)('%s', (_says, asked, expected) => {
    expect(words(asked)).toEqual(expected);
  });
});

describe('patterns that end in time', () => {
  test.each([
    '(a+)+$',
    '(a|b)*c',
    '(.*)*',
    '((ab)+c)*',
    String.raw`(a)\1`,
    '.*.*.*.*x',
    '(a{2,})+',
    '(x*){12}',
    '.*.*x',
    '.*.*.*!',
    '.*и.*о.*!',
    '[^;]*[^.]*;',
    '(?:а+){6}б',
    `${'а?'.repeat(30)}б`,
    `${'а{1,9}'.repeat(7)}б`,
    `${'(?:а|аа)'.repeat(20)}б`,
  ])('refuses %s', (text) => {
    expect(findMatches(draft(BILL).doc, query(text, { regex: true })).problem).toBe('hardPattern');
  });
  test.each(['(', '[a', 'a{2', '*', String.raw`\p{Nope}`])('says of %s that it is not complete', (text) => {
    expect(findMatches(draft(BILL).doc, query(text, { regex: true })).problem).toBe('badPattern');
  });
  test.each([
    String.raw`статья\s+\d+`,
    '(?:статья|пункт) [0-9]+',
    '[(+]+',
    String.raw`\(.*\)`,
    'год[ауе]?',
    'статья.*пункт.*часть.*',
    '.*статья',
    'a.*b|c.*d',
    String.raw`\d{1,2}\.\d{1,2}\.\d{4}`,
  ])('takes %s', (text) => {
    expect(findMatches(draft(BILL).doc, query(text, { regex: true })).problem).toBeNull();
  });
  test('ends when patience ends, and says so', () => {
    expect(findMatches(draft(BILL).doc, query('о'), () => true)).toMatchObject({ problem: 'tooMany' });
  });
});

test('replacing everything is one step back, keeps marks of other words and fills in groups', () => {
  const before = draft(
    `
    article Inspection
     p The inspector inspects|; INSPECTORS report`,
    {},
    [history()],
  );
  const asked = query('inspect(ors?)', { regex: true });
  const { matches } = findMatches(before.doc, asked);
  const after = before.apply(replaceMatches(before.tr, matches, 'visit$1$$', true));
  expect(drawn(after)).toContain('p The visitor$ inspects|; visitORS$ report');
  let back = after;
  undo(after, (tr) => {
    back = after.apply(tr);
  });
  expect(back.doc.eq(before.doc)).toBe(true);
});

describe('the words of references', () => {
  const line = ['В порядке ', b.reference('x'), ' и ', b.reference('y'), ', а также статьи 7.'];
  const doc = b.bill({ lang: 'ru' }, b.article('a', 'Ссылки', b.paragraph('p', line)));
  const shown = (reference: Node): string =>
    reference.attrs.target === 'x' ? 'статьи\u00a03' : 'части второй статьи\u00a05';
  const found = (text: string) => findMatches(doc, query(text), () => false, shown).matches;
  const read = ({ from, to }: { from: number; to: number }): string =>
    doc.textBetween(from, to, '', (leaf) => (leaf.type.name === 'reference' ? `[${shown(leaf)}]` : ''));

  test('are found as they read now, wherever the match begins and ends', () => {
    expect(found('статьи 3').map(read)).toEqual(['[статьи\u00a03]']);
    expect(found('порядке статьи').map(read)).toEqual(['порядке [статьи\u00a03]']);
    expect(found('3 и части').map(read)).toEqual(['[статьи\u00a03] и [части второй статьи\u00a05]']);
    expect(found('статьи').map(read)).toEqual(['[статьи\u00a03]', '[части второй статьи\u00a05]', 'статьи']);
    expect(found('также').map(read)).toEqual(['также']);
    expect(found(' и ').map(read)).toEqual([' и ']);
  });

  test('are never replaced: words beside them are', () => {
    const { tr } = EditorState.create({ doc });
    replaceMatches(tr, found('статьи'), 'раздела', false);
    expect(tr.doc.textBetween(0, tr.doc.content.size, '', (leaf) => `[${shown(leaf)}]`)).toContain(
      'В порядке [статьи\u00a03] и [части второй статьи\u00a05], а также раздела 7.',
    );
  });

  test('are nothing where nobody says how they read', () => {
    expect(findMatches(doc, query('статьи')).matches).toHaveLength(1);
  });
});
