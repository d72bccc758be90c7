/**
 * Clauses that allow what a guarantee forbids: "any authority may limit the choice of places", "доступ может быть
 * ограничен". The same words denied are the guarantee itself, so a rule that finds them here has found its contrary.
 */
import type { Language } from '../bill/kinds.ts';
import type { Span } from '../text/tokens.ts';

const HINDERING: Record<Language, RegExp> = {
  en: pattern(
    '(?:may|can|shall|must|is|are) (?:also |at any time |adversely )?(?:be )?(?:limit|restrict|refus|den(?:y|ied)|hinder|obstruct|withh(?:o|e)ld|curtail|censor|intercept|seize|punish|reduc|affect|instruct|monitor)(?:ed|d|t|s|es)?',
    '(?:correspondence|letters?|calls?|equipment|notes)(?!\\p{L})[^;.]{0,60}(?:is|are|may be) (?:opened|read|inspected|searched|monitored)',
    '(?:limits|prevents|hinders|restricts|obstructs)',
    '(?:shall|may) (?:suffer|be subjected to)',
    'may be (?:required|compelled|obliged) to (?:testify|disclose|reveal)',
    '(?:is|are) a ground for refus\\p{L}*',
  ),
  ru: pattern(
    '(?:может|могут) быть (?:ограничен|отказан|отклонен|цензурирован|изъят|наказан|подвергнут|уменьшен|снижен|принужден)\\p{L}*',
    '(?:вправе|может|могут) (?:ограничи|отказа|препятствов|изъя|цензурир|наказ|подвергат)\\p{L}*',
    '(?:препятствует|препятствуют|ограничивает|ограничивают|вскрываются|прослушиваются)',
    '(?:является|являются|служит) основанием для отказа',
    '(?:цензуре|изъятию|просмотру|вскрытию) (?:подлежит|подлежат)',
    '(?:подлежит|подлежат) (?:цензуре|изъятию|просмотру|вскрытию|амнистии)',
    '(?:подчиняется|подчинен|подчинён) (?:орган|министерств|правительств)\\p{L}*',
    'применяются (?:телесн|одиночн)\\p{L}*',
  ),
  tk: /(?<!\p{L})\p{L}+(?:dyrylyp|dirilip|lanylyp|lenilip) bilner/iu,
};

function pattern(...ways: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${ways.join('|')})(?!\\p{L})`, 'iu');
}

/** Words that deny, or that let it happen only within bounds. */
const DENYING: Record<Language, RegExp> = {
  en: /(?<!\p{L})(?:not|no|nobody|none|nothing|never|neither|nor|cannot|only|without|except|unless|who|which)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:не|ни|нет|никто|ничто|никак\p{L}*|нельзя|только|лишь|без|кроме|котор\p{L}*)(?!\p{L})/iu,
  tk: /(?<!\p{L})(?:däl|ýok|diňe|hiç)(?!\p{L})/iu,
};

/** The clauses (parted by ; and :) of a sentence in which something is hindered, as offsets in the text. */
export function hinderingClauses(text: string, { from, to }: Span, lang: Language): Span[] {
  if (!HINDERING[lang].test(text.slice(from, to))) return [];
  const clauses: Span[] = [];
  let start = from;
  for (const part of text.slice(from, to).split(/(?<=[;:])/u)) {
    if (HINDERING[lang].test(part) && !DENYING[lang].test(part))
      clauses.push({ from: start, to: start + part.length });
    start += part.length;
  }
  return clauses;
}
