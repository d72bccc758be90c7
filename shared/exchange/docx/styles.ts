/**
 * How a bill looks in Word: A4, Times New Roman, a centred title block, bold headings, justified text. In the post-Soviet
 * tradition every line of text starts with a first-line indent; in the Anglo tradition ranks hang at growing indents.
 */
import type { TextBlock } from '../../bill/blocks.ts';
import type { Language, ProvisionKind, TraditionId } from '../../bill/kinds.ts';
import { type ParagraphLook, paragraphLook, type RunLook, runLook } from './markup.ts';
import { FOOTNOTE_STYLE, NUMBER_STYLE, RANKS, rankStyle, STYLE } from './names.ts';

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
/** Distance between lines of text, in 240ths of a line. */
export const LINE = 264;
/** Size of text in half points. */
export const SIZE = 24;

/** Heading level of each kind that has headings, counted over the kinds this bill uses: no level is skipped. */
export function headingLevels(blocks: readonly TextBlock[]): Map<ProvisionKind, number> {
  const used = new Set(blocks.filter((b) => b.role === 'heading').map((b) => b.kind));
  const levels = new Map<ProvisionKind, number>();
  for (const kind of DIVISIONS) if (used.has(kind)) levels.set(kind, levels.size + 1);
  levels.set('annex', 1);
  return levels;
}

/** A paragraph style. */
export interface Style {
  id: string;
  name: string;
  basedOn: string;
  next?: string;
  quick?: boolean;
  paragraph: ParagraphLook;
  run?: RunLook;
}

type Indent = NonNullable<ParagraphLook['indent']>;

function headingStyle(level: number, kind: ProvisionKind | undefined, tradition: TraditionId): Style {
  const style = { id: `Heading${level}`, name: `heading ${level}`, basedOn: 'Normal', next: STYLE.paragraph };
  const article = kind === 'article';
  return {
    ...style,
    quick: true,
    run: article ? { bold: true } : { bold: true, size: kind === 'part' || kind === undefined ? 26 : 24 },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: article ? { before: 240, after: 120 } : { before: 320, after: 160 },
      ...(article ? { indent: articleIndent(tradition) } : {}),
      align: article ? 'left' : 'center',
      outline: level - 1,
    },
  };
}

const articleIndent = (tradition: TraditionId): Indent =>
  tradition === 'anglo' ? { left: INDENT, hanging: INDENT } : { firstLine: INDENT };

function rankIndent(tradition: TraditionId, depth: number, further: boolean, quoted: boolean): Indent {
  const outer = quoted ? QUOTED_INDENT : 0;
  if (tradition !== 'anglo') return { left: outer, firstLine: FIRST_LINE };
  const left = outer + FIRST_LINE + STEP * depth;
  return further ? { left, hanging: 0 } : { left, hanging: depth === 0 ? FIRST_LINE : STEP };
}

/** Indent of a numbered line of the bill itself, which its list has as well. */
export function indentOfKind(kind: ProvisionKind, tradition: TraditionId): Indent | undefined {
  if (kind === 'article') return articleIndent(tradition);
  const depth = (RANKS as readonly string[]).indexOf(kind);
  return depth < 0 ? undefined : rankIndent(tradition, depth, false, false);
}

const textStyle = (id: string, name: string, indent: Indent): Style => ({
  id,
  name,
  basedOn: 'Normal',
  quick: true,
  paragraph: { spacing: { after: 100 }, indent, align: 'both' },
});

const rankStyles = (tradition: TraditionId): Style[] =>
  RANKS.flatMap((rank, depth) =>
    [false, true].flatMap((further) =>
      [false, true].map((quoted) => {
        const { id, name } = rankStyle(rank, further, quoted);
        return textStyle(id, name, rankIndent(tradition, depth, further, quoted));
      }),
    ),
  );

const single = { line: 240 };

