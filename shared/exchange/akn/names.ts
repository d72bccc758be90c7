/** How the ranks of a bill are called in Akoma Ntoso 3.0, and how its naming convention abbreviates them in eIds. */
import { NESTED_TOO_DEEPLY } from '../../bill/document.ts';
import type { Language, NumberedKind, TraditionId } from '../../bill/kinds.ts';

export const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
/** The final namespace and the drafts of it that are met in practice. */
export const AKN_NAMESPACES: readonly string[] = [
  NAMESPACE,
  ...['WD17', 'CSD01', 'CSD02', 'CSD13'].map((draft) => `${NAMESPACE}/${draft}`),
  'http://www.akomantoso.org/3.0',
  'http://www.akomantoso.org/2.0',
];

/**
 * Attributes that Akoma Ntoso has no place for, in <proprietary>. A name of our own that needs no domain and can clash with
 * nobody's (RFC 9562: such names are unique without a registry); nothing is to be found under it.
 */
export const MADDA = 'urn:uuid:6b1f0c52-94f3-4d0e-8a55-2f6a3c1e7d90';
/** As files of the first versions have it. */
export const OLD_MADDA = 'https://madda.invalid/ns/1';

/**
 * The State of a bill whose maker did not say it: a bill in Turkmen is one of Turkmenistan; English and Russian tell of no
 * State, and "zz" is what Unicode's locale data calls an unknown one (ISO 3166 leaves the code to users).
 */
export function countryOf(lang: Language): string {
  return lang === 'tk' ? 'tm' : 'zz';
}

const POST_SOVIET: Record<NumberedKind, string> = {
  part: 'part',
  section: 'title',
  chapter: 'chapter',
  article: 'article',
  paragraph: 'paragraph',
  point: 'point',
  subpoint: 'indent',
  annex: 'attachment',
};
const ANGLO: Record<NumberedKind, string> = {
  part: 'part',
  section: 'division',
  chapter: 'chapter',
  article: 'section',
  paragraph: 'subsection',
  point: 'paragraph',
  subpoint: 'subparagraph',
  annex: 'attachment',
};

export function elementOf(kind: NumberedKind, tradition: TraditionId): string {
  return (tradition === 'anglo' ? ANGLO : POST_SOVIET)[kind];
}

// OASIS Akoma Ntoso Naming Convention 1.0, section 5.2.
const ABBREVIATIONS: Record<string, string> = {
  article: 'art',
  attachment: 'att',
  chapter: 'chp',
  division: 'dvs',
  paragraph: 'para',
  section: 'sec',
  subsection: 'subsec',
  subparagraph: 'subpara',
  quotedStructure: 'qstr',
  authorialNote: 'authnote',
  hcontainer: 'hcont',
};

export function abbreviation(element: string): string {
  return ABBREVIATIONS[element] ?? element;
}

export const LANGUAGE_CODES: Record<Language, string> = { en: 'eng', ru: 'rus', tk: 'tuk' };

export const MARK_ELEMENTS: Record<string, string> = {
  strong: 'b',
  em: 'i',
  underline: 'u',
  superscript: 'sup',
  subscript: 'sub',
};

/**
 * Where the schema lets an element stand that a bill keeps: among provisions (`hier`), in provisions but not in the body
 * itself (`inner`), or among paragraphs of text (`block`). Other elements cannot be kept.
 */
export type KeptPlace = 'hier' | 'inner' | 'block';

const KEPT_PLACES: ReadonlyMap<string, KeptPlace> = new Map<string, KeptPlace>([
  ...`clause section part paragraph chapter title article book tome division list point indent alinea rule subrule proviso
    subsection subpart subparagraph subchapter subtitle subdivision subclause sublist level transitional hcontainer
    componentRef`
    .split(/\s+/)
    .map((name): [string, KeptPlace] => [name, 'hier']),
  ['crossHeading', 'inner'],
  ...'blockList blockContainer tblock toc ul ol table p foreign block'
    .split(' ')
    .map((name): [string, KeptPlace] => [name, 'block']),
]);

export function keptPlace(name: string): KeptPlace | null {
  return KEPT_PLACES.get(name) ?? null;
}

/** What a file is refused with whose content makes no bill. */
export function refusedBill(reason: string): { ok: false; code: 'tooDeep' | 'damaged'; detail: string } {
  return { ok: false, code: reason === NESTED_TOO_DEEPLY ? 'tooDeep' : 'damaged', detail: reason };
}
