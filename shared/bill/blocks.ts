/**
 * The bill as it is printed: a flat list of text blocks (headings, lines, cells) in reading order. One computation serves
 * every product that lays out or compares text: Word, PDF, HTML, plain text, Markdown, redlines.
 */
import type { Mark, Node } from 'prosemirror-model';
import { withoutSoftHyphens } from '../text/softHyphens.ts';
import { FOOTNOTE_SIGN } from './footnotes.ts';
import { keptOf } from './kept.ts';
import { isProvisionKind, type ProvisionKind } from './kinds.ts';
import { labelOf, type ReferenceAttrs, type Register, referenceText, register } from './references.ts';
import type { UnitPlace } from './unitRegister.ts';

export type MarkName = 'strong' | 'em' | 'underline' | 'superscript' | 'subscript';

/**
 * A stretch of text with the same marks. `ref` is the id of the cited provision; a line break is the text "\n". A footnote is
 * a run of its own with the text U+FFFC and its words in `footnote`.
 */
export interface Run {
  text: string;
  marks?: MarkName[];
  ref?: string;
  footnote?: string;
}

/** `lead` is the first wording of a numbered provision (it carries the number); `wording` any further one. */
export type BlockRole = 'issuer' | 'title' | 'title_note' | 'heading' | 'lead' | 'wording' | 'table';

export interface TextBlock {
  role: BlockRole;
  /** The provision that this text belongs to. */
  id: string;
  kind: ProvisionKind;
  /** Ranks above it inside its article (paragraph 0, point 1, subpoint 2) or among divisions; used for indents. */
  depth: number;
  /** As drawn before the text; '' where there is none. Never part of `runs`. */
  number: string;
  /** Citation of the provision, '' where it has none. */
  label: string;
  runs: Run[];
  /** Inside quoted text of another law; inside a drafter's note; inside an annex. */
  quoted: boolean;
  note: boolean;
  annex: boolean;
  /** Rows of cells, each a list of blocks, where the role is `table`. */
  rows?: { header: boolean; colspan: number; rowspan: number; blocks: TextBlock[] }[][];
}

interface Place {
  id: string;
  kind: ProvisionKind;
  depth: number;
  quoted: boolean;
  note: boolean;
  annex: boolean;
}

/** What hangs on the line above it. */
const LOOSE: ReadonlySet<ProvisionKind> = new Set(['note', 'table', 'quoted', 'kept']);
const DEPTH: Partial<Record<ProvisionKind, number>> = { paragraph: 0, point: 1, subpoint: 2 };

function markNames(marks: readonly Mark[]): MarkName[] | undefined {
  return marks.length > 0 ? marks.map((m) => m.type.name as MarkName) : undefined;
}

/** The runs of one textblock; neighbouring text with the same marks is one run. */
export function runsOf(textblock: Node, reg: Register): Run[] {
  const runs: Run[] = [];
  textblock.forEach((node) => {
    const marks = markNames(node.marks);
    const run: Run = { text: node.text ?? '' };
    if (marks) run.marks = marks;
    if (node.type.name === 'hard_break') run.text = '\n';
    if (node.type.name === 'reference') {
      run.text = referenceText(node.attrs as ReferenceAttrs, reg).text;
      run.ref = String(node.attrs.target);
    }
    if (node.type.name === 'footnote') {
      run.text = FOOTNOTE_SIGN;
      run.footnote = String(node.attrs.text);
    }
    if (run.text !== '') runs.push(run);
  });
  return runs;
}

/** The text of a line; a footnote in it is one sign (`withoutFootnoteSigns` is for showing). */
export function textOfRuns(runs: readonly Run[]): string {
  return runs.map((r) => r.text).join('');
}

/** The text of a line as it is read: without the places where its words may be broken. What prints it takes `textOfRuns`. */
export function wordsOfRuns(runs: readonly Run[]): string {
  return withoutSoftHyphens(textOfRuns(runs));
}

const TITLE_ROLES: Record<string, BlockRole> = { issuer: 'issuer', title: 'title' };

function blockOf(node: Node, role: BlockRole, place: Place, reg: Register): TextBlock {
  const carriesNumber = role === 'lead' || role === 'heading';
  return {
    role,
    id: place.id,
    kind: place.kind,
    depth: place.depth,
    number: carriesNumber ? (reg.numbers.get(place.id)?.drawn ?? '') : '',
    label: labelOf(place.id, reg),
    runs: node.isTextblock ? runsOf(node, reg) : [],
    quoted: place.quoted,
    note: place.note,
    annex: place.annex,
  };
}

