/**
 * What the page setter reads. Nearly every line and heading of a bill is a number and plain words: it travels as one text, so
 * that the page setter has little to read, to call and to remember for it.
 */
import type { PageBlock, PageRun, Pages } from './pages.ts';

/** Plain words, or a run with marks. */
type RunData = string | PageRun;

/** A line of the text that is nothing but a number and words: both in one. */
type LineData = Pick<PageBlock, 'role' | 'kind' | 'place' | 'level'> & { line: string };

/** A heading that is nothing but what the contents show of it. */
type HeadingData = Pick<PageBlock, 'role' | 'kind' | 'place' | 'level' | 'plain'>;

export type BlockData =
  | LineData
  | HeadingData
  | (Omit<PageBlock, 'number' | 'runs'> & Record<'number' | 'runs', RunData[]>);

/** `long`: the lines are rehearsed, and the contents have pages of their own (decisions 024 and 027). */
export type PageData = Omit<Pages, 'blocks'> & { long: boolean; blocks: BlockData[] };

/** Some hundred articles: what is shorter is set in well under a second anyhow. */
const LONG_LINES = 600;

const isPlain = ({ t, m, op, n, f }: PageRun): boolean =>
  op === 'same' && m.length === 0 && n.length === 0 && f === undefined && !t.includes('\n');

const runData = (run: PageRun): RunData => (isPlain(run) ? run.t : run);

const textOf = (runs: readonly PageRun[]): string => runs.map(({ t }) => t).join('');

function wordsOf({ quoted, note, moved, number, runs }: PageBlock): string | null {
  if (quoted || note || moved !== '') return null;
  if (!number.every(isPlain) || !runs.every(isPlain)) return null;
  return number.length > 0 ? `${textOf(number)}\u00a0${textOf(runs)}` : textOf(runs);
}

function lineOf(block: PageBlock): string | null {
  const { role, kind } = block;
  const ordinary = (role === 'lead' || role === 'wording') && kind !== 'signature';
  return ordinary ? wordsOf(block) : null;
}

/** An annex begins a page, and its name stands under its number. */
const isPlainHeading = (block: PageBlock): boolean =>
  block.level > 0 && block.kind !== 'annex' && wordsOf(block) === block.plain;

/** In the Anglo-American manner lines are set in by their depth, and numbers stand in a column of their own. */
function blockData(block: PageBlock, anglo: boolean): BlockData {
  const line = anglo ? null : lineOf(block);
  const { role, kind, place, level, plain } = block;
  if (line !== null) return { role, kind, place, level, line };
  if (isPlainHeading(block)) return { role, kind, place, level, plain };
  return { ...block, number: block.number.map(runData), runs: block.runs.map(runData) };
}

/** The pages as the page setter's program takes them. */
export function pageData(pages: Pages): PageData {
  const anglo = pages.tradition === 'anglo';
  const blocks = pages.blocks.map((block) => blockData(block, anglo));
  return { ...pages, long: blocks.length > LONG_LINES, blocks };
}
