import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NodeJson, readBill, withIds } from '../../../shared/bill/document.ts';
import { computeNumbers } from '../../../shared/bill/numbering.ts';
import { letter, letterValue, roman, romanValue } from '../../../shared/bill/ordinals.ts';
import { labelOf, register } from '../../../shared/bill/references.ts';

const wording: NodeJson = { type: 'wording', content: [{ type: 'text', text: 'x' }] };
const heading: NodeJson = { type: 'heading', content: [{ type: 'text', text: 'h' }] };
const node = (type: string, number: string | null, content: NodeJson[]): NodeJson => ({
  type,
  attrs: { number },
  content,
});
const article = (number: string | null, ...content: NodeJson[]) =>
  node('article', number, [heading, ...content]);
const paragraph = (number: string | null, ...content: NodeJson[]) =>
  node('paragraph', number, [wording, ...content]);
const point = (number: string | null, ...content: NodeJson[]) => node('point', number, [wording, ...content]);
const division = (type: string, ...content: NodeJson[]) => node(type, null, [heading, ...content]);

function numbered(attrs: Record<string, unknown>, ...content: NodeJson[]): string[] {
  let n = 0;
  const json = withIds(
    {
      type: 'bill',
      attrs: {
        lang: 'ru',
        tradition: 'post-soviet',
        form: 'law',
        billTypes: ['N'],
        npmModel: 'none',
        ...attrs,
      },
      content: [{ type: 'title_block', content: [{ type: 'title_line' }] }, ...content],
    },
    () => `id${++n}`,
  );
  const read = readBill(json);
  if (!read.ok) throw new Error(read.reason);
  return [...computeNumbers(read.bill).values()].map((x) => x.drawn);
}

describe('Numbers', () => {
  it('run through the chapters for articles and begin again in each article for parts', () => {
    expect(
      numbered(
        {},
        division('chapter', article(null, paragraph(null), paragraph(null))),
        division('chapter', article(null, paragraph(null), paragraph(null))),
      ),
    ).toEqual(['Глава I.', 'Статья 1.', '1.', '2.', 'Глава II.', 'Статья 2.', '1.', '2.']);
  });

  it('are not drawn for the only part of an article', () => {
    expect(numbered({}, article(null, paragraph(null, point(null), point(null))))).toEqual([
      'Статья 1.',
      '',
      '1)',
      '2)',
    ]);
  });

  it('of an inserted article leave the count where it was, and a plain locked number moves it', () => {
    expect(numbered({}, article(null), article('1-1'), article(null), article('10'), article(null))).toEqual([
      'Статья 1.',
      'Статья 1-1.',
      'Статья 2.',
      'Статья 10.',
      'Статья 11.',
    ]);
  });

  it('follow the Anglo form: section, (1), (a)', () => {
    expect(
      numbered(
        { lang: 'en', tradition: 'anglo' },
        article(null, paragraph(null, point(null), point(null)), paragraph(null)),
      ),
    ).toEqual(['1', '(1)', '(a)', '(b)', '(2)']);
  });

  it('follow the Turkmen form', () => {
    expect(numbered({ lang: 'tk' }, division('chapter', article(null), article(null)))).toEqual([
      'I bap.',
      '1-nji madda.',
      '2-nji madda.',
    ]);
  });

  it('of a decree are points even where there is one', () => {
    expect(numbered({ form: 'decree' }, paragraph(null, point(null)))).toEqual(['1.', '1)']);
  });

  it('inside quoted text of another law are only those it was given', () => {
    const quoted: NodeJson = { type: 'quoted', content: [article('7'), article(null)] };
    expect(numbered({}, article(null, paragraph(null, quoted)), article(null))).toEqual([
      'Статья 1.',
      '',
      'Статья 7.',
      '',
      'Статья 2.',
    ]);
  });

  it('of a provision without a number are empty', () => {
    expect(numbered({}, article(null, paragraph(''), paragraph(null), paragraph(null)))).toEqual([
      'Статья 1.',
      '',
      '1.',
      '2.',
    ]);
  });
});

describe('Letters and Roman figures', () => {
  it('are read back as they are written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 80 }),
        fc.constantFrom('en' as const, 'ru' as const, 'tk' as const),
        (n, lang) => {
          expect(letterValue(letter(n, lang), lang)).toBe(n);
          expect(romanValue(roman(n))).toBe(n);
        },
      ),
    );
  });
  it('refuse what is no Roman number', () => {
    expect(['IIII', 'VX', '', 'MADDA', 'IC'].map(romanValue)).toEqual([null, null, null, null, null]);
  });
});

describe('Labels', () => {
  it('name the way from the article down', () => {
    let n = 0;
    const read = readBill(
      withIds(
        {
          type: 'bill',
          attrs: { lang: 'ru', tradition: 'post-soviet', form: 'law', billTypes: ['N'], npmModel: 'none' },
          content: [
            { type: 'title_block', content: [{ type: 'title_line' }] },
            division('chapter', article(null, paragraph(null), paragraph(null, point(null)))),
          ],
        },
        () => `id${++n}`,
      ),
    );
    if (!read.ok) throw new Error(read.reason);
    const reg = register(read.bill);
    expect([...reg.paths.keys()].map((id) => labelOf(id, reg))).toEqual([
      '',
      'гл. I',
      'ст. 1',
      'ст. 1 ч. 1',
      'ст. 1 ч. 2',
      'ст. 1 ч. 2 п. 1',
    ]);
  });
});
