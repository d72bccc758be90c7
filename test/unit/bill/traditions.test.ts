/** Traditions as data: the shipped ones hold together, one's own is checked, drawn, cited, handed on and kept in the bill. */
import { EditorState } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { setBillAttrs } from '../../../shared/bill/commands/attrs.ts';
import { type NodeJson, readBill } from '../../../shared/bill/document.ts';
import { FORMS, LANGUAGES, NUMBERED_KINDS, TRADITIONS } from '../../../shared/bill/kinds.ts';
import { CASES, russianOrdinal } from '../../../shared/bill/ordinals.ts';
import { labelOf, referenceText, register } from '../../../shared/bill/references.ts';
import { checkTradition } from '../../../shared/bill/tradition/check.ts';
import {
  fromTraditionLine,
  readTradition,
  traditionLine,
  writeTradition,
} from '../../../shared/bill/tradition/file.ts';
import { levelTitle } from '../../../shared/bill/tradition/levels.ts';
import { misplaced, usedLevels } from '../../../shared/bill/tradition/places.ts';
import { sampleBill } from '../../../shared/bill/tradition/sample.ts';
import type { Tradition } from '../../../shared/bill/tradition/shape.ts';
import { tradition } from '../../../shared/bill/tradition/shipped.ts';
import { insertedNumbers } from '../../../shared/bill/traditions.ts';
import { compareBills } from '../../../shared/compare/compare.ts';
import { readMarkdown } from '../../../shared/exchange/markdown/read.ts';
import { writeMarkdown } from '../../../shared/exchange/markdown/write.ts';
import { draft } from '../../builders/draft.ts';
import { OWN } from '../../builders/traditions.ts';

const BASE = tradition('post-soviet');
const OWN_ACT = { lang: 'en', tradition: 'post-soviet', form: 'law', ownTradition: OWN } as const;
const BILL = `
  chapter General
   article Purpose
    p First
    p Tasks:
     pt one,
     pt two.`;

const codes = (made: Tradition): string[] => checkTradition(made).map(({ code }) => code);
const withWords = (change: Partial<Tradition['levels']['article']['words']['ru']>): Tradition => {
  const { article } = BASE.levels;
  const ru = { ...article.words.ru, ...change };
  return { ...BASE, levels: { ...BASE.levels, article: { ...article, words: { ...article.words, ru } } } };
};

describe('The shipped traditions', () => {
  it.each(TRADITIONS)('%s has no fault', (id) => {
    expect(checkTradition(tradition(id))).toEqual([]);
  });

  it.each(TRADITIONS)('%s names every level in every case of every language', (id) => {
    for (const kind of NUMBERED_KINDS)
      for (const lang of LANGUAGES) {
        const { names, of } = tradition(id).levels[kind].words[lang];
        const wanted = lang === 'en' ? ['nom'] : CASES.filter((one) => lang === 'tk' || one !== 'abl');
        expect(Object.keys(names).sort(), `${kind} ${lang}`).toEqual([...wanted].sort());
        if (lang === 'tk') expect(Object.keys(of ?? {}).sort()).toEqual([...CASES].sort());
      }
  });

  it.each(TRADITIONS)('%s draws a sample in every form where everything stands right', (id) => {
    for (const form of FORMS)
      for (const lang of LANGUAGES) {
        const attrs = { lang, tradition: id, form, billTypes: ['N' as const], npmModel: 'none' as const };
        const bill = sampleBill(attrs, { heading: 'Heading', text: 'Text' });
        expect(readBill(bill.toJSON())).toMatchObject({ ok: true });
        expect(misplaced(bill, attrs)).toEqual([]);
      }
  });

  it('gives a karar points and no articles, in the words of each language', () => {
    const karar = { tradition: 'post-soviet', form: 'decree' } as const;
    expect(usedLevels(karar)).toEqual(['section', 'chapter', 'paragraph', 'point', 'subpoint', 'annex']);
    expect(LANGUAGES.map((lang) => levelTitle('paragraph', karar, lang))).toEqual(['Point', 'Пункт', 'Bent']);
    expect(LANGUAGES.map((lang) => levelTitle('point', karar, lang))).toEqual([
      'Subpoint',
      'Подпункт',
      'Kiçi bent',
    ]);
  });

  it('offer their own numbers between two enacted provisions', () => {
    expect(insertedNumbers('5', { tradition: 'post-soviet' })).toEqual(['5-1', '5¹']);
    expect(insertedNumbers('5', { tradition: 'anglo' })).toEqual(['5A']);
  });
});

describe('Russian ordinals in words', () => {
  it.each<[number, 'm' | 'n', string]>([
    [2, 'm', 'второй второго второму второй вторым втором'],
    [3, 'm', 'третий третьего третьему третий третьим третьем'],
    [5, 'n', 'пятое пятого пятому пятое пятым пятом'],
  ])('%i, %s', (n, gender, expected) => {
    const six = (['nom', 'gen', 'dat', 'acc', 'ins', 'loc'] as const).map((one) =>
      russianOrdinal(n, one, gender),
    );
    expect(six.join(' ')).toBe(expected);
  });
});

