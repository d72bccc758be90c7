/**
 * What another system put into a bill and Madda has no provision for: one element of Akoma Ntoso, kept letter by letter. It
 * is one block that can be read, moved and removed, and is written out as it came.
 *
 * The element is text in one canonical form (`exchange/akn/fragment.ts` makes it), so what may be in it is a small grammar
 * that is checked here, wherever a bill is read: no entities, no processing instructions, every name declared. Its words are
 * worked out of it and stored nowhere else, so nothing can be hidden behind other words.
 */
import type { Node } from 'prosemirror-model';

/** The final namespace of Akoma Ntoso 3.0; the drafts of it are lifted to this one when a file is read. */
export const KEPT_NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** A table of contents of a code has some hundred thousand characters; a block that nobody can edit should not have more. */
export const MOST_KEPT = 200_000;
const MOST_DEPTH = 100;

export interface Kept {
  /** The element's name, as another system calls it: "crossHeading", "hcontainer". */
  name: string;
  /** Its words, a printed line a line. */
  text: string;
}

/** Elements that stand inside a line; all others begin a line of their own. */
const INLINE = new Set(
  `a abbr argument b concept courtType date decoration def del docAuthority docCommittee docDate docIntroducer
  docJurisdiction docNumber docProponent docPurpose docStage docStatus docTitle docType docketNumber embeddedText entity event
  fillIn i img inline ins judge lawyer legislature location mmod mod mref neutralCitation noteRef object omissis opinion
  organization outcome party person placeholder process quantity quotedText recordedTime ref remark rmod role rref session
  shortTitle signature span sub sup term time u vote`.split(/\s+/),
);

const NAME = '[\\p{L}_][\\p{L}\\p{N}._-]*';
const QNAME = `(?:${NAME}:)?${NAME}`;
const VALUE = '(?:[^<>"&\\p{Cc}\\ufffe\\uffff]|&(?:amp|lt|gt|quot|#9|#10|#13);|[\\u007f-\\u009f])*';
const TOKEN = new RegExp(
  `<(${QNAME})((?: ${QNAME}="${VALUE}")*)(/?)>|</(${QNAME})>|<!--((?:(?!--)[^])*)-->|((?:[^<>&]|&(?:amp|lt|gt|#13);)+)`,
  'uy',
);
const ATTRIBUTE = new RegExp(` (${QNAME})="(${VALUE})"`, 'gu');
const UNWRITABLE = /(?![\t\n\u007f-\u009f])\p{Cc}|\ufffe|\uffff|\p{Surrogate}/u;
const SIGNS: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#9': '\t',
  '#10': '\n',
  '#13': '\r',
};

const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#9|#10|#13);/g, (_, name: string) => SIGNS[name]!);

interface Open {
  name: string;
  prefixes: ReadonlySet<string>;
}

/** Adds up the words, and where a line begins. */
class Lines {
  private readonly lines: string[] = [''];
  /** A number was read: what comes next stands in its line. */
  private numbered = false;
  add(text: string): void {
    this.lines[this.lines.length - 1] += text;
    if (text.trim() !== '') this.numbered = false;
  }
  open(name: string): void {
    if (name === 'br' || name === 'eol' || (!INLINE.has(name) && !this.numbered)) this.lines.push('');
  }
  close(name: string): void {
    if (name === 'num' || name === 'marker') {
      this.add(' ');
      this.numbered = true;
    } else if (!INLINE.has(name)) {
      this.lines.push('');
      this.numbered = false;
    }
  }
  text(): string {
    return this.lines
      .map((line) => line.replace(/[\s\p{Cc}\u2028\u2029\ufffc]+/gu, ' ').trim())
      .filter((line) => line !== '')
      .join('\n');
  }
}

/** The prefixes that are declared inside a tag, or null where its attributes cannot stand together. */
function declared(attributes: string, outer: ReadonlySet<string>): ReadonlySet<string> | null {
  const names = [...attributes.matchAll(ATTRIBUTE)].map((match) => match[1]!);
  if (new Set(names).size !== names.length) return null;
  const own = names.filter((name) => name.startsWith('xmlns:')).map((name) => name.slice(6));
  const prefixes = own.length > 0 ? new Set([...outer, ...own]) : outer;
  return names.every((name) => name.startsWith('xmlns:') || known(name, prefixes)) ? prefixes : null;
}

function known(name: string, prefixes: ReadonlySet<string>): boolean {
  const colon = name.indexOf(':');
  return colon < 0 || prefixes.has(name.slice(0, colon));
}

const ROOT = new RegExp(`^<(${NAME}) xmlns="${KEPT_NAMESPACE.replaceAll('.', '\\.')}"[ />]`, 'u');

function read(xml: string): Kept | null {
  const root = ROOT.exec(xml);
  if (!root || xml.length > MOST_KEPT || UNWRITABLE.test(xml)) return null;
  const lines = new Lines();
  const open: Open[] = [];
  const outermost: ReadonlySet<string> = new Set(['xml']);
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    // After the end of the element nothing may follow.
    if (TOKEN.lastIndex > 0 && open.length === 0) return null;
    const [, start, attributes, empty, end, comment, text] = TOKEN.exec(xml) ?? [];
    if (start !== undefined) {
      const prefixes = declared(attributes!, open.at(-1)?.prefixes ?? outermost);
      if (!prefixes || !known(start, prefixes) || open.length >= MOST_DEPTH) return null;
      lines.open(start);
      if (empty === '') open.push({ name: start, prefixes });
    } else if (end !== undefined) {
      if (open.pop()?.name !== end) return null;
      lines.close(end);
    } else if (text !== undefined) lines.add(plain(text));
    else if (comment === undefined) return null;
  }
  return open.length > 0 ? null : { name: root[1]!, text: lines.text() };
}

// The same elements are asked for with every printing; a bill has a few of them.
const cache = new Map<string, Kept | null>();
const MOST_CACHED = 300;

/** Name and words of an element in its canonical form, or null where this is not one. */
export function readKept(xml: string): Kept | null {
  const found = cache.get(xml);
  if (found !== undefined) return found;
  const kept = read(xml);
  if (cache.size >= MOST_CACHED) cache.clear();
  cache.set(xml, kept);
  return kept;
}

const NOTHING: Kept = { name: '', text: '' };

/** Name and words of a `kept` node. */
export function keptOf(node: Node): Kept {
  return readKept(String(node.attrs.xml)) ?? NOTHING;
}

/** What the attribute of a `kept` node may be. */
export function validateKept(xml: unknown): void {
  if (typeof xml !== 'string' || !readKept(xml)) throw new RangeError('no element in its canonical form');
}
