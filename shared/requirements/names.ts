/**
 * What a bill calls its mechanism, and the words it defines for places of detention and for those held there. A drafter
 * defines a name once ("a national preventive mechanism (hereinafter – the Observatory)", "'closed house' means any building
 * in which a person is kept") and then writes only that; the sentences about it are about the same thing all the same.
 */
import type { Language } from '../bill/kinds.ts';
import { stem } from '../text/stems.ts';
import { sentences, words } from '../text/tokens.ts';

/** What a name stands for. */
export const NAMED = ['mechanism', 'place', 'detainee'] as const;
export type Named = (typeof NAMED)[number];

/** A name as the stems of its words. */
export interface Name {
  stems: readonly string[];
  of: Named;
}

const keyOf = ({ stems, of }: Name): string => `${of} ${stems.join(' ')}`;

const HEREINAFTER: Record<Language, RegExp> = {
  en: /\(\s*(?:hereinafter|hereafter|from here on|in this (?:act|law)|referred to as)[\s:,–—-]*(?:(?:referred to|known|called)\s+(?:as\s+)?)?[“"«']?(?:the\s+)?([^)”"»']{3,60})[”"»']?\s*\)/giu,
  ru: /\(\s*(?:далее|именуем\p{L}* (?:в дальнейшем|далее)|в дальнейшем)(?:\s+по тексту)?[\s:,–—-]*[“"«]?([^)”"»]{3,60})[”"»]?\s*\)/giu,
  tk: /\(\s*mundan beýläk[\s:,–—-]*[“"«]?([^)”"»]{3,60})[”"»]?\s*\)/giu,
};

/** "X is the national preventive mechanism", "X performs the functions of …". */
const IS_MECHANISM: Record<Language, RegExp> = {
  en: /^(?:[Tt]he\s+)?(\p{Lu}[\p{L}-]+(?:\s+(?:of|for|the|and|\p{Lu}[\p{L}-]+)){0,6}?)\s+(?:is|shall be|is hereby designated as|is designated as|acts as|shall act as|constitutes|makes up|serves as|(?:performs|fulfils|fulfills|exercises|carries out|discharges|assumes|has)\s+the\s+(?:functions|tasks|duties|role|mandate|office) of)\s+(?:the\s+|a\s+)?national (?:preventive mechanism|mechanism for the prevention)/u,
  ru: /^(\p{Lu}[\p{L}-]+(?:\s+[\p{L}-]+){0,5}?)\s+(?:является|выполняет функции|осуществляет функции|осуществляет полномочия|исполняет обязанности|исполняет функции|н[её]с[её]т обязанности|выполняет задачи|действует в качестве|действует как|призна[её]тся|определяется|назначается|наделяется функциями)\s+национальн\p{L}+ превентивн\p{L}+ механизм/u,
  tk: /^(\p{Lu}[\p{L}-]+(?:\s+[\p{L}-]+){0,4}?)\s+milli öňüni alyş mehanizm/u,
};

const MECHANISM: Record<Language, RegExp> = {
  en: /preventive (?:mechanism|system|inspection|control|monitoring)|prevention of (?:torture|ill-treatment|cruel|abuse)|preventing torture|torture prevention|article 3 of the (?:optional )?protocol/iu,
  ru: /превентивн\p{L}* (?:механизм|контрол|систем)|(?:предупреждени|предотвращени)\p{L}*\s+(?:\p{L}+\s+){0,2}?(?:пыт|жесток|насили|недозволенн)/iu,
  tk: /öňüni (?:alyş|almak)/iu,
};

/** Other things that are defined in the same breath. */
const OTHERS: Record<Language, RegExp> = {
  en: /protocol|convention|subcommittee|sub-committee|\bact\b|\blaw\b|\bstate\b|republic|ministry|minister|government|court|persons?\b|places?\b|visits?\b/iu,
  ru: /протокол|конвенци|подкомитет|закон|государств|республик|министерств|правительств|суд|лиц|мест|посещени/iu,
  tk: /teswirnama|konwensi|kiçi komitet|kanun|döwlet|ministr|hökümet|adam|ýer/iu,
};

const SUBCOMMITTEE = /sub-?committee|подкомитет|kiçi komitet/iu;
const MOST_WORDS = 6;

function nameOf(text: string, lang: Language): Name | null {
  return OTHERS[lang].test(text) ? null : named(text, 'mechanism', lang);
}

function named(text: string, of: Named, lang: Language): Name | null {
  const stems = words(text).map((t) => stem(t.word, lang));
  return stems.length > 0 && stems.length <= MOST_WORDS ? { stems, of } : null;
}

/** The names that these words give to the mechanism, to places of detention and to those held there. */
export function namesIn(text: string, lang: Language): Name[] {
  return [...mechanismNames(text, lang), ...definedWords(text, lang)];
}

/** A term and what it means: '"setting" means …', «место несвободы – …», with what follows cut where it has said enough. */
const DEFINITION: Record<Language, RegExp> = {
  en: /^(?:\(?\p{L}{1,2}\)|\d+[.)])?\s*(?:an?\s+|the\s+)?[“"«']?([^“”"«»';:.,()]{3,50}?)[”"»']?\s*(?:\([^)]{3,60}\)\s*)?(?:means|shall mean|designates|refers to|is understood as|[–—]|:)\s+(.{20,})/su,
  ru: /^(?:\d+[.)]|\p{L}\))?\s*[«"]?([^«»";:.,()–—]{3,50}?)[»"]?\s*(?:\([^)]{3,60}\)\s*)?(?:[–—]|\s-\s|означает|понимается как)\s*(?:это\s+)?(.{20,})/su,
  tk: /^(?!)/u,
};
const A_PLACE: Record<Language, RegExp> = {
  en: /^(?:any|every|each|all|an?|the)?\s*(?:\p{L}+\s+){0,4}?(?:buildings?|places?|premises|facilit(?:y|ies)|institutions?|establishments?|vehicles?|rooms?|sites?|locations?|areas?|structures?|spaces?|compounds?|houses?|centres?)\b/iu,
  ru: /^(?:люб|всяк|кажд|все)?\p{L}*\s*(?:\p{L}+\s+){0,3}?(?:помещени|мест|учреждени|территори|здани|объект|транспорт|сооружени|пространств|исправительн)\p{L}*/iu,
  tk: /^(?!)/u,
};
const A_PERSON: Record<Language, RegExp> = {
  en: /^(?:any|every|each|an?|the)?\s*(?:natural\s+)?(?:one|persons?|individuals?|human beings?|someone|anyone|everyone|those)\b/iu,
  ru: /^(?:люб|всяк|кажд)?\p{L}*\s*(?:физическ\p{L}+\s+)?(?:лиц[оа]|человек|граждан\p{L}+|тот,? кто)(?!\p{L})/iu,
  tk: /^(?!)/u,
};
const HELD: Record<Language, RegExp> = {
  en: /\b(?:held|kept|detained|confined|deprived|liberty|detention|custody|(?:leave|depart|quit|walk out))\b/iu,
  ru: /содерж|лиш[её]н|удержива|покинуть|уйти|свобод|задерж|страж|колони|изолятор/iu,
  tk: /^(?!)/u,
};
/** Those who visit and those who guard are spoken of beside places and people held, too. */
const NOT_HELD: Record<Language, RegExp> = {
  en: /\b(?:visit|inspect|appointed|employed|engaged|in charge|elected|authori[sz]ed|official)\w*/iu,
  ru: /посещ|назначен|включ[её]нн|избран|руковод|осуществляющ|должностное лицо,? (?:назнач|осуществ|ответ)|работник|сотрудник/iu,
  tk: /^(?!)/u,
};

