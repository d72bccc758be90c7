/** HTML, Markdown and plain text of one shape and any size. */
import { strToU8 } from 'fflate';
import { type Made, times } from './shape.ts';

const text =
  (make: (n: number) => string) =>
  (n: number): Uint8Array =>
    strToU8(make(n));

export const HTML_SHAPES: Made = {
  paragraphs: [9000, text((n) => times(n, (i) => `<p>${i + 1}. words</p>`))],
  'line breaks': [40_000, text((n) => `<p>${'x<br>'.repeat(n)}</p>`)],
  'bold that is never closed': [9000, text((n) => times(n, () => '<p><b>x'))],
  'marks in marks': [200, text((n) => `${'<b>'.repeat(n)}x${'</b>'.repeat(n)}`)],
  'elements that are never closed': [50_000, text((n) => '<div>'.repeat(n))],
  'ends that open nothing': [50_000, text((n) => `<p>x${'</div>'.repeat(n)}`)],
  'ends that cross': [20_000, text((n) => '<b><i>x</b></i>'.repeat(n))],
  'items of a list': [9000, text((n) => `<ol>${'<li>x'.repeat(n)}</ol>`)],
  'lists in lists': [300, text((n) => '<ol><li>x'.repeat(n))],
  'rows of a table': [4000, text((n) => `<p>Article 1. X</p><table>${'<tr><td>x<td>y'.repeat(n)}</table>`)],
  'cells of a row': [9000, text((n) => `<p>Article 1. X</p><table><tr>${'<td>x'.repeat(n)}</table>`)],
  'tables in tables': [150, text((n) => '<table><tr><td>x'.repeat(n))],
  'attributes of one element': [20_000, text((n) => `<p ${times(n, (i) => `a${i}=x `)}>x</p>`)],
  'attributes without an end': [100_000, text((n) => `<p ${'a="'.repeat(n)}`)],
  'signs that open': [100_000, text((n) => '<'.repeat(n))],
  'comments that are never closed': [50_000, text((n) => '<!--'.repeat(n))],
  entities: [100_000, text((n) => `<p>${'&nbsp;&amp;&bogus;'.repeat(n)}</p>`)],
  ampersands: [200_000, text((n) => '&'.repeat(n))],
  'anchors and links': [
    10_000,
    text((n) => times(n, (i) => `<p id="a${i}">${i + 1}. x <a href="#a${n - i}">there</a></p>`)),
  ],
  scripts: [20_000, text((n) => '<script>x'.repeat(n))],
  'styles on elements': [
    9000,
    text((n) => times(n, () => '<p style="margin-left:1cm;font-weight:bold">x</p>')),
  ],
  'notes at the end': [
    5000,
    text(
      (n) =>
        times(n, (i) => `<p>x<sup id="r${i}"><a href="#fn${i}">${i}</a></sup></p>`) +
        times(n, (i) => `<p id="fn${i}">${i} note</p>`),
    ),
  ],
  'no element at all': [200_000, text((n) => 'word '.repeat(n))],
};

export const MD_SHAPES: Made = {
  lines: [9000, text((n) => times(n, (i) => `${i + 1}. words\n\n`))],
  stars: [30_000, text((n) => '*'.repeat(n))],
  'stars and words': [30_000, text((n) => '*a '.repeat(n))],
  'stars in pairs': [12_000, text((n) => '**a*'.repeat(n))],
  underscores: [30_000, text((n) => '_a '.repeat(n))],
  'brackets that open': [30_000, text((n) => '['.repeat(n))],
  'links that are never closed': [30_000, text((n) => '[a](#'.repeat(n))],
  'notes in notes': [30_000, text((n) => '^['.repeat(n))],
  'notes in one line': [10_000, text((n) => 'x^[note] '.repeat(n))],
  backticks: [30_000, text((n) => '`a '.repeat(n))],
  backslashes: [30_000, text((n) => '\\'.repeat(n))],
  'rows of a table': [
    4000,
    text((n) => `# A\n\n## Article 1. X\n\n| a | b |\n|---|---|\n${'| x | y |\n'.repeat(n)}`),
  ],
  'cells of a row': [9000, text((n) => `# A\n\n|${'a|'.repeat(n)}\n|${'-|'.repeat(n)}\n`)],
  'quotations in quotations': [300, text((n) => `${'> '.repeat(n)}x\n`)],
  quotations: [9000, text((n) => '> x\n\n'.repeat(n))],
  'lists that go deeper': [500, text((n) => times(n, (i) => `${'  '.repeat(i)}- x\n`))],
  headings: [9000, text((n) => '## Article 1. X\n\n'.repeat(n))],
  attributes: [9000, text((n) => times(n, (i) => `## Article ${i} {#a${i} .b c=d}\n\n`))],
  'attributes without an end': [30_000, text((n) => `## A ${'{#a '.repeat(n)}`)],
  'front matter without an end': [9000, text((n) => `---\n${'a: b\n'.repeat(n)}`)],
  'tags that open': [30_000, text((n) => '<u>'.repeat(n))],
  'comments that are never closed': [15_000, text((n) => '<!--\n'.repeat(n))],
};

export const TXT_SHAPES: Made = {
  'numbered lines': [9000, text((n) => times(n, (i) => `${i + 1}. some words\n`))],
  articles: [
    4000,
    text((n) => times(n, (i) => `Статья ${i + 1}. Название\nСлова статьи ${i + 1} и части ${i}.\n`)),
  ],
  'articles of one number': [4000, text((n) => 'Статья 1. Название\nСлова статьи.\n'.repeat(n))],
  citations: [
    4000,
    text((n) =>
      times(
        n,
        (i) => `Article ${i + 1}. X\nSee articles ${i}, ${i + 2} and paragraph 1 of article ${n - i}.\n`,
      ),
    ),
  ],
  notes: [
    4000,
    text(
      (n) =>
        times(n, (i) => `Article ${i + 1}. X\nWords [${i + 1}]\n`) + times(n, (i) => `[${i + 1}] note\n`),
    ),
  ],
  'lines of a contents': [
    3000,
    text(
      (n) =>
        times(n, (i) => `Article ${i + 1}. Name\t${i}\n`) +
        times(n, (i) => `Article ${i + 1}. Name\nwords\n`),
    ),
  ],
  quotations: [9000, text((n) => times(n, (i) => `${i + 1}. Add: «Article 1. words»\n`))],
  'numbers in words': [9000, text((n) => 'двадцать первая статья\n'.repeat(n))],
  annexes: [4000, text((n) => times(n, (i) => `Приложение ${i + 1}\nслова приложения\n`))],
  'lines of a table': [9000, text((n) => 'a\tb\tc\n'.repeat(n))],
};
