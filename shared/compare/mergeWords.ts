/**
 * Three states of one line merged word by word: what only one side changed is taken; where both changed the same words, or
 * neighbouring ones, it is a conflict. Two changes are merged only where a whole word that neither touched lies between
 * them: "shall visit" must not become "may inspect" out of two halves. Soft hyphens are no change of a word, and are not lost.
 */
import { diffArrays } from 'diff';
import type { NodeJson } from '../bill/document.ts';
import { withoutSoftHyphens } from '../text/softHyphens.ts';
import { tokensOf } from './tokens.ts';

/** More differences than this between base and a side: the line was rewritten, and is not mixed with another rewriting. */
const MAX_EDITS = 600;

interface Hunk {
  /** Tokens of the base that go. */
  from: number;
  to: number;
  put: NodeJson[];
}

/** The merged content of a line, or null where the two sides collide. */
export function mergeWords(
  base: readonly NodeJson[],
  ours: readonly NodeJson[],
  theirs: readonly NodeJson[],
): NodeJson[] | null {
  const words = pieces(base);
  const left = hunks(words, pieces(ours));
  const right = hunks(words, pieces(theirs));
  if (!left || !right) return null;
  const taken: Made[] = [];
  for (const made of inOrder(left.hunks, right.hunks)) {
    const last = taken.at(-1);
    const neighbours = last !== undefined && !apart(words, last.hunk.to, made.hunk.from);
    // Neighbours of one side are no conflict with each other.
    if (neighbours && !last.by.some((side) => made.by.includes(side))) return null;
    taken.push(made);
  }
  const kept = words.map((word, i) => brokenAs(word, left.broken.get(i), right.broken.get(i)));
  const out: NodeJson[] = [];
  let at = 0;
  for (const { from, to, put } of taken.map(({ hunk }) => hunk)) {
    out.push(...kept.slice(at, from), ...put);
    at = to;
  }
  return joinTexts([...out, ...kept.slice(at)]);
}

/** A word that nobody changed, with the soft hyphens of the side that set or took some; whoever is called "ours". */
function brokenAs(word: NodeJson, ours: NodeJson | undefined, theirs: NodeJson | undefined): NodeJson {
  if (!ours || !theirs) return ours ?? theirs ?? word;
  return ours.text! < theirs.text! ? ours : theirs;
}

/** A change and whose it is: what both did is one change, and of both. */
interface Made {
  hunk: Hunk;
  by: ('left' | 'right')[];
}

function inOrder(left: readonly Hunk[], right: readonly Hunk[]): Made[] {
  const made = new Map<string, Made>();
  for (const [side, hunks] of [['left', left] as const, ['right', right] as const])
    for (const hunk of hunks) {
      const key = JSON.stringify(hunk);
      const known = made.get(key);
      if (known) known.by.push(side);
      else made.set(key, { hunk, by: [side] });
    }
  return [...made.values()].sort((x, y) => x.hunk.from - y.hunk.from || x.hunk.to - y.hunk.to);
}

function apart(words: readonly NodeJson[], from: number, to: number): boolean {
  return from < to && words.slice(from, to).some((w) => w.type !== 'text' || /[\p{L}\p{N}]/u.test(w.text!));
}

/** The content cut into words, each a node of its own; references and line breaks are one word. */
function pieces(content: readonly NodeJson[]): NodeJson[] {
  return content.flatMap((node) =>
    node.type === 'text'
      ? tokensOf([{ text: node.text! }]).map((token) => ({ ...node, text: token.text }))
      : [node],
  );
}

interface SideChanges {
  hunks: Hunk[];
  /** Words of the base, by their places, that only may be broken elsewhere: as the side has them. */
  broken: Map<number, NodeJson>;
}

function hunks(base: readonly NodeJson[], side: readonly NodeJson[]): SideChanges | null {
  const keys = (list: readonly NodeJson[]) => list.map(wordKeyOf);
  const parts = diffArrays(keys(base), keys(side), { maxEditLength: MAX_EDITS });
  if (!parts) return null;
  const out: Hunk[] = [];
  const broken = new Map<number, NodeJson>();
  let i = 0;
  let j = 0;
  let open: Hunk | null = null;
  for (const part of parts) {
    const count = part.value.length;
    if (!part.added && !part.removed) {
      open = null;
      for (let k = 0; k < count; k++)
        if (base[i + k]!.text !== side[j + k]!.text) broken.set(i + k, side[j + k]!);
      i += count;
      j += count;
      continue;
    }
    if (!open) {
      open = { from: i, to: i, put: [] };
      out.push(open);
    }
    if (part.added) {
      open.put.push(...side.slice(j, j + count));
      j += count;
    } else {
      i += count;
      open.to = i;
    }
  }
  return { hunks: out, broken };
}

/** The same word with the same marks (in any order) and attributes. What a reference last showed says nothing. */
export function keyOf(node: NodeJson): string {
  const marks = (node.marks ?? []).map((m) => m.type).sort();
  const { shown: _, ...attrs } = (node.attrs ?? {}) as Record<string, unknown>;
  const sorted = Object.entries(attrs).sort(([x], [y]) => (x < y ? -1 : 1));
  return JSON.stringify([node.type, node.text ?? '', marks, sorted]);
}

/** The same, wherever the word may be broken. */
export const wordKeyOf = (node: NodeJson): string => withoutSoftHyphens(keyOf(node));

/** Neighbouring texts with the same marks as one, which is how a document has them. */
export function joinTexts(content: readonly NodeJson[]): NodeJson[] {
  const out: NodeJson[] = [];
  for (const node of content) {
    const last = out.at(-1);
    const joins =
      last?.type === 'text' &&
      node.type === 'text' &&
      JSON.stringify(last.marks ?? []) === JSON.stringify(node.marks ?? []);
    if (joins) out[out.length - 1] = { ...last, text: last.text! + node.text! };
    else out.push({ ...node });
  }
  return out;
}
