/** The places in an act that an instruction names: "часть вторую статьи 5", "section 5(2)(a)", "5-nji maddanyň ikinji bölegi". */
import type { Language } from '../bill/kinds.ts';
import { CASES, russianOrdinal } from '../bill/ordinals.ts';
import { wordNumber } from '../exchange/recognise/numberWords.ts';
import type { Step } from './types.ts';

type Element = Step['element'];

const RANKS: readonly Element[] = [
  'part',
  'title',
  'chapter',
  'article',
  'section',
  'subsection',
  'paragraph',
  'subparagraph',
  'point',
  'indent',
  'alinea',
];
const rank = ({ element }: Step): number => RANKS.indexOf(element);

/** "5", "5-1", "12¹", "V-1", "12A", "а". */
const FIGURE = String.raw`\d+(?:[-–]\d+|[⁰¹²³⁴-⁹]+|[A-Z](?!\p{L}))?`;
const ROMAN = String.raw`[IVXLC]+(?:-\d+)?(?![\p{L}])`;

const RUSSIAN: readonly [Element, string][] = [
  ['title', 'раздел'],
  ['chapter', 'глав'],
  ['article', 'стат'],
  ['paragraph', 'част'],
  ['indent', 'подпункт'],
  ['point', 'пункт'],
  ['alinea', 'абзац'],
];
const TURKMEN: readonly [Element, string][] = [
  ['title', 'bölüm'],
  ['chapter', 'ba[pb]'],
  ['article', 'madda'],
  ['paragraph', 'böle[kg]'],
  ['indent', 'kiçi ben[td]'],
  ['point', 'ben[td]'],
  ['alinea', 'tesim'],
];
const ENGLISH: readonly [Element, string][] = [
  ['part', 'Parts?'],
  ['chapter', 'Chapters?'],
  ['article', 'Articles?'],
  ['subsection', 'sub-?sections?'],
  ['section', 'sections?'],
  ['subparagraph', 'sub-?paragraphs?'],
  ['paragraph', 'paragraphs?'],
  ['point', 'points?'],
];

const either = (units: readonly [Element, string][]): string => units.map(([, word]) => word).join('|');
const ofWord = (units: readonly [Element, string][], word: string): Element | null =>
  units.find(([, stem]) => new RegExp(`^(?:${stem})`, 'iu').test(word))?.[0] ?? null;

/** Each case of the ordinals up to thirty: «второй», «вторую», «второго» → 2. */
const ORDINALS = new Map<string, string>();
for (let n = 1; n <= 30; n++)
  for (const one of CASES) {
    const word = russianOrdinal(n, one);
    if (word) ORDINALS.set(word, String(n)).set(word.replaceAll('ё', 'е'), String(n));
  }
// Feminine and masculine forms that the citations of a bill never need.
'первая первой первую первом первого вторая второй вторую втором второго третья третьей третью третьем третьего четвёртая четвёртой четвёртую четвёртом четвёртого пятая пятой пятую пятом пятого шестая шестой шестую шестом шестого'
  .split(' ')
  .forEach((word, i) => {
    const number = String(Math.floor(i / 5) + 1);
    ORDINALS.set(word, number).set(word.replaceAll('ё', 'е'), number);
  });
'первым вторым третьим четвёртым пятым шестым'.split(' ').forEach((word, i) => {
  ORDINALS.set(word, String(i + 1)).set(word.replaceAll('ё', 'е'), String(i + 1));
});

const PATTERNS: Record<Language, RegExp> = {
  ru: new RegExp(
    String.raw`(?<![\p{L}])(?<unit>${either(RUSSIAN)})(?<end>\p{L}*)(?:\s+(?<number>${FIGURE}|${ROMAN}|[а-я](?=\))|${[...ORDINALS.keys()].join('|')})(?![\p{L}]))?`,
    'giu',
  ),
  tk: new RegExp(
    String.raw`(?<![\p{L}\d-])(?:(?:(?<number>${FIGURE})-n[jž][iy]|(?<word>\p{L}+(?:nji|njy))|(?<roman>${ROMAN}))\s+(?:\ue000\d+\ue001\s+)?)?(?<unit>${either(TURKMEN)})(?<end>\p{L}*)`,
    'giu',
  ),
  en: new RegExp(
    String.raw`(?<![\p{L}])(?<unit>${either(ENGLISH)})(?<end>)(?![\p{L}-])(?:\s+(?<number>${FIGURE}|${ROMAN}|\(\w{1,4}\))(?<tail>(?:\(\w{1,4}\))*))?`,
    'giu',
  ),
};
const UNITS = { ru: RUSSIAN, tk: TURKMEN, en: ENGLISH };

