/** A comparison as HTML: inserted and deleted words marked for the eye and for a screen reader, moved lines said to be so. */
import type { TextBlock } from '../../bill/blocks.ts';
import type { Language } from '../../bill/kinds.ts';
import type { Comparison, Piece, RedlineBlock, RedlineRow } from '../../compare/types.ts';
import { messages } from '../../messages/index.ts';
import { isSoftHyphensOnly } from '../../text/softHyphens.ts';
import { escapeHtml, tagged } from './escape.ts';
import { FootnoteList } from './footnotes.ts';

function pieceHtml(piece: Piece, notes: FootnoteList): string {
  const inner =
    piece.footnote === undefined
      ? escapeHtml(piece.text).replaceAll('\n', '<br>')
      : notes.sign(piece.footnote, piece.op);
  // By itself it has no width: the style draws a hyphen for it, which is no letter of the text.
  if (piece.op !== 'same' && isSoftHyphensOnly(piece.text))
    return `<${piece.op} class="soft-hyphen">${inner}</${piece.op}>`;
  const text = tagged(inner, piece.marks ?? []);
  return piece.op === 'same' ? text : `<${piece.op}>${text}</${piece.op}>`;
}

function numberHtml(block: RedlineBlock): string {
  const from = block.from?.number ?? '';
  const to = block.to?.number ?? '';
  if (from === to || !block.from || !block.to) {
    const number = block.to ? to : from;
    const html = escapeHtml(number);
    return number === ''
      ? ''
      : `<span class="number">${block.op === 'same' ? html : `<${block.op}>${html}</${block.op}>`} </span>`;
  }
  const gone = from === '' ? '' : `<del>${escapeHtml(from)}</del>`;
  const come = to === '' ? '' : `<ins>${escapeHtml(to)}</ins>`;
  return `<span class="number">${gone}${come} </span>`;
}

function cellHtml(
  cell: { header: boolean; colspan: number; rowspan: number },
  lines: readonly string[],
): string {
  const tag = cell.header ? 'th' : 'td';
  return `<${tag} colspan="${cell.colspan}" rowspan="${cell.rowspan}">${lines.join('<br>')}</${tag}>`;
}

/** A table that stands in one side only, or unchanged in both. */
function plainTable(table: TextBlock, op: RedlineBlock['op'], notes: FootnoteList): string {
  const rows = (table.rows ?? []).map((row) =>
    row.map((cell) => {
      const lines = cell.blocks.map((b) => b.runs.map((run) => pieceHtml({ ...run, op }, notes)).join(''));
      return cellHtml(cell, lines);
    }),
  );
  return tableOf(rows);
}

/** A table that stands in both: rows that came or went are marked whole, the others word by word. */
function comparedTable(rows: readonly RedlineRow[], notes: FootnoteList): string {
  return tableOf(
    rows.map((row) =>
      row.cells.map((cell) => {
        const lineHtml = (line: RedlineBlock): string =>
          line.pieces
            .map((piece) => pieceHtml(row.op === 'same' ? piece : { ...piece, op: row.op }, notes))
            .join('');
        return cellHtml(cell, cell.blocks.map(lineHtml));
      }),
    ),
  );
}

function tableOf(rows: readonly (readonly string[])[]): string {
  return `<table>${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('')}</table>`;
}

function blockHtml(block: RedlineBlock, lang: Language, notes: FootnoteList): string {
  const shape = block.to ?? block.from;
  if (!shape) return '';
  if (block.rows) return comparedTable(block.rows, notes);
  if (shape.role === 'table' && block.pieces.length === 0) return plainTable(shape, block.op, notes);
  const t = messages(lang);
  const moved = block.moved
    ? `<em class="moved">${escapeHtml(t.t(block.moved === 'from' ? 'exchange:html.movedFrom' : 'exchange:html.movedTo'))} </em>`
    : '';
  const tag =
    shape.role === 'heading' ? (shape.kind === 'article' ? 'h4' : 'h3') : shape.role === 'title' ? 'h1' : 'p';
  const names = [
    `depth-${shape.depth}`,
    shape.role.replace('_', '-'),
    shape.quoted ? 'quoted' : '',
    shape.note ? 'note' : '',
  ];
  const text = block.pieces.map((piece) => pieceHtml(piece, notes)).join('');
  return `<${tag} class="${names.filter((n) => n !== '').join(' ')} line-${block.op}">${moved}${numberHtml(block)}${text}</${tag}>`;
}

/** The redline in reading order. */
export function redlineHtml(comparison: Comparison, lang: Language): string {
  const notes = new FootnoteList();
  const body = comparison.blocks.map((block) => blockHtml(block, lang, notes)).join('\n');
  return body + notes.section(lang);
}
