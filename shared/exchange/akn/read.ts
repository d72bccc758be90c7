/** An Akoma Ntoso file: Madda's own gives back the same bill, those of other systems are taken by their structure. */
import { MAX_LINES, MAX_TEXT } from '../limits.ts';
import { countKinds } from '../recognise/counts.ts';
import type { ImportOptions, ImportResult } from '../types.ts';
import { child, countingLines, elements, parseXml, type XmlElement, type XmlLimits } from '../xml.ts';
import { type ForeignResult, readForeignAkn } from './foreign.ts';
import { KeptSource } from './keptIn.ts';
import { AKN_NAMESPACES, MADDA, OLD_MADDA } from './names.ts';
import { type OwnResult, readOwnAkn } from './own.ts';

const PREFIXES = {
  ...Object.fromEntries(AKN_NAMESPACES.map((uri) => [uri, ''])),
  [MADDA]: 'madda',
  [OLD_MADDA]: 'madda',
};

/** Long acts have some two hundred thousand elements, forty deep at most; far more of either takes more than two seconds. */
const LIMITS: XmlLimits = { characters: MAX_TEXT, depth: 96, nodes: 300_000 };

const LINES = new Set(['p', 'heading']);

function ownFacts(document: XmlElement): XmlElement | undefined {
  const meta = child(document, 'meta');
  const proprietary = meta ? elements(meta, 'proprietary') : [];
  for (const part of proprietary) {
    const facts = child(part, 'madda:bill');
    if (facts) return facts;
  }
  return undefined;
}

/** The bill or act of a collection (a bill with its papers); the document itself where it is none. */
function mainDocument(document: XmlElement, root: XmlElement): XmlElement {
  if (child(document, 'body') || child(document, 'mainBody')) return document;
  // Level by level, each level as a list of its own: a list that loses its head is moved up whole each time.
  let other: XmlElement | null = null;
  for (let level: XmlElement[] = [root]; level.length > 0; ) {
    const next: XmlElement[] = [];
    for (const element of level) {
      const whole = child(element, 'body') ?? child(element, 'mainBody');
      if (whole && (element.name === 'bill' || element.name === 'act')) return element;
      if (whole) other ??= element;
      for (const inner of elements(element)) next.push(inner);
    }
    level = next;
  }
  return other ?? document;
}

/** Reads a bill from Akoma Ntoso XML. Refused: a DOCTYPE, XML that is not well-formed or too large, other vocabularies. */
export function readAkn(text: string, options: ImportOptions): ImportResult {
  const source = text.replace(/^\uFEFF/, '');
  const parsed = parseXml(source, PREFIXES, LIMITS, countingLines(LINES, MAX_LINES));
  if (!parsed.ok) return parsed;
  const document = parsed.root.name === 'akomaNtoso' ? elements(parsed.root)[0] : undefined;
  if (!document) return { ok: false, code: 'notThisFormat', detail: parsed.root.name };
  const facts = ownFacts(document);
  const file = new KeptSource(source, parsed.root);
  const read: OwnResult | ForeignResult = facts
    ? readOwnAkn(document, facts, file, options)
    : readForeignAkn(mainDocument(document, parsed.root), file, options);
  if (!read.ok) return read;
  const { lang, tradition } = read.doc.attrs as {
    lang: 'en' | 'ru' | 'tk';
    tradition: 'post-soviet' | 'anglo';
  };
  return {
    ok: true,
    doc: read.doc,
    report: { lang, tradition, counts: countKinds(read.doc), notes: read.notes },
    comments: [],
  };
}
