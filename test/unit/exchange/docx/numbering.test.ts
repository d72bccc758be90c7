/** Numbers that Word counts: what it shows is what the bill says, and a reviewer's article moves the others on. */
import { strFromU8, unzipSync } from 'fflate';
import type { Node } from 'prosemirror-model';
import { describe, expect, test } from 'vitest';
import { register } from '../../../../shared/bill/references.ts';
import { compareBills } from '../../../../shared/compare/compare.ts';
import { normalLine } from '../../../../shared/exchange/docx/print.ts';
import { readDocx } from '../../../../shared/exchange/docx/read.ts';
import * as b from '../../../builders/bill.ts';
import { docxText } from '../../../builders/docxText.ts';
import { randomBill } from '../../../builders/randomBill.ts';
import { wildBill } from '../../../builders/wildBill.ts';
import { billOf, newIds, outline, printed, seenOnly, write } from './help.ts';
import { ReviewedFile } from './reviewers.ts';
import { REVISED } from './revised.ts';
import { ENGLISH, RUSSIAN, SAMPLES, TURKMEN } from './samples.ts';

const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);
/** As a reader sees it; a footnote's words begin where its bracket does. */
const plain = (line: string): string => normalLine(line).replace(/(?<=\[) | (?=\])/g, '');
const shown = (bytes: Uint8Array): string[] => (docxText(bytes, 'accepted') ?? []).map(plain);
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((m) => m[1] ?? '');

/** What is typed before the text, where Word does not count it. */
const typed = (bytes: Uint8Array): string[] =>
  all(
    partOf(bytes, 'word/document.xml'),
    /<w:rStyle w:val="ProvisionNumber"\/><\/w:rPr><w:t[^>]*>([^<]*)</g,
  ).map((text) => text.trim());

/** The rules of the numbers, by id. */
function rules(bill: Node): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  bill.descendants((node) => {
    if ('number' in node.attrs) out[String(node.attrs.id)] = node.attrs.number;
    return !node.isTextblock;
  });
  return out;
}

const law = (lang: 'ru' | 'tk' | 'en', count: number, ...more: Node[]): Node =>
  b.bill(
    { lang },
    b.chapter('c1', 'A', ...Array.from({ length: count }, (_, i) => made(`a${i + 1}`))),
    ...more,
  );
const made = (id: string): Node => b.article(id, `О ${id}`, b.paragraph(`${id}p`, `Слова ${id}.`));

