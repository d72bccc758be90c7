/**
 * The words and numbers by which a line says what it begins: "Глава II.", "5-nji madda.", "Section 12A", "Приложение № 1",
 * "1)", "(a)". Sources: the post-Soviet and Turkmen rules of legal technique, Westminster practice, and the headings of
 * other continental laws (§, Articolul, Capitolul, peatükk, Livre).
 */
import type { DivisionKind } from '../../bill/kinds.ts';
import { romanValue } from '../../bill/ordinals.ts';
import { ARTICLE_NUMBER_WORDS, TURKMEN_NUMBER_WORDS, wordNumber } from './numberWords.ts';

/** How far below the top a division word stands; `sub` is below the chapter, where a bill has no rank of its own. */
export type DivisionRank = DivisionKind | 'sub';

export interface DivisionMarker {
  kind: 'division';
  rank: DivisionRank;
  /** Bare number as typed, '' where none. */
  number: string;
  /** Offset where the heading begins. */
  rest: number;
  /** The word belongs to another language than the three of the app. */
  foreign: boolean;
}

export interface ArticleMarker {
  kind: 'article';
  number: string;
  rest: number;
  /** The word is "Section": an article in the Anglo tradition, a division elsewhere. */
  section: boolean;
  /** No word at all, only a number before a heading ("5 Purpose"). */
  bare: boolean;
}

export interface AnnexMarker {
  kind: 'annex';
  number: string;
  rest: number;
}

/** `n.` 1. · `n)` 1) · `(n)` (1) · `n` 1 · `a.` `a)` `(a)` letters · `r.` `r)` `(r)` Roman · `n.n` decimal · `•` bullet. */
export type Shape =
  | 'n.'
  | 'n)'
  | '(n)'
  | 'n'
  | 'a.'
  | 'a)'
  | '(a)'
  | 'r.'
  | 'r)'
  | '(r)'
  | 'n.n'
  | 'n.n.n'
  | '•';

export interface ListMarker {
  kind: 'list';
  shape: Shape;
  number: string;
  rest: number;
}

const ALL = 'iu';
/** 5 · 5-1 · 5¹ · 5A · 21a · 12.1 · L211-3 */
const FIGURE = String.raw`(?:[A-Z]{1,2}\.? ?)?\d{1,4}(?:[-–‑]\d+|\.\d+(?=[.\s]|$)|\^\d+|[⁰¹²³⁴-⁹]+|\p{L}(?!\p{L}))*`;
const ROMAN = String.raw`[IVXLCІХ]+(?:[-–]\d+|\^\d+|[⁰¹²³⁴-⁹]+)?(?!(?!er(?!\p{L}))[\p{L}\p{N}])`;
const RU_WORD =
  '(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|общ|особенн)(?:ая|ый|ой|ья|ий)';
const EN_WORD = '(?:one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|fifth)';
const TK_WORD =
  '(?:birinji|ikinji|üçünji|dördünji|bäşinji|altynjy|ýedinji|sekizinji|dokuzynjy|onunjy|umumy|aýratyn)';
const SUFFIX = '(?:[-‑]?(?:ynjy|inji|unjy|ünji|njy|nji))?';
const STOP = String.raw`\s*(?:[.:]?\s*[-–—]|[.:])?\s*`;

interface Word {
  rank: DivisionRank;
  pattern: string;
  foreign?: boolean;
}

// The word before the number.
const BEFORE: Word[] = [
  { rank: 'part', pattern: `часть|part` },
  { rank: 'section', pattern: `раздел|title|division` },
  { rank: 'chapter', pattern: `глава|chapter|bap` },
  { rank: 'sub', pattern: `подраздел|параграф` },
  { rank: 'part', pattern: `livre|partie|partea|cartea`, foreign: true },
  { rank: 'section', pattern: `titre|titlul`, foreign: true },
  { rank: 'chapter', pattern: `chapitre|capitolul`, foreign: true },
  { rank: 'sub', pattern: `sec[tțţ]iunea|sous-section`, foreign: true },
];
// The word after the number.
const AFTER: Word[] = [
  { rank: 'section', pattern: `bölüm|bölümi` },
  { rank: 'chapter', pattern: `bap|baby` },
  { rank: 'part', pattern: `osa`, foreign: true },
  { rank: 'chapter', pattern: `peatükk`, foreign: true },
  { rank: 'sub', pattern: `jagu|jaotis`, foreign: true },
];

const NUMBER_WORD = `${FIGURE}|${ROMAN}|${RU_WORD}|${EN_WORD}|${TK_WORD}`;

interface DivisionPattern {
  regex: RegExp;
  rank: DivisionRank;
  foreign: boolean;
}

