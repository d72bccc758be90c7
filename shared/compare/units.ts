/**
 * A bill as the comparison first sees it: its units (articles, decree points, title …) as they stand in the tree, and what
 * each of them says. Most units of two versions are the same; those are settled here, and their paragraphs, lines and
 * numbers are never read unless somebody looks at them (layout.ts).
 */
import type { Node } from 'prosemirror-model';
import { FOOTNOTE_SIGN } from '../bill/footnotes.ts';
import { keptOf } from '../bill/kept.ts';
import type { ReferenceAttrs } from '../bill/references.ts';
import { billSchema } from '../bill/schema.ts';
import { type UnitPlace, UnitRegister } from '../bill/unitRegister.ts';
import { withoutSoftHyphens } from '../text/softHyphens.ts';
import type { Side } from './types.ts';

export interface Unit extends UnitPlace {
  index: number;
  /** Its heading, once somebody read it: see `headingOfUnit`. */
  heading: string | null;
  /** How changes name it, once one did: label and heading do not depend on the other side. */
  side: Side | null;
  /** The unit of the other side that this one was last found the same as, with equal ids and without. */
  twin: Node | null;
  likeness: Node | null;
}

export interface Skeleton {
  bill: Node;
  register: UnitRegister;
  /** In reading order. */
  units: Unit[];
  byId: Map<string, Unit>;
}

// Documents never change, and one side of a comparison is often compared again: a version with the draft as it grows.
const skeletons = new WeakMap<Node, Skeleton>();

export function readUnits(bill: Node): Skeleton {
  const known = skeletons.get(bill);
  if (known) return known;
  const units: Unit[] = [];
  const byId = new Map<string, Unit>();
  const register = new UnitRegister(bill, ({ id, kind, node, number, above }) => {
    const unit: Unit = {
      index: units.length,
      id,
      kind,
      node,
      number,
      above,
      heading: null,
      side: null,
      twin: null,
      likeness: null,
    };
    units.push(unit);
    byId.set(id, unit);
  });
  const skeleton = { bill, register, units, byId };
  skeletons.set(bill, skeleton);
  return skeleton;
}

const SIGNS: Record<string, string> = { reference: '\u0001', footnote: FOOTNOTE_SIGN, hard_break: '\n' };

/** Text of a line as alignment reads it: references by a sign, since their text follows their targets. */
function lineText(line: Node): string {
  if (line.childCount === 1 && line.firstChild!.isText) return withoutSoftHyphens(line.firstChild!.text!);
  let text = '';
  line.forEach((node) => {
    text += node.isText ? node.text! : SIGNS[node.type.name]!;
  });
  return withoutSoftHyphens(text);
}

function tableText(table: Node): string {
  const rows: string[] = [];
  table.forEach((row) => {
    const cells: string[] = [];
    row.forEach((cell) => {
      const lines: string[] = [];
      cell.forEach((line) => {
        lines.push(lineText(line));
      });
      cells.push(lines.join('\n'));
    });
    rows.push(cells.join('\t'));
  });
  return rows.join('\r');
}

const texts = new WeakMap<Node, string>();

/** All that a unit says, a line a line, without numbers, ids and marks. */
export function unitText(unit: Node): string {
  const known = texts.get(unit);
  if (known !== undefined) return known;
  const lines: string[] = [];
  const visit = (node: Node): void => {
    if (node.isTextblock) lines.push(lineText(node));
    else if (node.type.name === 'table') lines.push(tableText(node));
    else if (node.type.name === 'kept') lines.push(keptOf(node).text);
    else node.forEach(visit);
  };
  visit(unit);
  const text = lines.join('\n');
  texts.set(unit, text);
  return text;
}

/** Read once: of thousands of units the tree lies scattered in memory, and its heading is asked for more than once. */
export function headingOfUnit(unit: Unit): string {
  unit.heading ??= unitHeading(unit.node);
  return unit.heading;
}

export function unitHeading(unit: Node): string {
  const first = unit.firstChild;
  return first?.type.name === 'heading' ? lineText(first) : '';
}

/** Answers whether two references say the same and cite provisions that are counterparts. */
export type SameCitation = (a: ReferenceAttrs, b: ReferenceAttrs) => boolean;

/**
 * Whether two units are the same down to the last mark, so that no line of them needs comparing. What was found the same
 * stays the same, since nodes never change: a draft that grows is compared with a version again and again, and only the
 * units that were touched are new nodes. Units with references depend on more than themselves.
 * @param ids the ids inside must be equal, too.
 */
export function sameUnit(a: Unit, b: Unit, ids: boolean, cites: SameCitation): boolean {
  const known = ids ? 'twin' : 'likeness';
  if (a[known] === b.node || b[known] === a.node) return true;
  const pass: SamePass = { ids, cites, free: true };
  if (!sameContent(a.node, b.node, pass)) return false;
  if (pass.free) {
    a[known] = b.node;
    b[known] = a.node;
  }
  // They were just looked at, and their lines are at hand.
  b.heading ??= headingOfUnit(a);
  return true;
}

interface SamePass {
  ids: boolean;
  cites: SameCitation;
  /** No reference was met. */
  free: boolean;
}

const { heading: HEADING, wording: WORDING } = billSchema.nodes;

function sameContent(a: Node, b: Node, pass: SamePass): boolean {
  const { type } = a;
  if (type !== b.type) return false;
  if (type.isText) return a.text === b.text && (a.marks === b.marks || sameMarks(a, b));
  if (type !== WORDING && type !== HEADING && !sameAttrs(a, b, pass)) return false;
  const left = a.content.content;
  const right = b.content.content;
  if (left.length !== right.length) return false;
  for (let i = 0; i < left.length; i++) if (!sameContent(left[i]!, right[i]!, pass)) return false;
  return true;
}

function sameMarks(a: Node, b: Node): boolean {
  const left = a.marks;
  const right = b.marks;
  if (left.length !== right.length) return false;
  for (let i = 0; i < left.length; i++) if (left[i]!.type !== right[i]!.type) return false;
  return true;
}

function sameAttrs(a: Node, b: Node, pass: SamePass): boolean {
  const x = a.attrs;
  const y = b.attrs;
  // Marks are no attributes, and what a reference shows depends on more than its own.
  if (x === y && !a.isInline) return true;
  switch (a.type.name) {
    case 'table_row':
      return true;
    case 'title_line':
      return x.role === y.role;
    case 'hard_break':
      return sameMarks(a, b);
    case 'footnote':
      return sameMarks(a, b) && x.text === y.text;
    case 'reference':
      pass.free = false;
      return sameMarks(a, b) && pass.cites(x as ReferenceAttrs, y as ReferenceAttrs);
    case 'kept':
      return (!pass.ids || x.id === y.id) && x.xml === y.xml;
    case 'table_cell':
    case 'table_header':
      return x.colspan === y.colspan && x.rowspan === y.rowspan;
    default:
      return (!pass.ids || x.id === y.id) && x.number === y.number;
  }
}
