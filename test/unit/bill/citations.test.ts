import { describe, expect, it } from 'vitest';
import { type CitationStep, fullCitation, shortCitation } from '../../../shared/bill/citations.ts';
import type { Language, NumberedKind, TraditionId } from '../../../shared/bill/kinds.ts';
import type { Case } from '../../../shared/bill/ordinals.ts';

const step = (kind: NumberedKind, number: string, count = Number(number) || 1): CitationStep => ({
  kind,
  number: { number, drawn: number, locked: false, count },
});
const path = [step('article', '5'), step('paragraph', '2'), step('point', '3')];
const style = (lang: Language, tradition: TraditionId = 'post-soviet', form: 'law' | 'decree' = 'law') => ({
  lang,
  tradition,
  form,
});

describe('Short citations', () => {
  it.each<[string, Language, TraditionId, CitationStep[]]>([
    ['art. 5(2)(3)', 'en', 'post-soviet', path],
    ['s. 5(2)(c)', 'en', 'anglo', [path[0]!, path[1]!, step('point', 'c', 3)]],
    ['ст. 5 ч. 2 п. 3', 'ru', 'post-soviet', path],
    ['5-nji madda, 2-nji bölek, 3-nji bent', 'tk', 'post-soviet', path],
    ['ст. 5-1', 'ru', 'post-soviet', [step('article', '5-1')]],
    ['гл. III', 'ru', 'post-soviet', [step('chapter', 'III', 3)]],
    ['Schedule 2', 'en', 'anglo', [step('annex', '2')]],
  ])('%s', (expected, lang, tradition, steps) => {
    expect(shortCitation(steps, style(lang, tradition))).toBe(expected);
  });

  it('leave out the only, unnumbered part of an article', () => {
    const only = [step('article', '4'), step('paragraph', '', 1), step('point', '2')];
    expect(shortCitation(only, style('ru'))).toBe('ст. 4 п. 2');
  });

  it('name the points of a decree as points', () => {
    expect(
      shortCitation([step('paragraph', '2'), step('point', '1')], style('ru', 'post-soviet', 'decree')),
    ).toBe('п. 2 подп. 1');
  });
});

describe('Citations in the text', () => {
  it.each<[string, Language, Case]>([
    ['пункт 3 части второй статьи 5', 'ru', 'nom'],
    ['пункта 3 части второй статьи 5', 'ru', 'gen'],
    ['пункту 3 части второй статьи 5', 'ru', 'dat'],
    ['пункте 3 части второй статьи 5', 'ru', 'loc'],
    ['пунктом 3 части второй статьи 5', 'ru', 'ins'],
    ['5-nji maddanyň ikinji böleginiň 3-nji bendi', 'tk', 'nom'],
    ['5-nji maddanyň ikinji böleginiň 3-nji bendinde', 'tk', 'loc'],
    ['5-nji maddanyň ikinji böleginiň 3-nji bendinden', 'tk', 'abl'],
    ['Article 5(2)(3)', 'en', 'nom'],
  ])('%s', (expected, lang, grammaticalCase) => {
    expect(fullCitation(path, style(lang), grammaticalCase)).toBe(expected);
  });

  it.each<[string, Case]>([
    ['часть вторая статьи 5', 'nom'],
    ['часть вторую статьи 5', 'acc'],
    ['частью второй статьи 5', 'ins'],
  ])('%s', (expected, grammaticalCase) => {
    expect(fullCitation(path.slice(0, 2), style('ru'), grammaticalCase)).toBe(expected);
  });

  it('say section where the tradition has sections', () => {
    expect(fullCitation(path.slice(0, 2), style('en', 'anglo'), 'nom')).toBe('section 5(2)');
  });

  it('harmonise the Turkmen suffix with the last word of the number', () => {
    const of = (n: string) => fullCitation([step('article', n)], style('tk'), 'nom');
    expect(['1', '6', '9', '10', '20', '36', '40', '96', '100', '12-1'].map(of)).toEqual([
      '1-nji madda',
      '6-njy madda',
      '9-njy madda',
      '10-njy madda',
      '20-nji madda',
      '36-njy madda',
      '40-njy madda',
      '96-njy madda',
      '100-nji madda',
      '12-1-nji madda',
    ]);
  });
});

describe('The only annex of a bill', () => {
  it.each<[string, Language, TraditionId, Case]>([
    ['приложению', 'ru', 'post-soviet', 'dat'],
    ['goşunda', 'tk', 'post-soviet', 'dat'],
    ['goşundyda', 'tk', 'post-soviet', 'loc'],
    ['Schedule', 'en', 'anglo', 'nom'],
  ])('is cited without a number: %s', (expected, lang, tradition, grammaticalCase) => {
    expect(fullCitation([step('annex', '', 1)], style(lang, tradition), grammaticalCase)).toBe(expected);
  });

  it.each<[string, Language, TraditionId]>([
    ['прил. ч. 3', 'ru', 'post-soviet'],
    ['goşundy, 3-nji bölek', 'tk', 'post-soviet'],
    ['Annex (3)', 'en', 'post-soviet'],
    ['Schedule (3)', 'en', 'anglo'],
  ])('is named where a part of it is cited: %s', (expected, lang, tradition) => {
    const inside = [step('annex', '', 1), step('paragraph', '3')];
    expect(shortCitation(inside, style(lang, tradition))).toBe(expected);
  });
});