const DIVISIONS: DivisionPattern[] = [
  ...BEFORE.map(({ rank, pattern, foreign }) => ({
    regex: new RegExp(
      `^(?:${pattern})\\s+(?:a\\s+)?(?<n>${NUMBER_WORD})(?:-a|er|re)?(?!\\p{L})(?<stop>${STOP})`,
      ALL,
    ),
    rank,
    foreign: foreign ?? false,
  })),
  ...AFTER.map(({ rank, pattern, foreign }) => ({
    regex: new RegExp(`^(?<n>${NUMBER_WORD})${SUFFIX}\\.?\\s+(?:${pattern})(?!\\p{L})(?<stop>${STOP})`, ALL),
    rank,
    foreign: foreign ?? false,
  })),
];
const GENERAL_PART = /^(?:общая|особенная)\s+часть(?!\p{L})(?<stop>[.:]?\s*)/iu;
const ENGLISH_SECTION = new RegExp(`^section\\s+(?<n>${FIGURE}|${ROMAN})(?!\\p{L})(?<stop>${STOP})`, ALL);

// "Part 2 of this Law applies …" is a sentence, "Part 2 Members" and "Глава 2. Статус" are headings.
function headingFollows(text: string, rest: number, stop: string): boolean {
  if (rest >= text.length) return true;
  if (text.length > 250) return false;
  if (stop.trim() !== '') return true;
  return /^[\p{Lu}«"“„(\d]/u.test(text.slice(rest)) && !/[.;,]$/.test(text.trimEnd());
}

/** Latin look-alikes of Cyrillic І and Х, and "^1", made what they stand for. */
function cleanNumber(number: string): string {
  return number
    .replace(/І/g, 'I')
    .replace(/Х/g, 'X')
    .replace(/[–‑]/g, '-')
    .replace(/\^(\d+)/g, (_, figures: string) => figures.replace(/\d/g, (d) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(d)] ?? d))
    .trim();
}

export function parseDivision(text: string): DivisionMarker | null {
  for (const { regex, rank, foreign } of DIVISIONS) {
    const match = regex.exec(text);
    if (!match?.groups) continue;
    const rest = match[0].length;
    if (!headingFollows(text, rest, match.groups.stop ?? '')) continue;
    return { kind: 'division', rank, number: cleanNumber(match.groups.n ?? ''), rest, foreign };
  }
  const general = GENERAL_PART.exec(text);
  if (general && text.length < 60)
    return { kind: 'division', rank: 'part', number: '', rest: 0, foreign: false };
  return null;
}

/** "Section 2" where it divides a law of articles. */
export function parseSectionDivision(text: string): DivisionMarker | null {
  const match = ENGLISH_SECTION.exec(text);
  if (!match?.groups || !headingFollows(text, match[0].length, match.groups.stop ?? '')) return null;
  return {
    kind: 'division',
    rank: 'section',
    number: cleanNumber(match.groups.n ?? ''),
    rest: match[0].length,
    foreign: false,
  };
}

const ARTICLE_WORDS = 'статья|ст\\.|article|clause|articolul|artículo|artikel|art\\.?|madda|§';
const ARTICLE = new RegExp(
  `^(?<word>${ARTICLE_WORDS}|section|sec\\.)\\s*(?<n>${FIGURE}|(?<=\\s)(?:${ARTICLE_NUMBER_WORDS})(?!\\p{L}))(?:er)?(?<stop>${STOP})`,
  ALL,
);
const ARTICLE_AFTER = new RegExp(
  `^(?<n>${FIGURE}|${TURKMEN_NUMBER_WORDS})${SUFFIX}\\s*madda(?!\\p{L})(?<stop>${STOP})`,
  ALL,
);
/** Words for an article of the Anglo tradition: in a bill before parliament a section is a clause. */
const SECTIONS = new Set(['section', 'sec.', 'clause']);
const FOREIGN_ACT =
  /^(?:of|to|and|or|in|и|или|Конституц|Конвенц|Протокол|Федеральн|Уголовн|Гражданск|Закон[аеу]|Кодекс)(?!\s*[-–—])/u;

