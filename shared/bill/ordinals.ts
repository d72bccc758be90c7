/** Numbers as bills write them: letters by alphabet, Roman figures, Turkmen suffixes, Russian and Turkmen ordinals in words. */
import type { Language } from './kinds.ts';

const LETTERS: Record<Language, string> = {
  en: 'abcdefghijklmnopqrstuvwxyz',
  // Lists leave out ё, й, ъ, ы, ь (they cannot be told apart or do not begin a word).
  ru: 'абвгдежзиклмнопрстуфхцчшщэюя',
  tk: 'abçdeäfghijžklmnňoöprsştuüwyýz',
};

/** 1 → a, 2 → b …, after the last letter aa, bb … */
export function letter(n: number, lang: Language): string {
  return letterOf(n, LETTERS[lang]);
}

/** The same over the letters of a tradition. */
export function letterOf(n: number, letters: string): string {
  const alphabet = [...letters];
  const repeat = Math.ceil(n / alphabet.length);
  return alphabet[(n - 1) % alphabet.length]!.repeat(repeat);
}

/** The position of a letter in the list alphabet, or null. */
export function letterValue(text: string, lang: Language): number | null {
  const alphabet = [...LETTERS[lang]];
  const chars = [...text.toLowerCase()];
  const at = alphabet.indexOf(chars[0] ?? '');
  if (at < 0 || chars.some((c) => c !== chars[0])) return null;
  return at + 1 + (chars.length - 1) * alphabet.length;
}

const ROMAN: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

export function roman(n: number): string {
  let rest = n;
  let out = '';
  for (const [value, sign] of ROMAN)
    while (rest >= value) {
      out += sign;
      rest -= value;
    }
  return out;
}

/** The value of Roman figures in either case, or null where the text is not a well-formed Roman number. */
export function romanValue(text: string): number | null {
  const upper = text.toUpperCase();
  let value = 0;
  let at = 0;
  for (const [amount, sign] of ROMAN)
    while (upper.startsWith(sign, at)) {
      value += amount;
      at += sign.length;
    }
  return value > 0 && at === upper.length && roman(value) === upper ? value : null;
}

// Turkmen ordinal suffix by vowel harmony of the last spoken word of the number.
const TK_BACK = new Set([6, 9, 10, 30, 40, 60, 90]);

/** 5 → "5-nji", 6 → "6-njy"; a suffixed number keeps its last figure: "5-1" → "5-1-nji". */
export function turkmenOrdinal(number: string): string {
  const figures = /(\d+)\D*$/.exec(number)?.[1];
  if (!figures) return number;
  const n = Number(figures);
  const last = n % 10 !== 0 ? n % 10 : n % 100;
  return `${number}-${TK_BACK.has(last) ? 'njy' : 'nji'}`;
}

export const CASES = ['nom', 'gen', 'dat', 'acc', 'ins', 'loc', 'abl'] as const;
/** loc is the Russian prepositional and the Turkmen locative; abl exists in Turkmen only (Russian uses the genitive). */
export type Case = (typeof CASES)[number];

const RU_ORDINALS = [
  '',
  'перв',
  'втор',
  'треть',
  'четвёрт',
  'пят',
  'шест',
  'седьм',
  'восьм',
  'девят',
  'десят',
  'одиннадцат',
  'двенадцат',
  'тринадцат',
  'четырнадцат',
  'пятнадцат',
  'шестнадцат',
  'семнадцат',
  'восемнадцат',
  'девятнадцат',
  'двадцат',
];

export type Gender = 'm' | 'f' | 'n';

/** Ordinal ("часть первая", "части второй", "раздел второй") up to twenty, null above. */
export function russianOrdinal(n: number, grammaticalCase: Case, gender: Gender = 'f'): string | null {
  const stem = RU_ORDINALS[n];
  if (!stem) return null;
  const soft = n === 3;
  if (gender !== 'f') {
    if (soft && gender === 'm' && (grammaticalCase === 'nom' || grammaticalCase === 'acc')) return 'третий';
    return stem + notFeminine(n, grammaticalCase, gender);
  }
  if (grammaticalCase === 'nom') return stem + (soft ? 'я' : 'ая');
  if (grammaticalCase === 'acc') return stem + (soft ? 'ю' : 'ую');
  return stem + (soft ? 'ей' : 'ой');
}

/** Ordinals that carry the stress on their ending: "второй", "шестой". */
const STRESSED = new Set([2, 6, 7, 8]);

/** An inanimate noun: its accusative is its nominative. */
function notFeminine(n: number, grammaticalCase: Case, gender: Gender): string {
  const soft = n === 3;
  if (grammaticalCase === 'nom' || grammaticalCase === 'acc') {
    if (gender === 'n') return soft ? 'е' : 'ое';
    return STRESSED.has(n) ? 'ой' : 'ый';
  }
  const endings: Partial<Record<Case, [string, string]>> = {
    gen: ['его', 'ого'],
    abl: ['его', 'ого'],
    dat: ['ему', 'ому'],
    ins: ['им', 'ым'],
    loc: ['ем', 'ом'],
  };
  return endings[grammaticalCase]![soft ? 0 : 1];
}

const TK_ORDINALS = [
  '',
  'birinji',
  'ikinji',
  'üçünji',
  'dördünji',
  'bäşinji',
  'altynjy',
  'ýedinji',
  'sekizinji',
  'dokuzynjy',
  'onunjy',
];

/** "birinji" … "onunjy" as used for bölek, null above ten. */
export function turkmenOrdinalWord(n: number): string | null {
  return TK_ORDINALS[n] || null;
}
