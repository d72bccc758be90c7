/**
 * Numbers at the start of lines as somebody's own tradition draws them: "Clause A", "§ 2.". What the tradition draws as the
 * shipped ones do ("1.", "2)", "(a)") is left to who reads those, since only what stands around tells their level.
 */
import type { Language, NumberedKind } from '../bill/kinds.ts';
import type { Tradition } from '../bill/tradition/shape.ts';
import { asNumbered, literal, namePattern, numberPattern } from '../bill/tradition/typed.ts';

export interface OwnNumber {
  kind: NumberedKind;
  /** Bare, as it is computed: "A". */
  number: string;
  /** Where the words behind it begin. */
  rest: number;
}

/** Levels in the order in which they are tried. */
const HEADED: readonly NumberedKind[] = ['article', 'part', 'section', 'chapter', 'annex'];
const LISTED: readonly NumberedKind[] = ['paragraph', 'point', 'subpoint'];

const SPACE = String.raw`[\s\u00a0]+`;
const ENDING = '(?:-?(?:nji|njy|ynjy|inji|unjy|ünji))?';

interface Pattern {
  kind: NumberedKind;
  regex: RegExp;
  /** It has a word or sign of its own, by which any line can be known. */
  distinct: boolean;
  stopped: boolean;
}

const made = new WeakMap<Tradition, Map<string, readonly Pattern[]>>();

function patternsOf(own: Tradition, lang: Language): readonly Pattern[] {
  let known = made.get(own);
  if (!known) {
    known = new Map();
    made.set(own, known);
  }
  const list = known.get(lang) ?? [...HEADED, ...LISTED].flatMap((kind) => patternOf(kind, own, lang) ?? []);
  known.set(lang, list);
  return list;
}

/** `{n}` and the like become the number's pattern, `{name}` any form of the name; spaces are any, a last stop may be missing. */
function patternOf(kind: NumberedKind, own: Tradition, lang: Language): Pattern | null {
  const { style, words } = own.levels[kind];
  const { drawn, short } = words[lang];
  const number = numberPattern(style);
  if (number === null || !/\{(?:n|nth|word)\}/.test(drawn)) return null;
  const stop = /[.:]$/.test(drawn);
  const bare = stop ? drawn.slice(0, -1) : drawn;
  let numbered = false;
  const source = bare.split(/(\{\w*\}|\s+)/).map((piece) => {
    if (/^\s+$/.test(piece)) return SPACE;
    if (piece === '{name}') return `(?:${namePattern(kind, own, lang) ?? ''})`;
    if (piece === '{short}') return literal(short);
    if (!/^\{(?:n|nth|word)\}$/.test(piece)) return literal(piece);
    if (numbered) return '.*?';
    numbered = true;
    return `(?<n>${number})${ENDING}`;
  });
  const distinct = /[\p{L}§№#]/u.test(drawn.replace(/\{(?:n|nth|word)\}/g, ''));
  return {
    kind,
    regex: new RegExp(`^${source.join('')}(?<stop>[.:]?)(?:${SPACE}|$)`, 'iu'),
    distinct,
    stopped: stop,
  };
}

/**
 * The number that a line begins with; null where it begins with none that is known by itself.
 * @param only the level that the line is known to be: then its number is known however plain it is.
 */
export function ownNumber(
  text: string,
  own: Tradition,
  lang: Language,
  only: NumberedKind | null = null,
): OwnNumber | null {
  for (const { kind, regex, distinct, stopped } of patternsOf(own, lang)) {
    if (only === null ? !distinct : only !== kind) continue;
    const match = regex.exec(text);
    const number = match?.groups?.n;
    if (!match || number === undefined) continue;
    const rest = match[0].length;
    const open = match.groups?.stop === '' && (stopped || HEADED.includes(kind));
    if (only === null && open && !headingFollows(text.slice(rest))) continue;
    return { kind, number: asNumbered(number, own.levels[kind].style), rest };
  }
  return null;
}

/** "Clause B of this Act applies …" is a sentence, "Clause B Purpose" a heading. */
function headingFollows(after: string): boolean {
  return after === '' || (after.length <= 200 && /^[\p{Lu}«"“„(\d]/u.test(after));
}

export const isHeaded = (kind: NumberedKind): boolean => HEADED.includes(kind);
