/** Reads Madda's own Markdown (docs/markdown.md): one provision a line, attributes in braces at its end. */
import { type NodeJson, readBill, withIds } from '../../bill/document.ts';
import type { ImportErrorCode, ImportNote, ImportOptions } from '../types.ts';
import { type Attributes, noAttributes, splitAttributes, trimLine } from './attributes.ts';
import { cellsOf, splitWordings } from './cells.ts';
import { Cursor, type Holder } from './cursor.ts';
import { attrsFrom, blanksIn, fillBlanks } from './frontMatter.ts';
import { parseHeading, parseItem, type Rules } from './heads.ts';
import { readInline } from './inline.ts';

/** Quotations inside quotations; a bill has two at most. */
const MAX_QUOTES = 16;

const HEADING = /^(#{1,6})(?: +|$)/;
const TABLE_ROW = /^ *\|/;
const QUOTE = /^ *> ?/;
const DELIMITER = /^ *\|(?: *:?-+:? *\|)+ *$/;
const KINDS = ['part', 'section', 'chapter', 'article', 'paragraph', 'point', 'subpoint', 'annex'] as const;

type Result =
  | { ok: true; doc: NodeJson; notes: ImportNote[] }
  | { ok: false; code: ImportErrorCode; detail: string };

interface Shared {
  rules: Rules;
  blanks: NodeJson[];
}

class TooDeep extends Error {}

function kindWord(attributes: Attributes): (typeof KINDS)[number] | undefined {
  return KINDS.find((kind) => attributes.words.has(kind));
}

function withContent(node: NodeJson, content: NodeJson[]): NodeJson {
  return content.length > 0 ? { ...node, content } : node;
}

class Reader {
  private readonly base: NodeJson;
  private readonly shared: Shared;
  private readonly depth: number;
  private readonly cursor: Cursor<NodeJson>;
  private front: boolean;
  private titled: NodeJson | null = null;
  /** The preamble or signature that plain lines go on with. */
  private part: NodeJson | null = null;
  private lastNumber = '';

  constructor(base: NodeJson, shared: Shared, depth: number) {
    this.base = base;
    this.shared = shared;
    this.depth = depth;
    this.front = base.type === 'bill';
    this.cursor = new Cursor<NodeJson>(base.type as Holder, base);
  }

  read(lines: readonly string[]): void {
    for (let at = 0; at < lines.length; ) {
      const line = lines[at]!;
      let end = at + 1;
      if (line.trim() === '') {
        at = end;
        continue;
      }
      const group = QUOTE.test(line) ? QUOTE : TABLE_ROW.test(line) ? TABLE_ROW : null;
      if (group) {
        while (end < lines.length && group.test(lines[end]!)) end++;
        if (group === QUOTE) this.quote(lines.slice(at, end));
        else end += this.table(lines.slice(at, end), lines[end]);
      } else {
        // Lines that follow without a blank line, and begin nothing of their own, were wrapped by hand.
        while (end < lines.length && this.mayGoOn(lines[end - 1]!) && this.goesOn(lines[end]!)) end++;
        this.line(
          lines
            .slice(at, end)
            .map((l, i) => (i === 0 ? l : l.trim()))
            .join(' '),
        );
      }
      at = end;
    }
  }

  private mayGoOn(line: string): boolean {
    return !HEADING.test(line) && splitAttributes(line).text === trimLine(line);
  }

  private goesOn(line: string): boolean {
    const text = line.trimStart();
    return (
      text !== '' &&
      !HEADING.test(text) &&
      !QUOTE.test(line) &&
      !TABLE_ROW.test(line) &&
      !parseItem(text, '', '', this.shared.rules) &&
      !/^\{.*\}$/.test(text)
    );
  }

  private line(line: string): void {
    const indent = /^ */.exec(line)![0].length;
    const { text, attributes } = splitAttributes(line.slice(indent));
    const heading = HEADING.exec(text);
    if (attributes.words.has('kept')) this.kept(indent, attributes);
    else if (heading) this.heading(text.slice(heading[0].length), heading[1]!.length, attributes);
    else this.text(text, Math.floor(indent / 2), attributes);
  }

  private textblock(type: string, text: string): NodeJson {
    const content = readInline(text, (reference) => this.shared.blanks.push(reference));
    return withContent({ type }, content);
  }

  private add(parent: NodeJson, node: NodeJson): void {
    parent.content ??= [];
    parent.content.push(node);
  }

  private attrsOf(attributes: Attributes, number?: string | null): Record<string, unknown> {
    return number === undefined ? { id: attributes.id ?? '' } : { id: attributes.id ?? '', number };
  }

  // Headings --------------------------------------------------------------------------------------

  private heading(text: string, level: number, attributes: Attributes): void {
    if (level === 1 && this.front && !this.part) {
      this.titleLine(text, attributes);
      return;
    }
    const unparsed =
      attributes.words.has('plain') || attributes.words.has('unnumbered') || attributes.values.has('locked');
    const read = unparsed ? null : parseHeading(text, Math.max(2, level), this.shared.rules);
    const kind = kindWord(attributes) ?? read?.kind ?? (level >= 3 ? 'article' : 'chapter');
    const node: NodeJson = {
      type: kind,
      attrs: this.attrsOf(attributes, this.lockedNumber(attributes, read?.number)),
      content: [this.textblock('heading', read ? read.rest : text)],
    };
    this.front = false;
    this.part = null;
    this.put(node, kind, attributes);
    this.lastNumber = '';
  }

  private lockedNumber(attributes: Attributes, read: string | undefined): string | null {
    if (attributes.words.has('unnumbered')) return '';
    const given = attributes.values.get('locked');
    if (given !== undefined) return given;
    return attributes.words.has('locked') ? (read ?? '') : null;
  }

  private titleLine(text: string, attributes: Attributes): void {
    if (!this.titled) {
      this.titled = { type: 'title_block', attrs: { id: attributes.id ?? '' }, content: [] };
      this.add(this.base, this.titled);
    }
    const role = attributes.words.has('issuer')
      ? 'issuer'
      : attributes.words.has('note')
        ? 'note'
        : (attributes.values.get('role') ?? 'title');
    this.titled.content!.push({ ...this.textblock('title_line', text), attrs: { role } });
  }

  private put(node: NodeJson, kind: Holder, attributes: Attributes): void {
    const named = attributes.values.get('in');
    if (named !== undefined) this.cursor.closeTo(named as Holder);
    const holder = this.cursor.holderOf(kind) ?? this.cursor.top;
    this.cursor.closeToNode(holder.node);
    this.add(holder.node, node);
    this.cursor.push(kind, node);
  }

  // Lines of text ---------------------------------------------------------------------------------

  private text(text: string, steps: number, attributes: Attributes): void {
    if (attributes.words.has('preamble') || attributes.words.has('signature')) {
      this.openPart(text, attributes);
      return;
    }
    const word = kindWord(attributes);
    const read = parseItem(text, this.cursor.top.kind, this.lastNumber, this.shared.rules);
    if (read || word === 'paragraph' || word === 'point' || word === 'subpoint') {
      const kind = word ?? read!.kind;
      const number = this.lockedNumber(attributes, read?.number);
      this.item(kind as Holder, read ? read.rest : text, number, attributes, read?.number ?? '');
      return;
    }
    if (this.part && attributes.id === null) {
      this.add(this.part, this.textblock('wording', text));
      return;
    }
    if (this.front) {
      this.openPart(text, attributes);
      return;
    }
    this.plain(text, steps, attributes);
  }

  private openPart(text: string, attributes: Attributes): void {
    const type = attributes.words.has('signature') ? 'signature' : 'preamble';
    this.part = { type, attrs: { id: attributes.id ?? '' }, content: [this.textblock('wording', text)] };
    this.cursor.closeToNode(this.base);
    this.add(this.base, this.part);
    if (type === 'signature') this.front = false;
  }

  private item(
    kind: Holder,
    text: string,
    number: string | null,
    attributes: Attributes,
    typed: string,
  ): void {
    this.front = false;
    this.part = null;
    const named = attributes.values.get('in');
    if (named !== undefined) this.cursor.closeTo(named as Holder);
    let own = kind;
    // A subpoint without a point above it is a point; a point without a paragraph gets an empty one.
    if (own === 'subpoint' && !this.cursor.holderOf('subpoint')) own = 'point';
    if (own === 'point' && !this.cursor.holderOf('point'))
      this.item('paragraph', '', null, noAttributes(), '');
    const node: NodeJson = {
      type: own,
      attrs: this.attrsOf(attributes, number),
      content: [this.textblock('wording', text)],
    };
    this.put(node, own, noAttributes());
    this.lastNumber = number !== null && number !== '' ? number : typed;
  }

  private plain(text: string, steps: number, attributes: Attributes): void {
    const named = attributes.values.get('in');
    if (named !== undefined) this.cursor.closeTo(named as Holder);
    const holder = this.cursor.atIndent(steps);
    const inside = holder.kind === 'paragraph' || holder.kind === 'point' || holder.kind === 'subpoint';
    if (attributes.id === null && (inside || holder.kind === 'quoted' || holder.kind === 'note')) {
      this.cursor.closeToNode(holder.node);
      this.add(holder.node, this.textblock('wording', text));
    } else this.item('paragraph', text, this.lockedNumber(attributes, undefined), attributes, '');
  }

  // Tables, quotations, notes ---------------------------------------------------------------------

  private holderAt(indent: number, attributes: Attributes): NodeJson {
    this.front = false;
    this.part = null;
    const named = attributes.values.get('in');
    if (named !== undefined) this.cursor.closeTo(named as Holder);
    const holder = this.cursor.atIndent(Math.floor(indent / 2));
    this.cursor.closeToNode(holder.node);
    return holder.node;
  }

  private kept(indent: number, attributes: Attributes): void {
    const attrs = { id: attributes.id ?? '', xml: attributes.values.get('xml') ?? '' };
    this.add(this.holderAt(indent, attributes), { type: 'kept', attrs });
  }

  private quote(lines: readonly string[]): void {
    if (this.depth >= MAX_QUOTES) throw new TooDeep();
    const indent = /^ */.exec(lines[0]!)![0].length;
    const inner = lines.map((line) => line.replace(QUOTE, ''));
    const first = splitAttributes(inner[0] ?? '');
    const note = /^\[!NOTE\]$/i.test(first.text);
    const bare =
      first.text === '' &&
      first.attributes.words.size === 0 &&
      (first.attributes.id !== null || first.attributes.values.size > 0);
    const attributes = note || bare ? first.attributes : noAttributes();
    const node: NodeJson = {
      type: note ? 'note' : 'quoted',
      attrs: { id: attributes.id ?? '' },
      content: [],
    };
    const holder = this.holderAt(indent, attributes);
    new Reader(node, this.shared, this.depth + 1).read(note || bare ? inner.slice(1) : inner);
    if (node.content!.length === 0) node.content!.push({ type: 'wording' });
    this.add(holder, node);
  }

  /** Gives back how many lines after the rows it took (one where they are attributes). */
  private table(lines: readonly string[], next: string | undefined): number {
    const indent = /^ */.exec(lines[0]!)![0].length;
    const own = next === undefined ? null : splitAttributes(next.trim());
    const taken = own !== null && own.text === '' && next!.trim() !== '' && own.attributes.words.size === 0;
    const attributes = taken ? own.attributes : noAttributes();
    const holder = this.holderAt(indent, attributes);
    const headed = lines.length > 1 && DELIMITER.test(lines[1]!);
    const rows = lines.filter((_, i) => !(headed && i === 1));
    this.add(holder, {
      type: 'table',
      attrs: { id: attributes.id ?? '' },
      content: rows.map((row, i) => ({
        type: 'table_row',
        content: cellsOf(row).map((cell) => this.cell(cell, headed && i === 0)),
      })),
    });
    return taken ? 1 : 0;
  }

  private cell(source: string, header: boolean): NodeJson {
    const { text, attributes } = splitAttributes(source);
    const count = (key: string): number =>
      Math.max(1, Math.min(200, Number(attributes.values.get(key) ?? 1) || 1));
    const widths = attributes.values.get('colwidth')?.split(',').map(Number) ?? null;
    return {
      type: header || attributes.words.has('header') ? 'table_header' : 'table_cell',
      attrs: { colspan: count('colspan'), rowspan: count('rowspan'), colwidth: widths },
      content: splitWordings(text).map((part) => this.textblock('wording', part)),
    };
  }
}

/** Reads a text whose front matter has `madda: 1`. Newer numbers and values that are none are refused as `damaged`. */
export function readDialect(values: Record<string, string>, body: string, options: ImportOptions): Result {
  if (values.madda !== '1')
    return { ok: false, code: 'notThisFormat', detail: `madda: ${values.madda ?? ''}` };
  const attrs = attrsFrom(values, options);
  if (!attrs) return { ok: false, code: 'damaged', detail: 'front matter' };
  const bill: NodeJson = { type: 'bill', attrs: { ...attrs }, content: [] };
  const shared: Shared = { rules: attrs, blanks: [] };
  try {
    new Reader(bill, shared, 0).read(body.split(/\r?\n/));
  } catch (error) {
    if (error instanceof TooDeep) return { ok: false, code: 'tooDeep', detail: 'quotations' };
    throw error;
  }
  if (bill.content![0]?.type !== 'title_block')
    bill.content!.unshift({
      type: 'title_block',
      attrs: { id: '' },
      content: [{ type: 'title_line', attrs: { role: 'title' } }],
    });
  const notes: ImportNote[] = [];
  const doc = withIds(bill, options.newId);
  fillBlanks(doc, blanksIn(doc, shared.blanks), notes);
  const read = readBill(doc);
  return read.ok ? { ok: true, doc, notes } : { ok: false, code: 'damaged', detail: read.reason };
}
