/** A redline cut into sections (articles, points, division heads), with what is only renumbered or unchanged folded away. */
import { isDivisionKind } from '../../shared/bill/kinds.ts';
import type { Change, ChangeKind, Comparison, RedlineBlock } from '../../shared/compare/types.ts';
import type { Shows } from './filters.ts';

export interface Section {
  key: string;
  /** Unit ids on each side; '' where the section is only on one. */
  a: string;
  b: string;
  labelA: string;
  labelB: string;
  blocks: RedlineBlock[];
  /** Changes that the section shows, as indexes. */
  changes: number[];
  look: 'changed' | 'renumbered' | 'same';
  /** The head of a chapter, section or part. */
  division: boolean;
  references: number;
}

/** Neighbouring quiet sections of one look, folded to one line; a changed section stands alone. */
export interface Fold {
  key: string;
  look: Section['look'];
  sections: Section[];
}

type Units = Readonly<Record<string, string>>;

const QUIET: ReadonlySet<ChangeKind> = new Set(['renumbered', 'reference']);

export function isMarked(block: RedlineBlock): boolean {
  return (
    block.op !== 'same' ||
    block.moved !== undefined ||
    block.pieces.some((piece) => piece.op !== 'same') ||
    (block.rows?.some((row) => row.op !== 'same' || row.cells.some((cell) => cell.blocks.some(isMarked))) ??
      false)
  );
}

function renumbered(block: RedlineBlock): boolean {
  return block.from !== undefined && block.to !== undefined && block.from.number !== block.to.number;
}

/** @param shows what a reader wants to see: a section in which nothing of that changed counts as unchanged. */
export function sectionsOf(
  comparison: Pick<Comparison, 'blocks' | 'changes'>,
  unitsA: Units,
  unitsB: Units,
  shows: Shows = () => true,
): Section[] {
  const sections: Section[] = [];
  let current: Section | null = null;
  for (const block of comparison.blocks) {
    const a: string = block.from && block.moved !== 'to' ? (unitsA[block.from.id] ?? block.from.id) : '';
    const b: string = block.to && block.moved !== 'from' ? (unitsB[block.to.id] ?? block.to.id) : '';
    if (!current || !belongs(current, a, b)) {
      current = {
        key: `${sections.length}/${b || a}`,
        a: '',
        b: '',
        labelA: '',
        labelB: '',
        blocks: [],
        changes: [],
        look: 'same',
        division: isDivisionKind((block.to ?? block.from)?.kind ?? ''),
        references: 0,
      };
      sections.push(current);
    }
    if (a) {
      current.a ||= a;
      current.labelA ||= unitLabel(block.from?.label ?? '', block, a);
    }
    if (b) {
      current.b ||= b;
      current.labelB ||= unitLabel(block.to?.label ?? '', block, b);
    }
    current.blocks.push(block);
    if (block.change !== undefined && !current.changes.includes(block.change))
      current.changes.push(block.change);
  }
  for (const section of sections) finish(section, comparison.changes, shows);
  return sections;
}

function unitLabel(label: string, block: RedlineBlock, unit: string): string {
  return block.from?.id === unit || block.to?.id === unit ? label : '';
}

/** A line belongs to the section it stands in on either side; one that is gone stays with the article it stood in. */
function belongs(section: Section, a: string, b: string): boolean {
  if (b !== '' && section.b !== '') return section.b === b;
  if (a !== '' && section.a !== '') return section.a === a;
  return b !== '' ? section.a !== '' && a !== '' && section.a === a : section.b !== '' && section.b === a;
}

function finish(section: Section, changes: readonly Change[], shows: Shows): void {
  const marked = section.blocks.filter((block) => {
    const change = block.change === undefined ? undefined : changes[block.change];
    return isMarked(block) && (change === undefined || shows(change));
  });
  section.changes = section.changes.filter((i) => changes[i] !== undefined && shows(changes[i]));
  const loud = marked.some((block) => {
    const change = block.change === undefined ? undefined : changes[block.change];
    return change === undefined || !QUIET.has(change.kind);
  });
  const retyped = section.changes.some((i) => changes[i] !== undefined && !QUIET.has(changes[i].kind));
  const numbers = section.blocks.some(
    (block) =>
      renumbered(block) &&
      (block.change === undefined || changes[block.change] === undefined || shows(changes[block.change]!)),
  );
  section.look = loud || retyped ? 'changed' : marked.length > 0 || numbers ? 'renumbered' : 'same';
  section.references = section.changes.reduce((sum, i) => sum + (changes[i]?.references ?? 0), 0);
}

export function foldSections(sections: readonly Section[]): Fold[] {
  const folds: Fold[] = [];
  sections.forEach((section, i) => {
    const look = lookIn(sections, i);
    const last = folds.at(-1);
    if (last && last.look === look && look !== 'changed') last.sections.push(section);
    else folds.push({ key: section.key, look, sections: [section] });
  });
  return folds;
}

/**
 * The head of a chapter goes with the quiet sections below it; where what follows is shown, so is the head, as in a book.
 */
function lookIn(sections: readonly Section[], at: number): Section['look'] {
  const section = sections[at]!;
  if (!section.division || section.look === 'changed') return section.look;
  const below = sections[at + 1];
  return below ? lookIn(sections, at + 1) : section.look;
}

/** One line of the two columns: what stands left, what stands right. */
export interface Line {
  key: string;
  left: RedlineBlock | null;
  right: RedlineBlock | null;
}

/** Lines in both columns; lines that are gone stand beside the new ones that took their place. */
export function linesOf(blocks: readonly RedlineBlock[]): Line[] {
  const lines: Line[] = [];
  let firstGone = 0;
  blocks.forEach((block, i) => {
    const left = block.from !== undefined && block.op !== 'ins' && block.moved !== 'to' ? block : null;
    const right = block.to !== undefined && block.op !== 'del' && block.moved !== 'from' ? block : null;
    if (left && right) {
      lines.push({ key: String(i), left, right });
      firstGone = lines.length;
    } else if (left) lines.push({ key: String(i), left, right: null });
    else if (right) {
      const free = lines.slice(firstGone).find((line) => line.right === null);
      if (free) {
        free.right = right;
        firstGone = lines.indexOf(free) + 1;
      } else {
        lines.push({ key: String(i), left: null, right });
        firstGone = lines.length;
      }
    }
  });
  return lines;
}
