/**
 * WordprocessingML as text: runs, paragraphs and tables with their properties in the order of the schema (ECMA-376 part 1,
 * annex A). A library that first builds every element as an object took ten times as long for a law of a thousand articles.
 */
import { SOFT_HYPHEN } from '../../text/softHyphens.ts';
import { HARD_HYPHEN } from '../unbroken.ts';
import { printable } from './print.ts';

export type Align = 'left' | 'center' | 'right' | 'both';

/** How words look; absent means as the style has it. `size` in half points, `spacing` in twips. */
export interface RunLook {
  style?: string;
  bold?: boolean;
  italics?: boolean;
  caps?: boolean;
  strike?: boolean;
  color?: string;
  spacing?: number;
  size?: number;
  underline?: boolean;
  fill?: string;
  position?: 'superscript' | 'subscript';
  lang?: string;
}

/** How a paragraph looks; lengths in twips. `list` is null for a paragraph that leaves the list of its style. */
export interface ParagraphLook {
  style?: string;
  keepNext?: boolean;
  keepLines?: boolean;
  pageBreakBefore?: boolean;
  list?: { list: number; level: number } | null;
  /** A line at the left. */
  bar?: string;
  /** A tab stop with dots before it, at the right. */
  dots?: number;
  spacing?: { before?: number; after?: number; line?: number; rule?: 'auto' | 'exact' };
  indent?: { left?: number; right?: number; hanging?: number; firstLine?: number };
  align?: Align;
  outline?: number;
}

