/**
 * Slips in Russian set phrases that bills are full of. Sources: the orthography of prepositions made from nouns (Правила
 * русской орфографии и пунктуации, 1956: «в течение», «в продолжение», «ввиду», «вследствие», «несмотря на», and apart «иметь
 * в виду») and the government that school grammars teach: «согласно», «вопреки», «благодаря» with the dative, «по» with the
 * prepositional case where it means “after”. What has a second, right reading is reported only where that reading is out:
 * «в течении реки», «участвует в следствии», «работы по окончанию строительства», «привести в соответствие с» stay.
 */
import type { Language } from '../../bill/kinds.ts';
import type { Provision } from '../../bill/provisions.ts';
import { readingText } from '../../definitions/types.ts';
import { finding, replaceFix, wordly } from '../find.ts';
import type { LintFinding } from '../types.ts';

interface Slip {
  /** What is wrong is the group `wrong`. */
  pattern: RegExp;
  mend: (wrong: string) => string;
  variant: 'time' | 'dative' | 'after' | 'message';
  /** Words of the sentence before it with which it is right. */
  unless?: RegExp;
}

/** What may stand between a preposition of time and its noun: figures, words in brackets, adjectives, numerals in the genitive. */
const COUNTED = String.raw`(?:(?:\d\S*|\([^()]{1,40}\)|\p{L}+(?:ого|его|ых|их|ой|ей|ух|ёх|ех)|\p{L}*(?:дцати|десяти|пяти|шести|семи|восьми|девяти|сорока|ста|сот))\s+){0,4}`;
const TIME =
  '(?:дн(?:я|ей)|недел[ьи]|месяц(?:а|ев)|квартал(?:а|ов)|год(?:а|ов)|лет|час(?:а|ов)|минут|суток|срока|периода|времени)';
const ofTime = String.raw`(?=\s+${COUNTED}${TIME}(?!\p{L}))`;

/** Nouns of bills whose genitive is no dative, in the genitive and the dative. */
const NOUNS: readonly (readonly [string, string])[] = [
  ['закона', 'закону'],
  ['кодекса', 'кодексу'],
  ['договора', 'договору'],
  ['протокола', 'протоколу'],
  ['указа', 'указу'],
  ['приказа', 'приказу'],
  ['устава', 'уставу'],
  ['регламента', 'регламенту'],
  ['порядка', 'порядку'],
  ['плана', 'плану'],
  ['перечня', 'перечню'],
  ['пункта', 'пункту'],
  ['подпункта', 'подпункту'],
  ['статьи', 'статье'],
  ['законодательства', 'законодательству'],
  ['положения', 'положению'],
  ['постановления', 'постановлению'],
  ['решения', 'решению'],
  ['распоряжения', 'распоряжению'],
  ['соглашения', 'соглашению'],
  ['приложения', 'приложению'],
  ['требований', 'требованиям'],
  ['правил', 'правилам'],
  ['норм', 'нормам'],
  ['положений', 'положениям'],
  ['принципов', 'принципам'],
  ['стандартов', 'стандартам'],
];
const DATIVE = new Map(NOUNS);
const GENITIVES = NOUNS.map(([genitive]) => genitive).join('|');

/** "настоящего Закона" → "настоящему Закону"; a possessive stays. */
function inDative(words: string): string {
  return words.replace(/\p{L}+/gu, (word) => {
    const noun = DATIVE.get(word.toLowerCase());
    if (noun !== undefined) return word.charAt(0) + noun.slice(1);
    if (/^(?:его|их)$/iu.test(word)) return word;
    return word.replace(/(о|е)го$/u, '$1му').replace(/(ы|и)х$/u, '$1м');
  });
}

const put =
  (text: string) =>
  (wrong: string): string =>
    /^\p{Lu}/u.test(wrong) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

const slip = (source: string, mend: Slip['mend'], variant: Slip['variant'], unless?: RegExp): Slip => ({
  pattern: wordly(source, 'giu'),
  mend,
  variant,
  ...(unless ? { unless } : {}),
});

const SLIPS: readonly Slip[] = [
  slip(`(?<wrong>в\\s+течении)${ofTime}`, put('в течение'), 'time'),
  slip(`(?<wrong>в\\s+продолжении)${ofTime}`, put('в продолжение'), 'time'),
  slip(
    `(?<=(?<!\\p{L})(?:согласно|вопреки|благодаря)\\s+)(?<wrong>(?:\\p{L}+(?:ого|его|ых|их|ой|ей)\\s+){0,3}(?:${GENITIVES}))`,
    inDative,
    'dative',
  ),
  slip(`(?<wrong>по\\s+истечению)(?=\\s+${COUNTED}${TIME}(?!\\p{L}))`, put('по истечении'), 'after'),
  // At the beginning of a sentence nothing stands before it that it could belong to.
  {
    pattern: /(?<=^|[.!?]\s+)(?<wrong>По\s+(?:окончани|истечени|прибыти)ю)(?!\p{L})/gu,
    mend: (wrong) => wrong.replace(/ю$/u, 'и'),
    variant: 'after',
  },
  slip(
    '(?<wrong>в\\s+виду)(?=\\s+(?:того,?\\s+что|отсутствия|невозможности|необходимости))',
    put('ввиду'),
    'message',
    /име/iu,
  ),
  slip('(?<=(?<!\\p{L})име\\p{L}+\\s+)(?<wrong>ввиду)', put('в виду'), 'message'),
  slip(
    '(?<wrong>в\\s+следстви[ие])(?=\\s+(?:чего|этого|того,?\\s+что)(?!\\p{L}))',
    put('вследствие'),
    'message',
  ),
  slip('(?<wrong>не\\s+смотря)(?=\\s+на(?!\\p{L}))', put('несмотря'), 'message'),
  slip('(?<wrong>на\\s+ряду)(?=\\s+со?(?!\\p{L}))', put('наряду'), 'message'),
  slip(
    '(?<wrong>в\\s+соответствие)(?=\\s+со?(?!\\p{L}))',
    put('в соответствии'),
    'message',
    /при(?:ве|во|хо|шл|йти)/iu,
  ),
];

/** Most texts have none of these words. */
const ANY =
  /течении|продолжении|согласно|вопреки|благодаря|истечению|окончанию|прибытию|виду|следстви|смотря|ряду|соответствие/iu;

function sentenceBefore(text: string, at: number): string {
  return text
    .slice(0, at)
    .split(/[.!?;]\s/u)
    .at(-1)!;
}

export function wordForms(provision: Provision, lang: Language): LintFinding[] {
  const text = readingText(provision);
  if (lang !== 'ru' || !ANY.test(text)) return [];
  return SLIPS.flatMap(({ pattern, mend, variant, unless }) =>
    [...text.matchAll(pattern)].flatMap((hit) => {
      const wrong = hit.groups?.wrong ?? hit[0];
      const from = hit.index;
      const right = mend(wrong);
      if (right === wrong || unless?.test(sentenceBefore(text, from))) return [];
      const to = from + wrong.length;
      return [
        finding('wordForm', provision, from, to, {
          variant,
          values: { text: right },
          fixes: [replaceFix(provision, from, to, right)],
        }),
      ];
    }),
  );
}
