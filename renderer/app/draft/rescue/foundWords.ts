/** What a copy of unsaved words holds, for whoever decides about it: place by place, what came and what went. Pure. */
import { diffArrays } from 'diff';
import type { NodeJson } from '../../../../shared/bill/document.ts';
import { countWords } from '../words.ts';
import type { RescueCopy } from './copy.ts';

export interface FoundPiece {
  op: 'same' | 'came' | 'went';
  text: string;
}

export interface FoundPlace {
  /** Of the unit: an article, a chapter's heading … */
  id: string;
  /** Empty where it was moved or formatted only. */
  pieces: FoundPiece[];
}

/** Texts that differ in more words than these are shown one after the other. */
const MOST_EDITS = 400;
/** Unchanged words that are shown beside what changed. */
const AROUND = 6;

const PARTS = /\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/** The words of a unit, line by line. */
function textOf(node: NodeJson | undefined): string {
  const lines: string[] = [];
  const visit = ({ content = [] }: NodeJson): void => {
    if (content.some(({ text }) => text !== undefined))
      lines.push(content.map(({ text }) => text ?? '').join(''));
    else for (const child of content) visit(child);
  };
  if (node) visit(node);
  return lines.join('\n');
}

function difference(was: string, is: string): FoundPiece[] {
  const parts = (text: string): string[] => text.match(PARTS) ?? [];
  const found = diffArrays(parts(was), parts(is), { maxEditLength: MOST_EDITS });
  const pieces: FoundPiece[] = found
    ? found.map(({ added, removed, value }) => ({
        op: added ? 'came' : removed ? 'went' : 'same',
        text: value.join(''),
      }))
    : [
        { op: 'went', text: was },
        { op: 'came', text: is },
      ];
  const whole = pieces.filter(({ text }) => text !== '');
  return whole.map((piece, i) =>
    piece.op === 'same' ? { ...piece, text: shortened(piece.text, i > 0, i < whole.length - 1) } : piece,
  );
}

/** Of a stretch that did not change, the words next to what did. */
function shortened(text: string, changedBefore: boolean, changedAfter: boolean): string {
  const words = text.split(/(?<=\s)/u);
  const head = changedBefore ? AROUND : 0;
  const tail = changedAfter ? AROUND : 0;
  if (words.length <= head + tail + 1) return text;
  return `${words.slice(0, head).join('')}… ${tail > 0 ? words.slice(-tail).join('') : ''}`;
}

/** @returns the places in the order of the text, and how many words came in all of them together. */
export function foundIn({ save, before }: Pick<RescueCopy, 'save' | 'before'>): {
  places: FoundPlace[];
  words: number;
} {
  const was = new Map(before.put.map(({ id, json }) => [id, json]));
  const is = new Map(save.changes.put.map(({ id, json }) => [id, json]));
  const places = [...new Set([...is.keys(), ...save.changes.removed])].map((id) => {
    const [old, now] = [textOf(was.get(id)), textOf(is.get(id))];
    return { id, pieces: old === now ? [] : difference(old, now) };
  });
  const came = places.flatMap(({ pieces }) => pieces.filter(({ op }) => op === 'came'));
  return { places, words: came.reduce((sum, { text }) => sum + countWords(text), 0) };
}
