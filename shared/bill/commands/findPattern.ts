/** What a person typed into the search field as a regular expression that ends in time. */
import { withoutSoftHyphens } from '../../text/softHyphens.ts';
import type { FindQuery } from './find.ts';

export interface Pattern {
  ok: true;
  expression: RegExp;
  /** So many characters of one text are searched: a second at most for the slowest pattern. */
  reach: number;
}

/** By the number of parts that run through the text. No paragraph of a law is longer than the first; few than the last. */
const REACH = [20_000, 8_000, 2_500] as const;

/** Three texts without an end in one pattern ("статья.*пункт.*часть.*") are enough; each more multiplies the time. */
const MAX_ENDLESS = 3;

export function patternOf(
  { text, regex, whole, matchCase }: Pick<FindQuery, 'text' | 'regex' | 'whole' | 'matchCase'>,
  russian: boolean,
): Pattern | { ok: false; problem: 'badPattern' | 'hardPattern' } {
  const hardness = regex ? hardnessOf(text) : 0;
  if (hardness === 'hard') return { ok: false, problem: 'hardPattern' };
  const core = regex ? text : literal(withoutSoftHyphens(text), russian && !matchCase);
  const bounded = whole ? `(?<![\\p{L}\\p{N}])(?:${core})(?![\\p{L}\\p{N}])` : core;
  try {
    const expression = new RegExp(bounded, matchCase ? 'gu' : 'giu');
    // The first use is interpreted, which takes ten times as long; from the second on it is compiled.
    expression.test('');
    expression.lastIndex = 0;
    return { ok: true, expression, reach: REACH[Math.min(hardness, REACH.length - 1)]! };
  } catch {
    return { ok: false, problem: 'badPattern' };
  }
}

/** A space finds a non-breaking one too, straight quotes find typographic ones, and in Russian "е" finds "ё". */
function literal(text: string, looseYo: boolean): string {
  const escaped = text
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/[ \u00a0]+/g, '[ \\u00a0]+')
    .replace(/"/g, '["«»“”„]')
    .replace(/'/g, "['’‘]");
  return looseYo ? escaped.replace(/[её]/gi, '[её]') : escaped;
}

/** In how many ways options and choices may be taken ("да?", "{1,3}", "(а|б)") before it is too many to try at every letter. */
const MAX_WAYS = 1000;

interface Group {
  endless: boolean;
  choice: boolean;
  ways: number;
}

const newGroup = (): Group => ({ endless: false, choice: false, ways: 1 });

const ENDLESS = /^(?:[*+]|\{\d+,\}|\{\d{2,}(?:,\d*)?\}|\{\d,\d{2,}\})\??/;
const BOUNDED = /^(?:\?|\{(\d)(?:,(\d))?\})\??/;
const ATOM = /^(?:\(\?(?:<?[=!]|:|<\w+>)|\\(?:[pP]\{[^}]*\}|.)|\[\^?\]?(?:\\.|[^\]\\])*\]|[\s\S])/u;
/** What stands for nearly any letter: repeated, it runs through the whole text. */
const WIDE = /^(?:\.|\[\^|\\[DSWP])|^\[.*(?: |\\[sSDWP])/s;
/** What stands at few places of a text, so that an endless part before it is not tried at all of them. */
const ANCHOR = /^(?:[^\s.^$()[\]|\\]|\\[d\\^$.*+?()[\]{}|/-])/u;

/**
 * Whether a pattern could take exponential time: repetition of what is itself repeated or a choice ("(a+)+", "(a|b)*"),
 * references back, too many endless parts or choices, or parts that run through the text with nothing between them to hold
 * on to (".*.*x"). It refuses some harmless patterns; none of those finds words in a law.
 * @returns how many parts run through the text, where it is not hard.
 */
function hardnessOf(pattern: string): 'hard' | number {
  const groups: Group[] = [newGroup()];
  let endless = 0;
  let wide = 0;
  let most = 0;
  /** A part that runs through the text, and nothing after it that must stand there. */
  let loose = false;
  let held = false;
  for (let at = 0; at < pattern.length; ) {
    const atom = ATOM.exec(pattern.slice(at))?.[0] ?? pattern[at]!;
    at += atom.length;
    if (/^\\(?:[1-9]|k)/.test(atom)) return 'hard';
    if (atom[0] === '(') {
      groups.push(newGroup());
      continue;
    }
    const group = groups.at(-1)!;
    if (atom === '|') {
      group.choice = true;
      group.ways++;
      if (groups.length > 1) continue;
      loose = held = false;
      wide = 0;
      continue;
    }
    const closed = atom === ')' && groups.length > 1 ? groups.pop()! : null;
    const outer = groups.at(-1)!;
    let { ways } = closed ?? { ways: 1 };
    const repeat = ENDLESS.exec(pattern.slice(at))?.[0];
    const some = repeat === undefined ? BOUNDED.exec(pattern.slice(at)) : null;
    at += repeat?.length ?? some?.[0].length ?? 0;
    if (closed && (repeat !== undefined || some?.[1] !== undefined) && (closed.endless || closed.choice))
      return 'hard';
    if (closed) {
      outer.endless ||= closed.endless;
      outer.choice ||= closed.choice;
    }
    if (repeat !== undefined) {
      outer.endless = true;
      endless++;
      if (closed || WIDE.test(atom)) {
        if (loose || (wide > 0 && !held)) return 'hard';
        most = Math.max(most, ++wide);
        loose = true;
      }
    }
    if (some)
      ways *= some[1] === undefined ? 2 : 1 + Math.max(0, Number(some[2] ?? some[1]) - Number(some[1]));
    const stands = !/^[*?]|^\{0/.test(repeat ?? some?.[0] ?? '');
    if (!closed && stands && ANCHOR.test(atom)) {
      loose = false;
      // What the pattern begins with: an endless part there is tried at every letter of the text.
      if (wide === 0) held = true;
    }
    outer.ways *= ways;
    if (outer.ways > MAX_WAYS) return 'hard';
  }
  return endless > MAX_ENDLESS ? 'hard' : most;
}
