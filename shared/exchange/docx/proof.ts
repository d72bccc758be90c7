/**
 * The proof of a redline: the written file is read back, and accepting all changes must give the newer text, rejecting all
 * of them the older one, numbers included. An export that fails it is refused.
 */
import type { Node } from 'prosemirror-model';
import type { Comparison } from '../../compare/types.ts';
import { normalLine, plainLines, printable, redlineLines, textOfSide, withoutNotes } from './print.ts';
import type { ChangeSide } from './sides.ts';
import { docxSides } from './text.ts';

export type RedlineProof =
  | { ok: true; accepted: number; original: number }
  /** The first line that differs, as it should be and as it was read. */
  | { ok: false; side: ChangeSide; line: number; expected: string; found: string };

/**
 * Checks a Word file that `writeDocx` made from this comparison.
 * @param options `notes` as it was given to `writeDocx`: notes that were not printed are not expected. With the two bills
 * themselves the file is held against their text, so that a fault of the comparison shows too.
 * @returns on success how many lines each side has.
 */
export function proveRedline(
  bytes: Uint8Array,
  comparison: Comparison,
  options: { notes: boolean; before?: Node; after?: Node },
): RedlineProof {
  const written = docxSides(bytes);
  const compared = options.before && options.after ? [] : redlineLines(comparison);
  const counts = { accepted: 0, original: 0 };
  for (const side of ['accepted', 'original'] as const) {
    const bill = side === 'accepted' ? options.after : options.before;
    const all = bill ? plainLines(bill) : compared;
    const expected = textOfSide(options.notes ? all : withoutNotes(all), side).map(printable);
    const found = (written?.(side) ?? []).map(normalLine);
    const length = Math.max(expected.length, found.length);
    for (let line = 0; line < length; line++)
      if (expected[line] !== found[line])
        return { ok: false, side, line, expected: expected[line] ?? '', found: found[line] ?? '' };
    counts[side] = length;
  }
  return { ok: true, ...counts };
}
