/**
 * Words with a capital that are used like a defined term and never defined: "the Commission shall decide", where the bill
 * has no Commission. Only nouns that bills usually define are looked at, only bare ones (not "Commission on Human Rights"),
 * and only where nothing in the bill, not even a longer name, says what they are.
 */
import type { Language } from '../../bill/kinds.ts';
import type { TermReading } from '../../definitions/termIndex.ts';
import { isUpper, termStem } from '../../definitions/termWords.ts';
import { fold } from '../../text/words.ts';

const NOUNS: Record<Language, string> = {
  en: 'commission committee council board centre center mechanism commissioner agency authority secretariat inspectorate register registry fund protocol convention subcommittee bureau institute tribunal panel coordinator applicant operator licensee programme visitor body contractor',
  ru: 'комиссия комитет совет центр механизм уполномоченный агентство секретариат инспекция реестр фонд протокол конвенция подкомитет служба бюро институт координатор заявитель оператор орган программа получатель',
  tk: 'komissiýa komitet geňeş merkez mehanizm ygtyýarly agentlik sekretariat gazna teswirnama konwensiýa sanaw utgaşdyryjy edara maksatnama',
};

const stemsOf = (lang: Language): ReadonlySet<string> =>
  new Set(NOUNS[lang].split(' ').map((word) => termStem(fold(word), lang)));
const STEMS: Record<Language, ReadonlySet<string>> = {
  en: stemsOf('en'),
  ru: stemsOf('ru'),
  tk: stemsOf('tk'),
};

/** A word of these, in front or behind, belongs to a name. */
const NAME_GOES_ON: Record<Language, RegExp> = {
  en: /^\s+(?:of\s|(?:for|on|against|to)\s+(?:the\s+)?\p{Lu})/u,
  ru: /^\s+(?:по|при|против|о|об|за|для|имени)\s/u,
  tk: /^(?!)/,
};
const NAME_BEFORE: Record<Language, RegExp> = {
  en: /^(?!)/,
  ru: /^(?!)/,
  tk: /^(?:boýunça|garşy|hakyndaky|hakynda|baradaky|ýanyndaky|\p{L}+(?:nyň|niň|yň|iň|uň|üň))$/u,
};
/** What can follow a bare noun in Russian, where a genitive would make it a name. */
const BARE_RUSSIAN =
  /^(?:и|или|либо|а|но|не|вправе|обязан\p{L}*|должен|должна|должно|может|имеет|является|в|во|на|с|из|от|к|для|также|самостоятельно|ежегодно|его|её|\p{L}+(?:ет|ит|ют|ят|ется|ится|ются|ятся|ал|ала|ит))$/u;
/** In Turkmen a possessive ending makes the noun the head of a name ("Mejlisiň Komiteti"). */
const POSSESSED = /(?:[^aeäoöuüyi](?:i|y)|s[iy]|(?:in|yn)(?:iň|yň|e|a|i|y|de|da|den|dan))$/u;

export interface Capital {
  stem: string;
  from: number;
  to: number;
}

export interface Capitals {
  /** Bare uses. */
  bare: readonly Capital[];
  /** Stems of nouns that stand in a longer name somewhere here, or with a small letter in a title. */
  named: ReadonlySet<string>;
}

const NONE: Capitals = { bare: [], named: new Set() };

/** What brings a thing in: "A Panel, comprising …", «образуется Комиссия», «Секретариат является …». */
const BROUGHT_IN: Record<Language, RegExp> = {
  en: /^(?:an?|established|designated|called)$/i,
  ru: /^(?:образу|созда|учрежда|назнача|именуе)\p{L}+$/iu,
  tk: /^(?!)/,
};
const IS: Record<Language, RegExp> = {
  en: /^\s+(?:is|shall be)\s+(?:an?|the)\s/i,
  ru: /^\s+(?:является|–|—|- это)\s/i,
  tk: /^[^.;]{0,80}(?:bolup durýar|döredilýär)/i,
};

/**
 * The nouns of one provision that look like terms.
 * @param heading the words are a heading: what it names, the article explains.
 */
export function capitals(reading: TermReading, lang: Language, heading: boolean): Capitals {
  const bare: Capital[] = [];
  const named = new Set<string>();
  const { text, stems } = reading;
  stems.forEach((stem, i) => {
    if (!STEMS[lang].has(stem)) return;
    const from = reading.from[i]!;
    const to = reading.to[i]!;
    const word = (at: number): string => text.slice(reading.from[at], reading.to[at]);
    const before = i > 0 ? word(i - 1) : '';
    const joined = i > 0 && /^[\s\u00a0]+$/.test(text.slice(reading.to[i - 1], from));
    const begins = i === 0 || /[.!?:\n“«"(]\s*$/.test(text.slice(reading.to[i - 1], from));
    const beforeIsName =
      joined && isUpper(before.charAt(0)) && !/^(?:The|An?|Each|Every|Any|No|Such)$/.test(before);
    const capital = isUpper(text.charAt(from));
    if (heading || (joined && BROUGHT_IN[lang].test(before)) || (capital && IS[lang].test(text.slice(to)))) {
      named.add(stem);
      return;
    }
    if (!capital) {
      // "Национальный центр": the name has its capital in front.
      if (beforeIsName) named.add(stem);
      return;
    }
    const next =
      i + 1 < stems.length && /^[\s\u00a0]+$/.test(text.slice(to, reading.from[i + 1])) ? word(i + 1) : '';
    const goesOn =
      next !== '' && (isUpper(next.charAt(0)) || NAME_GOES_ON[lang].test(text.slice(to, to + 40)));
    const beginsBefore =
      i === 1 || /[.!?:\n“«"(]\s*$/.test(text.slice(reading.to[i - 2] ?? 0, reading.from[i - 1]));
    if ((beforeIsName && !beginsBefore) || goesOn || (joined && NAME_BEFORE[lang].test(before)))
      named.add(stem);
    else if (!begins && isBare(word(i), next, lang)) bare.push({ stem, from, to });
  });
  return bare.length === 0 && named.size === 0 ? NONE : { bare, named };
}

function isBare(word: string, next: string, lang: Language): boolean {
  if (lang === 'ru') return next === '' || BARE_RUSSIAN.test(next);
  return lang === 'en' || !POSSESSED.test(word);
}

/** Every noun of the kind in a title: it says what the bill is about. */
export function titleNouns(stems: readonly string[], lang: Language): string[] {
  return stems.filter((stem) => STEMS[lang].has(stem));
}