function tableRows(table: Node, place: Place, reg: Register): NonNullable<TextBlock['rows']> {
  const rows: NonNullable<TextBlock['rows']> = [];
  table.forEach((row) => {
    const cells: NonNullable<TextBlock['rows']>[number] = [];
    row.forEach((cell) => {
      const blocks: TextBlock[] = [];
      cell.forEach((line) => {
        blocks.push(blockOf(line, 'wording', place, reg));
      });
      cells.push({
        header: cell.type.name === 'table_header',
        colspan: Number(cell.attrs.colspan ?? 1),
        rowspan: Number(cell.attrs.rowspan ?? 1),
        blocks,
      });
    });
    rows.push(cells);
  });
  return rows;
}

/**
 * Every text block of the bill in reading order.
 * @param reg the register of the same bill, where the caller has it already.
 */
export function textBlocks(bill: Node, reg: Register = register(bill)): TextBlock[] {
  const out: TextBlock[] = [];
  visitBlocks({ reg, out }, bill, TOP);
  return out;
}

/** The heading of a division or annex, as `textBlocks` lists it; null where it has none. */
export function headingBlock(container: Node, annex: boolean, reg: Register): TextBlock | null {
  const first = container.firstChild;
  if (first?.type.name !== 'heading') return null;
  const kind = container.type.name as ProvisionKind;
  const place = { ...TOP, id: String(container.attrs.id), kind, annex: annex || kind === 'annex' };
  return blockOf(first, 'heading', place, reg);
}

const NO_RUNS: Run[] = [];

/** One block without text that stands for a whole unit, with its number; `unitBlocks` gives its lines. */
export function closedBlock({ id, kind, number }: UnitPlace, annex: boolean): TextBlock {
  const role = CLOSED_ROLE[kind] ?? 'wording';
  return {
    role,
    id,
    kind,
    depth: 0,
    number: role === 'heading' || role === 'lead' ? (number?.drawn ?? '') : '',
    label: '',
    runs: NO_RUNS,
    quoted: kind === 'quoted',
    note: kind === 'note',
    annex,
  };
}

/** The text blocks of one unit (what stands in the bill, a division or an annex), as `textBlocks` lists them. */
export function unitBlocks(unit: Node, annex: boolean, reg: Register): TextBlock[] {
  const out: TextBlock[] = [];
  visitProvision({ reg, out }, unit, unit.type.name as ProvisionKind, { ...TOP, annex });
  return out;
}

const TOP: Place = { id: '', kind: 'title_block', depth: 0, quoted: false, note: false, annex: false };

/** So that the block of a closed unit carries the number of the unit. */
const CLOSED_ROLE: Partial<Record<ProvisionKind, BlockRole>> = { article: 'heading', paragraph: 'lead' };

interface BlockPass {
  reg: Register;
  out: TextBlock[];
}

function visitBlocks(pass: BlockPass, node: Node, place: Place): void {
  const { reg, out } = pass;
  let first = true;
  node.forEach((child) => {
    const name = child.type.name;
    if (name === 'title_line') {
      out.push(blockOf(child, TITLE_ROLES[String(child.attrs.role)] ?? 'title_note', place, reg));
    } else if (name === 'heading') out.push(blockOf(child, 'heading', place, reg));
    else if (name === 'wording') {
      const numbered =
        first && (place.kind === 'paragraph' || place.kind === 'point' || place.kind === 'subpoint');
      out.push(blockOf(child, numbered ? 'lead' : 'wording', place, reg));
    } else if (isProvisionKind(name)) visitProvision(pass, child, name, place);
    first = false;
  });
}

function visitProvision(pass: BlockPass, node: Node, kind: ProvisionKind, place: Place): void {
  const { reg, out } = pass;
  const inner: Place = {
    id: String(node.attrs.id),
    kind,
    depth: DEPTH[kind] ?? (LOOSE.has(kind) ? place.depth : 0),
    quoted: place.quoted || kind === 'quoted',
    note: place.note || kind === 'note',
    annex: place.annex || kind === 'annex',
  };
  if (kind === 'table')
    out.push({ ...blockOf(node, 'table', inner, reg), rows: tableRows(node, inner, reg) });
  else if (kind === 'kept') out.push({ ...blockOf(node, 'wording', inner, reg), runs: keptRuns(node) });
  else visitBlocks(pass, node, inner);
}

/** The words of another system's element as one printed line with breaks. */
function keptRuns(node: Node): Run[] {
  const { text } = keptOf(node);
  return text === '' ? [] : text.split(/(\n)/).map((piece) => ({ text: piece }));
}
