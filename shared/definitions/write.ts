/** How a new definition is written in the language of the bill. */
import type { Language, TraditionId } from '../bill/kinds.ts';
import type { Term } from './types.ts';

/** The words that go after a long name to give it a short one, with the space before them. */
export function shortNameText(name: string, lang: Language): string {
  if (lang === 'ru') return ` (далее – ${name})`;
  if (lang === 'tk') return ` (mundan beýläk – ${name})`;
  return ` (hereinafter “the ${name}”)`;
}

/** An entry of a list of terms, without its number. */
export function listEntryText(name: string, meaning: string, lang: Language, tradition: TraditionId): string {
  const end = meaning.trim().replace(/[.;,]+$/, '');
  return lang === 'en' && tradition === 'anglo' ? `“${name}” means ${end};` : `${name} – ${end};`;
}

/** The last entry of the bill's list of terms, after which another goes; null where it has no list. */
export function lastListEntry(terms: readonly Term[]): string | null {
  const entries = terms.flatMap((term) => term.definitions).filter((d) => d.form === 'list');
  return entries.at(-1)?.provision ?? null;
}
