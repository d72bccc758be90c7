/**
 * Numbers and references as one would count them with a finger: slow, obvious, and written without a line of what the app
 * counts with. The names that it knows are those of the acts in builders/traditions.ts.
 */
import type { Node } from 'prosemirror-model';
import type { Act } from './traditions.ts';

const KINDS = ['part', 'section', 'chapter', 'article', 'paragraph', 'point', 'subpoint', 'annex'];

interface Seen {
  node: Node;
  parent: Node;
  /** All provisions around it that have numbers, the largest first. */
  around: Seen[];
  quoted: boolean;
}

function walk(bill: Node): Seen[] {
  const all: Seen[] = [];
  const visit = (node: Node, around: Seen[], quoted: boolean): void => {
    node.forEach((child) => {
      if (child.isTextblock || child.isLeaf || child.type.name === 'table') return;
      const seen = { node: child, parent: node, around, quoted };
      all.push(seen);
      const numbered = KINDS.includes(child.type.name);
      visit(child, numbered ? [...around, seen] : around, quoted || child.type.name === 'quoted');
    });
  };
  visit(bill, [], false);
  return all;
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const TEN_TIMES: Record<string, string> = { I: 'X', V: 'L', X: 'C' };
/** Tens are written as ones, with the letters of the next order. */
const TENS = ROMAN.map((ones) => [...ones].map((sign) => TEN_TIMES[sign]!).join(''));
const roman = (n: number): string =>
  'C'.repeat(Math.floor(n / 100)) + TENS[Math.floor((n % 100) / 10)]! + ROMAN[n % 10]!;

const LETTERS: Record<string, string> = {
  'anglo-en': 'abcdefghijklmnopqrstuvwxyz',
  'own-en': 'abcdefghijklmnopqrstuvwxyz',
  'law-ru': 'абвгдежзиклмнопрстуфхцчшщэюя',
  'amending-ru': 'абвгдежзиклмнопрстуфхцчшщэюя',
  'law-tk': 'abçdeäfghijžklmnňoöprsştuüwyýz',
  'karar-tk': 'abçdeäfghijžklmnňoöprsştuüwyýz',
};

function letter(n: number, act: Act): string {
  const all = [...LETTERS[act]!];
  return all[(n - 1) % all.length]!.repeat(Math.floor((n - 1) / all.length) + 1);
}

function figure(kind: string, n: number, act: Act): string {
  if (act === 'anglo-en') {
    if (kind === 'point') return letter(n, act);
    return kind === 'subpoint' ? roman(n).toLowerCase() : String(n);
  }
  if (act === 'own-en' && kind === 'article') return letter(n, act).toUpperCase();
  if (['part', 'section', 'chapter'].includes(kind)) return roman(n);
  return kind === 'subpoint' ? letter(n, act) : String(n);
}

interface Counted extends Seen {
  number: string;
  count: number;
}

function count(bill: Node, act: Act): Map<string, Counted> {
  const all = walk(bill);
  const out = new Map<string, Counted>();
  const afresh = ['paragraph', 'point', 'subpoint', ...(act === 'anglo-en' ? ['section', 'chapter'] : [])];
  all.forEach((seen, i) => {
    const { node, parent, quoted } = seen;
    const kind = node.type.name;
    if (!KINDS.includes(kind)) return;
    let n = 0;
    for (const other of all.slice(0, i + 1)) {
      if (other.node.type !== node.type || other.quoted) continue;
      if (afresh.includes(kind) && other.parent !== parent) continue;
      const given = other.node.attrs.number as string | null;
      if (given === null) n++;
      else if (/^\d+$/.test(given)) n = Number(given);
    }
    const given = node.attrs.number as string | null;
    const hides = kind === 'annex' || (kind === 'paragraph' && act !== 'karar-tk' && act !== 'own-en');
    const alone = hides && parent.children.filter((child) => child.type === node.type).length === 1;
    const number = given ?? (quoted || alone ? '' : figure(kind, n, act));
    out.set(String(node.attrs.id), { ...seen, number, count: quoted ? 0 : n });
  });
  return out;
}

/** The bare number of every provision, by id. */
export function slowNumbers(bill: Node, act: Act): Map<string, string> {
  return new Map([...count(bill, act)].map(([id, { number }]) => [id, number]));
}

const RU: Record<string, [string, string]> = {
  part: ['часть', 'части'],
  section: ['раздел', 'раздела'],
  chapter: ['глава', 'главы'],
  article: ['статья', 'статьи'],
  paragraph: ['часть', 'части'],
  point: ['пункт', 'пункта'],
  subpoint: ['подпункт', 'подпункта'],
  annex: ['приложение', 'приложения'],
};
const RU_WORDS =
  ' первая вторая третья четвёртая пятая шестая седьмая восьмая девятая десятая одиннадцатая двенадцатая тринадцатая четырнадцатая пятнадцатая шестнадцатая семнадцатая восемнадцатая девятнадцатая двадцатая'.split(
    ' ',
  );
const TK: Record<string, [string, string, string, string]> = {
  part: ['bölüm', 'bölümiň', 'bölümi', 'bölüminiň'],
  section: ['bölüm', 'bölümiň', 'bölümi', 'bölüminiň'],
  chapter: ['bap', 'babyň', 'baby', 'babynyň'],
  article: ['madda', 'maddanyň', 'maddasy', 'maddasynyň'],
  paragraph: ['bölek', 'bölegiň', 'bölegi', 'böleginiň'],
  point: ['bent', 'bendiň', 'bendi', 'bendiniň'],
  subpoint: ['kiçi bent', 'kiçi bendiň', 'kiçi bendi', 'kiçi bendiniň'],
  annex: ['goşundy', 'goşundynyň', 'goşundysy', 'goşundysynyň'],
};
const TK_WORDS = ' birinji ikinji üçünji dördünji bäşinji altynjy ýedinji sekizinji dokuzynjy onunjy'.split(
  ' ',
);
const EN: Record<string, string> = {
  part: 'Part',
  section: 'Division',
  chapter: 'Chapter',
  article: 'section',
  paragraph: 'paragraph',
  point: 'point',
  subpoint: 'subpoint',
  annex: 'Schedule',
};
const OWN: Record<string, string> = {
  ...EN,
  section: 'Section',
  article: 'clause',
  paragraph: 'rule',
  annex: 'Annex',
};

const nth = (figures: string): string => {
  const last = /(\d+)\D*$/.exec(figures)?.[1];
  if (!last) return figures;
  const tail = Number(last) % 10 === 0 ? Number(last) % 100 : Number(last) % 10;
  return `${figures}-${[6, 9, 10, 30, 40, 60, 90].includes(tail) ? 'njy' : 'nji'}`;
};

interface Step {
  kind: string;
  figures: string;
}

function russian(steps: Step[]): string {
  const words: string[] = [];
  for (let i = steps.length - 1; i >= 0; i--) {
    const { kind, figures } = steps[i]!;
    const genitive = i < steps.length - 1;
    const word = kind === 'paragraph' && /^\d+$/.test(figures) ? RU_WORDS[Number(figures)] : undefined;
    // Feminine ordinals: "вторая" is "второй" in the genitive, "третья" is "третьей".
    const inCase = genitive ? word?.replace(/ья$/, 'ьей').replace(/ая$/, 'ой') : word;
    words.push(RU[kind]![genitive ? 1 : 0], inCase || figures);
  }
  return words.filter((word) => word !== '').join(' ');
}

function turkmen(steps: Step[], karar: boolean): string {
  const words: string[] = [];
  steps.forEach(({ kind, figures }, i) => {
    const named = karar && kind === 'paragraph' ? 'point' : karar && kind === 'point' ? 'subpoint' : kind;
    const forms = TK[named]!;
    const last = i === steps.length - 1;
    const word = named === 'paragraph' && /^\d+$/.test(figures) ? TK_WORDS[Number(figures)] : undefined;
    words.push(word || nth(figures), forms[(i === 0 ? 0 : 2) + (last ? 0 : 1)]!);
  });
  return words.filter((word) => word !== '').join(' ');
}

function anglo(steps: Step[]): string {
  const [head, ...rest] = steps;
  const name = EN[head!.kind]!;
  const inner = rest.map(({ figures }) => `(${figures})`).join('');
  if (head!.figures === '') return inner === '' ? name : `${name} ${inner}`;
  return `${name} ${head!.figures}${inner}`;
}

const own = (steps: Step[]): string =>
  [...steps]
    .reverse()
    .map(({ kind, figures }) => `${OWN[kind]} ${figures}`.trim())
    .join(' of ');

/** What a full reference to each provision says, in the nominative; provisions without a number of their own are left out. */
export function slowReferences(bill: Node, act: Act): Map<string, string> {
  const counted = count(bill, act);
  const out = new Map<string, string>();
  for (const [id, seen] of counted) {
    const way = [...seen.around.map(({ node }) => counted.get(String(node.attrs.id))!), seen];
    const kind = seen.node.type.name;
    let steps = way;
    if (['part', 'section', 'chapter', 'annex'].includes(kind)) steps = [seen];
    else {
      const article = way.findLastIndex(({ node }) => node.type.name === 'article');
      const annexes = way.slice(0, Math.max(article, 0)).filter(({ node }) => node.type.name === 'annex');
      steps = [...annexes, ...way.slice(Math.max(article, 0))].filter(
        ({ node }) => !['part', 'section', 'chapter'].includes(node.type.name),
      );
    }
    if (steps.length > 1) {
      const kept = steps.filter(({ number, node }) => number !== '' || node.type.name === 'annex');
      steps = kept.length > 0 ? kept : steps.slice(-1);
    }
    const named = steps.map(({ node, number, count: n }) => ({
      kind: node.type.name,
      figures: number || (node.type.name === 'annex' || n === 0 ? '' : String(n)),
    }));
    const say = { 'law-ru': russian, 'amending-ru': russian, 'anglo-en': anglo, 'own-en': own } as const;
    const text =
      act === 'law-tk' || act === 'karar-tk' ? turkmen(named, act === 'karar-tk') : say[act](named);
    out.set(id, text);
  }
  return out;
}
