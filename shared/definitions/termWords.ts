/**
 * When two words are the same word of a term. Stricter than the stems of the requirement engine where these would take
 * one word for another ("administration", "administrative"): in English only number and possession are taken off.
 */
import type { Language } from '../bill/kinds.ts';
import { stem } from '../text/stems.ts';
import { type Token, words } from '../text/tokens.ts';

function englishBase(word: string): string {
  const plain = word.replace(/'s?$/, '');
  if (plain.length < 4 || /(?:ss|us|is)$/.test(plain)) return plain;
  if (plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  if (/(?:ch|sh|x|z|ss)es$/.test(plain)) return plain.slice(0, -2);
  return plain.endsWith('s') ? plain.slice(0, -1) : plain;
}

/** A voiceless last letter of a Turkmen stem is voiced before a vowel: "çözgüt", "çözgüdi". */
const VOICED: Record<string, string> = { k: 'g', p: 'b', t: 'd', ç: 'j' };

function turkmenBase(word: string): string {
  const base = stem(word, 'tk').replace(/[aeäyiuü]$/, '');
  const last = base.at(-1) ?? '';
  return base.length > 3 && VOICED[last] ? base.slice(0, -1) + VOICED[last] : base;
}

/** The form of a folded word that all its forms share. */
export function termStem(word: string, lang: Language): string {
  if (lang === 'en') return englishBase(word);
  return lang === 'tk' ? turkmenBase(word) : stem(word, lang);
}

/** More words than this are a description, not a term. */
export const LONGEST_TERM = 8;

/** The stems of a term's words, joined by a space; '' where the words cannot be a term. */
export function termKey(term: string, lang: Language): string {
  const tokens = words(term);
  return tokens.length > 0 && tokens.length <= LONGEST_TERM ? keyOf(tokens, lang) : '';
}

function keyOf(tokens: readonly Token[], lang: Language): string {
  return tokens.map((t) => termStem(t.word, lang)).join(' ');
}

export function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
