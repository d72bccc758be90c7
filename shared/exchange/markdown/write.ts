/** A bill in Madda's Markdown (docs/markdown.md). Reading it back gives the same bill, to the last attribute. */
import type { Node } from 'prosemirror-model';
import { billAttrs } from '../../bill/document.ts';
import { keptOf } from '../../bill/kept.ts';
import type { NumberedKind } from '../../bill/kinds.ts';
import { computeNumbers, type Numbers } from '../../bill/numbering.ts';
import { billSchema } from '../../bill/schema.ts';
import { traditionLine } from '../../bill/tradition/file.ts';
import { attributeBlock, encode, trimLine } from './attributes.ts';
import { Cursor, type Holder } from './cursor.ts';
import { guardStart, parseHeading, parseItem, type Rules } from './heads.ts';
import { writeInline } from './inline.ts';

export interface MarkdownOptions {
  /** The block of attributes of the bill before the text; without it the file reads as a foreign one. */
  frontMatter?: boolean;
  /** Ids of provisions; without them a reading gives new ones. */
  ids?: boolean;
}

const ITEM_KINDS = new Set(['paragraph', 'point', 'subpoint']);
const LEVEL: Partial<Record<string, number>> = { part: 2, section: 2, chapter: 2, annex: 2, article: 3 };

class MarkdownWriter {
  private readonly blocks: string[] = [];
  private readonly bill: Node;
  private readonly numbers: Numbers;
  private readonly rules: Rules;
  private readonly ids: boolean;
  private cursor: Cursor<Node>;
  /** Plain lines still belong to the preamble. */
  private front: boolean;
  private lastNumber = '';

  constructor(bill: Node, numbers: Numbers, ids: boolean, base: Node) {
    this.bill = bill;
    this.numbers = numbers;
    this.rules = billAttrs(bill);
    this.ids = ids;
    this.front = base === bill;
    this.cursor = new Cursor<Node>(base === bill ? 'bill' : (base.type.name as Holder), base);
  }

  write(base: Node): string[] {
    this.children(base);
    return this.blocks;
  }

  private children(parent: Node, skipFirst = false): void {
    parent.forEach((child, _offset, index) => {
      if (skipFirst && index === 0) return;
      this.child(child, parent);
    });
  }

  private child(node: Node, parent: Node): void {
    const kind = node.type.name;
    if (kind === 'title_block') this.titleBlock(node);
    else if (kind === 'preamble' || kind === 'signature') this.textPart(node, kind);
    else if (kind === 'wording') this.wording(node, parent);
    else if (kind === 'table' || kind === 'quoted' || kind === 'note' || kind === 'kept')
      this.block(node, parent);
    else if (ITEM_KINDS.has(kind)) this.item(node, parent);
    else this.heading(node, parent);
  }

  private idToken(node: Node): string[] {
    return this.ids ? [`#${encode(String(node.attrs.id))}`] : [];
  }

  private titleBlock(node: Node): void {
    node.forEach((line, _offset, index) => {
      const role = String(line.attrs.role);
      const tokens = index === 0 ? this.idToken(node) : [];
      if (role === 'issuer' || role === 'note') tokens.push(role);
      else if (role !== 'title') tokens.push(`role=${encode(role)}`);
      this.blocks.push(trimLine(`# ${writeInline(line)}`) + attributeBlock(tokens));
    });
  }

  private textPart(node: Node, kind: 'preamble' | 'signature'): void {
    if (kind === 'signature') this.front = false;
    node.forEach((line, _offset, index) => {
      const tokens = index === 0 ? [...this.idToken(node), kind] : [];
      this.plain(line, '', tokens);
    });
  }

