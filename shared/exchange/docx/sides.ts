/** One side of a file with tracked changes: the text with all of them accepted, or with all of them rejected. */
import type { PieceOp } from '../../compare/types.ts';
import type { Segment, WordBlock, WordParagraph, WordTable } from './model.ts';

export type ChangeSide = 'accepted' | 'original';

/** Takes the changes of some people at once while a file is read: their side, or null where both sides shall stand. */
export type ChangeView = (author: string) => ChangeSide | null;

const goneOn = (side: ChangeSide): PieceOp => (side === 'accepted' ? 'del' : 'ins');

function stays(segment: Segment, gone: PieceOp): boolean {
  return segment.kind === 'text' || segment.kind === 'footnote' ? segment.op !== gone : true;
}

/** A stretch whose marks were changed has the old ones on the older side. */
function formattedOn(segment: Segment, side: ChangeSide): Segment {
  if (segment.kind !== 'text' || segment.was === undefined) return segment;
  const { was, ...rest } = segment;
  return side === 'original' ? { ...rest, marks: was } : rest;
}

const hasText = (segments: readonly Segment[]): boolean =>
  segments.some((s) => s.kind === 'text' || s.kind === 'footnote');

/** To the list itself: a thousand paragraphs that run into one another would each be copied into the next. */
function added<T>(list: T[], more: readonly T[]): T[] {
  for (const one of more) list.push(one);
  return list;
}

/**
 * Takes one side. A paragraph whose mark is gone on this side runs into the next one, which keeps its own properties; one
 * that is gone altogether leaves nothing, and its bookmarks do not pass to its neighbour.
 */
export function takeSide(blocks: readonly WordBlock[], side: ChangeSide): WordBlock[] {
  const gone = goneOn(side);
  const out: WordBlock[] = [];
  let carried: { paragraph: WordParagraph; segments: Segment[]; bookmarks: string[] } | null = null;
  const settle = (): void => {
    if (carried && hasText(carried.segments))
      out.push({
        ...carried.paragraph,
        segments: carried.segments,
        bookmarks: carried.bookmarks,
        mark: 'same',
      });
    else if (carried && out.length > 0) {
      // Ends of comment ranges must not be lost with the paragraph they stood in.
      const last = out.at(-1);
      if (last?.kind === 'paragraph') added(last.segments, carried.segments);
    }
    carried = null;
  };
  for (const block of blocks) {
    if (block.kind === 'table') {
      settle();
      const table = takeTable(block, side);
      if (table.rows.length > 0) out.push(table);
      continue;
    }
    const own = block.segments.filter((s) => stays(s, gone)).map((s) => formattedOn(s, side));
    const before: { segments: Segment[]; bookmarks: string[] } | null = carried;
    const bookmarks: string[] =
      before && hasText(before.segments) ? added(before.bookmarks, block.bookmarks) : [...block.bookmarks];
    const segments: Segment[] = before ? added(before.segments, own) : own;
    if (block.mark === gone) carried = { paragraph: block, segments, bookmarks };
    else {
      carried = null;
      out.push({ ...block, segments, bookmarks, mark: 'same' });
    }
  }
  settle();
  return out;
}

function takeTable(table: WordTable, side: ChangeSide): WordTable {
  const gone = goneOn(side);
  return {
    kind: 'table',
    rows: table.rows
      .filter((row) => row.op !== gone)
      .map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, blocks: takeSide(cell.blocks, side) })),
      })),
  };
}
