/** Words compared inside two states of one line: where they differ, in offsets of both. */
import { diffArrays } from 'diff';
import type { Node } from 'prosemirror-model';
import { tokensOf } from '../compare/tokens.ts';

/** From `a0` to `a1` of the one line stands what stands from `b0` to `b1` in the other. */
export interface Hunk {
  a0: number;
  a1: number;
  b0: number;
  b1: number;
}

/** More differences than this: the line was rewritten, and is replaced as one. */
const MAX_EDITS = 600;

export interface LineToken {
  key: string;
  from: number;
  to: number;
}

const cache = new WeakMap<Node, readonly LineToken[]>();

/** The words of a line; a reference, footnote or line break is one. What a reference last showed is no difference. */
export function lineTokens(line: Node): readonly LineToken[] {
  const known = cache.get(line);
  if (known) return known;
  const tokens: LineToken[] = [];
  line.forEach((node, offset) => {
    const marks = node.marks.map((mark) => mark.type.name).sort();
    const style = marks.length > 0 ? `\u0000${marks.join(' ')}` : '';
    if (!node.isText) {
      const { shown: _, ...attrs } = node.attrs as Record<string, unknown>;
      const key = `\u0000${node.type.name}${style}\u0000${JSON.stringify(attrs)}`;
      tokens.push({ key, from: offset, to: offset + node.nodeSize });
      return;
    }
    let at = offset;
    for (const { text } of tokensOf([{ text: node.text! }])) {
      tokens.push({ key: text + style, from: at, to: at + text.length });
      at += text.length;
    }
  });
  cache.set(line, tokens);
  return tokens;
}

/** Whether two lines say the same with the same marks, numbers of targets and footnotes. */
export function sameWords(a: Node, b: Node): boolean {
  if (a === b || a.content.eq(b.content)) return true;
  const [x, y] = [lineTokens(a), lineTokens(b)];
  return x.length === y.length && x.every((token, i) => token.key === y[i]!.key);
}

/** The differences in order; none overlap, and between two of them stands at least one common word or sign. */
export function hunksOf(a: Node, b: Node): Hunk[] {
  if (a === b || a.content === b.content) return [];
  const [x, y] = [lineTokens(a), lineTokens(b)];
  let start = 0;
  while (start < x.length && start < y.length && x[start]!.key === y[start]!.key) start++;
  let end = 0;
  while (
    end < x.length - start &&
    end < y.length - start &&
    x[x.length - 1 - end]!.key === y[y.length - 1 - end]!.key
  )
    end++;
  const left = x.slice(start, x.length - end);
  const right = y.slice(start, y.length - end);
  if (left.length === 0 && right.length === 0) return [];
  const size = (line: Node): number => line.content.size;
  const fromA = left[0]?.from ?? x[start]?.from ?? size(a);
  const fromB = right[0]?.from ?? y[start]?.from ?? size(b);
  const whole = { a0: fromA, a1: left.at(-1)?.to ?? fromA, b0: fromB, b1: right.at(-1)?.to ?? fromB };
  if (left.length === 0 || right.length === 0) return [whole];
  const keys = (tokens: readonly LineToken[]): string[] => tokens.map((token) => token.key);
  const parts = diffArrays(keys(left), keys(right), { maxEditLength: MAX_EDITS });
  if (!parts) return [whole];
  const hunks: Hunk[] = [];
  let [i, j, open] = [0, 0, false];
  const atA = (index: number): number => left[index]?.from ?? whole.a1;
  const atB = (index: number): number => right[index]?.from ?? whole.b1;
  for (const part of parts) {
    if (!part.added && !part.removed) open = false;
    else if (!open) {
      hunks.push({ a0: atA(i), a1: atA(i), b0: atB(j), b1: atB(j) });
      open = true;
    }
    if (!part.added) i += part.value.length;
    if (!part.removed) j += part.value.length;
    if (open) {
      const hunk = hunks.at(-1)!;
      hunk.a1 = atA(i);
      hunk.b1 = atB(j);
    }
  }
  return hunks;
}
