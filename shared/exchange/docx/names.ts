/** The names by which a Word file says what its lines are: styles, and the property that holds the bill's attributes. */
import type { TextBlock } from '../../bill/blocks.ts';
import type { ProvisionKind } from '../../bill/kinds.ts';
import type { KnownLine } from '../source.ts';

/** Name of the custom property that holds what a Word file cannot show: language, tradition, form and purpose of the bill. */
export const BILL_PROPERTY = 'Madda.bill';

/** Character style of the number before a provision; by it the number is told from the text. */
export const NUMBER_STYLE = 'ProvisionNumber';

/** Character style of the sign of a footnote in the text, as Word itself has it. */
export const FOOTNOTE_STYLE = 'FootnoteReference';

/** Style ids by role; `readDocx` knows a line that Madda wrote by them. */
export const STYLE = {
  issuer: 'Issuer',
  titleNote: 'TitleNote',
  preamble: 'Preamble',
  paragraph: 'BillParagraph',
  note: 'DrafterNote',
  signature: 'BillSignature',
  cell: 'BillCell',
  cellHead: 'BillCellHead',
  quotedHeading: 'QuotedHeading',
  quoted: 'QuotedText',
  contents: 'ContentsTitle',
  annexTitle: 'AnnexTitle',
  header: 'BillHeader',
} as const;

export const RANKS = ['paragraph', 'point', 'subpoint'] as const;
export type Rank = (typeof RANKS)[number];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A style of its own for each rank, for its further wording, and for both in quoted text: the style says what a line is. */
export function rankStyle(rank: Rank, further: boolean, quoted: boolean): { id: string; name: string } {
  return {
    id: `${quoted ? 'Quoted' : 'Bill'}${capital(rank)}${further ? 'More' : ''}`,
    name: `${quoted ? 'Quoted ' : ''}${capital(rank)}${further ? ' Continued' : ''}`,
  };
}

const isRank = (kind: ProvisionKind): kind is Rank => (RANKS as readonly string[]).includes(kind);

/** The paragraph style of a block that is no heading of this bill. */
export function styleOf(block: TextBlock): string {
  if (block.role === 'issuer') return STYLE.issuer;
  if (block.role === 'title') return 'Title';
  if (block.role === 'title_note') return STYLE.titleNote;
  if (block.note) return STYLE.note;
  if (block.kind === 'preamble') return STYLE.preamble;
  if (block.kind === 'signature') return STYLE.signature;
  if (block.role === 'heading') return STYLE.quotedHeading;
  if (isRank(block.kind)) return rankStyle(block.kind, block.role === 'wording', block.quoted).id;
  return block.quoted ? STYLE.quoted : STYLE.paragraph;
}

/** What a style name (in lower case) says of its line: the way back of `styleOf`. */
export const KNOWN_STYLES: ReadonlyMap<string, KnownLine> = new Map<string, KnownLine>([
  ['issuer', { kind: 'title_block', role: 'issuer', quoted: false }],
  ['title', { kind: 'title_block', role: 'title', quoted: false }],
  ['title note', { kind: 'title_block', role: 'title_note', quoted: false }],
  ['preamble', { kind: 'preamble', role: 'wording', quoted: false }],
  ['signature', { kind: 'signature', role: 'wording', quoted: false }],
  ['quoted heading', { kind: 'article', role: 'heading', quoted: true }],
  ['quoted text', { kind: 'quoted', role: 'wording', quoted: true }],
  ...RANKS.flatMap((kind) =>
    [false, true].flatMap((further) =>
      [false, true].map((quoted): [string, KnownLine] => [
        rankStyle(kind, further, quoted).name.toLowerCase(),
        { kind, role: further ? 'wording' : 'lead', quoted },
      ]),
    ),
  ),
]);

/** The name (in lower case) of the style that a line is written in. @param headings the heading level of each kind. */
export function nameOfStyle(block: TextBlock, headings: Readonly<Record<string, number>>): string {
  const level = block.role === 'heading' && !block.quoted ? headings[block.kind] : undefined;
  if (level !== undefined) return `heading ${level}`;
  if (block.note) return 'note';
  for (const [name, { kind, role, quoted }] of KNOWN_STYLES)
    if (kind === block.kind && role === block.role && quoted === block.quoted) return name;
  return block.quoted ? 'quoted text' : 'paragraph';
}
