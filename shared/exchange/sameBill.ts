/** Whether a file holds the bill that it is taken in for, or another one: by the words that follow each other in both. */
import type { Node } from 'prosemirror-model';
import { withoutSoftHyphens } from '../text/softHyphens.ts';

/** Words in a row. Shorter stretches of the language of statutes stand in every law. */
const ROW = 5;

/** A text of which less than this stands in the bill was not made from it, however it was worked over. */
const SAME = 0.1;

/** Too little to tell by. */
const FEWEST = 30;

export function isSameBill(bill: Node, came: Node): boolean {
  const rows = rowsOf(came);
  if (rows.size < FEWEST) return true;
  const known = rowsOf(bill);
  let shared = 0;
  for (const row of rows) if (known.has(row)) shared++;
  return shared >= rows.size * SAME;
}

function rowsOf(bill: Node): Set<string> {
  const rows = new Set<string>();
  bill.descendants((node) => {
    if (!node.isTextblock) return true;
    const words =
      withoutSoftHyphens(node.textContent)
        .toLocaleLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    for (let at = 0; at + ROW <= words.length; at++) rows.add(words.slice(at, at + ROW).join(' '));
    return false;
  });
  return rows;
}
