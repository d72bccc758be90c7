/**
 * Finds citations of the bill's own provisions in its text and makes their numbers references that follow the target.
 * Only the bare number becomes a reference; the words around it stay as typed. A number that cites another act ("Article
 * 19 of the Protocol", "статьи 320 Уголовного кодекса") stays text, and so does one whose target is not in the bill.
 */
import type { Language } from '../../bill/kinds.ts';
import { CASES, russianOrdinal } from '../../bill/ordinals.ts';
import type { Branch } from './draft.ts';
import { inner, insideOf, type Surroundings, type Targets } from './targets.ts';

/** Characters of a text that cite a provision. */
export interface Found {
  from: number;
  to: number;
  target: string;
  kind: Branch['type'];
}

const NUMBER = String.raw`\d+(?:[-–]\d+|[⁰¹²³⁴-⁹]+|[A-Z](?![\p{L}]))?`;
const NEXT = String.raw`(?:\s*(?:,|;|–|-|и|или|либо|and|or|to|we|ýa-da|hem-de)\s*)`;

/** The text says itself that this act is meant. */
const OWN_ACT = /^\s*(?:of (?:this|the present)\s|настоящ)/u;

interface Pattern {
  words: RegExp;
  foreignAfter: RegExp;
  foreignBefore: RegExp;
}

// Anchored: looked for at every place of a long text, a match that never comes takes as long as the text.
const never = /^(?!)/g;

/** How far around a citation words can still belong to it. */
const REACH = 300;
/** Before it stands the name of an act, at most with a row of numbers. */
const REACH_BEFORE = 80;

