/** The act that an amending bill speaks of: its name, date and number, from the sentence that introduces the amendments. */
import type { Language } from '../bill/kinds.ts';
import { monthOf } from '../text/months.ts';
import type { AmendedAct } from './types.ts';

/** The sentence after which amendments are listed, with the name of the act as a group. */
const INTRODUCED: Record<Language, readonly RegExp[]> = {
  ru: [/внести\s+в\s+(?<act>.+?)\s+следующ\p{L}+\s+(?:изменени|дополнени)/iu],
  tk: [/^(?<act>.+?)\s+(?:şu|aşakdaky)\s+(?:üýtgetme|goşmaça)/iu],
  en: [
    /(?:amendments?|additions?)[^:]*?\s(?:is|are|shall\s+be)\s+made\s+(?:to|in)\s+(?<act>.+?)\s*:?\s*$/iu,
    /^(?<act>(?:The\s+)?.+?)\s+(?:is|shall\s+be)\s+amended\s+as\s+(?:follows|set\s+out\s+below)/iu,
  ],
};

/** An act named inside an instruction, up to the comma, bracket or verb behind it. */
const INSIDE: Record<Language, RegExp> = {
  ru: /(?<!\p{L})(?<own>настоящ\p{L}+\s+)?(?<act>(?:Закон|Кодекс|\p{Lu}\p{L}+\p{Ll}\s+кодекс)\p{L}*(?:(?!\s+(?:изложить|дополнить|признать|исключить|слов[ао]|заменить|следующ))[^,;:()])*)/u,
  tk: /(?<own>şu\s+)?(?<act>[^,;:]*?(?:Kanun|Kodeks|kodeks)(?:y|i)?(?:nyň|niň|na|ne|nda|nde|nyň)?)(?!\p{L})/u,
  en: /(?<own>this\s+|the\s+present\s+)?(?<act>(?:\p{Lu}[\p{L}’'-]*\s+(?:(?:of|and|on|for|the)\s+)*)*(?:Act|Law|Code)(?:\s+of\s+\p{Lu}\p{L}+)?(?:\s+[“«"][^”»"]*[”»"])?(?:\s+(?:of\s+)?(?:\d{1,2}\s+\p{L}+\s+)?\d{4})?(?:,?\s+No\.?\s*[\p{L}\d-]+)?)(?!\p{L})/u,
};

const NUMBER = /(?:№|(?<!\p{L})No?\.?)\s*(?<number>\d[\p{L}\d]*(?:[-/][\p{L}\d]+)*)/u;

const DATES: Record<Language, RegExp> = {
  ru: /(?<day>\d{1,2})\s+(?<month>\p{L}+)\s+(?<year>\d{4})/u,
  en: /(?<day>\d{1,2})\s+(?<month>\p{L}+)\s+(?<year>\d{4})/u,
  tk: /(?<year>\d{4})-n[jž][iy]\s+ýylyň\s+(?<day>\d{1,2})-n[jž][iy]\s+(?<month>\p{L}+)/u,
};

function dateOf(words: string, lang: Language): string {
  const groups =
    DATES[lang].exec(words)?.groups ?? /(?<day>\d{2})\.(?<month>\d{2})\.(?<year>\d{4})/.exec(words)?.groups;
  if (groups) {
    const named = /^\d+$/.test(groups.month!) ? Number(groups.month) : monthOf(groups.month!, lang);
    const month = String(named).padStart(2, '0');
    const day = groups.day!.padStart(2, '0');
    if (named >= 1 && named <= 12 && Number(day) <= 31) return `${groups.year}-${month}-${day}`;
  }
  // "the Prisons Act 1952": the year is a part of its name.
  return lang === 'en' ? (/\s(?:Act|Law|Code),?\s+(?:of\s+)?(\d{4})(?!\d)/u.exec(words)?.[1] ?? '') : '';
}

function actOf(words: string, lang: Language): AmendedAct {
  return {
    words: words.trim(),
    date: dateOf(words, lang),
    number: NUMBER.exec(words)?.groups?.number ?? '',
  };
}

/** The act whose amendments a sentence introduces; null where it introduces none. */
export function introducedAct(text: string, lang: Language): AmendedAct | null {
  for (const form of INTRODUCED[lang]) {
    const words = form.exec(text)?.groups?.act;
    if (words !== undefined) return actOf(words, lang);
  }
  return null;
}

/** The act that an instruction names itself; 'own' where it speaks of this bill, null where it names none. */
export function namedAct(text: string, lang: Language): AmendedAct | 'own' | null {
  const groups = INSIDE[lang].exec(text)?.groups;
  if (!groups) return null;
  return groups.own === undefined ? actOf(groups.act!, lang) : 'own';
}