const SPECIAL = /[&<>"]/;

/** Text or the value of an attribute; what no XML can hold is left out. */
export function escaped(text: string): string {
  const clean = printable(text);
  if (!SPECIAL.test(clean)) return clean;
  return clean.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

const toggle = (name: string, on: boolean | undefined): string =>
  on === undefined
    ? ''
    : on
      ? `<w:${name}/><w:${name}Cs/>`
      : `<w:${name} w:val="0"/><w:${name}Cs w:val="0"/>`;

/** The properties of a run without their element; '' where there are none. */
export function runLook(look: RunLook): string {
  let out = '';
  if (look.style !== undefined) out += `<w:rStyle w:val="${look.style}"/>`;
  out += toggle('b', look.bold) + toggle('i', look.italics);
  if (look.caps) out += '<w:caps/>';
  if (look.strike) out += '<w:strike/>';
  if (look.color !== undefined) out += `<w:color w:val="${look.color}"/>`;
  if (look.spacing !== undefined) out += `<w:spacing w:val="${look.spacing}"/>`;
  if (look.size !== undefined) out += `<w:sz w:val="${look.size}"/><w:szCs w:val="${look.size}"/>`;
  if (look.underline) out += '<w:u w:val="single"/>';
  if (look.fill !== undefined) out += `<w:shd w:val="clear" w:color="auto" w:fill="${look.fill}"/>`;
  if (look.position !== undefined) out += `<w:vertAlign w:val="${look.position}"/>`;
  if (look.lang !== undefined) out += `<w:lang w:val="${look.lang}"/>`;
  return out;
}

const attributes = (values: readonly (readonly [string, number | string | undefined])[]): string =>
  values.map(([name, value]) => (value === undefined ? '' : ` w:${name}="${value}"`)).join('');

export function indentXml({ left, right, hanging, firstLine }: NonNullable<ParagraphLook['indent']>): string {
  const values = attributes([
    ['left', left],
    ['right', right],
    ['hanging', hanging],
    ['firstLine', firstLine],
  ]);
  return `<w:ind${values}/>`;
}

/** The properties of a paragraph without their element. @param mark what happened to its end, as run properties. */
export function paragraphLook(look: ParagraphLook, mark = ''): string {
  let out = '';
  if (look.style !== undefined) out += `<w:pStyle w:val="${look.style}"/>`;
  if (look.keepNext) out += '<w:keepNext/>';
  if (look.keepLines) out += '<w:keepLines/>';
  if (look.pageBreakBefore) out += '<w:pageBreakBefore/>';
  if (look.list === null) out += '<w:numPr><w:numId w:val="0"/></w:numPr>';
  else if (look.list)
    out += `<w:numPr><w:ilvl w:val="${look.list.level}"/><w:numId w:val="${look.list.list}"/></w:numPr>`;
  if (look.bar !== undefined)
    out += `<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="${look.bar}"/></w:pBdr>`;
  if (look.dots !== undefined)
    out += `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${look.dots}"/></w:tabs>`;
  if (look.spacing) {
    const { before, after, line, rule = 'auto' } = look.spacing;
    const lines = line === undefined ? '' : ` w:line="${line}" w:lineRule="${rule}"`;
    out += `<w:spacing${attributes([
      ['before', before],
      ['after', after],
    ])}${lines}/>`;
  }
  if (look.indent) out += indentXml(look.indent);
  if (look.align !== undefined) out += `<w:jc w:val="${look.align}"/>`;
  if (look.outline !== undefined) out += `<w:outlineLvl w:val="${look.outline}"/>`;
  return mark === '' ? out : `${out}<w:rPr>${mark}</w:rPr>`;
}

/** A run that holds this markup. @param props as `runLook` gives them. */
export const runOf = (inner: string, props = ''): string =>
  props === '' ? `<w:r>${inner}</w:r>` : `<w:r><w:rPr>${props}</w:rPr>${inner}</w:r>`;

export const BREAK = '<w:br/>';

/** Signs that Word has elements for. */
const HYPHEN_ELEMENTS = new Map([
  [SOFT_HYPHEN, '<w:softHyphen/>'],
  [HARD_HYPHEN, '<w:noBreakHyphen/>'],
]);
const HYPHENS = new RegExp(`([${SOFT_HYPHEN}${HARD_HYPHEN}])`, 'u');

/** Words in a run: `tag` is `delText` for deleted ones. A soft hyphen is an element of its own, as Word writes it. */
export function words(text: string, tag: 't' | 'delText' = 't'): string {
  const part = (plain: string): string => `<w:${tag} xml:space="preserve">${escaped(plain)}</w:${tag}>`;
  if (!HYPHENS.test(text)) return part(text);
  return text
    .split(HYPHENS)
    .map((one) => HYPHEN_ELEMENTS.get(one) ?? (one === '' ? '' : part(one)))
    .join('');
}

/** One run of plain words; a line feed is a line break. */
export function textRun(text: string, look: RunLook = {}): string {
  const props = runLook(look);
  return text
    .split('\n')
    .map((line, i) => (i > 0 ? runOf(BREAK, props) : '') + (line === '' ? '' : runOf(words(line), props)))
    .join('');
}

export function paragraphOf(content: string, look: ParagraphLook = {}, mark = ''): string {
  const props = paragraphLook(look, mark);
  return props === '' ? `<w:p>${content}</w:p>` : `<w:p><w:pPr>${props}</w:pPr>${content}</w:p>`;
}

/** A field in one run: what Word works out, and what is shown until it does. */
export function field(instruction: string, shown: string, props = ''): string {
  const instr = `<w:instrText xml:space="preserve">${escaped(instruction)}</w:instrText>`;
  const result = shown === '' ? '' : words(shown);
  return runOf(
    `<w:fldChar w:fldCharType="begin"/>${instr}<w:fldChar w:fldCharType="separate"/>${result}<w:fldChar w:fldCharType="end"/>`,
    props,
  );
}

export const bookmark = (name: string, id: number, inner = ''): string =>
  `<w:bookmarkStart w:id="${id}" w:name="${escaped(name)}"/>${inner}<w:bookmarkEnd w:id="${id}"/>`;

export interface CellLook {
  width: number;
  colspan?: number;
  /** The first of cells that are one downwards, or one that continues it. */
  merge?: 'restart' | 'continue';
  fill?: string;
  margins?: { top?: number; side: number };
  centred?: boolean;
}

/** A cell; it always ends with a paragraph, as the schema wants. */
export function cellOf(paragraphs: string, look: CellLook): string {
  let props = `<w:tcW w:w="${look.width}" w:type="dxa"/>`;
  if ((look.colspan ?? 1) > 1) props += `<w:gridSpan w:val="${look.colspan}"/>`;
  if (look.merge) props += `<w:vMerge w:val="${look.merge}"/>`;
  if (look.fill !== undefined) props += `<w:shd w:val="clear" w:color="auto" w:fill="${look.fill}"/>`;
  if (look.margins) {
    const { top, side } = look.margins;
    const edge = (name: string, size: number): string => `<w:${name} w:w="${size}" w:type="dxa"/>`;
    const upper = top === undefined ? '' : edge('top', top);
    const lower = top === undefined ? '' : edge('bottom', top);
    props += `<w:tcMar>${upper}${edge('left', side)}${lower}${edge('right', side)}</w:tcMar>`;
  }
  if (look.centred) props += '<w:vAlign w:val="center"/>';
  return `<w:tc><w:tcPr>${props}</w:tcPr>${paragraphs === '' ? '<w:p/>' : paragraphs}</w:tc>`;
}

/** @param change a tracked change of the whole row. */
export function rowOf(
  cells: string,
  look: { head?: boolean; whole?: boolean; change?: string } = {},
): string {
  const props = `${look.whole ? '<w:cantSplit/>' : ''}${look.head ? '<w:tblHeader/>' : ''}${look.change ?? ''}`;
  return `<w:tr>${props === '' ? '' : `<w:trPr>${props}</w:trPr>`}${cells}</w:tr>`;
}

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

/** A table with thin lines and columns of these widths. */
export function tableMarkup(rows: string, widths: readonly number[]): string {
  const width = widths.reduce((sum, one) => sum + one, 0);
  const grid = widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`;
}