/** A part of an act that a text names, with the letters it is named by. */
export interface Named {
  step: Step;
  from: number;
  to: number;
  /** Ending of its name: the case, in Russian and Turkmen. */
  end: string;
  plural: boolean;
}

const TAIL: Partial<Record<Element, readonly Element[]>> = {
  section: ['subsection', 'paragraph', 'subparagraph'],
  article: ['paragraph', 'point', 'indent'],
  subsection: ['paragraph', 'subparagraph'],
  paragraph: ['subparagraph'],
};

/** Every part of an act that the text names, with its number where it has one. */
export function namedIn(text: string, lang: Language): Named[] {
  const found: Named[] = [];
  for (const match of text.matchAll(PATTERNS[lang])) {
    const groups = match.groups!;
    const element = ofWord(UNITS[lang], groups.unit!);
    if (!element || isOtherWord(lang, element, groups.unit! + groups.end!)) continue;
    const number = numberOf(groups);
    const [from, to] = [match.index, match.index + match[0].length];
    const end = (groups.end ?? '').toLowerCase();
    const plural =
      isPlural(lang, groups.unit! + end) ||
      /^\s*(?:[,–-]|и|или|and|or|to|we)\s*(?:\d|\()/u.test(text.slice(to));
    found.push({ step: { element, number }, from, to, end, plural });
    const inner = TAIL[element] ?? [];
    [...(groups.tail ?? '').matchAll(/\((\w+)\)/g)].forEach((part, i) => {
      const own = inner[i];
      if (own) found.push({ step: { element: own, number: part[1]! }, from, to, end, plural });
    });
  }
  return found;
}

function numberOf(groups: Record<string, string | undefined>): string {
  const typed = groups.number ?? groups.roman ?? groups.word ?? '';
  const bare = typed.replace(/^\((\w+)\)$/, '$1').replace('–', '-');
  return ORDINALS.get(bare.toLowerCase()) ?? wordNumber(bare) ?? (groups.word === undefined ? bare : '');
}

/** «частности», «статус», «главный», "bentgat": words that only begin like a part of an act. */
function isOtherWord(lang: Language, element: Element, word: string): boolean {
  const lower = word.toLowerCase();
  if (lang === 'ru') {
    const forms: Partial<Record<Element, RegExp>> = {
      article: /^стат(?:ь(?:я|и|е|ю|[её]й|ям|ях|ями)|ей)$/u,
      paragraph: /^част(?:ь|и|ью|ей|ям|ях|ями)$/u,
      chapter: /^глав(?:а|ы|е|у|ой|ам|ах|ами)?$/u,
    };
    return !(forms[element] ?? /^(?:подпункт|пункт|абзац|раздел)(?:а|у|ом|ем|е|ы|ов|ам|ах|ами)?$/u).test(
      lower,
    );
  }
  if (lang === 'tk' && element === 'chapter')
    return !/^ba(?:p|by|bynyň|byna|bynda|byndan|pda|pdan)$/u.test(lower);
  return false;
}

function isPlural(lang: Language, word: string): boolean {
  if (lang === 'ru') return /(?:ям|ях|ями|ах|ами|ов)$/u.test(word) || /^статей$/iu.test(word);
  if (lang === 'tk') return /(?:lar|ler)/u.test(word);
  return /s$/u.test(word);
}

/** The parts as one way from the outside in, or null where they are not one way: two of a kind, several at once, a part without a number. */
export function wayOf(named: readonly Named[]): Step[] | null {
  const steps = named.map(({ step }) => step);
  if (named.some(({ plural }) => plural) || steps.some((step) => step.number === '')) return null;
  const sorted = [...steps].sort((a, b) => rank(a) - rank(b));
  return sorted.some((step, i) => i > 0 && step.element === sorted[i - 1]!.element) ? null : sorted;
}

/** The way of a part inside what was named around it; what it names itself goes before. */
export function inside(outer: readonly Step[], own: readonly Step[]): Step[] {
  const highest = own.length > 0 ? Math.min(...own.map(rank)) : RANKS.length;
  return [...outer.filter((step) => rank(step) < highest), ...own];
}
