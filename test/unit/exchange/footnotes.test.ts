/** Footnotes through every format and back, and out of the files of other programs. */
import { strFromU8, unzipSync } from 'fflate';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { type Run, textBlocks } from '../../../shared/bill/blocks.ts';
import { compareBills } from '../../../shared/compare/compare.ts';
import { readAkn } from '../../../shared/exchange/akn/read.ts';
import { writeAkn } from '../../../shared/exchange/akn/write.ts';
import { proveRedline } from '../../../shared/exchange/docx/proof.ts';
import { readDocx } from '../../../shared/exchange/docx/read.ts';
import { readHtml } from '../../../shared/exchange/html/read.ts';
import { writeHtml } from '../../../shared/exchange/html/write.ts';
import { readMarkdown } from '../../../shared/exchange/markdown/read.ts';
import { writeMarkdown } from '../../../shared/exchange/markdown/write.ts';
import { readText } from '../../../shared/exchange/text/read.ts';
import { writeText } from '../../../shared/exchange/text/write.ts';
import type { ImportResult } from '../../../shared/exchange/types.ts';
import { article, bill, footnote, paragraph, point } from '../../builders/bill.ts';
import { billOf, p, rawDocx, write } from './docx/help.ts';

let ids = 0;
const newId = (): string => `new${++ids}`;

const noted = (first: string, ...more: Parameters<typeof paragraph>[]): Node =>
  bill(
    { lang: 'en' },
    article(
      'a1',
      ['Visits', footnote('As in the Protocol.')],
      paragraph(
        'p1',
        ['Members visit all places', footnote(first), ' without notice:'],
        point('q1', ['by day', footnote('From 6 to 22 hours.'), ';']),
        point('q2', 'by night.'),
      ),
      ...more.map((m) => paragraph(...m)),
    ),
  );

const shown = (runs: readonly Run[]): string =>
  runs.map((r) => (r.footnote === undefined ? r.text : `^[${r.footnote}]`)).join('');

function linesOf(result: ImportResult): string[] {
  if (!result.ok) throw new Error(result.code);
  return textBlocks(billOf(result.doc))
    .filter((b) => b.role !== 'title')
    .map((b) => `${b.number} ${shown(b.runs)}`.trim());
}

const LINES = [
  'Article 1. Visits^[As in the Protocol.]',
  'Members visit all places^[See <Article> 4 & "12".] without notice:',
  '1) by day^[From 6 to 22 hours.];',
  '2) by night.',
];
const BILL = noted('See <Article> 4 & "12".');

describe('footnotes', () => {
  it('go to Word as real footnotes and come back', async () => {
    const bytes = await write(BILL);
    const files = unzipSync(bytes);
    expect(strFromU8(files['word/footnotes.xml']!)).toContain('From 6 to 22 hours.');
    expect(strFromU8(files['word/document.xml']!).match(/<w:footnoteReference w:id="\d+"\/>/g)).toHaveLength(
      3,
    );
    const read = readDocx(bytes, { newId });
    expect(read.ok && read.doc).toEqual(BILL.toJSON());
  });

  it('are tracked in a Word redline, and the proof covers their words', async () => {
    const after = noted('See Article 5.', ['p9', ['New', footnote('Added.'), '.']]);
    const comparison = compareBills(BILL, after);
    const bytes = await write(after, { comparison });
    expect(proveRedline(bytes, comparison, { notes: true, before: BILL, after })).toMatchObject({ ok: true });
    const other = noted('See Article 6.', ['p9', ['New', footnote('Added.'), '.']]);
    expect(proveRedline(bytes, comparison, { notes: true, before: BILL, after: other })).toMatchObject({
      ok: false,
      side: 'accepted',
    });
  });

  it('go through Akoma Ntoso, HTML and Markdown unchanged', () => {
    const akn = readAkn(writeAkn(BILL, { title: 'T', date: '2026-01-01', country: 'tm' }), { newId });
    const html = readHtml(writeHtml(BILL, { title: 'T', lang: 'en' }), { newId });
    const md = readMarkdown(writeMarkdown(BILL), { newId });
    for (const read of [akn, html, md]) expect(read.ok && read.doc).toEqual(BILL.toJSON());
  });

  it('stand at the end of a plain text, and are found there again', () => {
    const text = writeText(BILL);
    expect(text).toContain('[2] See <Article> 4 & "12".');
    expect(linesOf(readText(text, { newId }))).toEqual(LINES);
  });

  it('stand in a list at the end of a page, each linked to its sign', () => {
    const html = writeHtml(BILL, { title: 'T', lang: 'en' });
    expect(html).toContain('<li id="fn-3">From 6 to 22 hours.');
    expect(html.match(/href="#fnref-\d+" role="doc-backlink"/g)).toHaveLength(3);
  });

  it('are marked in an HTML redline', () => {
    const after = noted('See Article 5.');
    const html = writeHtml(after, { title: 'T', lang: 'en', comparison: compareBills(BILL, after) });
    expect(html).toMatch(/<li id="fn-2"><del>See &lt;Article&gt;/);
    expect(html).toMatch(/<li id="fn-3"><ins>See Article 5\./);
  });
});

describe('footnotes of other programs', () => {
  const page = (link: string, note: string): string =>
    `<h1>Law</h1><p>Article 1. Visits</p><p>Members visit all places${link}.</p><p>No notice is given.</p>${note}`;
  it.each([
    [
      'Word',
      '<a style="mso-footnote-id:ftn1" href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>',
      '<div><hr><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1"><sup>[1]</sup></a> See the Convention.</p></div></div>',
    ],
    [
      'Google Docs',
      '<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>',
      '<hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a>&nbsp;See the Convention.</p></div>',
    ],
    [
      'pandoc',
      '<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>',
      '<section class="footnotes" role="doc-endnotes"><hr /><ol><li id="fn1"><p>See the Convention.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>',
    ],
  ])('come out of a page of %s', (_name, link, note) => {
    expect(linesOf(readHtml(page(link, note), { newId }))).toEqual([
      'Article 1. Visits',
      'Members visit all places^[See the Convention.].',
      'No notice is given.',
    ]);
  });

  it('come out of Markdown, by name and in place', () => {
    const text =
      '# Law\n\nArticle 1. Visits\n\nMembers[^a] visit^[At any time.] all places.\n\n[^a]: Of the\n    mechanism.\n';
    expect(linesOf(readMarkdown(text, { newId }))).toEqual([
      'Article 1. Visits',
      'Members^[Of the mechanism.] visit^[At any time.] all places.',
    ]);
  });

  it('come out of Word with all paragraphs of a note in one, endnotes with them', () => {
    const bytes = rawDocx({
      body: `${p('Law')}${p('Article 1. Visits')}<w:p><w:r><w:t>Members</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve"> visit.</w:t></w:r></w:p>`,
      footnotes: `<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> First.</w:t></w:r></w:p>${p('Second.')}</w:footnote>`,
    });
    expect(linesOf(readDocx(bytes, { newId }))).toEqual([
      'Article 1. Visits',
      'Members^[First. Second.] visit.',
    ]);
  });

  it('leave a link to an article alone', () => {
    const html =
      '<p>Article 1. Visits</p><p>As in <a href="#note-12-text">Article 2</a>.</p><p id="a2">Article 2. Notice</p><p>None.</p>';
    expect(linesOf(readHtml(html, { newId }))).toContain('As in Article 2.');
  });
});
