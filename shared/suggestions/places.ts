/** Where the words of a common text are in a provision by now. */
import type { Node } from 'prosemirror-model';
import { hunksOf } from './hunks.ts';
import { ownLines } from './sites.ts';

/** The node with this id, whatever it is. */
export function findNode(bill: Node, id: string): Node | undefined {
  let found: Node | undefined;
  bill.descendants((node) => {
    if (found || node.isTextblock) return false;
    if (node.attrs.id === id) found = node;
    return true;
  });
  return found;
}

/** Where a stretch of a common line is in a provision by now, with all that was changed in it or next to it. */
export function placeIn(
  provision: Node,
  common: Node,
  at: { line: number; from: number; to: number },
): { line: Node; index: number; from: number; to: number } | null {
  const lines = ownLines(provision);
  const distance = (line: Node): number =>
    hunksOf(common, line).reduce((sum, h) => sum + h.a1 - h.a0 + h.b1 - h.b0, 0);
  const known = lines.map((line, index) => ({ line, index, far: distance(line) }));
  const near = (x: number): number => Math.abs(x - at.line);
  known.sort((x, y) => x.far - y.far || near(x.index) - near(y.index));
  const best = known[0];
  if (!best) return null;
  let [from, to, shift] = [at.from, at.to, 0];
  let [start, end] = [0, 0];
  let placedStart = false;
  for (const { a0, a1, b0, b1 } of hunksOf(common, best.line)) {
    if (a1 < from) shift = b1 - a1;
    else if (a0 <= to) {
      if (!placedStart) {
        start = Math.min(from + shift, b0);
        placedStart = true;
      }
      from = Math.min(from, a0);
      to = Math.max(to, a1);
      end = Math.max(b1, b1 + (at.to - a1));
      shift = b1 - a1;
    }
  }
  if (!placedStart) [start, end] = [at.from + shift, at.to + shift];
  const size = best.line.content.size;
  return { line: best.line, index: best.index, from: Math.min(start, size), to: Math.min(end, size) };
}
