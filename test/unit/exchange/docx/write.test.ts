import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { compareBills } from '../../../../shared/compare/compare.ts';
import { writeComparisonDocx } from '../../../../shared/exchange/docx/comparisonTable.ts';
import { writeNoteDocx } from '../../../../shared/exchange/docx/explanatoryNote.ts';
import { readDocx } from '../../../../shared/exchange/docx/read.ts';
import { parseXml } from '../../../../shared/exchange/xml.ts';
import { article, bill, paragraph } from '../../../builders/bill.ts';
import { docxText } from '../../../builders/docxText.ts';
import { billOf, DATE, newIds, outline, seenOnly, write } from './help.ts';
import { REVISED } from './revised.ts';
import { ENGLISH, RUSSIAN, SAMPLES, TURKMEN } from './samples.ts';

const remark = (id: string, provision: string, from: number, to: number) => ({
  id,
  provision,
  from,
  to,
  author: 'Aýna Berdiýewa',
  initials: 'AB',
  at: '2026-11-20T09:30:00Z',
  text: `Замечание ${id}`,
  resolved: id === 'r2',
  replies: [{ author: 'Madda', initials: 'M', at: '2026-11-21T09:30:00Z', text: 'Ответ' }],
});

function filesOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
}

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((m) => m[1] ?? '');

async function redline(): Promise<Uint8Array> {
  return write(REVISED.RUSSIAN!, {
    comparison: compareBills(RUSSIAN, REVISED.RUSSIAN!),
    annotations: [remark('r1', 'a3p1', 0, 5), remark('r2', 'a2p2', 3, 40), remark('r3', 't1', 0, 0)],
  });
}