/** Words that the bill defines for itself for places of detention and the people in them. */
function definedWords(text: string, lang: Language): Name[] {
  if (!HELD[lang].test(text)) return [];
  // Definitions stand in points of their own, or several in one paragraph, parted by semicolons or line ends.
  return text.split(/[;\n]\s*|(?<=[:—–])\s*(?=["“«'])/u).flatMap((part) => definedWord(part.trim(), lang));
}

function definedWord(text: string, lang: Language): Name[] {
  const hit = DEFINITION[lang].exec(text);
  const term = hit?.[1];
  const meaning = hit?.[2];
  if (term === undefined || meaning === undefined || !HELD[lang].test(meaning)) return [];
  const of = whatIs(meaning, lang);
  const name = of === null ? null : named(term, of, lang);
  return name ? [name] : [];
}

/** A person comes first: "a person appointed to inspect places" is no place. */
function whatIs(meaning: string, lang: Language): Named | null {
  if (A_PERSON[lang].test(meaning)) return NOT_HELD[lang].test(meaning.slice(0, 160)) ? null : 'detainee';
  return A_PLACE[lang].test(meaning) ? 'place' : null;
}

function mechanismNames(text: string, lang: Language): Name[] {
  if (!MECHANISM[lang].test(text)) return [];
  const names: Name[] = [];
  for (const { from, to } of sentences(text, lang)) {
    const sentence = text.slice(from, to);
    if (!MECHANISM[lang].test(sentence)) continue;
    for (const hit of sentence.matchAll(HEREINAFTER[lang])) {
      const before = sentence.slice(Math.max(0, hit.index - 160), hit.index);
      const name = nameOf(hit[1]!, lang);
      // The words just before say what is named.
      if (name && MECHANISM[lang].test(before) && !SUBCOMMITTEE.test(before.slice(-90))) names.push(name);
    }
    const subject = IS_MECHANISM[lang].exec(sentence)?.[1];
    const name = subject === undefined ? null : nameOf(subject, lang);
    if (name) names.push(name);
  }
  return names;
}

/** All names in use, counted over provisions, with the words at which they stand. */
export class Names {
  readonly #lang: Language;
  readonly #counts = new Map<string, { name: Name; count: number }>();
  #byFirst = new Map<string, Name[]>();

  constructor(lang: Language) {
    this.#lang = lang;
  }

  /** Exchanges the names that one provision gives; answers those that came into or went out of use. */
  replace(old: readonly Name[], now: readonly Name[]): Name[] {
    const changed: Name[] = [];
    for (const name of now) {
      const entry = this.#counts.get(keyOf(name));
      if (entry) entry.count++;
      else {
        this.#counts.set(keyOf(name), { name, count: 1 });
        changed.push(name);
      }
    }
    for (const name of old) {
      const entry = this.#counts.get(keyOf(name))!;
      if (--entry.count > 0) continue;
      this.#counts.delete(keyOf(name));
      changed.push(name);
    }
    if (changed.length > 0) this.#index();
    return changed;
  }

  #index(): void {
    this.#byFirst = new Map();
    for (const { name } of this.#counts.values())
      this.#byFirst.set(name.stems[0]!, [...(this.#byFirst.get(name.stems[0]!) ?? []), name]);
  }

  /** Calls back for each name among the words `from`..`to - 1`, with what it stands for, its first and its last word. */
  find(
    plain: readonly string[],
    from: number,
    to: number,
    found: (of: Named, first: number, last: number) => void,
  ): void {
    if (this.#byFirst.size === 0) return;
    for (let i = from; i < to; i++)
      for (const { stems, of } of this.#byFirst.get(stem(plain[i]!, this.#lang)) ?? [])
        if (i + stems.length <= to && stems.every((s, n) => stem(plain[i + n]!, this.#lang) === s))
          found(of, i, i + stems.length - 1);
  }
}

/** Whether a text could hold the name: no word of it is missing. */
export function mayHold(text: string, name: Name, lang: Language): boolean {
  const stems = new Set(words(text).map((t) => stem(t.word, lang)));
  return name.stems.every((s) => stems.has(s));
}
