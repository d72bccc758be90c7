/** The outline of a bill: divisions, articles, the points of a decree, annexes, in reading order. */
import { Fragment, type Node } from 'prosemirror-model';
import { isDivisionKind, type ProvisionKind } from '../../../shared/bill/kinds.ts';
import { listProvisions, type Provision } from '../../../shared/bill/provisions.ts';
import type { Register } from '../../../shared/bill/references.ts';
import { holdsUnits } from '../../../shared/bill/unitRegister.ts';

export interface OutlineRow {
  id: string;
  kind: ProvisionKind;
  /** Divisions and annexes carry what is inside them. */
  division: boolean;
  depth: number;
  /** As drawn for a division ("Глава I."), the bare number for an article ("5"). */
  number: string;
  text: string;
}

const BEGINNING = 60;

function beginning(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  if (line.length <= BEGINNING) return line;
  const cut = line.lastIndexOf(' ', BEGINNING);
  return `${line.slice(0, cut > 20 ? cut : BEGINNING)}…`;
}

export function outlineOf(provisions: readonly Provision[], reg: Register): OutlineRow[] {
  const depths = new Map<string, number>();
  const rows: OutlineRow[] = [];
  for (const p of provisions) {
    if (p.quoted || p.note) continue;
    const division = isDivisionKind(p.kind) || p.kind === 'annex';
    const point = p.kind === 'paragraph' && p.unit === p.id;
    if (!division && p.kind !== 'article' && !point) continue;
    const depth = depths.get(p.parent) ?? 0;
    if (division) depths.set(p.id, depth + 1);
    rows.push({
      id: p.id,
      kind: p.kind,
      division,
      depth,
      number: division ? (reg.numbers.get(p.id)?.drawn ?? '') : p.number,
      text: p.heading || beginning(p.text),
    });
  }
  return rows;
}

/**
 * The outline straight from a bill of which nothing was read yet: only what stands in it is looked at, not what stands inside
 * of articles. Equals `outlineOf` all the same.
 */
export function outlineAtOnce(bill: Node, reg: Register): OutlineRow[] {
  return outlineOf(listProvisions(headsOnly(bill), reg), reg);
}

function headsOnly(node: Node): Node {
  const holds = node.type.name === 'bill' || holdsUnits(node);
  const kept = node.children.flatMap((child) =>
    child.isTextblock ? [child] : holds ? [headsOnly(child)] : [],
  );
  return node.copy(Fragment.fromArray(kept));
}

/** The outline as it was, the very same object, where it says the same: typing in an article does not draw it again. */
export function keepOutline(
  before: readonly OutlineRow[],
  after: readonly OutlineRow[],
): readonly OutlineRow[] {
  const same =
    before.length === after.length &&
    after.every((row, i) => {
      const old = before[i];
      return (
        old !== undefined &&
        old.id === row.id &&
        old.number === row.number &&
        old.text === row.text &&
        old.depth === row.depth &&
        old.kind === row.kind
      );
    });
  return same ? before : after;
}

/** The row to mark as current for a place in the bill: its article or point, else the division it stands in. */
export function currentRow(rows: readonly OutlineRow[], unit: string): number {
  return rows.findIndex((row) => row.id === unit);
}

/** What may stand before a number, and in Turkmen after it: of an article, and of the points that a decree has instead. */
const NAMED =
  /^(?:статья|ст\.?|пункт|п\.?|article|art\.?|section|s\.?|point|madda|bent)?\s*([\d]+[\w¹²³⁴-]*?)(?:-n[jž][iy])?(?:\s*(?:madda|bent))?$/u;

/** Articles, or the points of a decree, by what a person types to go there: "5", "12-1", "пункт 3", "3-nji bent". */
export function findArticles(rows: readonly OutlineRow[], typed: string): OutlineRow[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [];
  const number = NAMED.exec(wanted)?.[1];
  return rows.filter((row) =>
    number !== undefined
      ? !row.division && row.number.toLowerCase().startsWith(number)
      : row.text.toLowerCase().includes(wanted),
  );
}
