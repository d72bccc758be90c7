import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../../shared/bill/blocks.ts';
import { disprove } from '../../../shared/compare/apply.ts';
import { compareBills } from '../../../shared/compare/compare.ts';
import type { ChangeKind, Comparison, RedlineBlock } from '../../../shared/compare/types.ts';
import { compactBill } from '../../builders/compactBill.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/compare/', import.meta.url));
const names = readdirSync(FOLDER).sort();

/** A change as one line: "edited art. 1 > art. 2 +12 -3 weaker: shall > may". */
function changeLines(comparison: Comparison): string[] {
  return comparison.changes.map((change) => {
    const parts: string[] = [change.kind];
    const place = (side: typeof change.from) => side && (side.label || side.kind);
    parts.push([place(change.from), place(change.to)].filter(Boolean).join(' > '));
    if (change.inserted > 0) parts.push(`+${change.inserted}`);
    if (change.deleted > 0) parts.push(`-${change.deleted}`);
    if (change.references) parts.push(`refs ${change.references}`);
    if (change.number) parts.push(`number ${change.number}`);
    if (change.formatting) parts.push('formatting');
    if (change.punctuation) parts.push('punctuation');
    for (const { direction, from, to } of change.strengths ?? (change.strength ? [change.strength] : []))
      parts.push(`${direction}: ${from} > ${to}`);
    return parts.join(' ');
  });
}

const attributeLines = (comparison: Comparison): string[] =>
  (comparison.attributes ?? []).map(({ name, from, to }) => `the bill's ${name}: ${from} > ${to}`);

/** The redline as a person reads it: [-deleted-], {+inserted+}; `-`, `+`, `<` (moved away), `>` (moved here) before a line. */
function redlineLines(blocks: readonly RedlineBlock[]): string[] {
  return blocks.flatMap((block) => {
    const sign =
      block.moved === 'from' ? '<' : block.moved === 'to' ? '>' : { same: ' ', ins: '+', del: '-' }[block.op];
    const numbers = [...new Set([block.from?.number, block.to?.number].filter((n) => n))].join(' > ');
    if (block.rows)
      return block.rows.map(
        (row) =>
          `${{ same: ' ', ins: '+', del: '-' }[row.op]} | ${row.cells.map((c) => redlineLines(c.blocks).join(' / ').trim()).join(' | ')}`,
      );
    const text = block.pieces
      .map((p) => {
        const text = p.footnote === undefined ? p.text : `[^${p.footnote}]`;
        const shown = p.marks ? `*${text}*` : text;
        if (p.op === 'same' || block.op === 'del' || (block.op === 'ins' && !block.moved)) return shown;
        return p.op === 'ins' ? `{+${shown}+}` : `[-${shown}-]`;
      })
      .join('');
    return [`${sign} ${numbers === '' ? '' : `${numbers} `}${text}`];
  });
}

const MIRROR: Partial<Record<ChangeKind, ChangeKind>> = {
  added: 'removed',
  removed: 'added',
  split: 'merged',
  merged: 'split',
};

const counted = (kinds: ChangeKind[]): Record<string, number> => {
  const count: Record<string, number> = {};
  for (const kind of [...kinds].sort()) count[kind] = (count[kind] ?? 0) + 1;
  return count;
};

describe('comparison fixtures', () => {
  it('are at least sixty', () => {
    expect(names.length).toBeGreaterThanOrEqual(60);
  });

  describe.each(names)('%s', (name) => {
    const read = (side: 'a' | 'b') =>
      compactBill(readFileSync(`${FOLDER}${name}/${side}.txt`, 'utf8'), `${side}-`);
    const a = read('a');
    const b = read('b');
    const comparison = compareBills(a, b);

    it('is compared as approved', () => {
      const result = {
        changes: [...changeLines(comparison), ...attributeLines(comparison)],
        redline: redlineLines(comparison.blocks),
      };
      const file = `${FOLDER}${name}/expected.json`;
      if (process.env.MADDA_APPROVE === '1' || !existsSync(file))
        writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
      expect(result).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    });

    it('gives A and B back, in both directions', () => {
      expect(disprove(comparison, textBlocks(a), textBlocks(b))).toBeNull();
      expect(disprove(compareBills(b, a), textBlocks(b), textBlocks(a))).toBeNull();
    });

    it('has every mark inside a change', () => {
      for (const block of comparison.blocks) {
        const marked = block.op !== 'same' || block.pieces.some((p) => p.op !== 'same');
        if (marked) expect(comparison.changes[block.change ?? -1]).toBeDefined();
      }
    });

    it('mirrors when the sides are exchanged', () => {
      const back = compareBills(b, a);
      const kinds = comparison.changes.map((c) => MIRROR[c.kind] ?? c.kind);
      expect(counted(back.changes.map((c) => c.kind))).toEqual(counted(kinds));
    });

    it('finds nothing between a side and itself', () => {
      expect(compareBills(a, a).changes).toEqual([]);
      expect(compareBills(b, read('b')).changes).toEqual([]);
    });
  });
});