describe('a written Word package', () => {
  test('is the same bytes for the same input, whenever and however often it is written', async () => {
    expect(await redline()).toEqual(await redline());
  });

  test('is well-formed XML in every part, and every relationship and content type leads somewhere', async () => {
    const files = filesOf(await redline());
    for (const [name, text] of files)
      if (/\.(xml|rels)$/.test(name)) expect([name, parseXml(text).ok]).toEqual([name, true]);
    for (const [name, text] of files) {
      if (!name.endsWith('.rels')) continue;
      const folder = name.replace(/_rels\/[^/]*$/, '');
      for (const target of all(text, /Target="([^"]+)"/g))
        expect([name, target, files.has(target.startsWith('/') ? target.slice(1) : folder + target)]).toEqual(
          [name, target, true],
        );
    }
    const types = files.get('[Content_Types].xml')!;
    for (const part of all(types, /PartName="\/([^"]+)"/g))
      expect([part, files.has(part)]).toEqual([part, true]);
    expect(types).toContain('/word/comments.xml');
  });

  test('numbers revisions and bookmarks once each, and closes every bookmark it opens', async () => {
    const document = filesOf(await redline()).get('word/document.xml')!;
    const starts = all(document, /<w:bookmarkStart [^>]*w:id="(\d+)"/g);
    const ends = all(document, /<w:bookmarkEnd [^>]*w:id="(\d+)"/g);
    const revisions = all(document, /<w:(?:ins|del) [^>]*w:id="(\d+)"/g);
    const ids = [...starts, ...revisions];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ends.toSorted()).toEqual(starts.toSorted());
    const names = all(document, /<w:bookmarkStart [^>]*w:name="([^"]+)"/g);
    expect(new Set(names).size).toBe(names.length);
    for (const anchor of all(document, /w:anchor="([^"]+)"/g)) expect(names).toContain(anchor);
  });

  test('gives every comment and every reply a range of its own', async () => {
    const files = filesOf(await redline());
    const document = files.get('word/document.xml')!;
    const ids = all(files.get('word/comments.xml')!, /<w:comment [^>]*w:id="(\d+)"/g);
    expect(ids).toHaveLength(6);
    for (const mark of ['RangeStart', 'RangeEnd', 'Reference'])
      expect(all(document, new RegExp(`<w:comment${mark} [^>]*w:id="(\\d+)"`, 'g')).toSorted()).toEqual(
        ids.toSorted(),
      );
    expect(all(files.get('word/commentsExtended.xml')!, /w15:done="1"/g)).toHaveLength(2);
  });

  test('leaves out no remark, even one whose provision is not printed', async () => {
    const bytes = await write(TURKMEN, { annotations: [remark('r1', 'gone', 0, 4)] });
    expect(filesOf(bytes).get('word/document.xml')).toContain('<w:commentRangeStart w:id="0"/>');
  });

  test('has real headings, level by level, without a gap', async () => {
    const levels = async (key: string): Promise<string[]> => {
      const document = filesOf(await write(SAMPLES[key]!, { options: { contents: false, notes: true } }));
      return all(document.get('word/document.xml')!, /w:pStyle w:val="(Heading\d|Title)"/g);
    };
    expect(await levels('RUSSIAN')).toEqual([
      'Title',
      'Heading1',
      'Heading2',
      'Heading2',
      'Heading1',
      'Heading2',
      'Heading2',
      'Heading2',
      'Heading1',
    ]);
    expect(await levels('TURKMEN')).toEqual(['Title', 'Heading1', 'Heading1']);
  });

  test('has contents with page numbers, a running title, page numbers and the language of the bill', async () => {
    const files = filesOf(await write(ENGLISH, { title: 'National Preventive Mechanism Act', uiLang: 'ru' }));
    const document = files.get('word/document.xml')!;
    expect(document).toContain('TOC \\h \\o');
    expect(document).toContain('Содержание');
    expect(
      document.match(/PAGEREF _Toc1 \\h<\/w:instrText><w:fldChar w:fldCharType="separate"\/><w:t[^>]*>1</),
    ).not.toBeNull();
    expect(files.get('word/styles.xml')).toContain('w:lang w:val="en-GB"');
    const margins = [...files].filter(([name]) => /word\/(header|footer)/.test(name)).map(([, text]) => text);
    expect(margins.join()).toContain('National Preventive Mechanism Act');
    expect(margins.join()).toContain('Страница ');
    expect(margins.join()).toContain('NUMPAGES');
  });

  test('prints the notes of the drafter only where asked to', async () => {
    const without = await write(RUSSIAN, { options: { contents: false, notes: false } });
    expect(filesOf(without).get('word/document.xml')).not.toContain('Проверить согласованность');
    const withNotes = await write(RUSSIAN);
    expect(filesOf(withNotes).get('word/document.xml')).toContain('Проверить согласованность');
  });

  test('makes references fields that lead to the bookmark of their provision and keep their words', async () => {
    const document = filesOf(await write(RUSSIAN)).get('word/document.xml')!;
    expect(document).toMatch(
      /<w:instrText[^>]*> HYPERLINK \\l "_m_a1p1b" <\/w:instrText><\/w:r>.{0,60}separate.{0,60}пункте\u00a02 статьи\u00a01</,
    );
    expect(document).toContain('w:name="_m_a1p1b"');
  });

  test('draws citations with blanks that no line is broken at, and reads plain ones', async () => {
    const text = docxText(await write(RUSSIAN), 'accepted')!.join('\n');
    expect(text).toContain('пункте 2 статьи 1');
    expect(text).not.toMatch(/(?:пункте|статьи)\u00a0/);
  });

  test('keeps the number of a law on one line with the sign that Word has for it, and reads a plain hyphen', async () => {
    const law = bill({ lang: 'ru' }, article('a', 'Закон', paragraph('p', 'Закон № 476-V и № 131-ФЗ.')));
    const bytes = await write(law);
    expect(strFromU8(unzipSync(bytes)['word/document.xml']!)).toMatch(
      /№\u00a0476<\/w:t><w:noBreakHyphen\/><w:t [^>]*>V /,
    );
    for (const file of [bytes, seenOnly(bytes)]) {
      const back = readDocx(file, { newId: newIds() });
      expect(back.ok && outline(billOf(back.doc))).toEqual(outline(law));
    }
  });

  test('draws the words of the papers beside a bill in the same way', async () => {
    const words = 'Закон № 476-V, статья 5';
    const drawn = /№\u00a0476<\/w:t><w:noBreakHyphen\/><w:t [^>]*>V, статья\u00a05/;
    const paper = { lang: 'ru', billLang: 'ru', title: 'Таблица', bill: 'Закон' } as const;
    const comparison = {
      ...paper,
      about: '',
      heads: { element: '', current: '', proposed: '', reason: '' },
      words: { absent: '', excluded: '', moved: '', nothing: '' },
      rows: [
        {
          id: 'a',
          from: 'a',
          to: 'a',
          element: 'Статья 5',
          current: [[{ text: words, marks: [], changed: false }]],
          proposed: null,
          moved: false,
          reasons: [],
        },
      ],
    };
    const text = { kind: 'text', text: words } as const;
    const note = { ...paper, date: '', page: '', sections: [{ heading: 'Цель', blocks: [text] }] };
    const made = await Promise.all([writeComparisonDocx(comparison, DATE), writeNoteDocx(note, DATE)]);
    for (const bytes of made) expect(filesOf(bytes).get('word/document.xml')).toMatch(drawn);
  });

  test('signs in plain letters, as the PDF does', async () => {
    const styles = filesOf(await write(RUSSIAN)).get('word/styles.xml')!;
    const [signature = ''] = /<w:style [^>]*w:styleId="BillSignature".*?<\/w:style>/s.exec(styles) ?? [];
    expect(signature).toContain('Signature');
    expect(signature).not.toContain('<w:b/>');
  });
});
