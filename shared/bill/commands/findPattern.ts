/** What a person typed into the search field as a regular expression that ends in time. */
import type { FindQuery } from './find.ts';

export interface Pattern {
  ok: true;
  expression: RegExp;
}

/** Three texts without an end in one pattern ("статья.*пункт.*часть.*") are enough; each more multiplies the time. */
const MAX_ENDLESS = 3;

export function patternOf(
  { text, regex, whole, matchCase }: Pick<FindQuery, 'text' | 'regex' | 'whole' | 'matchCase'>,
  russian: boolean,
): Pattern | { ok: false; problem: 'badPattern' | 'hardPattern' } {
  if (regex && isHard(text)) return { ok: false, problem: 'hardPattern' };
  const core = regex ? text : literal(text, russian && !matchCase);
  const bounded = whole ? `(?<![\\p{L}\\p{N}])(?:${core})(?![\\p{L}\\p{N}])` : core;
  try {
    return { ok: true, expression: new RegExp(bounded, matchCase ? 'gu' : 'giu') };
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

interface Group {
  endless: boolean;
  choice: boolean;
}

/**
 * Whether a pattern could take exponential time: repetition of what is itself repeated or a choice ("(a+)+", "(a|b)*"),
 * references back, or too many endless parts. It refuses some harmless patterns; none of those finds words in a law.
 */
function isHard(pattern: string): boolean {
  const groups: Group[] = [{ endless: false, choice: false }];
  let endless = 0;
  let last: Group | null = null;
  for (let at = 0; at < pattern.length; ) {
    const rest = pattern.slice(at);
    const repeat = /^(?:[*+]|\{\d+,\}|\{\d{2,}(?:,\d*)?\}|\{\d,\d{2,}\})\??/.exec(rest);
    if (repeat) {
      if (last && (last.endless || last.choice)) return true;
      groups.at(-1)!.endless = true;
      endless++;
    }
    if (/^\\(?:[1-9]|k<)/.test(rest)) return true;
    if (rest[0] === '(') groups.push({ endless: false, choice: false });
    if (rest[0] === '|') groups.at(-1)!.choice = true;
    last = null;
    if (rest[0] === ')' && groups.length > 1) {
      last = groups.pop()!;
      if (last.endless) groups.at(-1)!.endless = true;
      if (last.choice) groups.at(-1)!.choice = true;
    }
    at += repeat?.[0].length ?? /^(?:\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[\s\S])/u.exec(rest)?.[0].length ?? 1;
  }
  return endless > MAX_ENDLESS;
}
