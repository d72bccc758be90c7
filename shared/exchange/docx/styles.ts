/**
 * How a bill looks in Word: A4, Times New Roman, a centred title block, bold headings, justified text. In the post-Soviet
 * tradition every line of text starts with a first-line indent; in the Anglo tradition ranks hang at growing indents.
 */
import { AlignmentType, BorderStyle, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { TextBlock } from '../../bill/blocks.ts';
import type { Language, ProvisionKind, TraditionId } from '../../bill/kinds.ts';

export const FONT = 'Times New Roman';

/** BCP 47 tags as Word knows them. */
export const WORD_LANGUAGE: Record<Language, string> = { en: 'en-GB', ru: 'ru-RU', tk: 'tk-TM' };

/** Twips: A4, margins as Russian and Turkmen office rules have them (left 30 mm for binding, right 15 mm, 20 mm above and below). */
export const PAGE = { width: 11906, height: 16838, left: 1701, right: 850, top: 1134, bottom: 1134 };
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

const INDENT = 709;
export const NUMBER_STYLE = 'ProvisionNumber';

/** Style ids by role; `readDocx` knows a line that Madda wrote by them. */
export const STYLE = {
  issuer: 'Issuer',
  titleNote: 'TitleNote',
  preamble: 'Preamble',
  paragraph: 'BillParagraph',
  point: 'BillPoint',
  subpoint: 'BillSubpoint',
  wording: 'BillWording',
  note: 'DrafterNote',
  signature: 'BillSignature',
  cell: 'BillCell',
  cellHead: 'BillCellHead',
  quotedHeading: 'QuotedHeading',
  contents: 'ContentsTitle',
  header: 'BillHeader',
} as const;

const DIVISIONS: readonly ProvisionKind[] = ['part', 'section', 'chapter', 'article'];

/** Heading level of each kind that has headings, counted over the kinds this bill uses: no level is skipped. */
export function headingLevels(blocks: readonly TextBlock[]): Map<ProvisionKind, number> {
  const used = new Set(blocks.filter((b) => b.role === 'heading').map((b) => b.kind));
  const levels = new Map<ProvisionKind, number>();
  for (const kind of DIVISIONS) if (used.has(kind)) levels.set(kind, levels.size + 1);
  levels.set('annex', 1);
  return levels;
}

type Base = Omit<IParagraphStyleOptions, 'id'>;

function headingStyle(kind: ProvisionKind | undefined, tradition: TraditionId): Base {
  if (kind !== 'article')
    return {
      basedOn: 'Normal',
      next: STYLE.paragraph,
      quickFormat: true,
      run: { bold: true, size: kind === 'part' || kind === undefined ? 26 : 24 },
      paragraph: {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        keepLines: true,
        spacing: { before: 320, after: 160 },
      },
    };
  const hanging = tradition === 'anglo';
  return {
    basedOn: 'Normal',
    next: STYLE.paragraph,
    quickFormat: true,
    run: { bold: true },
    paragraph: {
      alignment: AlignmentType.LEFT,
      keepNext: true,
      keepLines: true,
      spacing: { before: 240, after: 120 },
      indent: hanging ? { left: INDENT, hanging: INDENT } : { firstLine: INDENT },
    },
  };
}

function textStyle(id: string, name: string, tradition: TraditionId, depth: number): IParagraphStyleOptions {
  const step = 567;
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: {
      alignment: AlignmentType.BOTH,
      spacing: { after: 100 },
      indent:
        tradition === 'anglo'
          ? { left: INDENT + step * depth, hanging: depth === 0 ? INDENT : step }
          : { firstLine: INDENT },
    },
  };
}

