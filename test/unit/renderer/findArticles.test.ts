/** What a person types to go somewhere: the number of an article or of a point of a decree, with or without its name. */
import { expect, test } from 'vitest';
import { findArticles, type OutlineRow } from '../../../renderer/app/draft/outline.ts';

const row = (number: string, text: string, division = false): OutlineRow => ({
  id: `${number} ${text}`,
  kind: division ? 'chapter' : 'article',
  division,
  depth: 0,
  number,
  text,
});
const ROWS = [
  row('Глава I.', 'Общие положения', true),
  row('1', 'Цель'),
  row('3', 'Гарантии'),
  row('3-1', 'Помощник'),
  row('30', 'Отчёт'),
];

test.each<[string, string]>([
  ['3', '3, 3-1, 30'],
  ['статья 3', '3, 3-1, 30'],
  ['ст. 30', '30'],
  ['пункт 30', '30'],
  ['п. 30', '30'],
  ['point 30', '30'],
  ['30-njy madda', '30'],
  ['3-nji bent', '3, 3-1, 30'],
  ['3-1', '3-1'],
  ['отчёт', '30'],
  ['общие', 'Глава I.'],
  ['', ''],
])('“%s” leads to %s', (typed, numbers) => {
  expect(
    findArticles(ROWS, typed)
      .map(({ number }) => number)
      .join(', '),
  ).toBe(numbers);
});
