/**
 * References to the Optional Protocol's articles ("the rights described in letters (a) to (c) of Article 20 of the
 * Protocol", "пунктом 1 статьи 21 Протокола"): what an article says by reference it says in full.
 */
import type { Language } from '../bill/kinds.ts';
import { PROTOCOL_ARTICLES } from './lexicon/articles.ts';

export interface ProtocolReference {
  /** "20a", "14.2", "22". */
  article: string;
  /** Characters of the text from the article's number on. */
  from: number;
  to: number;
}

const NAMES_PROTOCOL: Record<Language, RegExp> = {
  en: /\bprotocol\b/iu,
  ru: /протокол/iu,
  tk: /teswirnama/iu,
};

// One citation: letters before, the word "article", numbers with paragraphs and letters, and the Protocol's name near by.
const CITATION: Record<Language, RegExp> = {
  en: /(?:(?:letters?|points?|items?|sub-?paragraphs?|paragraphs?)\s+(?<before>\(?[a-f\d]\)?(?:(?:\s*,\s*|\s+and\s+|\s+or\s+|\s*,?\s+to\s+|\s*[-–]\s*)\(?[a-f\d]\)?(?![a-z]))*)\s+of\s+)?\barticles?\s+(?<numbers>\d+(?:\s*\(\s*[a-f\d]\s*\))*(?:(?:\s*,\s*|\s+and\s+|\s+or\s+|\s+to\s+|\s*[-–]\s*|\s*,\s*and\s+)\d+(?:\s*\(\s*[a-f\d]\s*\))*)*)(?=[^.;]{0,40}?\bprotocol\b)/giu,
  ru: /(?:(?:подпункт\p{L}*|пункт\p{L}*|п\.|пп\.|част\p{L}*|букв\p{L}*)\s+(?<before>[«"(]?[a-fа-е\d][»")]?(?:(?:\s*,\s*|\s+и\s+|\s*[-–]\s*)[«"(]?[a-fа-е\d][»")]?(?!\p{L}))*)\s+)?стат(?:ь\p{L}*|ей)\s+(?<numbers>\d+(?:\s*\(\s*[a-fа-е\d]\s*\))*(?:(?:\s*,\s*|\s+и\s+|\s*[-–]\s*)\d+(?:\s*\(\s*[a-fа-е\d]\s*\))*)*)(?=[^.;]{0,40}?протокол)/giu,
  tk: /teswirnama\p{L}*\s+(?<numbers>\d+)(?:\s*-\s*nj[iy])?(?<before>\s)?/giu,
};

const KNOWN: ReadonlySet<string> = new Set(PROTOCOL_ARTICLES);
const CYRILLIC = 'абвгде';

/** Every article of the Protocol that the words refer to; one citation can name several. */
export function protocolReferences(text: string, lang: Language): ProtocolReference[] {
  if (!NAMES_PROTOCOL[lang].test(text)) return [];
  const found: ProtocolReference[] = [];
  for (const hit of text.matchAll(CITATION[lang])) {
    const parts = partsIn(hit.groups?.before ?? '');
    const place = { from: hit.index, to: hit.index + hit[0].length };
    for (const number of (hit.groups?.numbers ?? '').matchAll(/(\d+)((?:\s*\([^)]*\))*)/gu))
      for (const article of articlesOf(number[1]!, [...parts, ...partsIn(number[2]!)]))
        found.push({ article, ...place });
  }
  return found;
}

/** Paragraphs and letters, a range spelled out: "(a) to (c)" is a, b, c. */
function partsIn(text: string): string[] {
  const parts: string[] = [];
  const latin = text.toLowerCase().replace(/[а-е]/gu, (c) => 'abcdef'.charAt(CYRILLIC.indexOf(c)));
  for (const hit of latin.matchAll(
    /(?<![a-z\d])([a-f\d])(?![a-z\d])(?:[)»"]?\s*(?:[-–]|to)\s*[(«"]?([a-f])(?![a-z]))?/gu,
  )) {
    const from = hit[1]!;
    const to = hit[2];
    if (to === undefined || !/[a-f]/.test(from)) parts.push(from);
    else for (let c = from.charCodeAt(0); c <= to.charCodeAt(0); c++) parts.push(String.fromCharCode(c));
  }
  return parts;
}

/** The known articles that a number with its paragraphs and letters stands for; a bare one means all its parts. */
function articlesOf(number: string, parts: readonly string[]): string[] {
  const all = [...KNOWN].filter((a) => a.replace(/[a-f]|\.\d/u, '') === number);
  const named = all.filter((a) => parts.some((p) => a === number + p || a === `${number}.${p}`));
  if (named.length > 0) return named;
  // Article 14 in general is access; the objection is cited as 14(2).
  return all.filter((a) => a !== '14.2');
}
