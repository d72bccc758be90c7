/** Numbers at the start of lines and headings of the dialect, as the traditions draw them ("Статья 5.", "1)", "(a)", "5-nji madda."). */
import type { BillAttrs } from '../../bill/document.ts';
import type { NumberedKind } from '../../bill/kinds.ts';
import { romanValue } from '../../bill/ordinals.ts';
import { isHeaded, ownNumber } from '../ownNumbers.ts';

/** By what rules numbers are drawn: those of a tradition, or of somebody's own. */
export type Rules = Pick<BillAttrs, 'lang' | 'tradition' | 'ownTradition'>;

export interface Head {
  kind: NumberedKind;
  number: string;
  rest: string;
}

const NUMBER = String.raw`[\p{L}\p{N}⁰¹²³⁴-⁹](?:[\p{L}\p{N}⁰¹²³⁴-⁹.–-]*[\p{L}\p{N}⁰¹²³⁴-⁹])?`;
const END = String.raw`\.?(?: +|$)`;
const WORDS: Record<string, NumberedKind> = {
  part: 'part',
  часть: 'part',
  section: 'section',
  division: 'section',
  раздел: 'section',
  bölüm: 'section',
  chapter: 'chapter',
  глава: 'chapter',
  bap: 'chapter',
  article: 'article',
  статья: 'article',
  madda: 'article',
  annex: 'annex',
  schedule: 'annex',
  приложение: 'annex',
  goşundy: 'annex',
};
const BEFORE = new RegExp(
  `^(part|section|division|chapter|article|annex|schedule|часть|раздел|глава|статья|приложение) +(${NUMBER}?)${END}`,
  'iu',
);
const AFTER = new RegExp(`^(${NUMBER}?)(?:-nji|-njy)? +(bölüm|bap|madda|goşundy)${END}`, 'iu');
const ALONE = /^(annex|schedule|приложение|goşundy)(?:\.(?: +|$)|$)/iu;
const BARE = /^(\d[\p{L}\p{N}⁰¹²³⁴-⁹–-]*)\.?(?: +|$)/u;

/** The number of a heading line. `level` is the number of # signs: three for an article. */
export function parseHeading(text: string, level: number, rules: Rules): Head | null {
  const own = ownHead(text, rules);
  if (own && isHeaded(own.kind) && (own.kind === 'article') === level >= 3) return own;
  const alone = ALONE.exec(text);
  if (alone && level < 3) return { kind: 'annex', number: '', rest: text.slice(alone[0].length) };
  const before = BEFORE.exec(text);
  const after = before ? null : AFTER.exec(text);
  const word = (before?.[1] ?? after?.[2] ?? '').toLowerCase();
  const number = before?.[2] ?? after?.[1];
  const kind = WORDS[word];
  if (kind && number !== undefined) {
    const rest = text.slice((before ?? after)![0].length);
    if (level >= 3) return { kind: 'article', number, rest };
    return { kind, number, rest };
  }
  const bare = level >= 3 && rules.tradition === 'anglo' ? BARE.exec(text) : null;
  return bare ? { kind: 'article', number: bare[1]!, rest: text.slice(bare[0].length) } : null;
}

function ownHead(text: string, { lang, ownTradition }: Rules): Head | null {
  const own = ownTradition ? ownNumber(text, ownTradition, lang) : null;
  return own && { kind: own.kind, number: own.number, rest: text.slice(own.rest) };
}

const ITEM_NUMBER = String.raw`\d[\p{L}\p{N}⁰¹²³⁴-⁹.–-]{0,8}?|\p{L}{1,2}(?:[–-]\d+|[⁰¹²³⁴-⁹]+)?|[ivxl]{3,7}`;
const ITEMS: [RegExp, 'dot' | 'bracket' | 'brackets'][] = [
  [/^(\d[\p{L}\p{N}⁰¹²³⁴-⁹–-]{0,8})\.(?: +|$)/u, 'dot'],
  [new RegExp(String.raw`^(${ITEM_NUMBER})\)(?: +|$)`, 'u'), 'bracket'],
  [new RegExp(String.raw`^\((${ITEM_NUMBER})\)(?: +|$)`, 'u'), 'brackets'],
];

/**
 * The number of a paragraph, point or subpoint.
 * @param inside the rank that is open before this line, which tells "(i)" the first subpoint from "(i)" after "(h)".
 */
export function parseItem(text: string, inside: string, before: string, rules: Rules): Head | null {
  const own = ownHead(text, rules);
  if (own && !isHeaded(own.kind)) return own;
  for (const [regex, form] of ITEMS) {
    const match = regex.exec(text);
    const number = match?.[1];
    if (!match || number === undefined) continue;
    return { kind: itemKind(form, number, inside, before), number, rest: text.slice(match[0].length) };
  }
  return null;
}

function itemKind(form: string, number: string, inside: string, before: string): NumberedKind {
  const figure = /^\d/.test(number);
  if (form === 'dot') return 'paragraph';
  if (figure) return form === 'bracket' ? 'point' : 'paragraph';
  if (form === 'bracket') return inside === 'point' || inside === 'subpoint' ? 'subpoint' : 'point';
  const roman = romanValue(number) !== null;
  if (inside === 'subpoint') return roman ? 'subpoint' : 'point';
  return roman && inside === 'point' && number === 'i' && before !== 'h' ? 'subpoint' : 'point';
}

/** A plain line that begins like a number, a heading or a quotation is written with a backslash. */
export function guardStart(text: string, rules: Rules): string {
  const own = ownHead(text, rules);
  if (own && !isHeaded(own.kind)) return `\\${text}`;
  if (parseItem(text, '', '', rules)) return text.replace(/[.()]/, '\\$&');
  return /^(?:[#>|]|---)/.test(text) ? `\\${text}` : text;
}