describe('A tradition of one’s own', () => {
  it('draws, labels and cites by its own words', () => {
    const { doc } = draft(BILL, OWN_ACT);
    const reg = register(doc);
    const drawn = [...reg.numbers.values()].map((number) => number.drawn);
    expect(drawn).toEqual(['Chapter I.', 'Clause A', '§ 1.', '§ 2.', '1)', '2)']);
    const target = [...reg.numbers.keys()][3]!;
    expect(labelOf(target, reg)).toBe('cl. A r. 2');
    expect(referenceText({ target, style: 'full', case: 'nom', shown: '' }, reg).text).toBe(
      'rule 2 of clause A',
    );
  });

  it('comes into a bill as one step and travels in its JSON', () => {
    const { doc } = draft(BILL);
    let state = EditorState.create({ doc });
    const steps: number[] = [];
    const done = setBillAttrs({ tradition: 'post-soviet', ownTradition: OWN })(state, (tr) => {
      steps.push(tr.steps.length);
      state = state.apply(tr);
    });
    expect([done, steps.length]).toEqual([true, 1]);
    const read = readBill(JSON.parse(JSON.stringify(state.doc.toJSON())) as NodeJson);
    expect(read.ok && read.bill.attrs.ownTradition).toEqual(OWN);
  });

  it('is refused by the bill where it is none', () => {
    const json = draft(BILL).doc.toJSON() as NodeJson;
    const forged = { ...json, attrs: { ...json.attrs, ownTradition: { format: 1, id: 'x' } } };
    expect(readBill(forged)).toMatchObject({ ok: false, reason: 'attributes: ownTradition.base' });
  });

  it('goes through a file and back', () => {
    expect(readTradition(writeTradition(OWN))).toEqual({ ok: true, tradition: OWN });
    expect(fromTraditionLine(traditionLine(OWN)!)).toEqual(OWN);
    expect(readTradition('{')).toEqual({ ok: false, where: '' });
    expect(readTradition(JSON.stringify({ ...OWN, letters: { en: 'abc' } }))).toMatchObject({
      ok: false,
      where: 'letters › en',
    });
  });

  it('goes through Markdown and back', () => {
    const { doc } = draft(BILL, { ...OWN_ACT, billTypes: ['N'] });
    let ids = 0;
    const read = readMarkdown(writeMarkdown(doc), { newId: () => `m${++ids}` });
    expect(read.ok && read.doc.attrs?.ownTradition).toEqual(OWN);
  });

  it('is a change that a comparison names', () => {
    const before = draft(BILL).doc;
    const after = draft(BILL, OWN_ACT).doc;
    expect(compareBills(before, after).attributes).toContainEqual({
      name: 'tradition',
      from: 'post-soviet',
      to: 'post-soviet/own-clauses',
    });
  });
});

describe('What is wrong with a tradition', () => {
  it.each<[string, Tradition]>([
    ['shape', withWords({ short: 'с'.repeat(61) })],
    ['letters', { ...BASE, letters: { ...BASE.letters, ru: 'абв' } }],
    ['name', { ...BASE, name: { ...BASE.name, tk: ' ' } }],
    ['levelName', withWords({ names: {} })],
    ['short', withWords({ short: '' })],
    ['token', withWords({ cited: '{name} {n} {number}' })],
    ['drawnWithoutNumber', withWords({ drawn: 'Статья' })],
    ['citedWithoutNumber', withWords({ cited: '{name}' })],
    ['citedWithoutName', withWords({ cited: '№ {n}' })],
    ['letters', { ...BASE, letters: { ...BASE.letters, ru: 'абвгда' } }],
    ['listSigns', { ...BASE, lists: { ...BASE.lists, ru: { item: ';', last: ';', conjunctions: [] } } }],
    ['sameDrawn', { ...BASE, levels: { ...BASE.levels, subpoint: { ...BASE.levels.point } } }],
    [
      'noText',
      {
        ...BASE,
        forms: {
          ...BASE.forms,
          law: { ...BASE.forms.law, places: { bill: ['chapter'], chapter: ['article'] } },
        },
      },
    ],
    [
      'impossible',
      {
        ...BASE,
        forms: {
          ...BASE.forms,
          law: { ...BASE.forms.law, places: { ...BASE.forms.law.places, point: ['article', 'subpoint'] } },
        },
      },
    ],
    [
      'unreachable',
      {
        ...BASE,
        forms: {
          ...BASE.forms,
          law: { ...BASE.forms.law, places: { ...BASE.forms.law.places, bill: ['article'] } },
        },
      },
    ],
  ])('%s', (code, made) => {
    expect(new Set(codes(made))).toContain(code);
  });
});
