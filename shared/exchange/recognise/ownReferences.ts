/**
 * Citations in the words of somebody's own tradition ("rule 2 of clause B") in a file that is taken in by it. What the
 * tradition words as the shipped one that it was made from is left to references.ts, which knows plurals as well.
 */
import { type Language, NUMBERED_KINDS, type NumberedKind } from '../../bill/kinds.ts';
import type { Tradition } from '../../bill/tradition/shape.ts';
import { tradition } from '../../bill/tradition/shipped.ts';
import { asNumbered, literal, namePattern, numberPattern } from '../../bill/tradition/typed.ts';
import type { Branch } from './draft.ts';
import { type Found, isOfAnotherAct } from './references.ts';
import { inner, insideOf, type Surroundings, type Targets } from './targets.ts';

/** From the largest to the smallest; each is inside the one before it. */
const INSIDE: readonly NumberedKind[] = ['article', 'paragraph', 'point', 'subpoint'];

const ENDING = '(?:-?(?:nji|njy|ynjy|inji|unjy|ünji))?';

interface Pattern {
  kind: NumberedKind;
  regex: RegExp;
  /** A small letter may be a word: "clause a court made". */
  small: boolean;
}

/** A level and its number in a text. */
interface Cited {
  kind: NumberedKind;
  number: string;
  /** The whole, and the number in it. */
  start: number;
  end: number;
  from: number;
  to: number;
}

const made = new WeakMap<Tradition, Map<Language, readonly Pattern[]>>();

function patternsOf(own: Tradition, lang: Language): readonly Pattern[] {
  let known = made.get(own);
  if (!known) {
    known = new Map();
    made.set(own, known);
  }
  const list = known.get(lang) ?? NUMBERED_KINDS.flatMap((kind) => patternOf(kind, own, lang) ?? []);
  known.set(lang, list);
  return list;
}

/** `cited` of the level with any form of its name or its short one; null where it needs no name or has no number. */
function patternOf(kind: NumberedKind, own: Tradition, lang: Language): Pattern | null {
  const { style, words } = own.levels[kind];
  const { cited, short } = words[lang];
  const number = numberPattern(style);
  const names = namePattern(kind, own, lang);
  if (number === null || names === null || !/\{(?:n|nth)\}/.test(cited) || !/\{(?:name|short)\}/.test(cited))
    return null;
  const called = `(?:${names}${short.trim() === '' ? '' : `|${literal(short.trim())}`})`;
  const source = cited
    .trim()
    .split(/(\{\w*\}|\s+)/)
    .map((piece) => {
      if (/^\s+$/.test(piece)) return String.raw`[\s\u00a0]+`;
      if (piece === '{name}' || piece === '{short}') return called;
      if (piece === '{n}' || piece === '{nth}') return `(?<n>${number})${ENDING}`;
      return literal(piece);
    });
  return {
    kind,
    regex: new RegExp(String.raw`(?<![\p{L}\p{N}-])${source.join('')}(?![\p{L}\p{N}])`, 'giu'),
    small: style === 'letter' && !/[([]\{n\}/.test(cited),
  };
}

/** A citation goes on, or the sentence does with a sign. */
const NO_WORD = /^\s*(?:$|[.,;:)\]»”]|(?:of|and|or|in|и|или|we|ýa-da)(?!\p{L}))/u;

function citedIn(text: string, own: Tradition, lang: Language): Cited[] {
  const found: Cited[] = [];
  for (const { kind, regex, small } of patternsOf(own, lang))
    for (const match of text.matchAll(regex)) {
      const typed = match.groups?.n ?? '';
      const end = match.index + match[0].length;
      // A number in other letters than the tradition draws is a word: "clause is", "clause of".
      if (typed !== asNumbered(typed, own.levels[kind].style)) continue;
      if (small && !NO_WORD.test(text.slice(end, end + 20))) continue;
      const from = match.index + placeOf(match[0], typed);
      found.push({ kind, number: typed, start: match.index, end, from, to: from + typed.length });
    }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, i) => i === 0 || one.start >= found[i - 1]!.end);
}