  private plain(line: Node, indent: string, tokens: string[]): void {
    const text = guardStart(writeInline(line), this.rules);
    const all = text === '' && tokens.length === 0 ? ['empty'] : tokens;
    this.blocks.push(indent + (text + attributeBlock(all)).replace(/^ (?=\{)/, ''));
  }

  private wording(node: Node, parent: Node): void {
    const steps = this.cursor.indentOf(parent);
    this.cursor.closeToNode(parent);
    this.plain(node, '  '.repeat(Math.max(0, steps)), steps < 0 ? [`in:${parent.type.name}`] : []);
  }

  /** The word that leads the reader to the right holder, where it would choose another. */
  private place(kind: Holder, parent: Node): string[] {
    if (this.cursor.holderOf(kind)?.node === parent) {
      this.cursor.closeToNode(parent);
      return [];
    }
    this.cursor.closeToNode(parent);
    return [`in:${parent.type.name}`];
  }

  // Headings --------------------------------------------------------------------------------------

  private heading(node: Node, parent: Node): void {
    const kind = node.type.name as NumberedKind;
    const level = LEVEL[kind] ?? 2;
    const inline = node.firstChild ? writeInline(node.firstChild) : '';
    const place = this.place(kind, parent);
    const { text, tokens } = this.headingText(node, kind, level, inline);
    this.front = false;
    this.blocks.push(
      trimLine(`${'#'.repeat(level)} ${text}`) + attributeBlock([...this.idToken(node), ...tokens, ...place]),
    );
    this.cursor.push(kind, node);
    this.lastNumber = '';
    this.children(node, true);
  }

  private headingText(
    node: Node,
    kind: NumberedKind,
    level: number,
    inline: string,
  ): { text: string; tokens: string[] } {
    const own = this.numbers.get(String(node.attrs.id));
    const drawn = own?.drawn ?? '';
    const given = node.attrs.number as string | null;
    const text = trimLine(`${drawn} ${inline}`);
    const read = drawn === '' ? null : parseHeading(text, level, this.rules);
    if (read && read.rest === inline && (given === null || read.number === given)) {
      const tokens: string[] = read.kind === kind ? [] : [kind];
      if (given !== null) tokens.push('locked');
      return { text, tokens };
    }
    const usual = level === 3 ? 'article' : 'chapter';
    const tokens: string[] = kind === usual ? [] : [kind];
    if (given === '') tokens.push('unnumbered');
    else if (given !== null) tokens.push(`locked=${encode(given)}`);
    if (given === null || given !== '') if (parseHeading(inline, level, this.rules)) tokens.push('plain');
    return { text: inline, tokens };
  }

  // Paragraphs, points, subpoints -----------------------------------------------------------------

  private item(node: Node, parent: Node): void {
    const kind = node.type.name as NumberedKind;
    const inside = this.cursor.top.kind;
    const place = this.place(kind, parent);
    const indent = '  '.repeat(Math.max(0, kind === 'paragraph' ? 0 : this.cursor.indentOf(parent)));
    const first = node.firstChild!;
    const inline = writeInline(first);
    const { text, tokens } = this.itemText(node, kind, inside, inline);
    const all = [...this.idToken(node), ...tokens, ...place];
    const needsToken = text === '' && all.length === 0;
    const line = text + attributeBlock(needsToken ? [kind] : all);
    this.blocks.push(indent + line.replace(/^ (?=\{)/, ''));
    this.front = false;
    this.lastNumber = this.numbers.get(String(node.attrs.id))?.number ?? '';
    this.cursor.push(kind, node);
    this.children(node, true);
  }

  private itemText(
    node: Node,
    kind: NumberedKind,
    inside: string,
    inline: string,
  ): { text: string; tokens: string[] } {
    const drawn = this.numbers.get(String(node.attrs.id))?.drawn ?? '';
    const given = node.attrs.number as string | null;
    const text = trimLine(`${drawn} ${inline}`);
    const read = drawn === '' ? null : parseItem(text, inside, this.lastNumber, this.rules);
    if (read && read.rest === inline && (given === null || read.number === given)) {
      const tokens: string[] = read.kind === kind ? [] : [kind];
      if (given !== null) tokens.push('locked');
      return { text, tokens };
    }
    // Without a number a line is read as a paragraph, except in front (preamble) and in quotations (wording).
    const usual =
      !this.front && this.cursor.top.kind !== 'quoted' && this.cursor.atIndent(0).kind !== 'quoted';
    const tokens: string[] = kind === 'paragraph' && usual ? [] : [kind];
    if (given === '') tokens.push('unnumbered');
    else if (given !== null) tokens.push(`locked=${encode(given)}`);
    return { text: guardStart(inline, this.rules), tokens };
  }

  // Tables, quotations, notes ---------------------------------------------------------------------

  private block(node: Node, parent: Node): void {
    let steps = this.cursor.indentOf(parent);
    const place = steps < 0 ? [`in:${parent.type.name}`] : [];
    steps = Math.max(0, steps);
    this.cursor.closeToNode(parent);
    this.front = false;
    const indent = '  '.repeat(steps);
    const tokens = [...this.idToken(node), ...place];
    const kind = node.type.name;
    const lines =
      kind === 'table'
        ? this.tableLines(node, tokens)
        : kind === 'kept'
          ? [keptLine(node, tokens, this.rules)]
          : this.quoteLines(node, tokens);
    this.blocks.push(lines.map((line) => indent + line).join('\n'));
  }

  private tableLines(table: Node, tokens: string[]): string[] {
    const headed = hasHeaderRow(table);
    const lines: string[] = [];
    table.forEach((row, _offset, index) => {
      const cells: string[] = [];
      row.forEach((cell) => {
        cells.push(cellText(cell, headed));
      });
      lines.push(`| ${cells.join(' | ')} |`);
      if (headed && index === 0) lines.push(`|${' --- |'.repeat(row.childCount)}`);
    });
    return tokens.length > 0 ? [...lines, attributeBlock(tokens).trimStart()] : lines;
  }

  private quoteLines(node: Node, tokens: string[]): string[] {
    const note = node.type.name === 'note';
    const inner = new MarkdownWriter(this.bill, this.numbers, this.ids, node).write(node);
    const head = note
      ? [`[!NOTE]${attributeBlock(tokens)}`]
      : tokens.length > 0
        ? [attributeBlock(tokens).trimStart()]
        : [];
    const lines: string[] = [];
    for (const block of [...head, ...inner]) {
      if (lines.length > 0) lines.push('');
      lines.push(...block.split('\n'));
    }
    return lines.map((line) => (line === '' ? '>' : `> ${line}`));
  }
}

/** The words of another system's element; the element itself is in the braces. */
function keptLine(node: Node, tokens: readonly string[], rules: Rules): string {
  const words = keptOf(node).text.replaceAll('\n', ' ');
  const text =
    words === ''
      ? ''
      : guardStart(writeInline(billSchema.nodes.wording!.create(null, billSchema.text(words))), rules);
  return (text + attributeBlock([...tokens, 'kept', `xml=${encode(String(node.attrs.xml))}`])).trimStart();
}

function hasHeaderRow(table: Node): boolean {
  let headed = true;
  table.forEach((row, _offset, index) => {
    row.forEach((cell) => {
      if ((cell.type.name === 'table_header') !== (index === 0)) headed = false;
    });
  });
  return headed;
}

function cellText(cell: Node, headed: boolean): string {
  const wordings: string[] = [];
  cell.forEach((wording) => {
    wordings.push(writeInline(wording));
  });
  const text = wordings.join('<p>').replace(/^(:?)(-+:?)$/, '$1\\$2');
  const tokens: string[] = [];
  if (cell.type.name === 'table_header' && !headed) tokens.push('header');
  for (const key of ['colspan', 'rowspan'])
    if (Number(cell.attrs[key]) !== 1) tokens.push(`${key}=${cell.attrs[key]}`);
  if (Array.isArray(cell.attrs.colwidth))
    tokens.push(`colwidth=${(cell.attrs.colwidth as number[]).join(',')}`);
  return (text + attributeBlock(tokens)).trimStart();
}

function frontMatter(bill: Node): string {
  const attrs = billAttrs(bill);
  const rules = traditionLine(attrs.ownTradition);
  const lines = [
    'madda: 1',
    `lang: ${attrs.lang}`,
    `tradition: ${attrs.tradition}`,
    `form: ${attrs.form}`,
    `billTypes: ${attrs.billTypes.join(', ')}`,
    `npmModel: ${attrs.npmModel}`,
    ...(rules === null ? [] : [`rules: ${rules}`]),
  ];
  return `---\n${lines.join('\n')}\n---`;
}

/** The whole bill as Markdown text that ends with a line break. */
export function writeMarkdown(bill: Node, options: MarkdownOptions = {}): string {
  const writer = new MarkdownWriter(bill, computeNumbers(bill), options.ids ?? true, bill);
  const head = options.frontMatter === false ? [] : [frontMatter(bill)];
  return `${[...head, ...writer.write(bill)].join('\n\n')}\n`;
}