const PATTERNS: Record<Language, Pattern> = {
  en: {
    words: new RegExp(
      String.raw`(?<![\p{L}])(?:[Aa]rticles?|[Ss]ections?|ss?\.|[Aa]rts?\.)\s+(?<list>${NUMBER}(?:\(\w{1,4}\))*(?:${NEXT}${NUMBER}(?:\(\w{1,4}\))*)*)`,
      'gu',
    ),
    foreignAfter:
      /^(?:\(\w+\)|[\s,]|(?:sub)?(?:para(?:graph|\.)?|section|point)s?\s+\(?\w+\)?|and\s+\d|or\s+\d)*\s*(?:of|in|under|to)\s+(?!this\s|the present\s|the same\s)(?:the\s+|that\s+|an?\s+)?[\p{Lu}t]/u,
    foreignBefore:
      /(?:Protocol|Convention|Constitution|Code|Covenant|Statute|OPCAT|UNCAT|Treaty|Charter)(?:['’]s|,)?\s+$/u,
  },
  ru: {
    words: new RegExp(
      String.raw`(?<![\p{L}])(?:[Сс]тать(?:я|и|е|ю|[её]й|ям|ях|ями)|[Сс]татей|[Сс]т\.)\s+(?<list>${NUMBER}(?:${NEXT}${NUMBER})*)`,
      'gu',
    ),
    foreignAfter:
      /^[\s,]*(?:\p{Lu}|(?:конвенц|протокол|конституц|кодекс|федеральн|уголовн|гражданск|трудов|указанн|названн|упомянут|данного|этого|того|закона|международн|пакта|устава|договора)\p{L}*)/u,
    foreignBefore: /(?:Конвенци\p{L}+|Протокол\p{L}*|Конституци\p{L}+|[Кк]одекс\p{L}*)[\s,(]+$/u,
  },
  tk: {
    words: new RegExp(
      String.raw`(?<![\p{L}\d-])(?<list>${NUMBER}(?:${NEXT}${NUMBER})*)-n[jž][iy]\s+madda`,
      'giu',
    ),
    foreignAfter: never,
    // A noun in the genitive before it, or before the whole row ("Teswirnamanyň 3-nji we 17-nji maddalary"), names another act;
    // "Şu Kanunyň 5-nji maddasy" is this one.
    foreignBefore:
      /(?<!şu\s+)(?<![\p{L}])\p{L}+(?:nyň|niň|yň|iň|uň|üň)\s+(?:\d[\d–-]*-n[jž][iy](?:,|\s+(?:we|hem-de|hem|ýa-da|ýa))\s+)*$/iu,
  },
};

/** Numbers in a list of numbers ("5, 7 и 9"), with their places in the text. */
function numbersIn(list: string, at: number): { number: string; from: number; to: number; tail: string }[] {
  const out: { number: string; from: number; to: number; tail: string }[] = [];
  for (const match of list.matchAll(new RegExp(`(${NUMBER})((?:\\(\\w{1,4}\\))*)`, 'gu'))) {
    const from = at + match.index;
    const number = match[1] ?? '';
    out.push({ number, from, to: from + number.length, tail: match[2] ?? '' });
  }
  return out;
}

// "5(2)(c)": the paragraph and the point inside the article that was found.
function tailReferences(article: Branch, tail: string, at: number, targets: Targets): Found[] {
  const found: Found[] = [];
  let parent: Branch | null = article;
  for (const match of tail.matchAll(/\((\w+)\)/g)) {
    const number = match[1] ?? '';
    const kinds: string[] = ['paragraph', 'point', 'subpoint'];
    const next: Branch | null =
      kinds.map((k) => inner(parent, k, number, targets)).find((b) => b !== null) ?? null;
    if (!next) break;
    found.push({
      from: at + match.index + 1,
      to: at + match.index + 1 + number.length,
      target: next.id,
      kind: next.type,
    });
    parent = next;
  }
  return found;
}

/** Whether the words around a citation, from `start` to `end` of the text, say that another act is cited. */
export function isOfAnotherAct(text: string, start: number, end: number, lang: Language): boolean {
  const { foreignAfter, foreignBefore } = PATTERNS[lang];
  const after = text.slice(end, end + REACH);
  if (OWN_ACT.test(after)) return false;
  return foreignAfter.test(after) || foreignBefore.test(text.slice(Math.max(0, start - REACH_BEFORE), start));
}

function articleReferences(
  text: string,
  lang: Language,
  targets: Targets,
): { found: Found[]; cited: Cited[] } {
  const { words } = PATTERNS[lang];
  const found: Found[] = [];
  const cited: Cited[] = [];
  for (const match of text.matchAll(words)) {
    const list = match.groups?.list ?? '';
    const at = match.index + match[0].indexOf(list);
    const foreign = isOfAnotherAct(text, match.index, at + list.length, lang);
    for (const { number, from, to, tail } of numbersIn(list, at)) {
      const article = targets.articles.get(number.replace('–', '-'));
      cited.push({ from: match.index, to, article: foreign ? null : (article ?? null) });
      if (foreign || !article) continue;
      found.push(
        { from, to, target: article.id, kind: article.type },
        ...tailReferences(article, tail, to, targets),
      );
    }
  }
  return { found, cited };
}

/** A citation of an article, null where it is one of another act (then nothing before it is ours either). */
interface Cited {
  from: number;
  to: number;
  article: Branch | null;
}

const INNER: Record<Language, RegExp> = {
  en: /(?<![\p{L}])(?<kind>sub-?sections?|paragraphs?|points?)\s+\(?(?<n>\w{1,4})\)?(?=(?<gap>\s+(?:of|in)\s+(?:this\s+)?)?(?:[Aa]rticle|[Ss]ection)?)/gu,
  ru: /(?<![\p{L}])(?<kind>подпункт|пункт|част)(?:а|у|ом|е|ы|ов|и|ь|ью)?\s+(?<n>\d+(?:-\d+)?|[а-я])(?![\p{L}\d])/gu,
  tk: never,
};

const KINDS: Record<string, string[]> = {
  subsection: ['paragraph'],
  'sub-section': ['paragraph'],
  paragraph: ['paragraph', 'point'],
  point: ['point'],
  част: ['paragraph'],
  пункт: ['point', 'paragraph'],
  подпункт: ['subpoint', 'point'],
};

// "пункта 3 статьи 4", "subsection (2)": inside the article that the next citation names, else inside the present one.
function innerReferences(
  text: string,
  lang: Language,
  around: Surroundings,
  cited: readonly Cited[],
  targets: Targets,
  decree: boolean,
): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(INNER[lang])) {
    const number = match.groups?.n ?? '';
    const kinds = KINDS[(match.groups?.kind ?? '').toLowerCase().replace(/s$/, '')] ?? [];
    const end = match.index + match[0].length;
    const link = linkOf(text, match.index, end, cited);
    if (link ? !link.article : !standsAlone(text.slice(end, end + REACH))) continue;
    const target = link?.article
      ? within(link.article, link.steps, kinds, number, targets)
      : decree
        ? targets.paragraphs.get(number)
        : kinds
            .map((kind) => inner(parentFor(kind, around, targets), kind, number, targets))
            .find((b) => b !== null);
    if (!target) continue;
    const from = match.index + match[0].lastIndexOf(number);
    found.push({ from, to: from + number.length, target: target.id, kind: target.type });
  }
  return found;
}

// "paragraph 2 of the Protocol" is not ours; "paragraph 2 of this Article", "paragraph 2 applies" is.
function standsAlone(after: string): boolean {
  return !/^[\s,]*(?:of|in|\p{Lu})/u.test(after) || /^\s*of this/u.test(after);
}

// What may stand between "paragraph 2" and "Article 5": "of"; in Russian "пункта 3 части второй " of larger units.
const BETWEEN =
  /^\s*(?:(?:of|in)\s+)?(?:пункт\p{L}*\s+(?<point>[\p{L}\d-]+)\s+)?(?:част\p{L}+\s+(?<part>[\p{L}\d-]+)\s+)?$/u;

interface Link {
  article: Branch | null;
  steps: { part: string; point: string };
}

/** The citation that a "paragraph 2" belongs to: the article named right after it, or right before it. */
function linkOf(text: string, start: number, end: number, cited: readonly Cited[]): Link | null {
  const following = firstFrom(cited, end);
  for (let i = following; i < cited.length && cited[i]!.from - end <= REACH; i++) {
    const one = cited[i]!;
    const between = BETWEEN.exec(text.slice(end, one.from));
    if (between)
      return {
        article: one.article,
        steps: { part: between.groups?.part ?? '', point: between.groups?.point ?? '' },
      };
  }
  for (let i = following - 1; i >= 0 && start - cited[i]!.to <= REACH; i--) {
    const before = cited[i]!;
    if (before.to <= start && /^[\s,]*$/.test(text.slice(before.to, start)))
      return { article: before.article, steps: { part: '', point: '' } };
  }
  return null;
}

/** Index of the first citation that begins at `place` or later; they stand in the order of the text. */
function firstFrom(cited: readonly Cited[], place: number): number {
  let low = 0;
  let high = cited.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cited[middle]!.from < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A part is cited in figures or in words ("второй"). */
function partNumber(word: string): string {
  if (/^\d/.test(word)) return word;
  for (let n = 1; n <= 20; n++)
    if (CASES.some((c) => russianOrdinal(n, c) === word || russianOrdinal(n, c)?.replace('ё', 'е') === word))
      return String(n);
  return '';
}

// Down from the article through the part and the point that were named; a step that is not there ends the search.
function within(
  article: Branch,
  steps: { part: string; point: string },
  kinds: readonly string[],
  number: string,
  targets: Targets,
): Branch | null {
  const sole = insideOf(article, targets).soleParagraph;
  const paragraph = steps.part === '' ? sole : inner(article, 'paragraph', partNumber(steps.part), targets);
  const point = steps.point === '' ? null : inner(paragraph, 'point', steps.point, targets);
  for (const kind of kinds) {
    if (kind === 'paragraph' && (steps.part !== '' || steps.point !== '')) continue;
    const parent = kind === 'paragraph' ? article : kind === 'point' ? paragraph : point;
    const found = inner(parent, kind, number, targets);
    if (found) return found;
  }
  return null;
}

function parentFor(kind: string, around: Surroundings, targets: Targets): Branch | null {
  if (kind === 'paragraph') return around.article;
  return kind === 'point'
    ? (around.paragraph ?? (around.article ? insideOf(around.article, targets).soleParagraph : null))
    : around.point;
}

const DIVISION: Record<Language, RegExp> = {
  en: /(?<![\p{L}])(?<kind>Chapter|Part)\s+(?<n>[IVXLC]+|\d+)(?![\p{L}\d])(?!\s+of\s+(?!this))/gu,
  ru: /(?<![\p{L}])(?<kind>глав|раздел)(?:а|ы|е|у|ой|ом)?\s+(?<n>[IVXLC]+|\d+)(?![\p{L}\d])(?!\s+\p{Lu})/gu,
  tk: never,
};
const DIVISION_KINDS: Record<string, string> = {
  Chapter: 'chapter',
  Part: 'part',
  глав: 'chapter',
  раздел: 'section',
};

function divisionReferences(text: string, lang: Language, targets: Targets): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(DIVISION[lang])) {
    const number = match.groups?.n ?? '';
    const target = targets.divisions.get(`${DIVISION_KINDS[match.groups?.kind ?? ''] ?? ''} ${number}`);
    const from = match.index + match[0].lastIndexOf(number);
    if (target) found.push({ from, to: from + number.length, target: target.id, kind: target.type });
  }
  return found;
}

/** Of citations that overlap the first counts, of those that begin together the longer. */
export function inOrder(found: readonly Found[]): Found[] {
  const all = [...found].sort((a, b) => a.from - b.from || b.to - a.to);
  return all.filter((f, i) => i === 0 || f.from >= all[i - 1]!.to);
}

/** Citations of this bill's provisions in a text, in order, without overlaps. */
export function findReferences(
  text: string,
  lang: Language,
  around: Surroundings,
  targets: Targets,
  decree = false,
): Found[] {
  const { found, cited } = articleReferences(text, lang, targets);
  return inOrder([
    ...found,
    ...innerReferences(text, lang, around, cited, targets, decree),
    ...divisionReferences(text, lang, targets),
  ]);
}
