/** What other tools get wrong with Word files, one test for each; the names of their reports stand beside. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Node } from 'prosemirror-model';
import { describe, expect, test } from 'vitest';
import { textBlocks } from '../../../../shared/bill/blocks.ts';
import { compareBills } from '../../../../shared/compare/compare.ts';
import { readAkn } from '../../../../shared/exchange/akn/read.ts';
import { normalLine } from '../../../../shared/exchange/docx/print.ts';
import { readDocx } from '../../../../shared/exchange/docx/read.ts';
import { readHtml } from '../../../../shared/exchange/html/read.ts';
import { readText } from '../../../../shared/exchange/text/read.ts';
import * as b from '../../../builders/bill.ts';
import { docxText } from '../../../builders/docxText.ts';
import { billOf, newIds, outline, p, printed, rawDocx, write } from './help.ts';
import { REVISED } from './revised.ts';
import { em, headedTable, SAMPLES, strong } from './samples.ts';
import { outOfOrder } from './schemaOrder.ts';

const { article, bill, chapter, paragraph, point } = b;
const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((m) => m[1] ?? '');
const side = (bytes: Uint8Array, which: 'accepted' | 'original'): string[] =>
  (docxText(bytes, which) ?? []).map(normalLine);
const redline = (before: Node, after: Node): Promise<Uint8Array> =>
  write(after, { comparison: compareBills(before, after), options: { contents: false, notes: true } });
const W_AUTHOR = 'w:id="7" w:author="Ann" w:date="2026-01-01T00:00:00Z"';

const remark = {
  id: 'r1',
  provision: 'a3p1',
  from: 0,
  to: 5,
  author: 'Aýna Berdiýewa',
  initials: 'AB',
  at: '2026-11-20T09:30:00Z',
  text: 'Why?',
  resolved: true,
  replies: [{ author: 'Bo', initials: 'B', at: '2026-11-21T09:30:00Z', text: 'See above.' }],
};

describe('the written package', () => {
  const noted = REVISED.RUSSIAN!;
  const whole = (): Promise<Uint8Array> =>
    write(noted, { comparison: compareBills(SAMPLES.RUSSIAN!, noted), annotations: [remark] });

  test('has every element in the order of the schema, numbering definitions before their use (superdoc#3871, #3773)', async () => {
    for (const [name, text] of partsOf(await whole()))
      if (/^word\/[^/]+\.xml$/.test(name)) expect([name, outOfOrder(text)]).toEqual([name, []]);
  });

  test('gives every tracked change, bookmark and comment an id of its own', async () => {
    const after = bill(
      {},
      article('a', 'A', paragraph('p', ['One ', strong('two'), ' three.', b.footnote('N')])),
    );
    const before = bill({}, article('a', 'A', paragraph('p', ['One ', em('two'), ' three.'])));
    for (const bytes of [await whole(), await redline(before, after)]) {
      const text = partsOf(bytes).get('word/document.xml')!;
      const ids = all(text, /<w:(?:ins|del|rPrChange|bookmarkStart)\b[^>]*? w:id="(\d+)"/g);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('declares a content type for every part and leads every relationship to a part', async () => {
    const files = partsOf(await whole());
    const types = files.get('[Content_Types].xml')!;
    const defaults = new Set(all(types, /<Default [^>]*Extension="([^"]+)"/g));
    const named = new Set(all(types, /PartName="\/([^"]+)"/g));
    for (const name of files.keys())
      if (name !== '[Content_Types].xml')
        expect([name, named.has(name) || defaults.has(name.slice(name.lastIndexOf('.') + 1))]).toEqual([
          name,
          true,
        ]);
    for (const [name, text] of files) {
      if (!name.endsWith('.rels')) continue;
      const ids = all(text, / Id="([^"]+)"/g);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('what peers get wrong', () => {
  test.each(Object.keys(SAMPLES))(
    'a file without edits does not change: %s read and written again is the same bytes (superdoc#2767)',
    async (key) => {
      const bytes = await write(SAMPLES[key]!);
      const read = readDocx(bytes, { newId: newIds() });
      expect(read.ok && (await write(billOf(read.doc)))).toEqual(bytes);
    },
  );

  test('a second export keeps the tracked changes of the first (superdoc#3893)', async () => {
    const first = await redline(SAMPLES.RUSSIAN!, REVISED.RUSSIAN!);
    const second = await redline(SAMPLES.RUSSIAN!, REVISED.RUSSIAN!);
    const count = (bytes: Uint8Array) =>
      all(partsOf(bytes).get('word/document.xml')!, /<w:(ins|del)\b/g).length;
    expect(count(first)).toBeGreaterThan(20);
    expect(count(second)).toBe(count(first));
  });

  test('moved text stays when a file comes in, at its new place (superdoc#3709)', () => {
    const moved = (name: string) =>
      `<w:p><w:pPr><w:rPr><w:${name} ${W_AUTHOR}/></w:rPr></w:pPr><w:${name}RangeStart w:id="1" w:name="m"/><w:${name} ${W_AUTHOR}><w:r><w:t>2. Moved words.</w:t></w:r></w:${name}><w:${name}RangeEnd w:id="1"/></w:p>`;
    const bytes = rawDocx({
      body: `${p('Law')}${p('Article 1. First')}${moved('moveFrom')}${p('1. Words.')}${moved('moveTo')}${p('3. End.')}`,
    });
    expect(side(bytes, 'accepted')).toEqual([
      'Law',
      'Article 1. First',
      '1. Words.',
      '2. Moved words.',
      '3. End.',
    ]);
    expect(side(bytes, 'original')).toEqual([
      'Law',
      'Article 1. First',
      '2. Moved words.',
      '1. Words.',
      '3. End.',
    ]);
    const read = readDocx(bytes, { newId: newIds() });
    expect(read.ok && outline(billOf(read.doc)).join('\n')).toContain('Moved words.');
  });

  test('an Enter is a change: a paragraph that was split is one on the older side and two on the newer (superdoc#3592)', async () => {
    const one = bill(
      {},
      article('a', 'A', paragraph('p', 'Первое предложение о деле. Второе предложение о деле.')),
    );
    const two = bill(
      {},
      article(
        'a',
        'A',
        paragraph('p', 'Первое предложение о деле.'),
        paragraph('q', 'Второе предложение о деле.'),
      ),
    );
    for (const [before, after] of [
      [one, two],
      [two, one],
    ] as const) {
      const bytes = await redline(before, after);
      expect(side(bytes, 'accepted')).toEqual(printed(after));
      expect(side(bytes, 'original')).toEqual(printed(before));
      expect(partsOf(bytes).get('word/document.xml')).toMatch(
        /<w:pPr>(?:(?!<\/w:pPr>).)*<w:rPr><w:(?:ins|del) /,
      );
    }
    const typed = `<w:p><w:pPr><w:rPr><w:ins ${W_AUTHOR}/></w:rPr></w:pPr><w:r><w:t>1. Begun</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve"> and ended.</w:t></w:r></w:p>`;
    const bytes = rawDocx({ body: typed });
    expect(side(bytes, 'accepted')).toEqual(['1. Begun', 'and ended.']);
    expect(side(bytes, 'original')).toEqual(['1. Begun and ended.']);
  });

  test('numbers are right on both sides of a deletion that is accepted (superdoc#3882)', async () => {
    const law = (...articles: Node[]) => bill({}, chapter('c', 'Глава', ...articles));
    const make = (id: string) => article(id, `О ${id}`, paragraph(`${id}p`, `Слова ${id}.`));
    const before = law(make('a'), make('b'), make('c1'));
    const after = law(make('a'), make('c1'));
    const bytes = await redline(before, after);
    const numbers = (lines: string[]) => lines.flatMap((line) => /^Статья (\d+)\./.exec(line)?.[1] ?? []);
    expect(numbers(side(bytes, 'accepted'))).toEqual(['1', '2']);
    expect(numbers(side(bytes, 'original'))).toEqual(['1', '2', '3']);
  });

  test('nothing is left of a new table or row when all is rejected (superdoc#3981)', async () => {
    const table = (...rows: string[][]) => headedTable('t', ['A', 'B'], rows);
    const without = bill({}, article('a', 'A', paragraph('p', 'Text.')));
    const one = bill({}, article('a', 'A', paragraph('p', 'Text.'), table(['1', '2'])));
    const two = bill({}, article('a', 'A', paragraph('p', 'Text.'), table(['1', '2'], ['3', '4'])));
    expect(side(await redline(without, two), 'original')).toEqual(printed(without));
    expect(side(await redline(one, two), 'original')).toEqual(printed(one));
    const document = partsOf(await redline(without, two)).get('word/document.xml')!;
    expect(all(document, /(<w:tr\b)/g)).toHaveLength(
      all(document, /(<w:trPr>(?:(?!<\/w:trPr>).)*<w:ins )/g).length,
    );
  });

  test('moves are written as deletion and insertion, which no version of Word repairs (Docxodus#96)', async () => {
    const articles = ['a', 'b', 'c'].map((id) =>
      article(id, `О ${id}`, paragraph(`${id}p`, `Слова статьи ${id} о деле.`)),
    );
    const bytes = await redline(bill({}, ...articles), bill({}, articles[2]!, articles[0]!, articles[1]!));
    expect(partsOf(bytes).get('word/document.xml')).not.toMatch(/<w:move/);
    expect(side(bytes, 'accepted').length).toBe(side(bytes, 'original').length);
  });

  test('one control character breaks no import, and can be seen afterwards (indigo#482)', async () => {
    const lines = (doc: Parameters<typeof billOf>[0]) =>
      textBlocks(billOf(doc)).map((x) => x.runs[0]?.text ?? '');
    const word = await write(
      bill({ lang: 'en' }, article('a', 'Visits', paragraph('p', 'Members visitXplaces.'))),
    );
    const files = unzipSync(word);
    for (const sign of ['\u0001', '&#1;', '&#x1F;', '\u000b']) {
      const text = strFromU8(files['word/document.xml']!).replace('visitXplaces', `visit${sign}places`);
      const read = readDocx(zipSync({ ...files, 'word/document.xml': strToU8(text) }), { newId: newIds() });
      expect(read.ok && lines(read.doc)).toContain('Members visit\ufffdplaces.');
    }
    const akn = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><bill><body><article><num>1</num><content><p>Members visit&#2;places.</p></content></article></body></bill></akomaNtoso>`;
    expect(readAkn(akn, { newId: newIds() }).ok).toBe(true);
    for (const read of [
      readText('Law\nArticle 1. Visits\nMembers visit\u0001places.', { newId: newIds() }),
      readHtml('<p>Law<p>Article 1. Visits<p>Members visit\u0001places.', { newId: newIds() }),
    ])
      expect(read.ok).toBe(true);
  });
});

describe('tracked formatting', () => {
  const before = bill(
    {},
    article('a', 'A', paragraph('p', ['Один ', em('два'), ' три.'], point('q', 'слово;'))),
  );
  const after = bill(
    {},
    article('a', 'A', paragraph('p', ['Один ', strong('два'), ' три.'], point('q', [strong('слово'), ';']))),
  );

  test('is one stretch of words with the old look beside the new', async () => {
    const text = partsOf(await redline(before, after)).get('word/document.xml')!;
    expect(all(text, /(<w:rPrChange )/g)).toHaveLength(2);
    expect(text).toMatch(
      /<w:rPr><w:b\/><w:bCs\/><w:rPrChange [^>]*><w:rPr><w:i\/><w:iCs\/><\/w:rPr><\/w:rPrChange><\/w:rPr><w:t[^>]*>два</,
    );
    expect(text).not.toMatch(/<w:(?:ins|del) /);
  });

  test('is read with the new look, and counted', async () => {
    const read = readDocx(await redline(before, after), { newId: newIds() });
    expect(read.ok && billOf(read.doc).toJSON()).toEqual(after.toJSON());
    expect(read.ok && read.report.notes[0]).toMatchObject({ values: { formats: 2, insertions: 0 } });
  });
});

describe('who made a change', () => {
  const before = bill({}, article('a', 'A', paragraph('p', 'Орган может посещать места.')));
  const after = bill(
    {},
    article('a', 'A', paragraph('p', 'Орган обязан посещать места.'), paragraph('q', 'Новое.')),
  );

  test('is asked for each piece and each line', async () => {
    const bytes = await write(after, {
      comparison: compareBills(before, after),
      authorOf: (changed) => ({
        author: 'pieces' in changed ? 'Liner' : 'Worder',
        at: '2026-02-03T04:05:06Z',
      }),
    });
    const text = partsOf(bytes).get('word/document.xml')!;
    const made = [...text.matchAll(/<w:(ins|del) w:id="\d+" w:author="(\w+)" w:date="([^"]+)"/g)].map(
      (m) => m[2],
    );
    expect(new Set(made)).toEqual(new Set(['Liner', 'Worder']));
    expect(text).toContain('w:date="2026-02-03T04:05:06Z"');
  });

  test('is told by nothing in an anonymous copy: no author, no time, no name in the properties', async () => {
    const bytes = await write(after, {
      comparison: compareBills(before, after),
      author: 'Aýna Berdiýewa',
      annotations: [{ ...remark, provision: 'p' }],
      authorOf: () => ({ author: 'Aýna Berdiýewa', at: '2026-02-03T04:05:06Z' }),
      anonymous: true,
    });
    for (const [name, text] of partsOf(bytes)) {
      expect([name, /Berdiýewa|\bBo\b|2026-/.test(text)]).toEqual([name, false]);
      expect([
        name,
        / w:date="| w16cex:dateUtc="|<dc:creator>|<cp:lastModifiedBy>|<dcterms:/.test(text),
      ]).toEqual([name, false]);
    }
    expect(side(bytes, 'accepted')).toEqual(printed(after));
    const read = readDocx(bytes, { newId: newIds() });
    expect(read.ok && read.comments.map((c) => [c.author, c.at, c.text, c.replies.length])).toEqual([
      ['Автор', '', 'Why?', 1],
    ]);
  });
});

describe('pictures in a Word file', () => {
  test('are named in the report with their place, and handed on as files', () => {
    const body = `${p('Law')}${p('Article 1. Visits')}${p('Members visit these places:')}<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="Map"/><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="pic1"/></wp:inline></w:drawing></w:r></w:p>`;
    const files = unzipSync(rawDocx({ body }));
    const rels = strFromU8(files['word/_rels/document.xml.rels']!).replace(
      '</Relationships>',
      '<Relationship Id="pic1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/../media/map 1.png"/></Relationships>',
    );
    const bytes = zipSync({
      ...files,
      'word/_rels/document.xml.rels': strToU8(rels),
      'word/media/map 1.png': new Uint8Array([1, 2, 3]),
    });
    const read = readDocx(bytes, { newId: newIds() });
    expect(read.ok && read.report.notes[0]).toEqual({
      key: 'docx.note.pictureKept',
      values: { name: 'Map', file: '1-map_1.png' },
      excerpt: 'Members visit these places:',
    });
    expect(read.ok && read.pictures).toEqual([{ fileName: '1-map_1.png', bytes: new Uint8Array([1, 2, 3]) }]);
  });
});
