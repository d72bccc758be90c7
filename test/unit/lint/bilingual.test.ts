/** Two language versions side by side: numbers and references must be the same, words need not. */
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { bilingualFindings, numbersIn } from '../../../shared/lint/bilingual.ts';
import { article, bill, paragraph, reference } from '../../builders/bill.ts';

const english = (...content: Node[]): Node => bill({ lang: 'en' }, ...content);
const russian = (...content: Node[]): Node => bill({ lang: 'ru' }, ...content);
const said = (a: Node, b: Node): string[] =>
  bilingualFindings(a, b).map((one) =>
    `${one.provision} ${one.variant} ${Object.values(one.values).join(' | ')}`.trim(),
  );

describe('numbers of a text', () => {
  it.each([
    ['en', 'within twenty-four hours and thirty days', ['24', '30']],
    ['en', 'on 18 December 2002, by two thirds', ['2', '18', '2002']],
    ['ru', 'в течение двадцати четырёх часов и тридцати дней', ['24', '30']],
    ['ru', 'в пятнадцатидневный срок', ['15']],
    ['tk', 'ýigrimi dört sagadyň we on bäş günüň dowamynda', ['15', '24']],
    ['ru', 'один из членов', []],
  ] as const)('are the same in words and figures (%s: %s)', (lang, text, expected) => {
    expect(numbersIn(text, lang)).toEqual([...expected]);
  });
});

describe('two language versions', () => {
  it('agree where numbers and references do', () => {
    const a = english(
      article(
        'a',
        'Term',
        paragraph('p', ['It replies within ten days under ', reference('q'), '.']),
        paragraph('q', 'Five members.'),
      ),
    );
    const b = russian(
      article(
        'a',
        'Срок',
        paragraph('p', ['В соответствии с ', reference('q'), ' он отвечает в течение 10 дней.']),
        paragraph('q', 'Пять членов.'),
      ),
    );
    expect(said(a, b)).toEqual([]);
    expect(said(b, a)).toEqual([]);
  });

  it('differ in a number', () => {
    const a = english(article('a', 'Term', paragraph('p', 'It replies within ten days.')));
    const b = russian(article('a', 'Срок', paragraph('p', 'Он отвечает в течение тридцати дней.')));
    expect(said(a, b)).toEqual(['p numbers 10 | 30']);
  });

  it('differ in what they cite', () => {
    const a = english(
      article('a', 'Term', paragraph('p', ['See ', reference('q'), '.']), paragraph('q', 'Text.')),
    );
    const b = russian(
      article('a', 'Срок', paragraph('p', ['См. ', reference('p'), '.']), paragraph('q', 'Текст.')),
    );
    expect(said(a, b)).toEqual(['p references']);
  });

  it('name a provision that the other has not', () => {
    const a = english(article('a', 'Term', paragraph('p', 'Text.'), paragraph('q', 'More.')));
    const b = russian(article('a', 'Срок', paragraph('p', 'Текст.')));
    expect(said(a, b)).toEqual(['q missing']);
  });
});
