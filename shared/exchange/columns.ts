/**
 * How wide the columns of a table are: a bill says nothing about it, and equal columns waste half the page on numbers.
 * A column of short words is as wide as they are; those of running text share what is left.
 */

export interface MeasuredCell {
  colspan: number;
  rowspan: number;
  text: string;
}

/** Characters of table text that stand side by side between the margins of a page. */
const PAGE = 92;
/** Room at both sides of a cell, in characters. */
const SIDES = 3;
/** Longer words are broken. */
const LONGEST_WORD = 14;
/** Altogether; a share below one hundredth is no column. */
const WHOLE = 1000;

/** A row of cells no longer than this stands on one page undivided. */
export const MOST_UNDIVIDED = 700;

interface Column {
  /** The longest word, and the longest cell. */
  word: number;
  line: number;
}

/** @returns a share of the width for each column, in thousandths; one column where there is no cell. */
export function columnShares(rows: readonly (readonly MeasuredCell[])[]): number[] {
  const columns = measure(rows);
  const natural = columns.map(({ line }) => line + SIDES);
  const total = natural.reduce((sum, one) => sum + one, 0);
  return shares(total <= PAGE ? natural : fitted(columns, natural));
}

/** The short columns as wide as they want to be, the long ones by the roots of their lengths. */
function fitted(columns: readonly Column[], natural: readonly number[]): number[] {
  const fair = PAGE / columns.length;
  const short = natural.map((width) => width <= fair);
  const taken = natural.reduce((sum, width, i) => sum + (short[i] ? width : 0), 0);
  const roots = natural.map((width, i) => (short[i] ? 0 : Math.sqrt(width)));
  const all = roots.reduce((sum, one) => sum + one, 0);
  return columns.map(({ word }, i) =>
    short[i] ? natural[i]! : Math.max(word + SIDES, ((PAGE - taken) * roots[i]!) / all),
  );
}

function shares(widths: readonly number[]): number[] {
  const total = widths.reduce((sum, one) => sum + one, 0);
  const rounded = widths.map((width) => Math.round((width * WHOLE) / total));
  // What rounding left over goes to the widest.
  const widest = rounded.indexOf(Math.max(...rounded));
  rounded[widest]! += WHOLE - rounded.reduce((sum, one) => sum + one, 0);
  return rounded;
}

/** Which columns there are, and what stands in them; cells over several columns say nothing about one of them. */
function measure(rows: readonly (readonly MeasuredCell[])[]): Column[] {
  const columns: Column[] = [];
  const columnAt = (i: number): Column => {
    columns[i] ??= { word: 0, line: 0 };
    return columns[i];
  };
  // Rows that a cell above still reaches into, by column.
  const open: number[] = [];
  for (const row of rows) {
    let at = 0;
    const skip = (): void => {
      while ((open[at] ?? 0) > 0) open[at++]!--;
    };
    for (const { colspan, rowspan, text } of row) {
      skip();
      if (colspan === 1) widen(columnAt(at), text);
      for (let i = 0; i < colspan; i++) {
        columnAt(at);
        open[at++] = rowspan - 1;
      }
    }
    skip();
    while (at < open.length) if ((open[at++] ?? 0) > 0) open[at - 1]!--;
  }
  return columns.length > 0 ? columns : [{ word: 1, line: 1 }];
}

function widen(column: Column, text: string): void {
  for (const word of text.split(/\s+/))
    column.word = Math.max(column.word, Math.min(word.length, LONGEST_WORD));
  column.line = Math.max(column.line, text.length, 1);
}
