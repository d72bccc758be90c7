/**
 * How drafters define. Three forms in each language: an entry of a list of terms ("X – …"), a sentence that says what a
 * word means, and a short name in brackets. Sources: bills and laws of the region, Westminster interpretation sections.
 */
import type { Language } from '../bill/kinds.ts';
import { sentences } from '../text/tokens.ts';
import { isUpper, termKey } from './termWords.ts';
import type { Definition, DefinitionForm } from './types.ts';

/** A lead-in or heading that announces a list of terms. */
const ANNOUNCES: Record<Language, { heading: RegExp; lead: RegExp }> = {
  en: {
    heading: /^(?:interpretation|definitions?|(?:basic |main |key )?(?:terms|concepts|notions))\b/i,
    lead: /(?:^in this (?:act|law|part|chapter|section|schedule)|for the purposes of this|following (?:\w+ )?(?:terms|definitions|expressions|concepts|notions)|terms (?:used|have))[^.]*[:,–—]?$/i,
  },
  ru: { heading: /поняти|термин/i, lead: /(?:поняти|термин|определени)[^.]*:?$/i },
  tk: { heading: /düşünje|adalga/i, lead: /(?:düşünje|adalga)[^.]*:?$/i },
};

/** Whether a list below these words is a list of terms. */
export function announcesTerms(heading: string, lead: string, lang: Language): boolean {
  return ANNOUNCES[lang].heading.test(heading.trim()) || ANNOUNCES[lang].lead.test(lead.trim());
}

const QUOTED = '[“"«„]\\s*([^”"»“]{2,90}?)\\s*[”"»“]';

