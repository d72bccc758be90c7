/**
 * What the page setter reads. Nearly every line of a bill is a number and plain words: it travels as one text, so that the
 * page setter has little to read, to call and to remember for it.
 */
import type { PageBlock, PageRun, Pages } from './pages.ts';

/** Plain words, or a run with marks. */
type RunData = string | PageRun;

/** A line of the text that is nothing but a number and words: both in one. */
type LineData = Pick<PageBlock, 'role' | 'kind' | 'place' | 'level'> & { line: string };

export type BlockData =
  | LineData
  | (Omit<PageBlock, 'number' | 'runs'> & Record<'number' | 'runs', RunData[]>);

export type PageData = Omit<Pages, 'blocks'> & { blocks: BlockData[] };

const isPlain = ({ t, m, op, n, f }: PageRun): boolean =>
  op === 'same' && m.length === 0 && n.length === 0 && f === undefined && !t.includes('\n');

const runData = (run: PageRun): RunData => (isPlain(run) ? run.t : run);

const textOf = (runs: readonly PageRun[]): string => runs.map(({ t }) => t).join('');

function lineOf({ role, kind, quoted, note, moved, number, runs }: PageBlock): string | null {
  const ordinary = (role === 'lead' || role === 'wording') && kind !== 'signature';
  if (!ordinary || quoted || note || moved !== '') return null;
  if (!number.every(isPlain) || !runs.every(isPlain)) return null;
  return number.length > 0 ? `${textOf(number)}\u00a0${textOf(runs)}` : textOf(runs);
}

/** In the Anglo-American manner lines are set in by their depth, and numbers stand in a column of their own. */
function blockData(block: PageBlock, anglo: boolean): BlockData {
  const line = anglo ? null : lineOf(block);
  const { role, kind, place, level } = block;
  if (line !== null) return { role, kind, place, level, line };
  return { ...block, number: block.number.map(runData), runs: block.runs.map(runData) };
}

/** The pages as the page setter's program takes them. */
export function pageData(pages: Pages): PageData {
  const anglo = pages.tradition === 'anglo';
  return { ...pages, blocks: pages.blocks.map((block) => blockData(block, anglo)) };
}
