/** Which line of a provision in one text is which in the other; in a table, which row. */
import { diffArrays } from 'diff';
import type { Node } from 'prosemirror-model';
import { lineTokens } from './hunks.ts';
import { ownLines } from './sites.ts';

/** One place in the common order of two lists: in both, or in one of them (then the other index is -1). */
export interface Pair {
  a: number;
  b: number;
}

export interface LinePairs {
  /** Lines in the order of both, those of `a` before those of `b` where they take each other's place. */
  lines: Pair[];
  /** Rows of a table, where rows came or went; else null. */
  rows: Pair[] | null;
  /** A table whose shape changed so that rows cannot be told apart: it is replaced as a whole. */
  whole: boolean;
}

const HEADED = new Set(['part', 'section', 'chapter', 'article', 'annex', 'paragraph', 'point', 'subpoint']);

/** Pairs the lines of two states of one provision. */
export function pairLines(a: Node, b: Node): LinePairs {
  const [x, y] = [ownLines(a), ownLines(b)];
  const table = a.type.name === 'table' || b.type.name === 'table';
  if (table && a.type === b.type) return pairTable(a, b);
  if (x.length <= 1 && y.length <= 1) return { lines: inOrder(x, y), rows: null, whole: false };
  // The first line of a numbered provision or heading is its first line whatever it says.
  const fixed = HEADED.has(a.type.name) && x.length > 0 && y.length > 0 ? 1 : 0;
  const rest = paired(x.slice(fixed).map(keyOfLine), y.slice(fixed).map(keyOfLine), () => true);
  const shifted = rest.map((pair) => ({
    a: pair.a < 0 ? -1 : pair.a + fixed,
    b: pair.b < 0 ? -1 : pair.b + fixed,
  }));
  return { lines: fixed ? [{ a: 0, b: 0 }, ...shifted] : shifted, rows: null, whole: false };
}

function inOrder(x: readonly Node[], y: readonly Node[]): Pair[] {
  if (x.length === 0 && y.length === 0) return [];
  return [{ a: x.length > 0 ? 0 : -1, b: y.length > 0 ? 0 : -1 }];
}

const keyOfLine = (line: Node): string =>
  lineTokens(line)
    .map((token) => token.key)
    .join('\u0001');

/** The shortest difference of two lists; what takes each other's place is paired where `alike` allows it. */
function paired(
  x: readonly string[],
  y: readonly string[],
  alike: (a: number, b: number) => boolean,
): Pair[] {
  const out: Pair[] = [];
  let [i, j] = [0, 0];
  const gone: number[] = [];
  const come: number[] = [];
  const close = (): void => {
    while (gone.length > 0 || come.length > 0) {
      const [a, b] = [gone[0], come[0]];
      if (a !== undefined && b !== undefined && alike(a, b)) {
        out.push({ a, b });
        gone.shift();
        come.shift();
      } else if (a !== undefined) out.push({ a: gone.shift()!, b: -1 });
      else out.push({ a: -1, b: come.shift()! });
    }
  };
  for (const part of diffArrays([...x], [...y])) {
    const count = part.value.length;
    if (part.added) for (let k = 0; k < count; k++) come.push(j + k);
    else if (part.removed) for (let k = 0; k < count; k++) gone.push(i + k);
    else {
      close();
      for (let k = 0; k < count; k++) out.push({ a: i + k, b: j + k });
    }
    if (!part.added) i += count;
    if (!part.removed) j += count;
  }
  close();
  return out;
}

const rowShape = (row: Node): string =>
  JSON.stringify(row.children.map((cell) => [cell.type.name, cell.attrs, cell.childCount]));

/** As many cells in each row and none that spans several: a row can come or go alone. */
function isGrid(table: Node, width: number): boolean {
  return table.children.every(
    (row) =>
      row.childCount === width &&
      row.children.every((cell) => cell.attrs.colspan === 1 && cell.attrs.rowspan === 1),
  );
}

function pairTable(a: Node, b: Node): LinePairs {
  const shapes = [a, b].map((table) => table.children.map(rowShape).join('\n'));
  if (shapes[0] === shapes[1])
    return { lines: ownLines(a).map((_, i) => ({ a: i, b: i })), rows: null, whole: false };
  const width = a.firstChild?.childCount ?? 0;
  if (!isGrid(a, width) || !isGrid(b, width)) return { lines: [], rows: null, whole: true };
  const key = (row: Node): string => rowShape(row) + linesOfRow(row).map(keyOfLine).join('\n');
  const alike = (i: number, j: number): boolean => rowShape(a.child(i)) === rowShape(b.child(j));
  const rows = paired(a.children.map(key), b.children.map(key), alike);
  const [startsA, startsB] = [rowStarts(a), rowStarts(b)];
  const lines = rows.flatMap((pair) =>
    pair.a < 0 || pair.b < 0
      ? []
      : linesOfRow(a.child(pair.a)).map((_, k) => ({ a: startsA[pair.a]! + k, b: startsB[pair.b]! + k })),
  );
  return { lines, rows, whole: false };
}

/** The lines of a row. */
export function linesOfRow(row: Node): Node[] {
  const lines: Node[] = [];
  row.descendants((inner) => {
    if (inner.isTextblock) lines.push(inner);
    return !inner.isTextblock;
  });
  return lines;
}

/** Index of the first line of each row among the lines of its table. */
export function rowStarts(table: Node): number[] {
  let at = 0;
  return table.children.map((row) => {
    const start = at;
    at += linesOfRow(row).length;
    return start;
  });
}