describe('numbers in Word', () => {
  test.each(Object.keys(SAMPLES))(
    '%s: what Word counts and what is typed together are the numbers of the bill',
    async (key) => {
      const bytes = await write(SAMPLES[key]!);
      expect(shown(bytes)).toEqual(printed(SAMPLES[key]!).map(plain));
    },
  );

  test('are right in any bill, however its numbers are locked, quoted or left out', async () => {
    for (let seed = 0; seed < 60; seed++) {
      const bill = seed % 3 === 0 ? wildBill(seed) : randomBill(seed, { articles: 2 + (seed % 5) });
      expect([seed, shown(await write(bill))]).toEqual([seed, printed(bill).map(plain)]);
    }
  });

  test('are counted by lists that are bound to the styles; locked ones and those of a single annex are words', async () => {
    const bytes = await write(RUSSIAN);
    expect(typed(bytes)).toEqual(['Статья 3-1.', 'Приложение.']);
    const numbering = partOf(bytes, 'word/numbering.xml');
    expect(all(numbering, /<w:lvlText w:val="([^"]+)"/g)).toEqual([
      'Приложение %1.',
      'Часть %1.',
      'Раздел %1.',
      'Глава %1.',
      'Статья %1.',
      '%2.',
      '%3)',
      '%4)',
    ]);
    expect(all(numbering, /<w:pStyle w:val="([^"]+)"/g)).toEqual([
      'Heading1',
      'Heading2',
      'BillParagraph',
      'BillPoint',
      'BillSubpoint',
    ]);
    expect(all(numbering, /<w:numFmt w:val="(\w+Lower)"/g)).toEqual(['russianLower']);
    const styles = partOf(bytes, 'word/styles.xml');
    for (const style of ['Heading1', 'Heading2', 'BillParagraph', 'BillPoint', 'BillSubpoint'])
      expect(styles).toMatch(new RegExp(`w:styleId="${style}">(?:(?!</w:style>).)*<w:numPr>`));
  });

  test('in English are letters and small Roman figures, with the tab of a hanging indent', async () => {
    const bytes = await write(ENGLISH);
    expect(typed(bytes)).toEqual(['Schedule']);
    const numbering = partOf(bytes, 'word/numbering.xml');
    for (const text of ['Part %1', '(%2)', '(%3)', '(%4)']) expect(numbering).toContain(`w:val="${text}"`);
    expect(numbering).toContain('lowerLetter');
    expect(numbering).toContain('lowerRoman');
  });

  test('in Turkmen the figure is counted and its ending is words', async () => {
    const bytes = await write(law('tk', 11));
    expect(typed(bytes)).toEqual(
      ['nji', 'nji', 'nji', 'nji', 'nji', 'njy', 'nji', 'nji', 'njy', 'njy', 'nji'].map(
        (end) => `-${end} madda.`,
      ),
    );
    expect(shown(bytes)).toEqual(printed(law('tk', 11)).map(plain));
    expect(typed(await write(TURKMEN))).toEqual(['-nji madda.', '-nji madda.']);
  });

  test('go on by hand after a locked number, and over chapters without it', async () => {
    const bill = law('ru', 3, b.locked(made('x'), '12'), b.chapter('c2', 'B', made('y'), made('z')));
    const bytes = await write(bill);
    expect(shown(bytes).filter((line) => line.startsWith('Статья'))).toEqual(
      ['1. О a1', '2. О a2', '3. О a3', '12. О x', '13. О y', '14. О z'].map((rest) => `Статья ${rest}`),
    );
    expect(typed(bytes)).toEqual(['Статья 12.']);
    expect(all(partOf(bytes, 'word/numbering.xml'), /<w:startOverride w:val="(\d+)"/g)).toEqual(['13']);
  });

  test('are words on both sides of a redline, which no accepted deletion can move (superdoc#3882)', async () => {
    const comparison = compareBills(RUSSIAN, REVISED.RUSSIAN!);
    const files = unzipSync(await write(REVISED.RUSSIAN!, { comparison }));
    expect(Object.keys(files)).not.toContain('word/numbering.xml');
    expect(strFromU8(files['word/document.xml']!)).not.toContain('<w:numPr>');
  });

  test('every list that a paragraph or style is in is there, and every style of a list', async () => {
    for (const bill of Object.values(SAMPLES)) {
      const bytes = await write(bill);
      const numbering = partOf(bytes, 'word/numbering.xml');
      const lists = new Set([...all(numbering, /<w:num w:numId="(\d+)"/g), '0']);
      const styles = partOf(bytes, 'word/styles.xml');
      for (const part of [styles, partOf(bytes, 'word/document.xml')])
        for (const list of all(part, /<w:numId w:val="(\d+)"/g)) expect(lists).toContain(list);
      for (const style of all(numbering, /<w:pStyle w:val="(\w+)"/g))
        expect(styles).toContain(`w:styleId="${style}"`);
      const abstracts = all(numbering, /<w:abstractNum w:abstractNumId="(\d+)"/g);
      expect(new Set(abstracts).size).toBe(abstracts.length);
      for (const abstract of all(numbering, /<w:abstractNumId w:val="(\d+)"/g))
        expect(abstracts).toContain(abstract);
    }
  });
});

describe('a file in which a reviewer put an article', () => {
  const bill = law('ru', 4, b.locked(made('x'), '4-1'), made('y'));
  const heading = (text: string): string =>
    `<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

  test('has the others moved on, and none of them renumbered by hand', async () => {
    const bytes = await write(bill);
    const files = new ReviewedFile(bytes).insertRaw('О a2', heading('Новая статья')).bytes();
    const texts = shown(files).filter((line) => line.startsWith('Статья'));
    expect(texts.map((line) => line.split(' ')[1])).toEqual(['1.', '2.', '3.', '4.', '5.', '4-1.', '6.']);
    for (const came of [files, seenOnly(files)]) {
      const read = readDocx(came, { newId: newIds() });
      if (!read.ok) throw new Error(read.code);
      const back = billOf(read.doc);
      expect(rules(back)).toEqual({ ...rules(bill), new1: null });
      expect(register(back).numbers.get('a2')?.drawn).toBe('Статья 3.');
      expect(outline(back)).toContain('heading article 0 new1: [Статья 2.] Новая статья');
    }
  });

  test('or took one away, likewise', async () => {
    const bytes = new ReviewedFile(await write(bill))
      .remove('О a2', 'Ann')
      .remove('Слова a2.', 'Ann')
      .bytes();
    const read = readDocx(bytes, { newId: newIds() });
    if (!read.ok) throw new Error(read.code);
    const { a2: _, a2p: __, ...others } = rules(bill);
    expect(rules(billOf(read.doc))).toEqual(others);
  });
});
