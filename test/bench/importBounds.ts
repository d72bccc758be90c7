/**
 * `node test/bench/importBounds.ts [WORDS]`: reads valid files at the bounds of the readers and above them, each in a process of
 * its own, as the app does (and so files of every shape of hostileShapes.ts), and prints what it took: processor seconds of the process, all its threads, from its start, and
 * the most memory it had, in MB, the bare process (some 60 MB) among them. `WORDS`: only the files whose name has them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EXEC_ARGV } from '../../electron/core/exchange/nodeProcess.ts';
import { runTask } from '../../electron/core/exchange/runTask.ts';
import type { NodeJson } from '../../shared/bill/document.ts';
import type { Annotation, ExportFormat } from '../../shared/exchange/types.ts';
import { SHAPES } from './hostileShapes.ts';
import { lawJson } from './law.ts';
import { reviewedLaw } from './reviewedLaw.ts';
import { akn } from './shapes/akn.ts';
import { docx, p } from './shapes/docx.ts';
import { times } from './shapes/shape.ts';

interface Case {
  name: string;
  fileName: string;
  make(): Promise<Uint8Array> | Uint8Array;
  returned?: boolean;
}

async function written(
  format: ExportFormat,
  doc: NodeJson,
  against: NodeJson | null = null,
  annotations: Annotation[] = [],
): Promise<Uint8Array> {
  const result = await runTask({
    kind: 'write',
    format,
    doc,
    against,
    title: 'Закон',
    uiLang: 'ru',
    date: '2026-01-01T00:00:00Z',
    annotations,
    notes: false,
    resources: path.resolve(import.meta.dirname, '../../resources'),
  });
  if (!result.ok) throw new Error(result.detail);
  return result.bytes;
}

async function reviewed(): Promise<Uint8Array> {
  const { before, after, annotations } = reviewedLaw(1000);
  return written('docx', after, before, annotations);
}

const article = (i: number): string =>
  p(`Article ${i + 1}. Some words of a law that go on for a while, as the words of laws do.`);
const plain = (count: number): Case => ({
  name: `docx: ${count} paragraphs`,
  fileName: 'x.docx',
  make: () => docx(times(count, article)),
});
const crumbs = (count: number): Case => ({
  name: `docx: ${count} runs of one letter`,
  fileName: 'x.docx',
  make: () => docx(times(count / 20, () => `<w:p>${'<w:r><w:t>x </w:t></w:r>'.repeat(20)}</w:p>`)),
});
const acts = (count: number): Case => ({
  name: `xml: ${count} articles of another system`,
  fileName: 'x.xml',
  make: () =>
    akn(
      times(
        count,
        (i) =>
          `<article eId="art_${i + 1}"><num>${i + 1}</num><heading>Words</heading><paragraph eId="art_${i + 1}__para_1"><num>1</num><content><p>Some words of a law that go on for a while.</p></content></paragraph></article>`,
      ),
    ),
});

/** The most lines there may be, with as many words as they may have together. */
function corner(format: ExportFormat, lines: number, characters: number): Case {
  return {
    name: `corner ${format}: ${lines} lines, ${characters / 1e6} million characters`,
    fileName: `x.${format}`,
    make: () => written(format, lawJson(Math.floor(lines / 6.05), characters / (lines / 6.05) / 8)),
  };
}

const formats: ExportFormat[] = ['docx', 'xml', 'html', 'md', 'txt'];
const CASES: Case[] = [
  { name: 'reviewed docx: 1000 articles, 300 comments, 2000 changes', fileName: 'x.docx', make: reviewed },
  { name: 'returned docx: the same', fileName: 'x.docx', make: reviewed, returned: true },
  ...formats.map((format) => ({
    name: `big ${format}: 3000 articles, 600000 words`,
    fileName: `x.${format}`,
    make: () => written(format, lawJson(3000)),
  })),
  ...formats.map((format) => corner(format, 39_000, 7.5e6)),
  ...[20_000, 40_000, 80_000, 160_000].map(plain),
  ...[100_000, 400_000].map(crumbs),
  ...[10_000, 20_000, 30_000, 60_000].map(acts),
  ...SHAPES.filter(({ from }) => from > 1).map(({ name, fileName, from, make, returned }) => ({
    name: `shape ${name}`,
    fileName,
    make: () => make(from * 4),
    ...(returned ? { returned } : {}),
  })),
];

interface Taken {
  said: string;
  seconds: number;
  megabytes: number;
}

/** In the process of its own. */
async function read(file: string, returned: boolean): Promise<void> {
  const bytes = new Uint8Array(readFileSync(file));
  const answer = returned
    ? await runTask({ kind: 'returned', bytes, lang: 'ru', tradition: 'post-soviet' })
    : await runTask({ kind: 'read', fileName: path.basename(file), bytes });
  const { user, system } = process.cpuUsage();
  const taken: Taken = {
    said: answer.ok ? 'read' : `${answer.code} (${answer.detail})`,
    seconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(taken));
}

async function main(words: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'madda-bounds-'));
  try {
    for (const { name, fileName, make, returned } of CASES.filter((one) => one.name.includes(words))) {
      const file = path.join(folder, fileName);
      const bytes = await make();
      writeFileSync(file, bytes);
      const { stdout, stderr } = spawnSync(
        process.execPath,
        [...EXEC_ARGV, import.meta.filename, '--read', file, returned ? 'returned' : ''],
        { encoding: 'utf8' },
      );
      if (stdout === '') throw new Error(stderr);
      const { said, seconds, megabytes } = JSON.parse(stdout) as Taken;
      const size = `${(bytes.byteLength / 1e6).toFixed(1)} MB`;
      console.log(
        `${name.padEnd(58)}${size.padStart(9)}${seconds.toFixed(2).padStart(7)} s${megabytes.toFixed(0).padStart(6)} MB  ${said}`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [first = '', file = '', how = ''] = process.argv.slice(2);
if (first === '--read') await read(file, how === 'returned');
else await main(first);
