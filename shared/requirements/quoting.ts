/** The words of a sentence that a finding quotes, and the clause that they stand in. */
import type { Language } from '../bill/kinds.ts';
import type { Span } from '../text/tokens.ts';
import type { Hit } from './concepts.ts';
import type { Scene } from './scene.ts';

/** Longer sentences are quoted only from the clause of the first to that of the last word that counted. */
const LONG_QUOTE = 180;

/** Where a clause may begin: after ; or : and after a comma with a word that starts another statement. */
const CLAUSE_BREAK: Record<Language, RegExp> = {
  en: /[;:]\s+|,\s+(?=(?:and|but|nor|which|who|whose|where|if|unless|provided|including|in which)\s)/giu,
  ru: /[;:]\s+|,\s+(?=(?:а|и|но|либо|котор\p{L}+|если|чтобы|при этом|включая|кроме|за исключением|равно)\s)|\s[–—-]\s/giu,
  tk: /[;:]\s+|,\s+(?=(?:we|emma|ýöne|eger|şeýle hem)\s)/giu,
};

/** The clause, parted by semicolons, that the hits stand in. */
export function clauseOf(matched: readonly Hit[], { text, tokens, sentence }: Scene): Span {
  const first = Math.min(...matched.map((h) => tokens[h.from]!.from));
  const last = Math.max(...matched.map((h) => tokens[h.to]!.to));
  const from = Math.max(sentence.from, text.lastIndexOf(';', first) + 1);
  const end = text.indexOf(';', last);
  return { from, to: end < 0 ? sentence.to : Math.min(end, sentence.to) };
}

/** The words that carry the meaning: a short sentence whole, of a long one the clauses from the first to the last hit. */
export function quoteSpan(matched: readonly Hit[], scene: Scene): Span {
  const { text, tokens, sentence, lang } = scene;
  if (sentence.to - sentence.from <= LONG_QUOTE) return { from: sentence.from, to: sentence.to };
  const start = Math.min(...matched.map((h) => tokens[h.from]!.from));
  const end = Math.max(...matched.map((h) => tokens[h.to]!.to));
  let { from, to } = sentence;
  scene.known.breaks ??= [...text.slice(sentence.from, sentence.to).matchAll(CLAUSE_BREAK[lang])].map(
    (hit) => [sentence.from + hit.index, sentence.from + hit.index + hit[0].length],
  );
  for (const [at, after] of scene.known.breaks) {
    if (after <= start) from = after;
    if (at >= end) {
      to = at;
      break;
    }
  }
  return { from, to };
}
