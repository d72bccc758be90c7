/** Every Word file that Madda writes is a package that Word opens without repairing it. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { compareBills } from '../../../../shared/compare/compare.ts';
import { comparisonTable } from '../../../../shared/compare/comparisonTable.ts';
import { writeComparisonDocx } from '../../../../shared/exchange/docx/comparisonTable.ts';
import { parseXml } from '../../../../shared/exchange/xml.ts';
import { article, bill, footnote, paragraph } from '../../../builders/bill.ts';
import { DATE, write } from './help.ts';
import { REVISED } from './revised.ts';
import { RUSSIAN, SAMPLES } from './samples.ts';
import { outOfOrder } from './schemaOrder.ts';

const annotations = ['a3p1', 't1', 'a2'].map((provision, i) => ({
  id: `r${i}`,
  provision,
  from: 0,
  to: 5,
  author: 'Aýna & <Co>',
  initials: 'A"',
  at: '2026-11-20T09:30:00Z',
  text: 'Почему?\nSay “why” <here>.',
  resolved: i === 1,
  replies: [{ author: 'Bo', initials: 'B', at: DATE, text: 'Да.' }],
}));
const comparison = compareBills(RUSSIAN, REVISED.RUSSIAN!);
const noted = bill({ lang: 'ru' }, article('a', 'А', paragraph('p', ['Слова', footnote('См. закон.'), '.'])));

const FILES: Record<string, () => Promise<Uint8Array>> = {
  'a clean bill': () => write(RUSSIAN),
  'an English bill': () => write(SAMPLES.ENGLISH!),
  'an annotated bill': () => write(RUSSIAN, { annotations }),
  'a bill with footnotes': () => write(noted),
  'a redline': () => write(REVISED.RUSSIAN!, { comparison, annotations }),
  'an anonymous redline': () => write(REVISED.RUSSIAN!, { comparison, annotations, anonymous: true }),
  'a comparison table': () =>
    writeComparisonDocx(
      comparisonTable({
        a: RUSSIAN,
        b: REVISED.RUSSIAN!,
        comparison,
        lang: 'ru',
        bill: 'Закон',
        comments: [],
        before: '1',
        after: '2',
      }),
      DATE,
    ),
};

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((m) => m[1] ?? '');
const partsOf = async (name: string): Promise<Map<string, string>> =>
  new Map(Object.entries(unzipSync(await FILES[name]!())).map(([part, data]) => [part, strFromU8(data)]));

describe.each(Object.keys(FILES))('%s', (name) => {
  test('is well-formed, each element where the schema wants it', async () => {
    for (const [part, text] of await partsOf(name)) {
      expect([part, parseXml(text).ok]).toEqual([part, true]);
      if (/^word\/[^/]+\.xml$/.test(part)) expect([part, outOfOrder(text)]).toEqual([part, []]);
    }
  });

  test('has a type for every part, and a part behind every type and relationship', async () => {
    const parts = await partsOf(name);
    const types = parts.get('[Content_Types].xml')!;
    const named = all(types, /PartName="\/([^"]+)"/g);
    const usual = new Set(all(types, /Extension="([^"]+)"/g));
    expect(new Set(named).size).toBe(named.length);
    for (const part of named) expect([...parts.keys()]).toContain(part);
    for (const part of parts.keys())
      if (part !== '[Content_Types].xml')
        expect(named.includes(part) || usual.has(part.slice(part.lastIndexOf('.') + 1))).toBe(true);
    for (const [part, text] of parts) {
      if (!part.endsWith('.rels')) continue;
      const folder = part.replace(/_rels\/[^/]*$/, '');
      const ids = all(text, / Id="([^"]+)"/g);
      expect(new Set(ids).size).toBe(ids.length);
      for (const target of all(text, /Target="([^"]+)"/g))
        expect([...parts.keys()]).toContain(target.startsWith('/') ? target.slice(1) : folder + target);
    }
    const rels = all(parts.get('word/_rels/document.xml.rels')!, / Id="([^"]+)"/g);
    for (const used of all(parts.get('word/document.xml')!, / r:id="([^"]+)"/g)) expect(rels).toContain(used);
  });

  test('gives an id once, and uses only styles, comments, footnotes and bookmarks that are there', async () => {
    const parts = await partsOf(name);
    const document = parts.get('word/document.xml')!;
    const once = all(document, /<w:(?:ins|del|rPrChange|bookmarkStart)\b[^>]*? w:id="(\d+)"/g);
    expect(new Set(once).size).toBe(once.length);
    const styles = all(parts.get('word/styles.xml')!, /w:styleId="([^"]+)"/g);
    expect(new Set(styles).size).toBe(styles.length);
    for (const [part, text] of parts)
      if (part.startsWith('word/'))
        for (const style of all(text, /<w:(?:pStyle|rStyle|basedOn|next) w:val="([^"]+)"/g))
          expect([part, styles]).toEqual([part, expect.arrayContaining([style])]);
    const comments = all(parts.get('word/comments.xml') ?? '', /<w:comment w:id="(\d+)"/g);
    expect(all(document, /<w:commentReference w:id="(\d+)"/g).toSorted()).toEqual(comments.toSorted());
    const notes = all(parts.get('word/footnotes.xml') ?? '', /<w:footnote w:id="(\d+)"/g);
    expect(all(document, /<w:footnoteReference w:id="(\d+)"/g)).toEqual(notes);
    const bookmarks = all(document, /<w:bookmarkStart [^>]*w:name="([^"]+)"/g);
    const targets = [
      ...all(document, /w:anchor="([^"]+)"/g),
      ...all(document, /HYPERLINK \\l "([^"]+)"/g),
      ...all(document, /PAGEREF (\S+)/g),
    ];
    for (const target of targets) expect(bookmarks).toContain(target);
  });

  test('is the same bytes the second time', async () => {
    expect(await FILES[name]!()).toEqual(await FILES[name]!());
  });
});

test('words of another script say their language, and nothing else does', async () => {
  const mixed = bill(
    { lang: 'ru' },
    article(
      'a',
      'О Meжлисе',
      paragraph('p', 'Протокол (Optional Protocol), «Halk Maslahaty» и «Türkmen» в II главе.'),
    ),
  );
  const document = strFromU8(unzipSync(await write(mixed))['word/document.xml']!);
  const said = [...document.matchAll(/<w:lang w:val="([^"]+)"\/><\/w:rPr><w:t[^>]*>([^<]*)</g)];
  expect(said.map(([, lang, text]) => `${lang} ${text}`)).toEqual([
    'en-GB Optional Protocol',
    'en-GB Halk Maslahaty',
    'tk-TM Türkmen',
  ]);
});
