/**
 * A table as a grid: where each cell stands and how many columns and rows it covers. Read from any table, also one whose
 * cells reach over each other or beyond its end, and written as one in which every place is covered once.
 */
import type { Node, NodeType } from 'prosemirror-model';
import { billSchema } from '../schema.ts';

export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A cell and the places it covers; `from` is where it began in the table that was read, null where it is new there. */
export interface Piece extends Area {
  node: Node;
  from: number | null;
}

export interface Grid {
  width: number;
  height: number;
  pieces: readonly Piece[];
}

const place = (row: number, column: number): string => `${row}/${column}`;

class Covered {
  private readonly places = new Set<string>();

  has(row: number, column: number): boolean {
    return this.places.has(place(row, column));
  }

  add({ top, left, bottom, right }: Area): void {
    for (let row = top; row < bottom; row++)
      for (let column = left; column < right; column++) this.places.add(place(row, column));
  }
}

/** Each cell at the first free place of its row, as browsers do it; what would cover others is cut. */
export function gridOf(table: Node): Grid {
  const covered = new Covered();
  const pieces: Piece[] = [];
  const height = table.childCount;
  let width = 0;
  table.forEach((row, rowStart, top) => {
    let left = 0;
    row.forEach((node, cellStart) => {
      while (covered.has(top, left)) left++;
      const { colspan, rowspan } = spans(node);
      let right = left + 1;
      while (right < left + colspan && !covered.has(top, right)) right++;
      const area = { top, left, right, bottom: Math.min(height, top + rowspan) };
      covered.add(area);
      pieces.push({ ...area, node, from: rowStart + 1 + cellStart });
      width = Math.max(width, right);
      left = right;
    });
  });
  return { width, height, pieces };
}

function spans(cell: Node): { colspan: number; rowspan: number } {
  const { colspan, rowspan } = cell.attrs as { colspan: number; rowspan: number };
  return { colspan, rowspan };
}

export function sameSpans(piece: Piece): boolean {
  const { colspan, rowspan } = spans(piece.node);
  return colspan === piece.right - piece.left && rowspan === piece.bottom - piece.top;
}

export function meet(a: Area, b: Area): Area | null {
  const both = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return both.top < both.bottom && both.left < both.right ? both : null;
}

/** The cell with the spans of its piece. */
export function cellOf({ node, top, left, bottom, right }: Piece): Node {
  const attrs = { ...node.attrs, colspan: right - left, rowspan: bottom - top, colwidth: null };
  return node.type.create(attrs, node.content);
}

export const emptyCell = (type: NodeType): Node => type.createAndFill()!;

/** What is left of a cell around an area: its words stay in the first part, unless they were in the area. */
export function around(piece: Piece, area: Area): Piece[] {
  const hole = meet(piece, area);
  if (!hole) return [piece];
  const strips: Area[] = [
    { ...piece, bottom: hole.top },
    { ...hole, left: piece.left, right: hole.left },
    { ...hole, left: hole.right, right: piece.right },
    { ...piece, top: hole.bottom },
  ];
  const parts = strips.filter(({ top, left, bottom, right }) => top < bottom && left < right);
  const wordsGo = hole.top === piece.top && hole.left === piece.left;
  return parts.map(({ top, left, bottom, right }, i) => {
    const keeps = i === 0 && !wordsGo;
    const node = keeps ? piece.node : emptyCell(piece.node.type);
    return { top, left, bottom, right, node, from: keeps ? piece.from : null };
  });
}

/** The rows of a grid, with an empty cell wherever none stands: a heading where the cell before it is one. */
export function rowsOf({ width, height, pieces }: Grid): Node[] {
  const { table_row: row, table_cell: plain } = billSchema.nodes;
  const covered = new Covered();
  const at = new Map<string, Piece>();
  for (const piece of pieces) {
    covered.add(piece);
    at.set(place(piece.top, piece.left), piece);
  }
  const rows: Node[] = [];
  for (let top = 0; top < height; top++) {
    const cells: Node[] = [];
    for (let left = 0; left < width; left++) {
      const piece = at.get(place(top, left));
      if (piece) cells.push(sameSpans(piece) ? piece.node : cellOf(piece));
      else if (!covered.has(top, left)) cells.push(emptyCell(cells.at(-1)?.type ?? plain!));
    }
    rows.push(row!.create(null, cells));
  }
  return rows;
}
