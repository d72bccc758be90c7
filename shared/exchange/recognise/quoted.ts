/** Finds wording of another law that an amending law quotes over whole lines: «Статья 5-1. … », closed in a later line. */
import type { Line } from './lines.ts';

const OPENS = '«“„';
const CLOSES = '»”';
/** A quotation that is not closed within so many lines is a slip of the pen, not a quotation. */
const MAX_LINES = 400;

/**
 * How many lines from `at` on are one quotation: the first begins with an opening mark that is closed only at the end of
 * the last. 0 where there is none.
 * @param opened the mark stands at the end of the line before.
 */
export function quotedLength(lines: readonly Line[], at: number, opened = false): number {
  const first = lines[at]?.text.trim() ?? '';
  const straight = first.startsWith('"');
  if (!opened && !straight && !OPENS.includes(first.charAt(0) || ' ')) return 0;
  let depth = opened ? 1 : 0;
  for (let i = at; i < Math.min(lines.length, at + MAX_LINES); i++) {
    const line = lines[i]!;
    if (line.source.table) return 0;
    const text = line.text.trim();
    const body = text.replace(/[.;,]+$/, '');
    for (let c = 0; c < body.length; c++) {
      const char = body.charAt(c);
      if (straight ? char === '"' && depth === 0 : OPENS.includes(char)) depth++;
      else if (straight ? char === '"' : CLOSES.includes(char)) depth--;
      if (depth <= 0 && c < body.length - 1) return 0;
    }
    if (depth <= 0) return i - at + 1;
  }
  return 0;
}