/** The first group is the term. Each must stand in one sentence. */
const SENTENCES: Record<Language, readonly RegExp[]> = {
  en: [
    new RegExp(
      `${QUOTED}(?:\\s*(?:,[^,.;]{1,80},|\\([^)]{1,60}\\)|or ${QUOTED}))?\\s+(?:means?|shall mean|includes?|refers? to|denotes?|(?:has|have) the (?:same )?meanings?|is defined)`,
      'giu',
    ),
  ],
  ru: [
    new RegExp(`${QUOTED}\\s+(?:[–—-]\\s+это|означа[ею]т|име[ею]т значение)`, 'giu'),
    /(?:^|[\s,(])под\s+[«“"]?([^«»“”".,;:]{3,90}?)[»”"]?\s+(?:(?:в|для целей)\s+настояще\p{L}+\s+\p{L}+\s+)?понима[ею]тся/giu,
    /^([^«»“”".,;:–—]{3,90}?)\s+[–—-]\s+это\s/giu,
  ],
  tk: [
    new RegExp(
      `${QUOTED}\\s+(?:diýip|diýlip|diýlende|diýen (?:düşünje|adalga)\\p{L}*)(?=[^.]*(?:düşünil|göz öňünde tutul|aňlad|aňlat))`,
      'giu',
    ),
    /^([^«»“”".,;:–—]{3,90}?)\s+(?:diýip|diýlip|diýlende)\s(?=[^.]*(?:düşünil|göz öňünde tutul|aňlad|aňlat))/giu,
  ],
};

/** In a list of terms the word may stand without quotation marks. */
const LISTED: Record<Language, readonly RegExp[]> = {
  en: [
    /^(?:the (?:term|expression)s?\s+)?([\p{L}][^“”"«».,;:–—]{1,90}?)\s+(?:means?|shall mean|(?:has|have) the (?:same )?meanings?)\s/iu,
  ],
  ru: [/^([\p{L}][^«»“”".;:–—]{1,90}?)\s+означа[ею]т\s/iu],
  tk: [],
};

const DASHED = /^[«“"]?([\p{L}\p{N}][^»”";:\n]{1,140}?)[»”"]?\s+[–—-]\s+\S/u;

const SHORT: Record<Language, readonly RegExp[]> = {
  en: [
    /\(\s*(?:hereinafter|hereafter|henceforth|in this (?:act|law)|from here on)[\s:,–—-]*(?:(?:referred to|called|known|also)\s+(?:as\s+)?)*(?:respectively\s+)?(?:the\s+)?[“"«']?([^)”"»']{2,70}?)[”"»']?\s*\)/giu,
    /\(\s*(?:the|an?|each an?)?\s*[“"]\s*([^”"]{2,70}?)\s*[”"]\s*\)/giu,
    /hereinafter (?:(?:referred to|called|known)\s+(?:as\s+)?)?(?:the\s+)?[“"«]([^”"»]{2,70}?)[”"»]/giu,
  ],
  ru: [
    /\(\s*(?:далее(?:\s+по\s+тексту)?(?:\s+(?:именуем\p{L}+|также))?|именуем\p{L}*\s+(?:в\s+дальнейшем|далее)|в\s+дальнейшем)(?:\s+соответственно)?\s*[:,–—-]*\s*[«“"]?([^)»”"]{2,70}?)[»”"]?\s*\)/giu,
  ],
  tk: [
    /\(\s*(?:mundan|şundan)\s+(?:beýläk|soň)(?:\s+tekstde)?\s*[:,–—-]*\s*[«“"]?([^)»”"]{2,70}?)[»”"]?(?:\s+diýlip\s+\p{L}+)?\s*\)/giu,
  ],
};

/** "далее соответственно – Центр, Совет" gives two names. */
const RESPECTIVELY = /соответственно|respectively/iu;

/** A definition for one part of the bill: elsewhere the word may be defined again. */
const LOCAL: Record<Language, RegExp> = {
  en: /\b(?:in|for the purposes? of) this (?:section|subsection|article|chapter|part|schedule)\b/i,
  ru: /(?:в|для целей) настоящ(?:ей|его) (?:стать|глав|част|раздел|приложени)/i,
  tk: /şu (?:maddada|bapda|bölümde|bölekde|goşundyda|maddanyň)/i,
};

export interface DefinitionContext {
  lang: Language;
  /** The provision stands in a list of terms. */
  listed: boolean;
}

interface Found {
  term: string;
  from: number;
  form: DefinitionForm;
  extent: { from: number; to: number };
  meaning: string;
}

/** Every definition that the words of one provision make, in their order. */
export function definitionsIn(provision: string, text: string, context: DefinitionContext): Definition[] {
  if (text === '') return [];
  const found = [...shortNames(text, context.lang)];
  const entry = context.listed ? listEntry(text, context.lang) : [];
  found.push(...entry);
  if (entry.length === 0) found.push(...explained(text, context.lang));
  const seen = new Set<string>();
  return found
    .sort((a, b) => a.from - b.from)
    .flatMap((one) => {
      const key = termKey(one.term, context.lang);
      if (key === '' || seen.has(key)) return [];
      seen.add(key);
      const { from, form, extent, term, meaning } = one;
      const local = LOCAL[context.lang].test(text.slice(extent.from, extent.to));
      return [{ provision, from, to: from + term.length, term, key, form, extent, meaning, local }];
    });
}

/** Takes the article off: "the Mechanism" defines "Mechanism". */
function bare(text: string, from: number, lang: Language): { term: string; from: number } {
  const lead = lang === 'en' ? (/^\s*(?:the|an?)\s+/i.exec(text)?.[0].length ?? 0) : 0;
  const rest = text.slice(lead);
  const gap = rest.length - rest.trimStart().length;
  return { term: rest.trim(), from: from + lead + gap };
}

function listEntry(text: string, lang: Language): Found[] {
  const whole = { from: 0, to: text.length };
  for (const pattern of LISTED[lang]) {
    const hit = pattern.exec(text);
    if (hit?.[1]) {
      const named = bare(hit[1], text.indexOf(hit[1]), lang);
      return [{ ...named, form: 'list', extent: whole, meaning: text.slice(hit[0].length) }];
    }
  }
  const quoted = explained(text, lang);
  if (quoted.length > 0) return quoted.map((one) => ({ ...one, form: 'list' as const, extent: whole }));
  const dashed = DASHED.exec(text);
  if (!dashed?.[1]) return [];
  // A short name or another name in brackets is no part of the term.
  const named = bare(dashed[1].replace(/\s*\(.*$/su, ''), text.indexOf(dashed[1]), lang);
  return [{ ...named, form: 'list', extent: whole, meaning: text.slice(dashed[0].length - 1) }];
}

function explained(text: string, lang: Language): Found[] {
  const found: Found[] = [];
  for (const { from, to } of sentences(text, lang)) {
    const sentence = text.slice(from, to);
    for (const pattern of SENTENCES[lang])
      for (const hit of sentence.matchAll(pattern))
        for (const term of [hit[1], hit[2]])
          if (term)
            found.push({
              ...bare(term, from + hit.index + hit[0].indexOf(term), lang),
              form: 'sentence',
              extent: { from, to },
              meaning: sentence.slice(hit.index + hit[0].length),
            });
  }
  return found;
}

function shortNames(text: string, lang: Language): Found[] {
  if (!/[(“"«]/.test(text)) return [];
  const found: Found[] = [];
  for (const pattern of SHORT[lang])
    for (const hit of text.matchAll(pattern)) {
      const inside = hit[1]!;
      const start = hit.index + hit[0].lastIndexOf(inside);
      const sentence = sentences(text, lang).find((s) => s.from <= hit.index && hit.index < s.to);
      const extent = { from: sentence?.from ?? 0, to: hit.index + hit[0].length };
      const meaning = longName(text.slice(extent.from, hit.index), inside, lang);
      const names = RESPECTIVELY.test(hit[0]) ? inside.split(',') : [inside];
      let at = 0;
      for (const name of names) {
        const named = bare(name, start + at, lang);
        found.push({ ...named, form: 'short', extent, meaning: names.length > 1 ? '' : meaning });
        at += name.length + 1;
      }
    }
  return found;
}

/**
 * The long name that stands before a short one, as far as it is sure where it begins: at the last capital that does not
 * begin the sentence ("Учреждается Национальный центр по предупреждению пыток (далее – Центр)"), in English also at the
 * article ("a national preventive mechanism (“the Mechanism”)"). '' where it is not sure.
 */
function longName(before: string, short: string, lang: Language): string {
  const text = before.trimEnd();
  if (lang === 'en') {
    const article = [...text.matchAll(/\b(?:the|an?)\s+(?=\p{L})/giu)];
    const parts = article.map((hit) => text.slice(hit.index + hit[0].length));
    return (
      parts.find(
        (part) => part.split(/\s+/).length <= 12 && (isUpper(part.charAt(0)) || shares(part, short, lang)),
      ) ?? ''
    );
  }
  const capitals = [...text.matchAll(/(?<=\s)\p{Lu}\p{Ll}+/gu)];
  const parts = capitals.map((hit) => text.slice(hit.index));
  return parts.find((part) => part.split(/\s+/).length <= 12 && !/[.;:]/.test(part)) ?? '';
}

/** A short name is taken from its long one: they share a word. */
function shares(long: string, short: string, lang: Language): boolean {
  const words = new Set(termKeyOf(long, lang));
  return termKeyOf(short, lang).some((word) => words.has(word));
}

function termKeyOf(text: string, lang: Language): string[] {
  return text.split(/\s+/).map((word) => termKey(word, lang));
}
