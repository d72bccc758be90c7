/** The parts of a Word package that matter for a bill, opened within limits and parsed. */
import { strFromU8 } from 'fflate';
import { MADDA } from '../akn/names.ts';
import { MAX_PARAGRAPHS } from '../limits.ts';
import type { ImportErrorCode } from '../types.ts';
import {
  countingLines,
  elements,
  type Prefixes,
  parseXml,
  type Taker,
  XML_LIMITS,
  type XmlElement,
} from '../xml.ts';
import { openZip } from '../zip.ts';

/** Both conformance classes of ECMA-376, under the prefixes that everybody knows them by. */
const PREFIXES: Prefixes = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  [MADDA]: 'madda',
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties': '',
  'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes': 'vt',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://schemas.openxmlformats.org/wordprocessingml/2006/drawingml': 'wp',
};

export interface WordParts {
  document: XmlElement;
  styles?: XmlElement;
  numbering?: XmlElement;
  footnotes?: XmlElement;
  endnotes?: XmlElement;
  comments?: XmlElement;
  commentsExtended?: XmlElement;
  custom?: XmlElement;
  /** The bill that Madda put into the file (embedded.ts). */
  embedded?: XmlElement;
  core?: XmlElement;
  /** The part behind each relationship of the document, by its id. */
  targets: ReadonlyMap<string, string>;
}

export type PartsResult =
  | { ok: true; parts: WordParts }
  | { ok: false; code: ImportErrorCode; detail: string };

type PartName = Exclude<keyof WordParts, 'document' | 'targets' | 'embedded'>;

const BY_TYPE: Record<string, PartName> = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  commentsExtended: 'commentsExtended',
};

/** The target of a relationship as an entry name; '' for one that leaves the package. */
function resolve(folder: string, target: string): string {
  const segments = target.startsWith('/') ? [] : folder.split('/').filter((s) => s !== '');
  for (const segment of target.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') {
      if (segments.length === 0) return '';
      segments.pop();
    } else segments.push(segment);
  }
  return segments.join('/');
}

const lastSegment = (uri: string): string => uri.slice(uri.lastIndexOf('/') + 1);

class Stop extends Error {
  readonly code: ImportErrorCode;
  constructor(code: ImportErrorCode, detail: string) {
    super(detail);
    this.code = code;
  }
}

function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return utf16(bytes, 1, 0);
  if (a === 0xfe && b === 0xff) return utf16(bytes, 0, 1);
  return strFromU8(bytes).replace(/^\ufeff/, '');
}

function utf16(bytes: Uint8Array, high: 0 | 1, low: 0 | 1): string {
  const parts: string[] = [];
  for (let i = 2; i + 1 < bytes.length; i += 2)
    parts.push(String.fromCharCode(((bytes[i + high] ?? 0) << 8) | (bytes[i + low] ?? 0)));
  return parts.join('');
}

function parse(entries: ReadonlyMap<string, Uint8Array>, name: string, take?: Taker): XmlElement | undefined {
  const bytes = entries.get(name);
  if (!bytes) return undefined;
  const parsed = parseXml(decode(bytes), PREFIXES, XML_LIMITS, take);
  if (!parsed.ok) throw new Stop(parsed.code, `${name}: ${parsed.detail}`);
  return parsed.root;
}

function relationships(
  entries: ReadonlyMap<string, Uint8Array>,
  part: string,
): { id: string; type: string; target: string }[] {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const rels = parse(entries, `${folder}_rels/${part.slice(slash + 1)}.rels`);
  return rels
    ? elements(rels, 'Relationship')
        .filter((r) => r.attrs.TargetMode !== 'External')
        .map((r) => ({
          id: r.attrs.Id ?? '',
          type: lastSegment(r.attrs.Type ?? ''),
          target: resolve(folder, r.attrs.Target ?? ''),
        }))
    : [];
}

/** Other programs keep parts of their own in a file; those are not read at all. */
function isOwnPart(bytes: Uint8Array | undefined): boolean {
  return bytes !== undefined && strFromU8(bytes.subarray(0, 400)).includes(MADDA);
}

