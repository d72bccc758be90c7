/**
 * By which typed number a line of ready wording says what it begins: "Глава II.", "5-nji madda.", "Section 12A.", "1.",
 * "1)", "(a)", "•". Sources: the post-Soviet and Turkmen rules of legal technique, Westminster practice; and how people
 * type (no space after "1)", a heading on the line below its number).
 */
import type { Fragment } from 'prosemirror-model';
import { romanValue } from '../ordinals.ts';

export type ClauseLevel = 'part' | 'section' | 'chapter' | 'article' | 'paragraph' | 'point' | 'subpoint';

export interface Marker {
  level: ClauseLevel | null;
  /** Characters of the typed number and the space after it. */
  length: number;
  /** The number alone, as it is stored: "5-1"; '' where the line has none. */
  number: string;
  /** A sign that is not counted stands there: 1 for an outer list, 2 for a list in it. */
  bullet?: 1 | 2;
}

const FIGURE = String.raw`\d+(?:[-.‑–]\d+)*(?:[¹²³⁰⁴-⁹]+|\p{L}(?!\p{L}))?`;
const NUMBER = String.raw`(?:${FIGURE}|[IVXLC]+(?:[-‑–]\d+)?(?!\p{L}))`;
const ORDINAL = '(?:-(?:nji|njy))?';
const ALL = 'iu';
const NUMBERED = new RegExp(`(?<!\\p{L})${NUMBER}`, 'u');
const ARTICLE = new RegExp(
  `^(?:(?:статья|article|section|madda)(?:\\s+${FIGURE})?|${FIGURE}-(?:nji|njy)\\s+madda)(?!\\p{L})`,
  ALL,
);
const DIVISIONS: readonly [ClauseLevel, RegExp][] = [
  ['section', new RegExp(`^(?:раздел\\s+${NUMBER}|${NUMBER}${ORDINAL}\\s+bölüm)(?!\\p{L})`, ALL)],
  ['part', new RegExp(`^part\\s+${NUMBER}(?!\\p{L})`, ALL)],
  [
    'chapter',
    new RegExp(`^(?:(?:глава|chapter|bap)\\s+${NUMBER}|${NUMBER}${ORDINAL}\\s+bap)(?!\\p{L})`, ALL),
  ],
];
const STOP = /^\s*(?:[.:]\s*[-–—]|[.:]|[-–—](?=\s))\s*/u;
/** A heading that follows its number without a stop is no longer than this, begins with a capital and ends without a sign. */
const LONGEST_HEADING = 150;
const PARENTHESISED = /^\(([\p{L}\d]{1,5})\)(?:\s+|(?<=\((?:\d{1,3}|\p{L})\))(?=[\p{L}«"“]))/u;
const CLOSED =
  /^(\d{1,3}(?:[-‑–]\d+|[¹²³⁰⁴-⁹]+)?|\p{L}{1,2})\)(?:\s+|(?<=^(?:\d{1,3}(?:[-‑–]\d+|[¹²³⁰⁴-⁹]+)?|\p{L})\))(?=[\p{L}«"“]))/u;
const DOTTED = /^\d{1,3}(?:[-‑–]\d+|[¹²³⁰⁴-⁹]+)?\.(?:\s+|(?=[\p{Lu}«“]))/u;
/** A sign of a list that is not counted; ◦ is that of a list in a list. A dash begins speech and lines of tables as well. */
const BULLET = /^[•●▪■◦○·\uf0b7\uf0a7]\s+/u;
const INNER_BULLET = /^[◦○]/u;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The words of a line, with raised figures as the signs that are written so: "5¹" is not "51". Every place stays. */
export function wordsOf(line: Fragment): string {
  let words = '';
  line.forEach((node) => {
    const raised = node.marks.some((mark) => mark.type.name === 'superscript');
    const text = node.isText ? (node.text ?? '') : '\ufffc'.repeat(node.nodeSize);
    words += raised ? text.replace(/\d/g, (figure) => SUPERSCRIPTS[Number(figure)]!) : text;
  });
  return words;
}

/** Where the heading begins behind the number that a line of `text` begins with, or null where a sentence goes on after it. */
function headingAt(text: string, number: RegExpExecArray): number | null {
  const rest = text.slice(number[0].length);
  const stop = STOP.exec(rest)?.[0];
  // "Статья. Название" leaves the number to us; "Статья – это …" and "Madda" name no article.
  if (!/[\dIVXLC]/.test(number[0]) && !/^\s*\./.test(rest)) return null;
  if (rest.trim() === '') return text.length;
  if (stop !== undefined) return number[0].length + stop.length;
  // "Article 5 of the Protocol applies." begins a sentence.
  const heading = /^\s+(?=[\p{Lu}«“"])/u.exec(rest);
  return heading && rest.length < LONGEST_HEADING && !/[.:;,]\s*$/.test(rest)
    ? number[0].length + heading[0].length
    : null;
}

/** The bare number in "Глава II", "5‑1-nji madda", "1)"; a hyphen that keeps a line together is a hyphen. */
function numberIn(marker: string): string {
  return NUMBERED.exec(marker)?.[0].replace(/[‑–]/g, '-') ?? '';
}

function headingMarker(text: string): Marker | null {
  const article = ARTICLE.exec(text);
  const kinds: [ClauseLevel, RegExpExecArray | null][] = [['article', article]];
  for (const [level, pattern] of DIVISIONS) kinds.push([level, pattern.exec(text)]);
  for (const [level, number] of kinds) {
    const length = number && headingAt(text, number);
    if (length !== null && length > 0) return { level, length, number: numberIn(number![0]) };
  }
  return null;
}

/**
 * Which rank a line's typed number says. `inPoint` tells "а)" below "1)" from "а)" that is a point itself; "(i)" after
 * "(h)" is the next letter, and a Roman figure elsewhere.
 */
export function markerOf(text: string, inPoint: 'digit' | 'letter' | null, lastLetter: string): Marker {
  const heading = headingMarker(text);
  if (heading) return heading;
  const bullet = BULLET.exec(text);
  if (bullet)
    return { level: 'point', length: bullet[0].length, number: '', bullet: INNER_BULLET.test(text) ? 2 : 1 };
  const dotted = DOTTED.exec(text);
  if (dotted) return { level: 'paragraph', length: dotted[0].length, number: numberIn(dotted[0]) };
  const closed = CLOSED.exec(text);
  if (closed) {
    const level = /^\d/.test(closed[1]!) || inPoint !== 'digit' ? 'point' : 'subpoint';
    return { level, length: closed[0].length, number: numberIn(closed[1]!) };
  }
  const bracket = PARENTHESISED.exec(text);
  if (!bracket) return { level: null, length: 0, number: '' };
  const sign = bracket[1]!;
  if (/^\d/.test(sign)) return { level: 'paragraph', length: bracket[0].length, number: numberIn(sign) };
  const roman = inPoint !== null && romanValue(sign) !== null && !(sign === 'i' && lastLetter === 'h');
  return { level: roman ? 'subpoint' : 'point', length: bracket[0].length, number: '' };
}
