/** A table as one HTML file that stands alone, printed across: real table heads, no script, nothing from elsewhere. */
import type { Language } from '../../bill/kinds.ts';
import type { TablePiece } from '../../compare/comparisonTable.ts';
import { escapeHtml } from './escape.ts';

const STYLE = `:root { color-scheme: light; }
body { margin: 2rem auto; max-width: 78rem; padding: 0 1.5rem; background: #fff; color: #1a1a1a; font: 11pt/1.4 "PT Serif", Georgia, "Times New Roman", serif; }
h1 { font-size: 1.4rem; text-align: center; margin: 0 0 .25rem; }
.about { text-align: center; margin: 0 0 .25rem; color: #4a4a4a; }
.about.bill { color: inherit; font-weight: bold; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; table-layout: fixed; }
th, td { border: 1px solid #8a8a8a; padding: .35rem .5rem; vertical-align: top; text-align: left; font-weight: normal; overflow-wrap: anywhere; }
thead th { background: #e7eaf0; font-weight: bold; text-align: center; vertical-align: middle; overflow-wrap: normal; }
td p, th p { margin: 0 0 .3rem; white-space: pre-line; }
@page { size: A4 landscape; margin: 15mm; }
@media print { body { margin: 0; padding: 0; max-width: none; } thead { display: table-header-group; } }`;

const TAGS = { strong: 'b', em: 'i', underline: 'u', superscript: 'sup', subscript: 'sub' } as const;

/** A piece of text with its marks. */
export const pieceHtml = ({ text, marks }: TablePiece): string =>
  marks.reduce((html, mark) => `<${TAGS[mark]}>${html}</${TAGS[mark]}>`, escapeHtml(text));

export interface PageAcross {
  title: string;
  bill: string;
  /** Language of the table's own words, and of the bill's. */
  lang: Language;
  billLang: Language;
  /** Lines below the names; empty ones are left out. */
  about: readonly string[];
  /** Rules that this table has beside those of all. */
  style: string;
  /** The table and what stands below it. */
  table: string;
}

/** The head of a table. @param widths of its columns; those that are not given share the rest. */
export function headOf(heads: readonly string[], widths: readonly string[] = []): string {
  const columns = widths.map((width) => `<col${width === '' ? '' : ` style="width:${width}"`}>`).join('');
  const cells = heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('');
  return `${columns === '' ? '' : `<colgroup>${columns}</colgroup>\n`}<thead><tr>${cells}</tr></thead>`;
}

/** The whole file. */
export function pageAcross({ title, bill, lang, billLang, about, style, table }: PageAcross): string {
  const lines = about
    .filter((line) => line !== '')
    .map((line) => `<p class="about">${escapeHtml(line)}</p>\n`);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="Madda">
<title>${escapeHtml(`${title}. ${bill}`)}</title>
<style>
${STYLE}
${style}
</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p class="about bill" lang="${billLang}">${escapeHtml(bill)}</p>
${lines.join('')}${table}
</main>
</body>
</html>
`;
}
