import { EditorState } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { registerOf } from '../../../shared/bill/commands/references.ts';
import { countsOf } from '../../../shared/bill/counts.ts';
import { outline } from '../../../shared/bill/outline.ts';
import { register } from '../../../shared/bill/references.ts';
import * as b from '../../builders/bill.ts';

const law = b.bill(
  {},
  b.preamble('pre', 'Меджлис постановляет'),
  b.chapter(
    'c1',
    'Общие положения',
    b.article('a1', 'Цель', b.paragraph('p1', 'Раз два три')),
    b.article(
      'a2',
      ['Порядок по ', b.reference('a1')],
      b.quoted('q', b.article('x', 'Чужая', b.paragraph('y', 'Текст'))),
    ),
  ),
  b.annex('an', 'Перечень', b.paragraph('p3', '№ 5-1')),
);

const lines = (entries: ReturnType<typeof outline>) =>
  entries.map((e) => `${' '.repeat(e.depth)}${e.drawn} ${e.heading}`.trimEnd());

describe('the outline', () => {
  test('lists divisions, articles and annexes with their numbers', () => {
    expect(lines(outline(law, register(law)))).toEqual([
      ' Меджлис постановляет',
      'Глава I. Общие положения',
      ' Статья 1. Цель',
      ' Статья 2. Порядок по статья 1',
      'Приложение. Перечень',
    ]);
  });

  test('of a decree lists its points by their first words', () => {
    const text = `${'очень длинное начало '.repeat(8)}`.trim();
    const decree = b.bill({ form: 'decree' }, b.paragraph('p1', 'Присоединиться.'), b.paragraph('p2', text));
    const [first, second] = outline(decree, register(decree));
    expect([first!.drawn, first!.heading]).toEqual(['1.', 'Присоединиться.']);
    expect(second!.heading.length).toBeLessThan(90);
    expect(second!.heading).toMatch(/…$/);
  });

  test('stays the same list while only text below headings changes', () => {
    const state = EditorState.create({ doc: law });
    const first = outline(law, registerOf(law));
    let at = 0;
    law.descendants((node, pos) => {
      if (node.attrs.id === 'p1') at = pos + 2;
    });
    const next = state.apply(state.tr.insertText('слово ', at)).doc;
    expect(registerOf(next, law)).toBe(registerOf(law));
    expect(outline(next, registerOf(next, law), first)).toBe(first);
  });
});

describe('counts', () => {
  test('count words as a reader does and articles without those of quoted laws', () => {
    expect(countsOf(law)).toEqual({ articles: 2, words: 16 });
  });
});
