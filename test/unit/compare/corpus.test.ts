import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { textBlocks, textOfRuns } from '../../../shared/bill/blocks.ts';
import { disprove } from '../../../shared/compare/apply.ts';
import { compareBills } from '../../../shared/compare/compare.ts';
import { markLength } from '../../builders/shortestEdit.ts';
import { statuteBill } from '../../builders/statuteMarkdown.ts';

const CORPUS =
  process.env.MADDA_CORPUS ?? fileURLToPath(new URL('../../../../shared/corpus', import.meta.url));
const FOLDER = `${CORPUS}/reforms`;
const present = existsSync(FOLDER);
const reforms = present ? readdirSync(FOLDER).filter((name) => existsSync(`${FOLDER}/${name}/2.md`)) : [];

/** Text of each article by its number. */
function articles(bill: ReturnType<typeof statuteBill>): Map<string, string> {
  const out = new Map<string, string>();
  let number = '';
  for (const block of textBlocks(bill)) {
    if (block.role === 'heading') number = block.kind === 'article' ? block.number : '';
    if (number !== '') out.set(number, `${out.get(number) ?? ''}\n${textOfRuns(block.runs)}`);
  }
  return out;
}

describe.skipIf(!present)(
  `real reforms${present ? '' : ' (not run: the corpus of reforms is not here)'}`,
  () => {
    it.each(reforms.length > 0 ? reforms : ['none'])('%s', (name) => {
      const read = (n: number) => statuteBill(readFileSync(`${FOLDER}/${name}/${n}.md`, 'utf8'), `v${n}-`);
      const a = read(1);
      const b = read(2);
      const comparison = compareBills(a, b);
      expect(disprove(comparison, textBlocks(a), textBlocks(b))).toBeNull();

      const { marks, shortest } = markLength(comparison);
      expect(marks).toBeLessThanOrEqual(1.15 * shortest);

      const before = articles(a);
      const unchanged = new Set(
        [...articles(b)].filter(([n, text]) => before.get(n) === text).map(([n]) => n),
      );
      let number = '';
      const marked: string[] = [];
      for (const block of comparison.blocks) {
        const line = block.to ?? block.from!;
        if (line.role === 'heading') number = line.kind === 'article' ? line.number : '';
        const touched = block.op !== 'same' || block.pieces.some((p) => p.op !== 'same');
        if (touched && block.to && unchanged.has(number)) marked.push(number);
      }
      expect(marked).toEqual([]);
    });
  },
);
