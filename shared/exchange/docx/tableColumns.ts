/** The columns of a table of the bill in a Word file. */
import { columnShares } from '../columns.ts';
import type { PrintRow } from './print.ts';
import { TEXT_WIDTH } from './styles.ts';

/** Twips: the width of each column, by what stands in it. */
export function columnWidths(rows: readonly PrintRow[]): number[] {
  const shares = columnShares(
    rows.map(({ cells }) =>
      cells.map(({ colspan, rowspan, lines }) => ({
        colspan,
        rowspan,
        text: lines.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join(' '),
      })),
    ),
  );
  return shares.map((share) => Math.floor((TEXT_WIDTH * share) / 1000));
}
