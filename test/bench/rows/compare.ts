/** Two versions of a thousand articles (5% edited, 2% moved), beside git's word diff on the same text, one provision a line. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Node } from 'prosemirror-model';
import { type NodeJson, readBill } from '../../../shared/bill/document.ts';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { compareBills } from '../../../shared/compare/compare.ts';
import { generator, lawJson } from '../law.ts';
import { type Bench, median, row, timed } from '../row.ts';

function read(json: NodeJson): Node {
  const bill = readBill(json);
  if (!bill.ok) throw new Error(bill.reason);
  return bill.bill;
}

/** Edits a word in every twentieth article and moves every fiftieth to another chapter; `fresh` gives all new ids. */
function changed(json: NodeJson, fresh: boolean): NodeJson {
  const copy = structuredClone(json);
  const random = generator(7);
  const chapters = copy.content!.slice(1);
  const moved: NodeJson[] = [];
  let n = 0;
  for (const chapter of chapters) {
    chapter.content = chapter.content!.filter((node) => {
      if (node.type !== 'article') return true;
      n++;
      if (n % 20 === 0) editWord(node, random);
      if (n % 50 !== 7) return true;
      moved.push(node);
      return false;
    });
  }
  for (const article of moved) chapters[Math.floor(random() * chapters.length)]!.content!.push(article);
  return fresh
    ? (JSON.parse(JSON.stringify(copy).replaceAll(/"id":"([ac][^"]*)"/g, '"id":"n-$1"')) as NodeJson)
    : copy;
}

function editWord(article: NodeJson, random: () => number): void {
  const text = article.content![1 + Math.floor(random() * 5)]!.content![0]!.content![0]!;
  const words = text.text!.split(' ');
  words[Math.floor(random() * words.length)] = 'изменено';
  text.text = words.join(' ');
}

const asLines = (bill: Node): string =>
  listProvisions(bill)
    .map((p) => `${p.heading}${p.text}`)
    .join('\n');

export const compare: Bench = {
  name: 'compare',
  run: async () => {
    const json = lawJson(1000);
    const a = read(json);
    const b = read(changed(json, false));
    const stranger = read(changed(json, true));
    const folder = mkdtempSync(join(tmpdir(), 'madda-bench-'));
    writeFileSync(join(folder, 'a.txt'), asLines(a));
    writeFileSync(join(folder, 'b.txt'), asLines(b));
    const git = await timed(5, () =>
      spawnSync('git', ['diff', '--no-index', '--word-diff=porcelain', 'a.txt', 'b.txt'], {
        cwd: folder,
        maxBuffer: 1 << 28,
      }),
    );
    rmSync(folder, { recursive: true, force: true });
    const versions = await timed(5, () => compareBills(a, b));
    const imported = await timed(3, () => compareBills(a, stranger));
    return [
      row('compare-versions-1000', median(versions), median(git), 'ms', 'git diff --word-diff, same text'),
      row('compare-without-ids-1000', median(imported), median(git), 'ms', 'git diff --word-diff, same text'),
    ];
  },
};
