/**
 * The fallback for requirements without signals, such as those of a user's own pack: sentences that say the same words as
 * one of the requirement's examples. It knows nothing of modality or scope, so its findings carry little confidence.
 */
import type { Language } from '../bill/kinds.ts';
import { stem } from '../text/stems.ts';
import { type Span, sentences, words } from '../text/tokens.ts';
import type { Requirement } from './pack.ts';

export interface Likeness extends Span {
  requirement: string;
  role: 'met' | 'partly' | 'against';
}

interface Sample {
  requirement: string;
  defect: boolean;
  size: number;
}

/** Shares of an example's words: most of them for the same thing said, fewer for half of it. */
const SAME = 0.65;
const HALF = 0.5;

function contentStems(text: string, lang: Language): Set<string> {
  const stems = new Set<string>();
  for (const { word } of words(text)) if (word.length > 3) stems.add(stem(word, lang));
  return stems;
}

export interface SimilarityReader {
  read(text: string): Likeness[];
}

export function similarityReader(
  requirements: readonly Requirement[],
  lang: Language,
): SimilarityReader | null {
  const samples: Sample[] = [];
  const byStem = new Map<string, number[]>();
  const add = (requirement: string, text: string, defect: boolean): void => {
    const stems = contentStems(text, lang);
    if (stems.size < 4) return;
    for (const s of stems) {
      const list = byStem.get(s);
      if (list) list.push(samples.length);
      else byStem.set(s, [samples.length]);
    }
    samples.push({ requirement, defect, size: stems.size });
  };
  for (const requirement of requirements) {
    for (const e of [...requirement.examples, ...requirement.clauses])
      if (e.lang === lang) add(requirement.id, e.text, false);
    for (const d of requirement.defects) if (d.lang === lang) add(requirement.id, d.text, true);
  }
  if (samples.length === 0) return null;
  const readSentence = (text: string, span: Span): Likeness[] => {
    const shared = new Map<number, number>();
    for (const s of contentStems(text.slice(span.from, span.to), lang))
      for (const i of byStem.get(s) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
    const out: Likeness[] = [];
    for (const [i, count] of shared) {
      const sample = samples[i]!;
      const share = count / sample.size;
      if (share < HALF) continue;
      const role = sample.defect ? (share >= SAME ? 'against' : null) : share >= SAME ? 'met' : 'partly';
      if (role) out.push({ requirement: sample.requirement, role, ...span });
    }
    return out;
  };
  return { read: (text) => sentences(text, lang).flatMap((span) => readSentence(text, span)) };
}
