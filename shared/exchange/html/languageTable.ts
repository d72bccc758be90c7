/** The bill in several languages as one HTML file that stands alone: a table with a column for each, printable, no script. */
import type { TablePiece } from '../../compare/comparisonTable.ts';
import type { LanguageCell, LanguageRow, LanguageTable } from '../../translation/languageTable.ts';
import { escapeHtml } from './escape.ts';

const STYLE = `:root { color-scheme: light; }
body { margin: 2rem auto; max-width: 84rem; padding: 0 1.5rem; background: #fff; color: #1a1a1a; font: 11pt/1.4 "PT Serif", Georgia, "Times New Roman", serif; }
h1 { font-size: 1.4rem; text-align: center; margin: 0 0 .25rem; }
.about { text-align: center; margin: 0 0 .25rem; white-space: pre-line; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; table-layout: fixed; }
th, td { border: 1px solid #8a8a8a; padding: .35rem .5rem; vertical-align: top; text-align: left; font-weight: normal; overflow-wrap: anywhere; }
thead th { background: #e7eaf0; font-weight: bold; text-align: center; }
td p { margin: 0 0 .3rem; white-space: pre-line; }
tr.heading td p { font-weight: bold; }
td p.note { color: #565d6b; font-style: italic; font-weight: normal; font-size: .85em; }
@page { size: A4 landscape; margin: 15mm; }
@media print { body { margin: 0; padding: 0; max-width: none; } thead { display: table-header-group; } tr { break-inside: avoid; } }`;

const TAGS = { strong: 'b', em: 'i', underline: 'u', superscript: 'sup', subscript: 'sub' } as const;

const pieceHtml = (piece: TablePiece): string =>
  piece.marks.reduce((html, mark) => `<${TAGS[mark]}>${html}</${TAGS[mark]}>`, escapeHtml(piece.text));

function cellHtml({ lines, note }: LanguageCell, lang: string): string {
  const text = lines.map((pieces) => `<p>${pieces.map(pieceHtml).join('')}</p>`).join('');
  const remark = note === '' ? '' : `<p class="note">${escapeHtml(note)}</p>`;
  return `<td lang="${lang}">${text}${remark}</td>`;
}

function rowHtml(row: LanguageRow, { columns }: LanguageTable): string {
  const cells = row.cells.map((cell, i) => cellHtml(cell, columns[i]!.lang)).join('');
  return `<tr${row.heading ? ' class="heading"' : ''}>${cells}</tr>`;
}

/** The whole file; loads nothing from elsewhere and runs no script. */
export function writeLanguagesHtml(table: LanguageTable): string {
  const { lang, title, bill, about, columns, rows } = table;
  const heads = columns.map((column) => `<th scope="col">${escapeHtml(column.head)}</th>`).join('');
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${title}. ${bill}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p class="about"><b>${escapeHtml(bill)}</b></p>
${about === '' ? '' : `<p class="about">${escapeHtml(about)}</p>\n`}<table>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows.map((row) => rowHtml(row, table)).join('\n')}
</tbody>
</table>
</body>
</html>
`;
}