/** Where the number stands in its citation: as a word of its own, so that "c" is not found in "clause c". */
function placeOf(whole: string, number: string): number {
  const match = new RegExp(String.raw`(?<![\p{L}\p{N}])${literal(number)}(?![\p{L}\p{N}])`, 'u').exec(whole);
  return match?.index ?? whole.lastIndexOf(number);
}

/** Citations of one provision, step by step: they stand side by side, with no more than "of" between them. */
function chains(text: string, cited: readonly Cited[], own: Tradition, lang: Language): Cited[][] {
  const { between, labels } = own.references[lang];
  const joins = [between.trim(), labels.trim()].filter((sign) => sign !== '').map(literal);
  const joint = new RegExp(
    String.raw`^[\s\u00a0]*(?:${['of', 'in', ',', ...joins].join('|')})?[\s\u00a0]*$`,
    'u',
  );
  const list: Cited[][] = [];
  for (const one of cited) {
    const last = list.at(-1);
    const before = last?.at(-1);
    const follows =
      before !== undefined &&
      INSIDE.includes(before.kind) &&
      INSIDE.includes(one.kind) &&
      last!.every(({ kind }) => kind !== one.kind) &&
      joint.test(text.slice(before.end, one.start));
    if (follows) last!.push(one);
    else list.push([one]);
  }
  return list;
}

/** The provision that the largest step of a chain stands in. */
function outside(
  kind: NumberedKind,
  { article, paragraph, point }: Surroundings,
  targets: Targets,
): Branch | null {
  if (kind === 'paragraph') return article;
  if (kind === 'point') return paragraph ?? (article ? insideOf(article, targets).soleParagraph : null);
  return point;
}

function stepInto(parent: Branch | null, { kind, number }: Cited, targets: Targets): Branch | null {
  if (kind === 'article') return targets.articles.get(number) ?? null;
  const direct = inner(parent, kind, number, targets);
  if (direct || parent?.type !== 'article') return direct;
  // The only paragraph of an article need not be cited.
  return inner(insideOf(parent, targets).soleParagraph, kind, number, targets);
}

function resolved(chain: readonly Cited[], around: Surroundings, targets: Targets): Found[] {
  const [only] = chain;
  if (only && !INSIDE.includes(only.kind)) {
    const target = targets.divisions.get(`${only.kind} ${only.number}`);
    return target ? [{ from: only.from, to: only.to, target: target.id, kind: only.kind }] : [];
  }
  const found: Found[] = [];
  let parent: Branch | null | undefined;
  for (const step of [...chain].sort((a, b) => INSIDE.indexOf(a.kind) - INSIDE.indexOf(b.kind))) {
    parent = stepInto(parent === undefined ? outside(step.kind, around, targets) : parent, step, targets);
    if (!parent) break;
    found.push({ from: step.from, to: step.to, target: parent.id, kind: step.kind });
  }
  return found;
}

/** Citations of this bill's provisions in the words of the tradition, in order. */
export function ownReferences(
  text: string,
  lang: Language,
  around: Surroundings,
  targets: Targets,
  own: Tradition,
): Found[] {
  const cited = citedIn(text, own, lang);
  if (cited.length === 0) return [];
  return chains(text, cited, own, lang)
    .filter((chain) => !isOfAnotherAct(text, chain[0]!.start, chain.at(-1)!.end, lang))
    .flatMap((chain) => resolved(chain, around, targets))
    .sort((a, b) => a.from - b.from);
}

/** The tradition calls this level as the one that it was made from does. */
export function worded(kind: Found['kind'], own: Tradition, lang: Language): boolean {
  if (!(NUMBERED_KINDS as readonly string[]).includes(kind)) return true;
  const [mine, base] = [own, tradition(own.base)].map((one) => one.levels[kind as NumberedKind].words[lang]);
  return JSON.stringify([mine!.names, mine!.of]) === JSON.stringify([base!.names, base!.of]);
}