export interface OpenOptions {
  /** false: the bill that Madda may have put into the file is not wanted. */
  embedded?: boolean;
  /** How many paragraphs there may be; of a file of ours that is only held against the bill it was made of, any number. */
  most?: number;
  /**
   * Given the other parts, says what to do with each paragraph and table of the body; `document` then holds none of them, so
   * that a long file is never in memory as a tree.
   */
  eachBlock?: (parts: Omit<WordParts, 'document'>) => (block: XmlElement) => void;
}

const PARAGRAPHS = new Set(['w:p']);

/** The body is the document's, not one that somebody nested deeper. */
const BODY_DEPTH = 2;

function blocksTo(each: (block: XmlElement) => void): Taker {
  return (element, parent, depth) => {
    if (depth !== BODY_DEPTH || parent.name !== 'w:body') return false;
    each(element);
    return true;
  };
}

/** The parts around the text. */
function partsAround(
  entries: ReadonlyMap<string, Uint8Array>,
  main: string,
  top: readonly { type: string; target: string }[],
): Omit<WordParts, 'document'> {
  const targets = new Map<string, string>();
  const parts: Omit<WordParts, 'document'> = { targets };
  for (const { id, type, target } of relationships(entries, main)) {
    targets.set(id, target);
    if (type === 'customXml' && !parts.embedded && isOwnPart(entries.get(target))) {
      const root = parse(entries, target);
      if (root?.name === 'madda:bill') parts.embedded = root;
    }
    const name = BY_TYPE[type];
    if (name && !parts[name]) {
      const root = parse(entries, target);
      if (root) parts[name] = root;
    }
  }
  const custom = top.find((r) => r.type === 'custom-properties');
  const properties = custom && parse(entries, custom.target);
  if (properties) parts.custom = properties;
  const core = coreProperties(entries, top);
  if (core) parts.core = core;
  return parts;
}

/**
 * Opens a .docx. Refused with a code: anything that is no Word package, encrypted files, the format before 2007, damaged
 * XML, a DOCTYPE, and packages over the limits of zip.ts and xml.ts.
 */
export function openParts(
  bytes: Uint8Array,
  { embedded = true, most = MAX_PARAGRAPHS, eachBlock }: OpenOptions = {},
): PartsResult {
  const zip = openZip(
    bytes,
    (name) =>
      /\.(?:xml|rels)$/i.test(name) && !name.includes('..') && (embedded || !name.startsWith('customXml/')),
  );
  if (!zip.ok) return zip;
  try {
    const { entries } = zip;
    const top = relationships(entries, '');
    const main = top.find((r) => r.type === 'officeDocument')?.target ?? 'word/document.xml';
    if (!entries.has(main))
      return {
        ok: false,
        code: entries.has('[Content_Types].xml') ? 'damaged' : 'notThisFormat',
        detail: 'no document part',
      };
    const around = partsAround(entries, main, top);
    const take = eachBlock && blocksTo(eachBlock(around));
    const document = parse(entries, main, countingLines(PARAGRAPHS, most, take))!;
    if (document.name !== 'w:document')
      return { ok: false, code: 'notThisFormat', detail: `root is ${document.name}` };
    return { ok: true, parts: { ...around, document } };
  } catch (error) {
    if (error instanceof Stop) return { ok: false, code: error.code, detail: error.message };
    throw error;
  }
}

/** Who saved the file, and when: nice to know, and no reason to refuse a file where it cannot be read. */
function coreProperties(
  entries: ReadonlyMap<string, Uint8Array>,
  top: readonly { type: string; target: string }[],
): XmlElement | undefined {
  const found = top.find((r) => r.type === 'core-properties');
  try {
    return found && parse(entries, found.target);
  } catch {
    return undefined;
  }
}

/** Finds the footnotes and endnotes of a file by their ids. */
export function noteElements(
  parts: Pick<WordParts, 'footnotes' | 'endnotes'>,
): (id: string, endnote: boolean) => XmlElement | undefined {
  const index = (root: XmlElement | undefined, name: string): Map<string, XmlElement> =>
    new Map((root ? elements(root, name) : []).map((note) => [note.attrs['w:id'] ?? '', note]));
  const footnotes = index(parts.footnotes, 'w:footnote');
  const endnotes = index(parts.endnotes, 'w:endnote');
  return (id, endnote) => (endnote ? endnotes : footnotes).get(id);
}
