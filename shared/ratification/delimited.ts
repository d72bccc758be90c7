/**
 * Rows of a table from text: comma or semicolon separated (RFC 4180, quotes doubled inside quotes), or tabs between the cells,
 * as a spreadsheet gives it. The separator is the one of the three that stands most often in the first row outside quotes.
 */

const SEPARATORS = ['\t', ';', ','] as const;

export function delimitedRows(text: string): string[][] {
  const clean = text.replace(/^\uFEFF/, '');
  return cut(clean, separatorOf(clean)).filter((row) => row.some((cell) => cell !== ''));
}

function separatorOf(text: string): string {
  const counts = new Map<string, number>(SEPARATORS.map((separator) => [separator, 0]));
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '\n') break;
    else if (counts.has(sign)) counts.set(sign, counts.get(sign)! + 1);
  }
  return [...SEPARATORS].sort((x, y) => counts.get(y)! - counts.get(x)!)[0]!;
}

/** Cells of every row, trimmed. A quote that never ends takes the rest of the text. */
function cut(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (sign === separator) endCell();
    else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}
