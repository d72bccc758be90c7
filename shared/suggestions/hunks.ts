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
  const spans = spansOf(left, right).map(
    ([i0, i1, j0, j1]): Span => [i0 + start, i1 + start, j0 + start, j1 + start],
  );
  return spans.map((span, k) => {
    const [i0, i1, j0, j1] = withSpaceBefore(span, spans[k - 1], x, y);
    const from = (tokens: readonly LineToken[], at: number, line: Node): number =>
      tokens[at]?.from ?? line.content.size;
    const [a0, b0] = [from(x, i0, a), from(y, j0, b)];
    return { a0, a1: i1 > i0 ? x[i1 - 1]!.to : a0, b0, b1: j1 > j0 ? y[j1 - 1]!.to : b0 };
  });
}

/** Words from `i0` to `i1` of the one line, `j0` to `j1` of the other. */
type Span = [i0: number, i1: number, j0: number, j1: number];

function spansOf(left: readonly LineToken[], right: readonly LineToken[]): Span[] {
  const whole: Span[] = [[0, left.length, 0, right.length]];
  if (left.length === 0 || right.length === 0) return whole;
  const keys = (tokens: readonly LineToken[]): string[] => tokens.map((token) => token.key);
  const parts = diffArrays(keys(left), keys(right), { maxEditLength: MAX_EDITS });
  if (!parts) return whole;
  const spans: Span[] = [];
  let [i, j, open] = [0, 0, false];
  for (const part of parts) {
    if (!part.added && !part.removed) open = false;
    else if (!open) {
      spans.push([i, i, j, j]);
      open = true;
    }
    if (!part.added) i += part.value.length;
    if (!part.removed) j += part.value.length;
    if (open) [spans.at(-1)![1], spans.at(-1)![3]] = [i, j];
  }
  return spans;
}

/** "visit {+freely +}any" becomes "visit{+ freely+} any": so it is typed, and what is typed behind it stands behind it. */
function withSpaceBefore(
  [i0, i1, j0, j1]: Span,
  before: Span | undefined,
  x: readonly LineToken[],
  y: readonly LineToken[],
): Span {
  const [came, went] = [j1 > j0, i1 > i0];
  if (came === went || i0 <= (before?.[1] ?? 0) || j0 <= (before?.[3] ?? 0)) return [i0, i1, j0, j1];
  const last = came ? y[j1 - 1]! : x[i1 - 1]!;
  const space = came ? y[j0 - 1]! : x[i0 - 1]!;
  const slides = last.key === space.key && /^\s/u.test(last.key);
  return slides ? [i0 - 1, i1 - 1, j0 - 1, j1 - 1] : [i0, i1, j0, j1];
}
