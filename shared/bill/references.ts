/**
 * References are nodes that name a target by id; what they show is computed here, so they follow moves and renumbering.
 * Styles: `full` ("статьи 5", "section 5(2)"), `number` (the bare number of the target; the words around it are typed),
 * `ordinal` (the number in words, "второй").
 */
import type { Node } from 'prosemirror-model';
import { type CitationStep, fullCitation, ordinalWord, shortCitation } from './citations.ts';
import { type BillAttrs, billAttrs } from './document.ts';
import { isNumberedKind, isProvisionKind, type NumberedKind } from './kinds.ts';
import { computeNumbers, type Numbers, type ProvisionNumber } from './numbering.ts';
import { CASES, type Case } from './ordinals.ts';
import { wordsOf } from './tradition/levels.ts';
import { sameRules } from './tradition/shipped.ts';
import { ordinalFigure } from './traditions.ts';

/** Everything needed to name provisions of one bill: numbers, and the path of each provision from its article down. */
export interface Register {
  attrs: BillAttrs;
  numbers: Numbers;
  /** Path from the article (or the division, or the annex) to the provision; divisions above an article are left out. */
  paths: ReadonlyMap<string, readonly CitationStep[]>;
}

/** Reads the numbers and citation paths of a bill. Linear; text is not looked at. */
export function register(bill: Node): Register {
  const numbers = computeNumbers(bill);
  const paths = new Map<string, readonly CitationStep[]>();
  addPaths(bill, [], numbers, paths);
  return { attrs: billAttrs(bill), numbers, paths };
}

const DIVISIONS = new Set<string>(['part', 'section', 'chapter']);

/** Paths of everything inside `parent`, whose own path is `path`; where `enters` says no, its parts are left out. */
export function addPaths(
  parent: Node,
  path: readonly CitationStep[],
  numbers: Numbers,
  paths: Map<string, readonly CitationStep[]>,
  enters: (node: Node) => boolean = () => true,
): void {
  parent.forEach((child) => {
    const kind = child.type.name;
    if (child.isTextblock || !isProvisionKind(kind)) return;
    const id = String(child.attrs.id);
    const next = isNumberedKind(kind) ? pathOf(kind, numbers.get(id), path) : path;
    paths.set(id, next);
    if (kind === 'table' || !enters(child)) return;
    addPaths(child, pathBelow(kind, path, next), numbers, paths, enters);
  });
}

/** The path of a provision in one whose parts have `path` above them. */
export function pathOf(
  kind: NumberedKind,
  number: ProvisionNumber | undefined,
  path: readonly CitationStep[],
): readonly CitationStep[] {
  return number ? [...pathAbove(path, kind), { kind, number }] : path;
}

/** What the parts of a provision have above them. A division is cited by itself; what is in it still belongs to its annex. */
export function pathBelow(
  kind: string,
  path: readonly CitationStep[],
  own: readonly CitationStep[],
): readonly CitationStep[] {
  return DIVISIONS.has(kind) ? [...path.filter((s) => s.kind === 'annex'), ...own] : own;
}

const NO_PATH: readonly CitationStep[] = [];

/** Divisions and annexes start a citation of their own; an article is cited without its divisions, but with its annex. */
function pathAbove(path: readonly CitationStep[], kind: NumberedKind): readonly CitationStep[] {
  if (path.length === 0 || kind === 'annex' || DIVISIONS.has(kind)) return NO_PATH;
  if (kind === 'article') return path.filter((s) => s.kind === 'annex');
  return path.some((s) => DIVISIONS.has(s.kind)) ? path.filter((s) => !DIVISIONS.has(s.kind)) : path;
}

/** Short label of a provision ("ст. 5 ч. 1"); '' for the title, preamble and other places without a citation. */
export function labelOf(id: string, reg: Register): string {
  const path = reg.paths.get(id);
  return path && path.length > 0 ? labelOfPath(path, reg.attrs) : '';
}

/** Numbers and citations depend on these attributes and no other. */
export function sameStyle(a: BillAttrs, b: BillAttrs): boolean {
  return a === b || (a.lang === b.lang && sameRules(a, b));
}

// A path stays the same object while it says the same (nextRegister.ts): after Enter a few labels are new, not thousands.
const labels = new WeakMap<readonly CitationStep[], { attrs: BillAttrs; label: string }>();

function labelOfPath(path: readonly CitationStep[], attrs: BillAttrs): string {
  const known = labels.get(path);
  if (known && sameStyle(known.attrs, attrs)) return known.label;
  const label = shortCitation(path, attrs);
  labels.set(path, { attrs, label });
  return label;
}

export interface ReferenceAttrs {
  target: string;
  style: string;
  case: string;
  shown: string;
}

function asCase(text: string): Case {
  return (CASES as readonly string[]).includes(text) ? (text as Case) : 'nom';
}

/** What a reference shows now. `ok` is false where the target is gone: then the last shown text stays. */
export function referenceText(ref: ReferenceAttrs, reg: Register): { text: string; ok: boolean } {
  const path = reg.paths.get(ref.target);
  const last = path?.at(-1);
  if (!path || !last) return { text: ref.shown || '?', ok: false };
  const { lang } = reg.attrs;
  const figure = last.number.number || String(last.number.count);
  if (ref.style === 'number') return { text: figure, ok: true };
  if (ref.style === 'ordinal') {
    const { gender } = wordsOf(last.kind, reg.attrs, lang);
    const word = ordinalWord(Number(figure), lang, asCase(ref.case), gender);
    return { text: word ?? ordinalFigure(figure, lang), ok: true };
  }
  return { text: fullCitation(path, reg.attrs, asCase(ref.case)), ok: true };
}
