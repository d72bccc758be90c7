/** Rows of a table in Madda's Markdown, cut into cells and wordings. */
import { trimLine } from './attributes.ts';

/** Several wordings in one cell, between "<p>" signs that are not escaped. */
export function splitWordings(text: string): string[] {
  const parts: string[] = [''];
  for (const piece of text.match(/\\.|<p>|[^\\<]+|[\\<]/gsu) ?? []) {
    if (piece === '<p>') parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

/** The cells of a row; a sign that is escaped ends none. */
export function cellsOf(row: string): string[] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)((?:\\\\)*)\|$/, '$1');
  const cells: string[] = [];
  let cell = '';
  for (let i = 0; i < inner.length; i++) {
    const char = inner.charAt(i);
    if (char === '\\') cell += char + inner.charAt(++i);
    else if (char === '|') {
      cells.push(cell);
      cell = '';
    } else cell += char;
  }
  return [...cells, cell].map((c) => trimLine(c.replace(/^ +/, '')));
}