/** The style sheet of one bill. */
export function styleSheet(
  lang: Language,
  tradition: TraditionId,
  levels: ReadonlyMap<ProvisionKind, number>,
): IStylesOptions {
  const kindAt = (level: number): ProvisionKind | undefined =>
    [...levels].find(([kind, at]) => at === level && kind !== 'annex')?.[0];
  const heading = (level: number): Base => headingStyle(kindAt(level), tradition);
  return {
    default: {
      document: {
        run: { font: FONT, size: 24, language: { value: WORD_LANGUAGE[lang] } },
        paragraph: { spacing: { line: 264 } },
      },
      title: {
        basedOn: 'Normal',
        quickFormat: true,
        run: { bold: true, size: 30 },
        paragraph: {
          alignment: AlignmentType.CENTER,
          keepNext: true,
          keepLines: true,
          spacing: { before: 120, after: 160 },
        },
      },
      heading1: heading(1),
      heading2: heading(2),
      heading3: heading(3),
      heading4: heading(4),
    },
    characterStyles: [
      { id: NUMBER_STYLE, name: 'Provision Number', basedOn: 'DefaultParagraphFont', quickFormat: true },
    ],
    paragraphStyles: [
      {
        id: STYLE.issuer,
        name: 'Issuer',
        basedOn: 'Normal',
        run: { bold: true, allCaps: true, characterSpacing: 30, size: 26 },
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 120, after: 200 } },
      },
      {
        id: STYLE.titleNote,
        name: 'Title Note',
        basedOn: 'Normal',
        run: { italics: true },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 160 } },
      },
      { ...textStyle(STYLE.paragraph, 'Paragraph', tradition, 0), next: STYLE.paragraph },
      textStyle(STYLE.point, 'Point', tradition, 1),
      textStyle(STYLE.subpoint, 'Subpoint', tradition, 2),
      textStyle(STYLE.wording, 'Wording', 'post-soviet', 0),
      {
        ...textStyle(STYLE.preamble, 'Preamble', 'post-soviet', 0),
        paragraph: {
          alignment: AlignmentType.BOTH,
          spacing: { before: 120, after: 160 },
          indent: { firstLine: INDENT },
        },
      },
      {
        id: STYLE.note,
        name: 'Note',
        basedOn: 'Normal',
        run: { italics: true, color: '44546A', size: 22 },
        paragraph: {
          alignment: AlignmentType.BOTH,
          spacing: { before: 80, after: 120 },
          indent: { left: INDENT },
          border: { left: { style: BorderStyle.SINGLE, size: 12, color: '8496B0', space: 8 } },
        },
      },
      {
        id: STYLE.signature,
        name: 'Signature',
        basedOn: 'Normal',
        run: { bold: true },
        paragraph: { alignment: AlignmentType.LEFT, keepLines: true, spacing: { before: 360 } },
      },
      {
        id: STYLE.cell,
        name: 'Table Text',
        basedOn: 'Normal',
        run: { size: 22 },
        paragraph: { alignment: AlignmentType.LEFT, spacing: { before: 40, after: 40, line: 240 } },
      },
      { id: STYLE.cellHead, name: 'Table Heading', basedOn: STYLE.cell, run: { bold: true, size: 22 } },
      {
        id: STYLE.quotedHeading,
        name: 'Quoted Heading',
        basedOn: 'Normal',
        run: { bold: true },
        paragraph: { keepNext: true, spacing: { before: 120, after: 80 }, indent: { firstLine: INDENT } },
      },
      {
        id: STYLE.contents,
        name: 'Contents Title',
        basedOn: 'Normal',
        run: { bold: true },
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 240, after: 120 } },
      },
      {
        id: STYLE.header,
        name: 'Bill Header',
        basedOn: 'Normal',
        run: { size: 18, color: '595959' },
        paragraph: { spacing: { line: 240 } },
      },
      ...[1, 2, 3, 4].map((level) => ({
        id: `TOC${level}`,
        name: `toc ${level}`,
        basedOn: 'Normal',
        next: 'Normal',
        run: { size: 22 },
        paragraph: {
          indent: { left: 284 * (level - 1) },
          spacing: { after: 40, line: 240 },
        },
      })),
    ],
  };
}

/** The paragraph style of a block that is no heading. */
export function styleOf(block: TextBlock): string {
  if (block.role === 'issuer') return STYLE.issuer;
  if (block.role === 'title') return 'Title';
  if (block.role === 'title_note') return STYLE.titleNote;
  if (block.note) return STYLE.note;
  if (block.kind === 'preamble') return STYLE.preamble;
  if (block.kind === 'signature') return STYLE.signature;
  if (block.kind === 'quoted') return STYLE.wording;
  if (block.kind === 'point') return STYLE.point;
  if (block.kind === 'subpoint') return STYLE.subpoint;
  return STYLE.paragraph;
}

/** Left indent that is added to the style's, in twips: text of another law stands apart. */
export const QUOTED_INDENT = 567;
export const STEP = 567;
export const FIRST_LINE = INDENT;
