/** The comparison table as one HTML file that stands alone. */
import type { ComparisonRow, ComparisonTable, TablePiece } from '../../compare/comparisonTable.ts';
import { headOf, pageAcross, pieceHtml } from './across.ts';
import { escapeHtml } from './escape.ts';

function comparedHtml(piece: TablePiece, side: 'current' | 'proposed'): string {
  const inner = pieceHtml(piece);
  if (!piece.changed) return inner;
  return side === 'current' ? `<del>${inner}</del>` : `<ins>${inner}</ins>`;
}

function columnHtml(row: ComparisonRow, side: 'current' | 'proposed', table: ComparisonTable): string {
  const lines = row[side];
  if (lines === null)
    return `<td><p><i>${escapeHtml(side === 'current' ? table.words.absent : table.words.excluded)}</i></p></td>`;
  const text = lines
    .map((pieces) => `<p>${pieces.map((piece) => comparedHtml(piece, side)).join('')}</p>`)
    .join('');
  return `<td lang="${table.billLang}">${text}</td>`;
}

/** The whole file; loads nothing from elsewhere and runs no script. */
export function writeComparisonHtml(table: ComparisonTable): string {
  const { heads, words, lang, billLang, title, bill, about } = table;
  const head = headOf([heads.element, heads.current, heads.proposed, heads.reason], ['13%', '', '', '20%']);
  const rows = table.rows.map((row) => {
    const moved = row.moved ? `<p><i>${escapeHtml(words.moved)}</i></p>` : '';
    const reason = row.reasons.map((text) => `<p>${escapeHtml(text)}</p>`).join('');
    return `<tr><th scope="row"><p><b>${escapeHtml(row.element)}</b></p>${moved}</th>${columnHtml(row, 'current', table)}${columnHtml(row, 'proposed', table)}<td>${reason}</td></tr>`;
  });
  return pageAcross({
    title,
    bill,
    lang,
    billLang,
    about: [about],
    style: 'ins { font-weight: bold; }',
    table:
      rows.length === 0
        ? `<p>${escapeHtml(words.nothing)}</p>`
        : `<table>\n${head}\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`,
  });
}
