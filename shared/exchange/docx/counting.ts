/**
 * How Word counts its lists: which number is drawn before the next paragraph of a list. The reader counts foreign files by
 * it, and the writer tries by it what Word will show before it leaves a number to Word.
 * Rules: ECMA-376 part 1, 17.9 (numbering), with restarts as Word does them.
 */
import type { Language } from '../../bill/kinds.ts';
import { roman } from '../../bill/ordinals.ts';

export interface Level {
  start: number;
  format: string;
  text: string;
  /** Restarts after a level at or above this one (1-based); 0 never. */
  restart: number | undefined;
  legal: boolean;
  style: string | undefined;
}

export interface List {
  abstractId: string;
  levels: Map<number, Level>;
  startOverrides: Map<number, number>;
}

export interface ListNumber {
  text: string;
  level: number;
  /** The list says here by hand where to go on. */
  set: boolean;
}

/** Counts one document through; ask it once per paragraph, in reading order. */
export interface ListCounter {
  /** The number of the next paragraph that is in this list; null for a list that is not defined. */
  next(numId: string, ilvl: number | undefined, styles: readonly string[]): ListNumber | null;
  /** What `next` would give, without counting on. */
  peek(numId: string, ilvl: number): ListNumber | null;
  /** The value that a level of this list stands at; undefined where it has not begun. */
  valueOf(numId: string, ilvl: number): number | undefined;
}

function englishOrdinal(n: number): string {
  const tail = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${tail}`;
}

/** Word repeats letters past the alphabet: z, aa, bb. */
function latin(n: number): string {
  const index = (n - 1) % 26;
  return String.fromCharCode(97 + index).repeat(Math.floor((n - 1) / 26) + 1);
}

/** Up to the last letter as bills have it (ordinals.ts); Word goes on with one letter more. */
const RUSSIAN_LETTERS = 'абвгдежзиклмнопрстуфхцчшщыэюя';

function russian(n: number): string {
  const index = (n - 1) % RUSSIAN_LETTERS.length;
  return RUSSIAN_LETTERS.charAt(index).repeat(Math.floor((n - 1) / RUSSIAN_LETTERS.length) + 1);
}

/** Past it nobody counts by letters or Roman figures, and a file that says so asks for millions of them. */
const MOST_SPELLED = 3999;
/** Longer than the number of any list. */
const LONGEST = 255;

function format(n: number, kind: string, lang: Language): string {
  const spelled = n > 0 && n <= MOST_SPELLED;
  switch (kind) {
    case 'none':
      return '';
    case 'decimalZero':
      return n < 10 ? `0${n}` : String(n);
    case 'upperRoman':
      return spelled ? roman(n) : String(n);
    case 'lowerRoman':
      return spelled ? roman(n).toLowerCase() : String(n);
    case 'lowerLetter':
      return spelled ? latin(n) : String(n);
    case 'upperLetter':
      return spelled ? latin(n).toUpperCase() : String(n);
    case 'russianLower':
      return spelled ? russian(n) : String(n);
    case 'russianUpper':
      return spelled ? russian(n).toUpperCase() : String(n);
    case 'ordinal':
      return lang === 'en' ? englishOrdinal(n) : `${n}.`;
    default:
      return String(n);
  }
}

/** Counters belong to the abstract list: two lists over the same one go on from each other unless a start is overridden. */
interface Count {
  values: (number | undefined)[];
  started: Set<string>;
}

function levelOf(list: List, ilvl: number | undefined, styles: readonly string[]): number {
  if (ilvl !== undefined) return ilvl;
  // A list that is set in a style names its level by the style.
  for (const [at, level] of list.levels)
    if (level.style !== undefined && styles.includes(level.style)) return at;
  return 0;
}

function draw(list: List, at: number, values: readonly (number | undefined)[], lang: Language): string {
  const own = list.levels.get(at);
  if (!own) return '';
  if (own.format === 'bullet') return '•';
  const drawn = own.text.slice(0, LONGEST).replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const level = list.levels.get(index);
    const value = values[index] ?? level?.start ?? 1;
    const kind = own.legal ? 'decimal' : (level?.format ?? 'decimal');
    return format(value, kind, lang);
  });
  return drawn.slice(0, LONGEST);
}

/** @param lists by `w:numId`; more may come while it counts. */
export function counterOf(lists: ReadonlyMap<string, List>, lang: Language): ListCounter {
  const counts = new Map<string, Count>();
  const countOf = ({ abstractId }: List): Count => {
    const known = counts.get(abstractId) ?? { values: [], started: new Set<string>() };
    counts.set(abstractId, known);
    return known;
  };
  const after = (numId: string, list: List, at: number): { value: number; set: boolean } => {
    const { values, started } = countOf(list);
    const override = list.startOverrides.get(at);
    if (override !== undefined && !started.has(`${numId}/${at}`)) return { value: override, set: true };
    const current = values[at];
    const value = current === undefined ? (list.levels.get(at)?.start ?? 1) : current + 1;
    return { value, set: false };
  };
  return {
    next: (numId, ilvl, styles) => {
      const list = lists.get(numId);
      if (!list) return null;
      const at = levelOf(list, ilvl, styles);
      if (!list.levels.has(at)) return null;
      const count = countOf(list);
      const { value, set } = after(numId, list, at);
      if (set) count.started.add(`${numId}/${at}`);
      count.values[at] = value;
      for (let below = at + 1; below < 9; below++) {
        const restart = list.levels.get(below)?.restart;
        if (restart === undefined || (restart !== 0 && at < restart)) count.values[below] = undefined;
      }
      return { text: draw(list, at, count.values, lang), level: at, set };
    },
    peek: (numId, at) => {
      const list = lists.get(numId);
      if (!list?.levels.has(at)) return null;
      const { value, set } = after(numId, list, at);
      const values = [...countOf(list).values];
      values[at] = value;
      return { text: draw(list, at, values, lang), level: at, set };
    },
    valueOf: (numId, at) => {
      const list = lists.get(numId);
      return list && countOf(list).values[at];
    },
  };
}
