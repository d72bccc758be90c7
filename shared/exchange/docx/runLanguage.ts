/**
 * In which language words are to be spelled: a bill is in one language, but quotes names and terms of others. Word marks
 * every one of them as misspelled unless its run says which language it is in.
 */
import type { Language } from '../../bill/kinds.ts';
import { WORD_LANGUAGE } from './styles.ts';

export interface Stretch {
  words: string;
  /** Where it is not the language of the bill. */
  lang?: string;
}

const CYRILLIC = /[\u0400-\u04ff]/;
const LATIN = /[A-Za-z\u00c0-\u024f]/;
/** Words of the other script with what stands between them; signs and figures at its ends belong to neither. */
const CYRILLIC_STRETCH = /[\u0400-\u04ff]+(?:[ \u00a0\u00ad,'’-]+[\u0400-\u04ff]+)*/g;
const LATIN_STRETCH = /[A-Za-z\u00c0-\u024f]+(?:[ \u00a0\u00ad,'’-]+[A-Za-z\u00c0-\u024f]+)*/g;
/** Letters that Turkmen has and English has not. */
const TURKMEN = /[äçňöşüýž]/i;
const LETTERS_OF_A_WORD = 3;

/** A stretch as it is: Roman figures and single letters in a Russian text are no foreign words. */
function isWord(text: string): boolean {
  return text.length >= LETTERS_OF_A_WORD && !/^[IVXLCDM]+$/.test(text);
}

/** The text in stretches of one language each; one stretch where there is nothing foreign in it. */
export function stretchesByLanguage(text: string, lang: Language): Stretch[] {
  if (text === '') return [];
  const foreign = lang === 'ru' ? LATIN : CYRILLIC;
  if (!foreign.test(text)) return [{ words: text }];
  const out: Stretch[] = [];
  let at = 0;
  for (const match of text.matchAll(lang === 'ru' ? LATIN_STRETCH : CYRILLIC_STRETCH)) {
    const [found] = match;
    if (!isWord(found)) continue;
    if (match.index > at) out.push({ words: text.slice(at, match.index) });
    out.push({ words: found, lang: languageOf(found, lang) });
    at = match.index + found.length;
  }
  if (at < text.length) out.push({ words: text.slice(at) });
  return out;
}

const languageOf = (words: string, lang: Language): string =>
  lang !== 'ru' ? WORD_LANGUAGE.ru : TURKMEN.test(words) ? WORD_LANGUAGE.tk : WORD_LANGUAGE.en;