/** The paragraph styles of one bill. */
export function styleSheet(tradition: TraditionId, levels: ReadonlyMap<ProvisionKind, number>): Style[] {
  const kindAt = (level: number): ProvisionKind | undefined =>
    [...levels].find(([kind, at]) => at === level && kind !== 'annex')?.[0];
  const centred = { align: 'center' } as const;
  const style = (id: string, name: string, run: RunLook, paragraph: ParagraphLook, quick = false): Style => ({
    id,
    name,
    basedOn: 'Normal',
    ...(quick ? { quick } : {}),
    run,
    paragraph,
  });
  return [
    style(
      'Title',
      'Title',
      { bold: true, size: 30 },
      { ...centred, keepNext: true, keepLines: true, spacing: { before: 120, after: 160, line: 300 } },
      true,
    ),
    ...[1, 2, 3, 4].map((level) => headingStyle(level, kindAt(level), tradition)),
    style(
      STYLE.issuer,
      'Issuer',
      { bold: true, caps: true, spacing: 30, size: 26 },
      { ...centred, keepNext: true, spacing: { before: 120, after: 200 } },
    ),
    style(STYLE.titleNote, 'Title Note', { italics: true }, { ...centred, spacing: { after: 160 } }),
    ...rankStyles(tradition),
    textStyle(STYLE.quoted, 'Quoted Text', { left: QUOTED_INDENT, firstLine: FIRST_LINE }),
    style(
      STYLE.preamble,
      'Preamble',
      {},
      { align: 'both', spacing: { before: 120, after: 160 }, indent: { firstLine: INDENT } },
      true,
    ),
    style(
      STYLE.note,
      'Note',
      { italics: true, color: '44546A', size: 22 },
      { align: 'both', bar: '8496B0', spacing: { before: 80, after: 120 }, indent: { left: INDENT } },
    ),
    style(STYLE.signature, 'Signature', {}, { align: 'left', keepLines: true, spacing: { before: 360 } }),
    style(
      STYLE.cell,
      'Table Text',
      { size: 22 },
      { align: 'left', spacing: { before: 40, after: 40, ...single } },
    ),
    {
      ...style(STYLE.cellHead, 'Table Heading', { bold: true, size: 22 }, {}),
      basedOn: STYLE.cell,
    },
    style(
      STYLE.quotedHeading,
      'Quoted Heading',
      { bold: true },
      {
        keepNext: true,
        spacing: { before: 120, after: 80 },
        indent:
          tradition === 'anglo'
            ? { left: QUOTED_INDENT + FIRST_LINE, hanging: FIRST_LINE }
            : { left: QUOTED_INDENT, firstLine: FIRST_LINE },
      },
    ),
    style(
      STYLE.contents,
      'Contents Title',
      { bold: true },
      { ...centred, keepNext: true, spacing: { before: 240, after: 120 } },
    ),
    // Behind the bill; the outline beside the text leads to it.
    style(
      STYLE.annexTitle,
      'Annex Title',
      { bold: true, size: 30 },
      { ...centred, keepNext: true, spacing: { before: 120, after: 120, line: 300 }, outline: 0 },
    ),
    style(STYLE.header, 'Bill Header', { size: 18, color: '595959' }, { spacing: single }),
    ...[1, 2, 3, 4].map((level) => ({
      ...style(
        `TOC${level}`,
        `toc ${level}`,
        { size: 22 },
        {
          // A division is not parted from its first article.
          ...(level < Math.max(...levels.values()) && level === 1 ? { keepNext: true } : {}),
          dots: TEXT_WIDTH,
          indent: { left: 284 * (level - 1) },
          spacing: { after: 40, ...single },
        },
      ),
      next: 'Normal',
    })),
    style('FootnoteText', 'footnote text', { size: 20 }, { align: 'both', spacing: single }),
    style('CommentText', 'annotation text', { size: 20 }, { spacing: single }),
  ];
}

const xmlOf = (
  { id, name, basedOn, next, quick, paragraph, run = {} }: Style,
  list?: ParagraphLook['list'],
): string => {
  const pPr = paragraphLook(list === undefined ? paragraph : { ...paragraph, list });
  const rPr = runLook(run);
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>${next ? `<w:next w:val="${next}"/>` : ''}${quick ? '<w:qFormat/>' : ''}${pPr === '' ? '' : `<w:pPr>${pPr}</w:pPr>`}${rPr === '' ? '' : `<w:rPr>${rPr}</w:rPr>`}</w:style>`;
};

const CHARACTER_STYLES = [
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
  `<w:style w:type="character" w:styleId="${NUMBER_STYLE}"><w:name w:val="Provision Number"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/></w:style>`,
  `<w:style w:type="character" w:styleId="${FOOTNOTE_STYLE}"><w:name w:val="footnote reference"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`,
  '<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>',
].join('');

const TABLE_STYLE =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';

/**
 * The style sheet as a part of the file.
 * @param lists the list and level that a style numbers its paragraphs by.
 */
export function stylesXml(
  styles: readonly Style[],
  lang: Language,
  lists: ReadonlyMap<string, NonNullable<ParagraphLook['list']>> = new Map(),
): string {
  const fonts = `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>`;
  const size = `<w:sz w:val="${SIZE}"/><w:szCs w:val="${SIZE}"/>`;
  return [
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}${size}<w:lang w:val="${WORD_LANGUAGE[lang]}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="${LINE}" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    CHARACTER_STYLES,
    TABLE_STYLE,
    ...styles.map((style) => xmlOf(style, lists.get(style.id))),
  ].join('');
}
