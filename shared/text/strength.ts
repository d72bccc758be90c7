/**
 * Words whose exchange makes a rule weaker or stronger, found in two wordings of it; the comparison ranks them first ("shall"
 * became "may", "any" became "prescribed").
 */
import type { Language } from '../bill/kinds.ts';
import { STRENGTH_PAIRS } from './strengthPairs.ts';
import { fold, wordPattern } from './words.ts';

/** Words of the pairs found in a text: name of the pair, side, and where. */
export interface StrengthWord {
  name: string;
  side: 'strong' | 'weak';
  from: number;
  to: number;
  text: string;
}

interface PreparedPattern {
  name: string;
  side: 'strong' | 'weak';
  expression: RegExp;
}

/** The patterns of a language by the first three letters of the words they can begin with, and those that any word may begin. */
interface Prepared {
  byHead: ReadonlyMap<string, readonly PreparedPattern[]>;
  always: readonly PreparedPattern[];
}

const prepared = new Map<Language, Prepared>();

function patternsOf(lang: Language): Prepared {
  const known = prepared.get(lang);
  if (known) return known;
  const byHead = new Map<string, PreparedPattern[]>();
  const always: PreparedPattern[] = [];
  for (const pair of STRENGTH_PAIRS[lang])
    for (const side of ['strong', 'weak'] as const)
      for (const pattern of pair[side]) {
        const entry = { name: pair.name, side, expression: wordPattern(pattern) };
        const heads = headsOf(pattern);
        if (heads === null) always.push(entry);
        for (const head of heads ?? []) {
          const list = byHead.get(head);
          if (list) list.push(entry);
          else byHead.set(head, [entry]);
        }
      }
  const made = { byHead, always };
  prepared.set(lang, made);
  return made;
}

/** First three letters (or the whole of a shorter word and a space) of the words a pattern begins with; null for any word. */
function headsOf(pattern: string): ReadonlySet<string> | null {
  const group = pattern.startsWith('(') ? pattern.slice(1).split(')')[0]! : pattern;
  const heads = new Set<string>();
  for (const choice of group.split('|')) {
    const found = /^([\p{L}\p{N}]{3}|[\p{L}\p{N}]{1,2}(?= |$))/u.exec(fold(choice));
    if (!found) return null;
    heads.add(found[0].length < 3 ? `${found[0]} ` : found[0]);
  }
  return heads;
}

/** Letters of our three languages and figures; what is missed here only makes a word begin once more. */
function isLetter(c: number): boolean {
  if (c < 128) return (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || c === 95;
  return (c >= 0x400 && c <= 0x52f) || (c >= 0xc0 && c <= 0x24f && c !== 0xd7 && c !== 0xf7);
}

function patternsIn(folded: string, lang: Language): Set<PreparedPattern> {
  const { byHead, always } = patternsOf(lang);
  const found = new Set(always);
  let inWord = false;
  for (let i = 0; i < folded.length; i++) {
    const letter = isLetter(folded.charCodeAt(i));
    if (letter && !inWord) {
      let length = 1;
      while (length < 3 && isLetter(folded.charCodeAt(i + length))) length++;
      const head = length < 3 ? `${folded.slice(i, i + length)} ` : folded.slice(i, i + 3);
      for (const pattern of byHead.get(head) ?? []) found.add(pattern);
    }
    inWord = letter;
  }
  return found;
}

function hitsOf(text: string, folded: string, patterns: readonly PreparedPattern[]): StrengthWord[] {
  const found: StrengthWord[] = [];
  for (const { name, side, expression } of patterns)
    for (const hit of folded.matchAll(expression))
      found.push({
        name,
        side,
        from: hit.index,
        to: hit.index + hit[0].length,
        text: text.slice(hit.index, hit.index + hit[0].length),
      });
  return found.sort((a, b) => a.from - b.from || a.to - b.to);
}

/**
 * The words of those pairs in two texts of which one side may stand in the first and the other in the second: without
 * that nothing can have become weaker or stronger, and no pattern needs to be tried.
 */
function opposedWords(before: string, after: string, lang: Language): [StrengthWord[], StrengthWord[]] {
  const [old, now] = [fold(before), fold(after)];
  const [a, b] = [[...patternsIn(old, lang)], [...patternsIn(now, lang)]];
  const sides = (patterns: readonly PreparedPattern[]) =>
    new Set(patterns.map(({ name, side }) => `${side} ${name}`));
  const [inA, inB] = [sides(a), sides(b)];
  const opposed = ({ name }: PreparedPattern): boolean =>
    (inA.has(`strong ${name}`) && inB.has(`weak ${name}`)) ||
    (inA.has(`weak ${name}`) && inB.has(`strong ${name}`));
  return [hitsOf(before, old, a.filter(opposed)), hitsOf(after, now, b.filter(opposed))];
}

export interface StrengthChange {
  name: string;
  from: string;
  to: string;
  direction: 'weaker' | 'stronger';
}

/**
 * What a change of wording did to a rule's strength: for each pair, a strong word that went while a weak one came, or
 * the other way round. Words that stand on both sides do not count.
 */
export function strengthChanges(before: string, after: string, lang: Language): StrengthChange[] {
  const [a, b] = opposedWords(before, after, lang);
  if (a.length === 0 || b.length === 0) return [];
  const changes: StrengthChange[] = [];
  for (const { name } of STRENGTH_PAIRS[lang]) {
    const rest = (own: StrengthWord[], other: StrengthWord[], side: 'strong' | 'weak') => {
      const mine = own.filter((w) => w.name === name && w.side === side);
      const theirs = other.filter((w) => w.name === name && w.side === side).map((w) => fold(w.text));
      if (mine.length <= theirs.length) return undefined;
      // Of several, the one whose words the other side does not have.
      for (const word of mine) {
        const at = theirs.indexOf(fold(word.text));
        if (at < 0) return word;
        theirs.splice(at, 1);
      }
      return mine.at(-1);
    };
    const lostStrong = rest(a, b, 'strong');
    const gainedWeak = rest(b, a, 'weak');
    const lostWeak = rest(a, b, 'weak');
    const gainedStrong = rest(b, a, 'strong');
    const told = (from: string, to: string, direction: StrengthChange['direction']): void => {
      // The same words can be of two pairs ("must" and "should").
      if (!changes.some((one) => one.from === from && one.to === to))
        changes.push({ name, from, to, direction });
    };
    if (lostStrong && gainedWeak) told(lostStrong.text, gainedWeak.text, 'weaker');
    else if (lostWeak && gainedStrong) told(lostWeak.text, gainedStrong.text, 'stronger');
  }
  return changes;
}
