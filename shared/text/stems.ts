/**
 * Stems: the part of a word that stays when its ending changes. English and Russian by the Snowball stemmers; Turkmen by
 * an own suffix stripper, since none is published. All stems are of folded words.
 */
import snowball from 'snowball-stemmers';
import type { Language } from '../bill/kinds.ts';

// Case, number and possession endings of Turkmen nouns and the commonest verb endings, longest first. Vowel harmony gives
// each ending its front and back form. A stem keeps at least three letters.
const TURKMEN_ENDINGS = [
  'lar|ler',
  'lyk|lik|luk|lük',
  'ynyň|iniň|unyň|üniň|nyň|niň|yň|iň|uň|üň',
  'yndan|inden|ndan|nden|dan|den',
  'ynda|inde|nda|nde|da|de',
  'lary|leri|laryny|lerini|laryna|lerine|larynyň|leriniň|larynda|lerinde|laryndan|lerinden',
  'syny|sini|syna|sine|synyň|siniň|synda|sinde|syndan|sinden|sy|si',
  'yny|ini|yna|ine|na|ne|ny|ni|y|i|a|e',
  'dyr|dir|dur|dür|dyrlar|dirler',
  'malydyr|melidir|maly|meli|mak|mek',
  'ýar|ýär|ýarlar|ýärler|yp|ip|up|üp|an|en|lan|len',
]
  .flatMap((line) => line.split('|'))
  .sort((a, b) => b.length - a.length);

function turkmenStem(word: string): string {
  let stem = word;
  for (let round = 0; round < 3; round++) {
    const ending = TURKMEN_ENDINGS.find((e) => stem.length - e.length >= 3 && stem.endsWith(e));
    if (ending === undefined) break;
    stem = stem.slice(0, -ending.length);
  }
  return stem;
}

interface Stemmer {
  stem(word: string): string;
}

const STEMMERS: Record<Language, Stemmer> = {
  en: snowball.newStemmer('english'),
  ru: snowball.newStemmer('russian'),
  tk: { stem: turkmenStem },
};

// Bills repeat a small vocabulary; the bound only guards against hostile input.
const LIMIT = 50_000;
const caches: Record<Language, Map<string, string>> = { en: new Map(), ru: new Map(), tk: new Map() };

export function stem(word: string, lang: Language): string {
  const cache = caches[lang];
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= LIMIT) cache.clear();
  const made = STEMMERS[lang].stem(word);
  cache.set(word, made);
  return made;
}
