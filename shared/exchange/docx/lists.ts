/**
 * Numbers that Word computes: which list and level a paragraph is in, and what is drawn before it.
 * Rules: ECMA-376 part 1, 17.9 (numbering), with restarts as Word does them.
 */
import type { Language } from '../../bill/kinds.ts';
import { letter, roman } from '../../bill/ordinals.ts';
import { child, elements, type XmlElement } from '../xml.ts';
import { isOn, type StyleSheet, val } from './sheet.ts';

interface Level {
  start: number;
  format: string;
  text: string;
  /** Restarts after a level at or above this one (1-based); 0 never. */
  restart: number | undefined;
  legal: boolean;
  style: string | undefined;
}

interface List {
  abstractId: string;
  levels: Map<number, Level>;
  startOverrides: Map<number, number>;
}

export interface ListNumber {
  text: string;
  level: number;
}

/** Counts one document through; ask it once per paragraph, in reading order. */
export interface ListCounter {
  /** The number of the next paragraph that is in this list; null for a list that is not defined. */
  next(numId: string, ilvl: number | undefined, styles: readonly string[]): ListNumber | null;
}

function readLevel(lvl: XmlElement): Level {
  const restart = val(child(lvl, 'w:lvlRestart'));
  return {
    start: Number.parseInt(val(child(lvl, 'w:start')) ?? '1', 10) || 0,
    format: val(child(lvl, 'w:numFmt')) ?? 'decimal',
    text: val(child(lvl, 'w:lvlText')) ?? '',
    restart: restart === undefined ? undefined : Number.parseInt(restart, 10) || 0,
    legal: isOn(child(lvl, 'w:isLgl')),
    style: val(child(lvl, 'w:pStyle')),
  };
}

function levelsOf(parent: XmlElement): Map<number, Level> {
  return new Map(
    elements(parent, 'w:lvl').map((lvl) => [
      Number.parseInt(lvl.attrs['w:ilvl'] ?? '0', 10) || 0,
      readLevel(lvl),
    ]),
  );
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

function format(n: number, kind: string, lang: Language): string {
  switch (kind) {
    case 'none':
      return '';
    case 'decimalZero':
      return n < 10 ? `0${n}` : String(n);
    case 'upperRoman':
      return n > 0 ? roman(n) : String(n);
    case 'lowerRoman':
      return n > 0 ? roman(n).toLowerCase() : String(n);
    case 'lowerLetter':
      return n > 0 ? latin(n) : String(n);
    case 'upperLetter':
      return n > 0 ? latin(n).toUpperCase() : String(n);
    case 'russianLower':
      return n > 0 ? letter(n, 'ru') : String(n);
    case 'russianUpper':
      return n > 0 ? letter(n, 'ru').toUpperCase() : String(n);
    case 'ordinal':
      return lang === 'en' ? englishOrdinal(n) : `${n}.`;
    default:
      return String(n);
  }
}

function readLists(numbering: XmlElement, sheet: StyleSheet): Map<string, List> {
  const abstracts = new Map<string, XmlElement>();
  for (const a of elements(numbering, 'w:abstractNum')) abstracts.set(a.attrs['w:abstractNumId'] ?? '', a);
  const nums = new Map<string, XmlElement>();
  for (const n of elements(numbering, 'w:num')) nums.set(n.attrs['w:numId'] ?? '', n);
  const abstractOf = (num: XmlElement, hops: number): string => {
    const id = val(child(num, 'w:abstractNumId')) ?? '';
    const link = val(child(abstracts.get(id), 'w:numStyleLink'));
    const target = link === undefined ? undefined : nums.get(sheet.propsOf(link).numId ?? '');
    return target && hops > 0 ? abstractOf(target, hops - 1) : id;
  };
  const lists = new Map<string, List>();
  for (const [numId, num] of nums) {
    const abstractId = abstractOf(num, 4);
    const abstract = abstracts.get(abstractId);
    const list: List = {
      abstractId,
      levels: abstract ? levelsOf(abstract) : new Map(),
      startOverrides: new Map(),
    };
    for (const override of elements(num, 'w:lvlOverride')) {
      const ilvl = Number.parseInt(override.attrs['w:ilvl'] ?? '0', 10) || 0;
      const own = child(override, 'w:lvl');
      if (own) list.levels.set(ilvl, readLevel(own));
      const start = val(child(override, 'w:startOverride'));
      if (start !== undefined) list.startOverrides.set(ilvl, Number.parseInt(start, 10) || 0);
    }
    lists.set(numId, list);
  }
  return lists;
}

/** Counters belong to the abstract list: two lists over the same one go on from each other unless a start is overridden. */
interface Count {
  values: (number | undefined)[];
  started: Set<string>;
}

export function listCounter(
  numbering: XmlElement | undefined,
  sheet: StyleSheet,
  lang: Language,
): ListCounter {
  const lists = numbering ? readLists(numbering, sheet) : new Map<string, List>();
  const counts = new Map<string, Count>();

  const levelOf = (list: List, ilvl: number | undefined, styles: readonly string[]): number => {
    if (ilvl !== undefined) return ilvl;
    // A list that is set in a style names its level by the style.
    for (const [at, level] of list.levels)
      if (level.style !== undefined && styles.includes(level.style)) return at;
    return 0;
  };
  const draw = (list: List, at: number, values: readonly (number | undefined)[]): string => {
    const own = list.levels.get(at);
    if (!own) return '';
    if (own.format === 'bullet') return '•';
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const level = list.levels.get(index);
      const value = values[index] ?? level?.start ?? 1;
      const kind = own.legal ? 'decimal' : (level?.format ?? 'decimal');
      return format(value, kind, lang);
    });
  };

  return {
    next: (numId, ilvl, styles) => {
      const list = lists.get(numId);
      if (!list) return null;
      const at = levelOf(list, ilvl, styles);
      const level = list.levels.get(at);
      if (!level) return null;
      const count = counts.get(list.abstractId) ?? { values: [], started: new Set() };
      counts.set(list.abstractId, count);
      const override = list.startOverrides.get(at);
      const key = `${numId}/${at}`;
      if (override !== undefined && !count.started.has(key)) {
        count.started.add(key);
        count.values[at] = override;
      } else {
        const current = count.values[at];
        count.values[at] = current === undefined ? level.start : current + 1;
      }
      for (let below = at + 1; below < 9; below++) {
        const restart = list.levels.get(below)?.restart;
        if (restart === undefined || (restart !== 0 && at < restart)) count.values[below] = undefined;
      }
      return { text: draw(list, at, count.values), level: at };
    },
  };
}
