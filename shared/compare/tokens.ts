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
// "12-1", "12¹", "5-nji"; then white space; then any one sign.
const PIECE =
  /\p{N}+(?:[.,:]\p{N}+)+(?:[-‑][\p{L}\p{M}\p{N}]+)*|\p{N}[\p{L}\p{M}\p{N}_]*(?:[-‑’'ʼ/][\p{L}\p{M}\p{N}_]+)*(?:\([\p{L}\p{N}]{1,5}\))*|[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*(?:[-‑’'ʼ/][\p{L}\p{M}\p{N}_]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

const WORD_END = /[\p{L}\p{M}\p{N}_]$/u;
const WORD_START = /^[\p{L}\p{M}\p{N}_]/u;

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
    for (const text of run.text.match(PIECE) ?? []) {
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
