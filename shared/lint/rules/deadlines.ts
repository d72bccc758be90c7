/** A time limit that does not say from when it runs: "replies within ten days". */
import type { Language } from '../../bill/kinds.ts';
import type { Provision } from '../../bill/provisions.ts';
import { readingText } from '../../definitions/types.ts';
import { sentences } from '../../text/tokens.ts';
import { finding, wordly } from '../find.ts';
import type { LintFinding } from '../types.ts';

const EN_NUMBER =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty(?:-\\p{L}+)?|thirty|forty(?:-\\p{L}+)?|forty-five|sixty|ninety)';
const RU_NUMBER =
  '(?:\\d+|одного|двух|трех|трёх|четырех|четырёх|пяти|шести|семи|восьми|девяти|десяти|двенадцати|четырнадцати|пятнадцати|двадцати(?: \\p{L}+)?|тридцати|сорока(?: \\p{L}+)?|шестидесяти|девяноста|семидесяти двух)';
const TK_NUMBER =
  '(?:\\d+|bir|iki|üç|dört|bäş|alty|ýedi|sekiz|dokuz|on|on \\p{L}+|ýigrimi(?: \\p{L}+)?|otuz|kyrk|elli|altmyş|togsan)';

// Days to months: what is counted in years is as a rule how long something lasts, not when it is due.
const DEADLINE: Record<Language, RegExp> = {
  en: wordly(
    `(?:within|not later than|no later than)\\s+(?:a (?:period|term) of\\s+)?${EN_NUMBER}\\s+(?:\\(\\d+\\)\\s+)?(?:(?:working|calendar|business|clear)\\s+)?(?:hours?|days?|weeks?|months?)`,
    'giu',
  ),
  ru: wordly(
    `(?:в течение|не позднее(?: чем)?(?: через)?|в срок(?:,)? (?:до|не более|не превышающий|не позднее))\\s+${RU_NUMBER}\\s+(?:\\(\\d+\\)\\s+)?(?:(?:рабочих|календарных)\\s+)?(?:час(?:а|ов)|дн(?:я|ей)|суток|недел[иь]|месяц(?:а|ев))|в\\s+(?:\\d+-дневный|\\p{L}+дневный|суточный|недельный|месячный|двухнедельный|\\p{L}+месячный)\\s+срок`,
    'giu',
  ),
  tk: wordly(
    `${TK_NUMBER}\\s+(?:(?:iş|senenama)\\s+)?(?:sagadyň|günüň|gije-gündiziň|hepdäniň|aýyň)\\s+(?:dowamynda|içinde)|${TK_NUMBER}\\s+(?:günlük|aýlyk|hepdelik)\\s+möhletde`,
    'giu',
  ),
};

/** Words of the sentence that say from when, or on what occasion. */
const START: Record<Language, RegExp> = {
  en: wordly(
    'after|following|from|since|upon|once|when(?:ever)?|where|if|unless|until|before|prior|beginning|starting|counting|thereafter|on (?:receipt|receiving|request|being|the day|the date)|having|as soon as|in case|in the event|of (?:the |its |their )?(?:entry|coming|receipt|publication|adoption|commencement|date|day|request|notice|notification|occurrence|presentation)',
  ),
  ru: wordly(
    'со дня|с даты|с момента|со времени|с начала|с того|с ч\\p{L}+|с \\d+|после|по (?:истечении|окончании|получении|завершении|поступлении|прибытии|требованию|запросу)|до|за|при|если|когда|в случае|получив\\p{L}*|рассмотрев|начиная|исчисл\\p{L}+|с (?:его|её|их) \\p{L}+|от даты',
  ),
  tk: wordly(
    '\\p{L}*(?:günden|gününden|senesinden|pursatyndan|pursatdan|wagtyndan|wagtdan)|soň|soňra|başlap|eger|haçan|öň|ýagdaýynda|ýagdaýda|bilen|\\p{L}+(?:anda|ende|anynda|eninde|anyndan|eninden|alandan|berlende)',
  ),
};

/** How long something is kept, lasts or is forbidden: no deadline. */
const LASTS: Record<Language, RegExp> = {
  en: wordly(
    'kept|stored|retained|valid|remains?|in force|lasts?|continues?|not|never|preserved|suspended|limit\\p{L}*',
  ),
  ru: wordly(
    'хран\\p{L}+|сохраня\\p{L}+|действу\\p{L}+|действительн\\p{L}+|не|приостан\\p{L}+|длит\\p{L}*|содерж\\p{L}+ под стражей',
  ),
  tk: wordly('saklan\\p{L}+|hereket ed\\p{L}+|güýjünde|dowam ed\\p{L}+|\\p{L}+(?:maz|mez|maýar|meýär|masyn)'),
};

/** @param lead the words of the provision that this one is an item of: they may hold the start. */
export function deadlines(provision: Provision, lead: string, lang: Language): LintFinding[] {
  const text = readingText(provision);
  if (!DEADLINE[lang].test(text)) return [];
  DEADLINE[lang].lastIndex = 0;
  const found: LintFinding[] = [];
  const leadStarts = provision.kind !== 'paragraph' && START[lang].test(lead);
  for (const { from, to } of sentences(text, lang)) {
    const sentence = text.slice(from, to);
    for (const hit of sentence.matchAll(DEADLINE[lang])) {
      const rest = `${sentence.slice(0, hit.index)} ¦ ${sentence.slice(hit.index + hit[0].length)}`;
      const of = lang === 'en' && /¦\s*(?:\([^)]*\)\s*)?(?:of|thereof)\b/.test(rest);
      if (of || leadStarts || START[lang].test(rest) || LASTS[lang].test(rest)) continue;
      const at = from + hit.index;
      found.push(
        finding('deadlineWithoutStart', provision, at, at + hit[0].length, { values: { words: hit[0] } }),
      );
    }
  }
  return found;
}
