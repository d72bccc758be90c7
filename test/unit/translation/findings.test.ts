/** What does not agree across languages is said; what only reads differently is not. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/bill/kinds.ts';
import { lineFindings } from '../../../shared/translation/findings.ts';
import { footnote, reference, wording } from '../../builders/bill.ts';

type Said = Parameters<typeof wording>[0];

const found = (source: Said, translation: Said, from: Language = 'ru', to: Language = 'en'): string[] =>
  lineFindings(
    { content: wording(source).content, lang: from },
    { content: wording(translation).content, lang: to },
    (id) => `<${id}>`,
  ).map(({ kind, source: a, translation: b }) => `${kind}: ${a} | ${b}`);

describe('a line and its translation', () => {
  it.each<[Said, Said, Language, Language]>([
    ['в течение тридцати дней', 'within 30 days', 'ru', 'en'],
    [
      'Закон вступает в силу с 1 января 2027 года.',
      'The law enters into force on 1 January 2027.',
      'ru',
      'en',
    ],
    [
      'Kanun 2027-nji ýylyň 1-nji ýanwaryndan güýje girýär.',
      'Закон вступает в силу 1 января 2027 года.',
      'tk',
      'ru',
    ],
    ['не менее пяти членов', 'at least five members', 'ru', 'en'],
    ['не позднее 10 дней', 'not later than ten days', 'ru', 'en'],
    ['Сотрудники не вправе препятствовать посещению.', 'Staff may not obstruct a visit.', 'ru', 'en'],
    [
      'Посещения без предупреждения запрещать нельзя.',
      'Visits without notice cannot be prohibited.',
      'ru',
      'en',
    ],
    ['It is prohibited to punish anyone.', 'Her bir adamy jezalandyrmak gadagandyr.', 'en', 'tk'],
    [['см. ', reference('a')], ['see ', reference('a', 'number')], 'ru', 'en'],
    ['Механизм вправе посещать.', 'The mechanism may visit.', 'ru', 'en'],
    ['№ 5', 'No. 5', 'ru', 'en'],
  ])('agree where both say the same: %s / %s', (source, translation, from, to) => {
    expect(found(source, translation, from, to)).toEqual([]);
  });

  it.each<[string, Said, Said]>([
    ['numbers: 30 | 13', 'в течение тридцати дней', 'within 13 days'],
    ['dates: 2027-01-01 | 2027-01-10', 'с 1 января 2027 года', 'from 10 January 2027'],
    ['amounts: 5 % | 15 %', 'не менее 5 процентов', 'at least 15 per cent'],
    ['amounts: 1500000 TMT | 150000 TMT', '1 500 000 манатов', '150,000 manats'],
    ['references: <a> | ', ['см. ', reference('a')], 'see article 5'],
    ['references: <a> | <b>', ['см. ', reference('a')], ['see ', reference('b')]],
    ['footnotes: 1 | 0', ['слово', footnote('x')], 'word'],
    ['negation: ✓ | ', 'Сотрудники не вправе присутствовать.', 'Staff may be present.'],
    ['negation:  | ✓', 'Сотрудники могут присутствовать.', 'Staff may not be present.'],
    ['strength: binds | allows', 'Орган обязан представить отчёт.', 'The body may submit a report.'],
    ['copied:  | ', 'Национальный превентивный механизм', 'Национальный превентивный механизм'],
  ])('differ: %s', (expected, source, translation) => {
    expect(found(source, translation)).toEqual([expected]);
  });

  it('say nothing of a name or a figure that is the same in both', () => {
    expect(found('TMT 500', 'TMT 500')).toEqual([]);
  });
});
