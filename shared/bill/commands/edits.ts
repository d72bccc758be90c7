/** Words put in the place of other words, anywhere in the bill, as one step: renaming a term, mending what the lint found. */
import type { Node } from 'prosemirror-model';
import { type Register, register } from '../references.ts';
import { billSchema } from '../schema.ts';
import { ownText, provisionPositions, rangeOf } from '../spans.ts';
import type { BillCommand } from './place.ts';

/** Characters `from`..`to` of a provision's own text; where both are the same, `text` is put in there. */
export interface WordEdit {
  provision: string;
  from: number;
  to: number;
  /** The words that must stand there now. */
  old: string;
  text: string;
  /** The words are a whole reference, which becomes plain text. */
  reference?: true;
}

interface Range {
  from: number;
  to: number;
  text: string;
}

/** Only words: what holds a reference or a footnote is not written over. */
function onlyWords(bill: Node, from: number, to: number): boolean {
  let words = true;
  bill.nodesBetween(from, to, (node) => {
    if (node.isInline && !node.isText) words = false;
  });
  return words;
}

function rangesOf(bill: Node, edits: readonly WordEdit[], reg: Register): Range[] | null {
  const positions = provisionPositions(bill);
  const ranges: Range[] = [];
  for (const { provision, from, to, old, text, reference } of edits) {
    const pos = positions.get(provision);
    const node = pos === undefined ? null : bill.nodeAt(pos);
    if (pos === undefined || !node) return null;
    const own = ownText(node, pos, reg);
    if (own.text.slice(from, to) !== old) return null;
    const at = from < to ? rangeOf(own, from, to) : insertion(rangeOf(own, from - 1, from)?.to);
    if (!at) return null;
    const whole =
      reference === true && at.to - at.from === 1 && bill.nodeAt(at.from)?.type.name === 'reference';
    if (!whole && !onlyWords(bill, at.from, at.to)) return null;
    ranges.push({ ...at, text });
  }
  ranges.sort((a, b) => b.from - a.from);
  const apart = ranges.every((range, i) => i === 0 || range.to <= ranges[i - 1]!.from);
  return apart ? ranges : null;
}

function insertion(pos: number | undefined): { from: number; to: number } | null {
  return pos === undefined ? null : { from: pos, to: pos };
}

/**
 * All edits in one step that one undo takes back. Refused as a whole where the words of one of them are not there any
 * more, where two overlap, or where one would write over a reference. New words have the looks of the old ones.
 */
export function applyEdits(edits: readonly WordEdit[]): BillCommand {
  return (state, dispatch) => {
    const ranges = edits.length > 0 ? rangesOf(state.doc, edits, register(state.doc)) : null;
    if (!ranges) return false;
    if (!dispatch) return true;
    const { tr } = state;
    for (const { from, to, text } of ranges) {
      const marks = from < to ? (tr.doc.nodeAt(from)?.marks ?? []) : tr.doc.resolve(from).marks();
      if (text === '') tr.delete(from, to);
      else tr.replaceWith(from, to, billSchema.text(text, marks));
    }
    dispatch(tr);
    return true;
  };
}
