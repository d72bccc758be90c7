/** Text cut into the pieces a mark may begin or end at: words, numbers, citations, references; spaces and signs between. */
import type { MarkName, Run } from '../bill/blocks.ts';

export interface Token {
  text: string;
  marks: readonly MarkName[];
  /** Id of the cited provision; a reference is one token. */
  ref: string;
  /** Words of a footnote, which is one token; absent elsewhere. */
  footnote?: string;
  /** Stands inside a word that began in the run before (marks changed in mid-word): a change may not begin here. */
  glued: boolean;
}

// Dates and decimals first ("25.12.2023-ý"), then words with inner hyphens and apostrophes and citations such as "5(2)(c)",
// "12-1", "12¹", "5-nji"; then white space; then any one sign. A soft hyphen is of the word it stands in.
const PIECE =
  /\p{N}+(?:[.,:]\p{N}+)+(?:[-‑][\p{L}\p{M}\p{N}\u00ad]+)*|\p{N}[\p{L}\p{M}\p{N}_\u00ad]*(?:[-‑’'ʼ/][\p{L}\p{M}\p{N}_\u00ad]+)*(?:\([\p{L}\p{N}]{1,5}\))*|[\p{L}\p{M}_][\p{L}\p{M}\p{N}_\u00ad]*(?:[-‑’'ʼ/][\p{L}\p{M}\p{N}_\u00ad]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

const WORD_END = /[\p{L}\p{M}\p{N}_]$/u;
const WORD_START = /^[\p{L}\p{M}\p{N}_]/u;

const SPACE = 1;
const LETTER = 2;
const SIGN = 3;

/** What a character is, where that alone says how to cut; 0 where the pattern must be asked (figures, hyphens …). */
function kindOf(c: number): number {
  if (c === 32) return SPACE;
  if (c < 128) {
    if ((c >= 97 && c <= 122) || (c >= 65 && c <= 90)) return LETTER;
    return c === 44 || c === 46 || c === 58 || c === 59 || c === 40 || c === 41 || c === 34 ? SIGN : 0;
  }
  if (c >= 0x410 && c <= 0x44f) return LETTER;
  if (c === 0x401 || c === 0x451) return LETTER;
  if (c >= 0xc0 && c <= 0x17f) return c === 0xd7 || c === 0xf7 ? 0 : LETTER;
  return c === 0xab || c === 0xbb ? SIGN : 0;
}

/** The same pieces for text of nothing but words, spaces and plain signs, much sooner; null for any other. */
function plainPieces(text: string): string[] | null {
  const out: string[] = [];
  let start = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === 0) return null;
    if (i > 0 && (kind !== before || kind === SIGN)) {
      out.push(text.slice(start, i));
      start = i;
    }
    before = kind;
  }
  if (text !== '') out.push(text.slice(start));
  return out;
}

/** The tokens of a line; their texts joined are the text of the line. */
export function tokensOf(runs: readonly Run[]): Token[] {
  const tokens: Token[] = [];
  for (const run of runs) {
    const marks = run.marks ?? [];
    const before = tokens.at(-1);
    const glued =
      before !== undefined && WORD_END.test(before.text.slice(-2)) && WORD_START.test(run.text.slice(0, 2));
    if (run.ref !== undefined) {
      tokens.push({ text: run.text, marks, ref: run.ref, glued: false });
      continue;
    }
    if (run.footnote !== undefined) {
      tokens.push({ text: run.text, marks, ref: '', footnote: run.footnote, glued: false });
      continue;
    }
    let first = true;
    for (const text of plainPieces(run.text) ?? run.text.match(PIECE) ?? []) {
      tokens.push({ text, marks, ref: '', glued: first && glued && before?.ref === '' });
      first = false;
    }
  }
  return tokens;
}

export function isWord(token: Token): boolean {
  return token.ref !== '' || WORD_START.test(token.text);
}

/** The sign that ends a sentence (or a list item, or a line). */
export function endsSentence(token: Token): boolean {
  return token.ref === '' && /^[.!?;…\n]$/u.test(token.text);
}
