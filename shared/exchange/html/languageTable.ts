/** The bill in several languages as one HTML file that stands alone, a column for each. */
import type { LanguageCell, LanguageRow, LanguageTable } from '../../translation/languageTable.ts';
import { headOf, pageAcross, pieceHtml } from './across.ts';
import { escapeHtml } from './escape.ts';

const STYLE = `tr.heading td p { font-weight: bold; }
td p.note { color: #565d6b; font-style: italic; font-weight: normal; font-size: .85em; }
@media print { tr { break-inside: avoid; } }`;

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
  const head = headOf(columns.map((column) => column.head));
  const body = rows.map((row) => rowHtml(row, table)).join('\n');
  return pageAcross({
    title,
    bill,
    lang,
    billLang: columns[0]?.lang ?? lang,
    about: about.split('\n'),
    style: STYLE,
    table: `<table>\n${head}\n<tbody>\n${body}\n</tbody>\n</table>`,
  });
}
