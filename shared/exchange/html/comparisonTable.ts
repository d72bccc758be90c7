/** The comparison table as one HTML file that stands alone: real table heads, printable, no script. */
import type { ComparisonRow, ComparisonTable, TablePiece } from '../../compare/comparisonTable.ts';
import { escapeHtml } from './escape.ts';

const STYLE = `:root { color-scheme: light; }
body { margin: 2rem auto; max-width: 78rem; padding: 0 1.5rem; background: #fff; color: #1a1a1a; font: 11pt/1.4 "PT Serif", Georgia, "Times New Roman", serif; }
h1 { font-size: 1.4rem; text-align: center; margin: 0 0 .25rem; }
.about { text-align: center; margin: 0 0 .25rem; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; table-layout: fixed; }
th, td { border: 1px solid #8a8a8a; padding: .35rem .5rem; vertical-align: top; text-align: left; font-weight: normal; overflow-wrap: anywhere; }
thead th { background: #e7eaf0; font-weight: bold; text-align: center; }
td p, th p { margin: 0 0 .3rem; white-space: pre-line; }
ins { font-weight: bold; }
.element { width: 13%; } .reason { width: 20%; }
@page { size: A4 landscape; margin: 15mm; }
@media print { body { margin: 0; padding: 0; max-width: none; } thead { display: table-header-group; } }`;

const TAGS = { strong: 'b', em: 'i', underline: 'u', superscript: 'sup', subscript: 'sub' } as const;

function pieceHtml(piece: TablePiece, side: 'current' | 'proposed'): string {
  const inner = piece.marks.reduce(
    (html, mark) => `<${TAGS[mark]}>${html}</${TAGS[mark]}>`,
    escapeHtml(piece.text),
  );
  if (!piece.changed) return inner;
  return side === 'current' ? `<del>${inner}</del>` : `<ins>${inner}</ins>`;
}

function columnHtml(row: ComparisonRow, side: 'current' | 'proposed', table: ComparisonTable): string {
  const lines = row[side];
  if (lines === null)
    return `<td><p><i>${escapeHtml(side === 'current' ? table.words.absent : table.words.excluded)}</i></p></td>`;
  const text = lines
    .map((pieces) => `<p>${pieces.map((piece) => pieceHtml(piece, side)).join('')}</p>`)
    .join('');
  return `<td lang="${table.billLang}">${text}</td>`;
}

/** The whole file; loads nothing from elsewhere and runs no script. */
export function writeComparisonHtml(table: ComparisonTable): string {
  const { heads, words, lang, title, bill, about } = table;
  const head = (['element', 'current', 'proposed', 'reason'] as const)
    .map((name) => `<th scope="col" class="${name}">${escapeHtml(heads[name])}</th>`)
    .join('');
  const rows = table.rows.map((row) => {
    const moved = row.moved ? `<p><i>${escapeHtml(words.moved)}</i></p>` : '';
    const reason = row.reasons.map((text) => `<p>${escapeHtml(text)}</p>`).join('');
    return `<tr><th scope="row"><p><b>${escapeHtml(row.element)}</b></p>${moved}</th>${columnHtml(row, 'current', table)}${columnHtml(row, 'proposed', table)}<td>${reason}</td></tr>`;
  });
  const body =
    rows.length === 0
      ? `<p>${escapeHtml(words.nothing)}</p>`
      : `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
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
${about === '' ? '' : `<p class="about">${escapeHtml(about)}</p>\n`}${body}
</body>
</html>
`;
}
