import { describe, expect, it } from 'vitest';
import { readBill } from '../../../../shared/bill/document.ts';
import { computeNumbers } from '../../../../shared/bill/numbering.ts';
import { listProvisions } from '../../../../shared/bill/provisions.ts';
import { formatOf } from '../../../../shared/exchange/formats.ts';
import { recogniseBill } from '../../../../shared/exchange/recognise.ts';
import { textLines } from '../../../../shared/exchange/text/read.ts';
import { counter, fixture, imported, outlineOf } from './outline.ts';

// Each fixture is a bill beside the outline that a person read and approved.
const FIXTURES = {
  'a Russian law with contents, inserted article, subpoints, closing formula and annex': 'law-ru.txt',
  'a decree of numbered points without articles': 'decree-ru.txt',
  'a Turkmen law': 'law-tk.txt',
  'an Anglo act of parts and sections': 'anglo-en.txt',
  'an English law of articles, headings on the next line': 'articles-en.txt',
  'an amending law that quotes the new article': 'amending-ru.txt',
  'a foreign law in Markdown': 'foreign.md',
  'a web page with nested lists': 'page.html',
  'a whole translated law': 'swiss-ru.txt',
};

describe('recognising a bill', () => {
  for (const [what, file] of Object.entries(FIXTURES))
    it(`reads ${what}`, () => {
      const approved = fixture(file.replace(/\.\w+$/, '.outline'))
        .trimEnd()
        .split('\n');
      expect(imported(file).outline).toEqual(approved);
    });

  it('says which language, tradition and form it found', () => {
    const found = [
      'law-ru.txt',
      'decree-ru.txt',
      'law-tk.txt',
      'anglo-en.txt',
      'articles-en.txt',
      'amending-ru.txt',
    ].map((name) => {
      const { result } = imported(name);
      const attrs = result.ok ? result.doc.attrs : {};
      return [name, attrs?.lang, attrs?.tradition, attrs?.form, attrs?.billTypes];
    });
    expect(found).toEqual([
      ['law-ru.txt', 'ru', 'post-soviet', 'law', ['N']],
      ['decree-ru.txt', 'ru', 'post-soviet', 'decree', ['R']],
      ['law-tk.txt', 'tk', 'post-soviet', 'law', ['N']],
      ['anglo-en.txt', 'en', 'anglo', 'law', ['N']],
      ['articles-en.txt', 'en', 'post-soviet', 'law', ['N']],
      ['amending-ru.txt', 'ru', 'post-soviet', 'amending-law', ['O']],
    ]);
  });

  it('lists the table of contents that it left out', () => {
    expect(imported('law-ru.txt').report?.notes).toEqual([
      { key: 'note.contentsSkipped', values: { count: 4 }, excerpt: 'Содержание' },
    ]);
  });

  it('loses no word: all words of the text are in the bill or in its numbers', () => {
    for (const name of [
      'decree-ru.txt',
      'law-tk.txt',
      'anglo-en.txt',
      'articles-en.txt',
      'amending-ru.txt',
      'swiss-en.txt',
      'swiss-ru.txt',
    ]) {
      const { outline } = imported(name);
      const kept = new Set(
        outline
          .join(' ')
          .replace(/[[\]]/g, '')
          .match(/[\p{L}\p{N}]+/gu),
      );
      const lost = (fixture(name).match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter((word) => !kept.has(word));
      // Words of rank are part of the drawn number, in the form in which the tradition draws them.
      expect([name, lost.filter((word) => !/^(CHAPTER|Art|nji|njy|[IVX]+)$/.test(word))]).toEqual([name, []]);
    }
  });

  it('computes a number where counting gives it, and locks it where not', () => {
    const { result } = imported('law-ru.txt');
    const bill = result.ok ? readBill(result.doc) : null;
    if (!bill?.ok) throw new Error('not read');
    const articles = listProvisions(bill.bill).filter((p) => p.kind === 'article');
    const numbers = computeNumbers(bill.bill);
    expect(articles.map((a) => [a.number, numbers.get(a.id)?.locked])).toEqual([
      ['1', false],
      ['2', false],
      ['2-1', true],
      ['3', false],
    ]);
  });

  it('tells for every line which provision it went into, and where its characters are', () => {
    const source = textLines('LAW\nOn visits\nArticle 1. Scope\n1. The first.\n2. The second,\nwith more.');
    const result = recogniseBill(source, { newId: counter() });
    if (!result.ok) throw new Error(result.code);
    const bill = readBill(result.doc);
    if (!bill.ok) throw new Error(bill.reason);
    const byId = new Map(listProvisions(bill.bill).map((p) => [p.id, p]));
    const shown = result.places.map((place) => {
      const provision = byId.get(place.provision)!;
      const text = place.part === 'heading' ? provision.heading : provision.text;
      const line = source[place.line]!.runs.map((r) => r.text).join('');
      return [
        provision.kind,
        text.slice(place.offset, place.offset + place.to - place.from),
        line.slice(place.from, place.to),
      ];
    });
    for (const [, inBill, inSource] of shown) expect(inBill).toBe(inSource);
    expect(shown.map(([kind]) => kind)).toEqual([
      'title_block',
      'title_block',
      'article',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  it('takes automatic list numbers, keeps given ids that are free, and makes new ones for the rest', () => {
    const result = recogniseBill(
      [
        { runs: [{ text: 'A law' }] },
        { runs: [{ text: 'Scope' }], number: { text: 'Article 1.', level: 0 }, id: 'keep' },
        { runs: [{ text: 'First' }], number: { text: '1.', level: 1 }, id: 'keep' },
        { runs: [{ text: 'Second' }], number: { text: '2.', level: 1 } },
        { runs: [{ text: 'Bullet' }], number: { text: '\uf0b7', level: 2 } },
      ],
      { newId: counter() },
    );
    expect(outlineOf(result)).toEqual([
      'title A law',
      'article Article 1. Scope',
      'paragraph 1. First',
      'paragraph 2. Second',
      '  point Bullet',
    ]);
    expect(result.ok && result.provisionOfLine[1]).toBe('keep');
    expect(result.ok && result.provisionOfLine[2]).not.toBe('keep');
  });

  it('refuses what has no text', () => {
    expect(recogniseBill([{ runs: [{ text: '  ' }] }], { newId: counter() })).toEqual({
      ok: false,
      code: 'empty',
      detail: '',
    });
  });

  it('knows the import formats by the name of the file', () => {
    expect(
      ['a.DOCX', 'b.htm', 'c.md', 'd.xml', 'e.txt', 'f.pdf', 'g', 'h.constructor'].map(formatOf),
    ).toEqual(['docx', 'html', 'md', 'xml', 'txt', null, null, null]);
  });
});