export function parseArticle(text: string): ArticleMarker | null {
  const match = ARTICLE.exec(text) ?? ARTICLE_AFTER.exec(text);
  if (!match?.groups) return null;
  const word = (match.groups.word ?? '').toLowerCase();
  const stop = match.groups.stop ?? '';
  const rest = match[0].length;
  const after = text.slice(rest);
  // Without a stop only a heading or "(1)" may follow: "Article 54 of the Constitution …" is a sentence.
  if (stop.trim() === '' && after !== '') {
    if (FOREIGN_ACT.test(after) || !/^[\p{Lu}«"“„(\d]/u.test(after)) return null;
    if (/^\(\d/.test(after) === false && /^\d/.test(after)) return null;
    if (word !== 'art.' && word !== '§' && after.length > 200) return null;
  }
  const section = SECTIONS.has(word);
  const number = wordNumber(match.groups.n ?? '') ?? cleanNumber(match.groups.n ?? '');
  return { kind: 'article', number, rest, section, bare: false };
}

const BARE = /^(?<n>\d{1,3}[A-Z]{0,2})(?<stop>\.?\s*[-–—]?\s+|\.[-–—]?(?=\())(?<after>[\p{Lu}(«"“].*)$/u;

/** "5 Purpose", "5. Purpose", "5.—(1) …": the heading of an Anglo section. Whether it is one, the context decides. */
export function parseBareArticle(text: string): ArticleMarker | null {
  const match = BARE.exec(text);
  if (!match?.groups) return null;
  const rest = text.length - (match.groups.after ?? '').length;
  return { kind: 'article', number: match.groups.n ?? '', rest, section: false, bare: true };
}

const ANNEX_BEFORE = new RegExp(
  `^(?:приложение|annex|schedule|appendix|goşundy|anexa|annexe)(?!\\p{L})\\s*(?:№|no\\.?|n°)?\\s*(?<n>${FIGURE}|${ROMAN}|[A-ZА-Я](?!\\p{L}))?(?<stop>${STOP})`,
  ALL,
);
const ANNEX_AFTER = new RegExp(
  `^(?<n>${FIGURE}|${ROMAN})${SUFFIX}\\s*(?:goşundy|lisa)(?!\\p{L})(?<stop>${STOP})`,
  ALL,
);
/** "FIRST SCHEDULE (Section 3)", "Second Annex": Westminster acts number them in words. */
const ANNEX_IN_WORDS = new RegExp(
  `^(?<n>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\\s+(?:schedule|annex|appendix)(?=\\s*(?:$|[(:.–—-]))(?<stop>${STOP})`,
  ALL,
);

export function parseAnnex(text: string): AnnexMarker | null {
  const match = ANNEX_BEFORE.exec(text) ?? ANNEX_AFTER.exec(text) ?? ANNEX_IN_WORDS.exec(text);
  if (!match) return null;
  const rest = match[0].length;
  const after = text.slice(rest);
  if (text.length > 200) return null;
  const said = match.groups?.n ?? '';
  const stopped = (match.groups?.stop ?? '').trim() !== '';
  if (after !== '' && !stopped && !/^(?:к\s|to\s|[\p{Lu}«"“„(])/u.test(after)) return null;
  if (after !== '' && /[.;]$/.test(after) && after.length > 60) return null;
  return { kind: 'annex', number: wordNumber(said) ?? cleanNumber(said), rest };
}

const PLAIN = String.raw`\d{1,3}(?:[-–‑]\d+|\^\d+|[⁰¹²³⁴-⁹]+|\p{L}(?!\p{L}))?`;
const LETTER = String.raw`\p{L}(?:[-–]\d+|[⁰¹²³⁴-⁹]+)?|(\p{Ll})\2`;
const SMALL_ROMAN = '[ivxlIVXL]{1,6}';
const LISTS: [RegExp, Shape][] = [
  [/^(\d{1,3}\.\d{1,3}\.\d{1,3})\.?\s+/, 'n.n.n'],
  [/^(\d{1,3}\.\d{1,3})\.?\s+/, 'n.n'],
  [new RegExp(`^(${PLAIN})\\.(?:\\s+|$|(?=\\p{L}))`, 'u'), 'n.'],
  [new RegExp(`^(${PLAIN})\\)\\s*`, 'u'), 'n)'],
  [new RegExp(`^\\((${PLAIN})\\)\\s*`, 'u'), '(n)'],
  [new RegExp(`^(${PLAIN})\\s+(?=[\\p{Lu}«"“])`, 'u'), 'n'],
  [new RegExp(`^(${SMALL_ROMAN})\\.\\s+`, 'u'), 'r.'],
  [new RegExp(`^(${SMALL_ROMAN})\\)\\s*`, 'u'), 'r)'],
  [new RegExp(`^\\((${SMALL_ROMAN})\\)\\s*`, 'u'), '(r)'],
  [new RegExp(`^(${LETTER})\\.\\s+`, 'u'), 'a.'],
  [new RegExp(`^(${LETTER})\\)\\s*`, 'u'), 'a)'],
  [new RegExp(`^\\((${LETTER})\\)\\s*`, 'u'), '(a)'],
];

/** Every way in which the start of a line can be read as a number of a list ("i)" is Roman one and a letter). */
export function parseList(text: string): ListMarker[] {
  const found: ListMarker[] = [];
  for (const [regex, shape] of LISTS) {
    const match = regex.exec(text);
    if (!match?.[1]) continue;
    if (shape.includes('r') && romanValue(match[1]) === null) continue;
    if (
      shape.startsWith('n.') &&
      shape !== 'n.' &&
      /^\d+\.\d+\s/.test(text) &&
      /^\d{1,3}\.\d{1,3}\s+[%\p{Ll}]/u.test(text)
    )
      continue;
    found.push({ kind: 'list', shape, number: cleanNumber(match[1]), rest: match[0].length });
  }
  return found;
}

const BULLET = /^[\s•●○▪■◦·*\u2013\u2014\uf0b7\uf0a7o-]*$/;

export function isBullet(text: string): boolean {
  return BULLET.test(text);
}
