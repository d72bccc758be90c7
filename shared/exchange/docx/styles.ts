/**
 * How a bill looks in Word: A4, Times New Roman, a centred title block, bold headings, justified text. In the post-Soviet
 * tradition every line of text starts with a first-line indent; in the Anglo tradition ranks hang at growing indents.
 */
import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import type { TextBlock } from '../../bill/blocks.ts';
import type { Language, ProvisionKind, TraditionId } from '../../bill/kinds.ts';
import { NUMBER_STYLE, RANKS, rankStyle, STYLE } from './names.ts';

export const FONT = 'Times New Roman';

/** BCP 47 tags as Word knows them. */
export const WORD_LANGUAGE: Record<Language, string> = { en: 'en-GB', ru: 'ru-RU', tk: 'tk-TM' };

/** Twips: A4, margins as Russian and Turkmen office rules have them (left 30 mm for binding, right 15 mm, 20 mm above and below). */
export const PAGE = { width: 11906, height: 16838, left: 1701, right: 850, top: 1134, bottom: 1134 };
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** Left indent of quoted text, of each deeper rank, and of the first line of a paragraph. */
const QUOTED_INDENT = 567;
const STEP = 567;
export const FIRST_LINE = 709;
const INDENT = FIRST_LINE;
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

function rankIndent(
  tradition: TraditionId,
  depth: number,
  further: boolean,
  quoted: boolean,
): { left?: number; hanging?: number; firstLine?: number } {
  const outer = quoted ? QUOTED_INDENT : 0;
  if (tradition !== 'anglo') return { left: outer, firstLine: FIRST_LINE };
  const left = outer + FIRST_LINE + STEP * depth;
  return further ? { left, hanging: 0 } : { left, hanging: depth === 0 ? FIRST_LINE : STEP };
}

function textStyle(id: string, name: string, indent: ReturnType<typeof rankIndent>): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { alignment: AlignmentType.BOTH, spacing: { after: 100 }, indent },
  };
}

function rankStyles(tradition: TraditionId): IParagraphStyleOptions[] {
  return RANKS.flatMap((rank, depth) =>
    [false, true].flatMap((further) =>
      [false, true].map((quoted) => {
        const { id, name } = rankStyle(rank, further, quoted);
        return textStyle(id, name, rankIndent(tradition, depth, further, quoted));
      }),
    ),
  );
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
        paragraph: { spacing: { line: 264, lineRule: LineRuleType.AUTO } },
      },
      title: {
        basedOn: 'Normal',
        quickFormat: true,
        run: { bold: true, size: 30 },
        paragraph: {
          alignment: AlignmentType.CENTER,
          keepNext: true,
          keepLines: true,
          spacing: { before: 120, after: 160, line: 300, lineRule: LineRuleType.AUTO },
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
      ...rankStyles(tradition),
      textStyle(STYLE.quoted, 'Quoted Text', { left: QUOTED_INDENT, firstLine: FIRST_LINE }),
      {
        id: STYLE.preamble,
        name: 'Preamble',
        basedOn: 'Normal',
        quickFormat: true,
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
        paragraph: {
          alignment: AlignmentType.LEFT,
          spacing: { before: 40, after: 40, line: 240, lineRule: LineRuleType.AUTO },
        },
      },
      { id: STYLE.cellHead, name: 'Table Heading', basedOn: STYLE.cell, run: { bold: true, size: 22 } },
      {
        id: STYLE.quotedHeading,
        name: 'Quoted Heading',
        basedOn: 'Normal',
        run: { bold: true },
        paragraph: {
          keepNext: true,
          spacing: { before: 120, after: 80 },
          indent: quotedHeadingIndent(tradition),
        },
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
        paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO } },
      },
      ...[1, 2, 3, 4].map((level) => ({
        id: `TOC${level}`,
        name: `toc ${level}`,
        basedOn: 'Normal',
        next: 'Normal',
        run: { size: 22 },
        paragraph: {
          indent: { left: 284 * (level - 1) },
          spacing: { after: 40, line: 240, lineRule: LineRuleType.AUTO },
        },
      })),
    ],
  };
}

function quotedHeadingIndent(tradition: TraditionId): ReturnType<typeof rankIndent> {
  return tradition === 'anglo'
    ? { left: QUOTED_INDENT + FIRST_LINE, hanging: FIRST_LINE }
    : { left: QUOTED_INDENT, firstLine: FIRST_LINE };
}
