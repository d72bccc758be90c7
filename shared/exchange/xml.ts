/**
 * XML as a light tree, read with limits: no DOCTYPE (so no entities of the file's own), bounded size, depth and number of
 * nodes. Names come back with the prefix that the caller gives to their namespace, whatever prefix the file uses.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { ImportErrorCode } from './types.ts';

export interface XmlElement {
  /** `prefix:local` for a namespace in the caller's table, otherwise as it stands in the file. */
  name: string;
  attrs: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

export interface XmlLimits {
  characters: number;
  depth: number;
  nodes: number;
}

/** The redline of a law of a thousand articles has some hundred thousand nodes in five million characters. */
export const XML_LIMITS: XmlLimits = { characters: 64 * 1024 * 1024, depth: 256, nodes: 1_500_000 };

export type XmlResult = { ok: true; root: XmlElement } | { ok: false; code: ImportErrorCode; detail: string };

/** Namespace URI → prefix; '' leaves the bare local name. */
export type Prefixes = Readonly<Record<string, string>>;

/** Ends the reading of a file from within. */
export class Refused extends Error {
  readonly code: ImportErrorCode;
  constructor(code: ImportErrorCode, detail: string) {
    super(detail);
    this.code = code;
  }
}

function nameIn(prefixes: Prefixes, uri: string, local: string, asWritten: string): string {
  const prefix = prefixes[uri];
  if (prefix === undefined) return asWritten;
  return prefix === '' ? local : `${prefix}:${local}`;
}

const NONE: Readonly<Record<string, string>> = Object.freeze({});

/** Most elements have none: they share one object. */
function attributesIn(prefixes: Prefixes, { attributes }: SaxesTagNS): Readonly<Record<string, string>> {
  let attrs: Record<string, string> | null = null;
  for (const name in attributes) {
    const attr = attributes[name]!;
    if (attr.prefix === 'xmlns' || attr.name === 'xmlns') continue;
    attrs ??= {};
    attrs[nameIn(prefixes, attr.uri, attr.local, attr.name)] = attr.value;
  }
  return attrs ?? NONE;
}

// One control character in a whole law, as text or as a reference, makes the file no XML at all. It is no word of the law
// either: it becomes U+FFFD, which can be seen and looked for.
const CONTROL = /[^\P{Cc}\t\n\r\u0080-\u009f]|[\ufffe\uffff]/gu;
const CONTROL_REFERENCE =
  /&#(?:x0*(?:[0-8bcef]|1[0-9a-f]|fff[ef])|0*(?:[0-8]|1[124-9]|2\d|3[01]|6553[45]));/gi;

/** Text without what no XML can hold. */
export function withoutControls(text: string): string {
  return text.replace(CONTROL, '\ufffd').replace(CONTROL_REFERENCE, '\ufffd');
}

/** Whether more elements begin in the text than are allowed: seen before any of them is built, which takes far more room. */
function hasTooMany(text: string, nodes: number): boolean {
  let begun = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1))
    if (text.charCodeAt(at + 1) !== SLASH && ++begun > nodes) return true;
  return false;
}

const SLASH = 0x2f;

/**
 * Is given an element that was read whole and how many stand around it; true: it was taken, and its parent shall not hold it.
 * May throw `Refused` to end the reading.
 */
export type Taker = (element: XmlElement, parent: XmlElement, depth: number) => boolean;

/** A taker that refuses a file of too many lines, elements of these names, as soon as they are seen; the rest goes to `take`. */
export function countingLines(names: ReadonlySet<string>, most: number, take: Taker = () => false): Taker {
  let lines = 0;
  return (element, parent, depth) => {
    if (names.has(element.name) && ++lines > most) throw new Refused('tooLarge', `more than ${most} lines`);
    return take(element, parent, depth);
  };
}

/**
 * Reads one XML document; characters that XML cannot hold become U+FFFD. Refused with a code: a DOCTYPE, text that is not well-formed, anything over the limits.
 * @param take asked of every element at its end: a long file need not stand in memory as a tree.
 */
export function parseXml(
  text: string,
  prefixes: Prefixes = {},
  limits: XmlLimits = XML_LIMITS,
  take?: Taker,
): XmlResult {
  if (text.length > limits.characters)
    return { ok: false, code: 'tooLarge', detail: `${text.length} characters` };
  if (hasTooMany(text, limits.nodes))
    return { ok: false, code: 'tooLarge', detail: `more than ${limits.nodes} nodes` };
  const parser = new SaxesParser({ xmlns: true, position: false });
  const top: XmlElement = { name: '', attrs: {}, children: [] };
  const open: XmlElement[] = [top];
  let nodes = 0;
  const count = (): void => {
    if (++nodes > limits.nodes) throw new Refused('tooLarge', `more than ${limits.nodes} nodes`);
  };
  const addText = (value: string): void => {
    if (open.length < 2 || value === '') return;
    count();
    open.at(-1)!.children.push(value);
  };
  parser.on('error', (error) => {
    throw new Refused('damaged', error.message);
  });
  parser.on('doctype', () => {
    throw new Refused('forbiddenContent', 'DOCTYPE');
  });
  parser.on('opentag', (tag) => {
    count();
    if (open.length > limits.depth) throw new Refused('tooDeep', `deeper than ${limits.depth} elements`);
    const attrs = attributesIn(prefixes, tag);
    const element: XmlElement = { name: nameIn(prefixes, tag.uri, tag.local, tag.name), attrs, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    const whole = open.pop()!;
    const parent = open.at(-1)!;
    if (take?.(whole, parent, open.length - 1)) parent.children.pop();
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  try {
    parser.write(withoutControls(text)).close();
  } catch (error) {
    if (error instanceof Refused) return { ok: false, code: error.code, detail: error.message };
    return { ok: false, code: 'damaged', detail: error instanceof Error ? error.message : String(error) };
  }
  const root = elements(top)[0];
  return root ? { ok: true, root } : { ok: false, code: 'damaged', detail: 'no root element' };
}

/** The element children, all or those of one name. */
export function elements(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter(
    (c): c is XmlElement => typeof c !== 'string' && (name === undefined || c.name === name),
  );
}

/** The first element child of this name. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((c): c is XmlElement => typeof c !== 'string' && c.name === name);
}

/** All the text inside. */
export function textOf(element: XmlElement): string {
  let out = '';
  for (const c of element.children) out += typeof c === 'string' ? c : textOf(c);
  return out;
}
