/** References to the Protocol's articles are followed, wherever letters and paragraphs are put. */
import { describe, expect, it } from 'vitest';
import { protocolReferences } from '../../../shared/requirements/protocolReferences.ts';
import { bill, checker } from './helpers.ts';

const articles = (text: string, lang: 'en' | 'ru' | 'tk'): string[] =>
  protocolReferences(text, lang).map((r) => r.article);

describe('a reference to the Protocol', () => {
  it.each([
    [
      'en',
      'The Institute has the rights in letters (a), (b) and (e) of Article 20 of the Protocol.',
      '20a 20b 20e',
    ],
    ['en', 'Letters (a) to (c) of Article 20 of the Optional Protocol apply.', '20a 20b 20c'],
    ['en', 'Article 21(1) of the Protocol applies to every person.', '21.1'],
    ['en', 'Articles 12 and 14 of the Protocol are applied by all authorities.', '12 14'],
    ['en', 'Article 14(2) of the Protocol applies to visits.', '14.2'],
    ['ru', 'Применяются подпункты a) и b) статьи 19 Протокола.', '19a 19b'],
    ['ru', 'Статья 22 Факультативного протокола обязательна для всех.', '22'],
  ] as const)('is read with its parts (%s: %s)', (lang, text, wanted) => {
    expect(articles(text, lang).join(' ')).toBe(wanted);
  });

  it('is none where the article is of another act', () => {
    expect(articles('Article 20 of the Prison Act applies.', 'en')).toEqual([]);
  });

  it('gives what the article gives, and no more', () => {
    const { findings } = checker('en').check(
      bill(
        'Powers::',
        'The mechanism has the rights described in letters (a) and (b) of Article 20 of the Protocol.',
      ),
    );
    const states = Object.fromEntries(findings.map((f) => [f.requirement, f.state]));
    expect([states['OPCAT-20a-NUMBERS'], states['OPCAT-20b-TREATMENT'], states['OPCAT-20e-CHOICE']]).toEqual([
      'met',
      'met',
      'missing',
    ]);
  });
});

describe('a quote', () => {
  it('is an exact slice of the words of its provision, and of a long sentence only the clauses that count', () => {
    const long =
      'The seal of the mechanism, which is kept in the office of the mechanism by an official who is named for that purpose, is round and blue; the mechanism may enter any place of detention at any time and without prior notice; the flag is flown on holidays.';
    const provisions = bill('Visits::', long);
    const { findings } = checker('en').check(provisions);
    const byId = new Map(provisions.map((p) => [p.id, p.text]));
    for (const finding of findings)
      for (const { provision, quote, from, to } of finding.evidence)
        expect(byId.get(provision)!.slice(from, to)).toBe(quote);
    const quote = findings.find((f) => f.requirement === 'SPTG-25-UNANNOUNCED')!.evidence[0]!.quote;
    expect(quote).toMatch(
      /^the mechanism may enter any place of detention at any time and without prior notice/,
    );
  });
});
