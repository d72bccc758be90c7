/**
 * Who wrote an article, and when it changed, in a project of a thousand versions of a thousand articles (one article edited
 * in each version): ours on the stored form (hashes in chunks), beside git on the same history, one article a file and one
 * provision a line.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NodeJson } from '../../../shared/bill/document.ts';
import { cutUnits } from '../../../shared/bill/units.ts';
import { articleHistory } from '../../../shared/compare/history/articleHistory.ts';
import { blameProvision } from '../../../shared/compare/history/blame.ts';
import {
  type HistoryUnit,
  historyOfStored,
  type StoredVersion,
} from '../../../shared/compare/history/sources.ts';
import type { History } from '../../../shared/compare/history/types.ts';
import { dice } from '../../builders/randomBill.ts';
import { type Bench, type Row, row } from '../row.ts';
import { thousandArticles } from '../thousandArticles.ts';

const VERSIONS = 1000;
const CHUNK = 32;
/** The article that is asked about is edited in so many of the versions. */
const EDITS = 25;

interface Project {
  /** A history that has read nothing yet. */
  open(): History;
  last: string;
  article: string;
  provisions: string[];
  attrs: Record<string, unknown>;
  /** What changed in each version: the file of an article and its text. */
  commits: { file: string; text: string }[];
  files: { file: string; text: string }[];
}

const linesOf = (json: NodeJson): string =>
  json.type === 'text'
    ? (json.text ?? '')
    : (json.content ?? []).map(linesOf).join(json.type === 'article' ? '\n' : '');

function project(): Project {
  const bill = thousandArticles().a;
  const roll = dice(7);
  const contents = new Map<string, string>();
  const chunks = new Map<string, HistoryUnit[]>();
  const hash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 32);
  const keep = (json: NodeJson): string => {
    const text = JSON.stringify(json);
    const key = hash(text);
    contents.set(key, text);
    return key;
  };
  const units = cutUnits(bill).map(({ id, parent, json }) => ({ id, parent, json }));
  const entries = units.map(({ id, parent, json }): HistoryUnit => [id, parent, keep(json)]);
  const keepChunk = (at: number): string => {
    const chunk = entries.slice(at * CHUNK, (at + 1) * CHUNK);
    const key = hash(JSON.stringify(chunk));
    chunks.set(key, chunk);
    return key;
  };
  const manifest = Array.from({ length: Math.ceil(entries.length / CHUNK) }, (_, at) => keepChunk(at));
  const asked = 500;
  const versions: StoredVersion[] = [];
  const commits: Project['commits'] = [];
  for (let v = 0; v < VERSIONS; v++) {
    if (v > 0) {
      const at = v % (VERSIONS / EDITS) === 0 ? asked : 1 + Math.floor(roll() * (units.length - 1));
      const unit = units[at]!;
      unit.json = structuredClone(unit.json);
      const wording = unit.json.content![1 + Math.floor(roll() * 4)]!.content![0]!.content![0]!;
      const words = wording.text!.split(' ');
      words.splice(Math.floor(roll() * words.length), 1, `word${v}`);
      wording.text = words.join(' ');
      entries[at] = [unit.id, unit.parent, keep(unit.json)];
      manifest[Math.floor(at / CHUNK)] = keepChunk(Math.floor(at / CHUNK));
      commits.push({ file: `${unit.id}.txt`, text: linesOf(unit.json) });
    }
    const at = new Date(Date.UTC(2026, 0, 1, 0, v)).toISOString();
    const parent = v === 0 ? '' : `v${v - 1}`;
    versions.push({ id: `v${v}`, name: `Version ${v}`, author: 'A', at, parent, chunks: [...manifest] });
  }
  const article = units[asked]!;
  return {
    open: () =>
      historyOfStored({
        versions,
        // As from the disk: parsed when it is read.
        chunk: (key) => JSON.parse(JSON.stringify(chunks.get(key))) as HistoryUnit[],
        content: (key) => JSON.parse(contents.get(key)!) as NodeJson,
      }),
    last: `v${VERSIONS - 1}`,
    article: article.id,
    provisions: [article.id, ...article.json.content!.slice(1).map((p) => String(p.attrs!.id))],
    attrs: { ...bill.attrs },
    commits,
    files: cutUnits(bill).map(({ id, json }) => ({ file: `${id}.txt`, text: linesOf(json) })),
  };
}

/** The same history as a git repository. */
function repository(folder: string, { files, commits }: Project): void {
  const git = (args: string[], input?: string): void => {
    const done = spawnSync('git', args, { cwd: folder, input, maxBuffer: 1 << 28 });
    if (done.status !== 0) throw new Error(`git ${args[0]}: ${String(done.stderr)}`);
  };
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const write = ({ file, text }: { file: string; text: string }): string =>
    `M 100644 inline ${file}\n${data(`${text}\n`)}`;
  const commit = (changed: readonly { file: string; text: string }[], n: number): string =>
    `commit refs/heads/main\ncommitter A <a@example.org> ${1_767_225_600 + n * 60} +0000\n${data(`Version ${n}`)}${changed.map(write).join('')}\n`;
  git(['init', '-q', '-b', 'main']);
  git(['fast-import', '--quiet'], [commit(files, 0), ...commits.map((c, i) => commit([c], i + 1))].join(''));
}

function best(times: number, work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

export const history: Bench = {
  name: 'history',
  run: async (): Promise<Row[]> => {
    const made = project();
    const { last, article, provisions, attrs } = made;
    const folder = mkdtempSync(join(tmpdir(), 'madda-bench-history-'));
    try {
      repository(folder, made);
      const git =
        (...args: string[]) =>
        () =>
          spawnSync('git', args, { cwd: folder, maxBuffer: 1 << 28 });
      const blame = (from: History) => provisions.map((id) => blameProvision(from, last, id));
      const known = made.open();
      const writers = blame(known).flatMap((b) => b!.versions.map((v) => v.id));
      if (new Set(writers).size < EDITS - 2) throw new Error(`${writers.length} writers of ${EDITS}`);
      const entries = articleHistory(known, last, article, { attrs });
      if (entries.length !== EDITS) throw new Error(`${entries.length} entries of ${EDITS}`);
      const gitBlame = best(5, git('blame', '--porcelain', 'main', '--', `${article}.txt`));
      const gitLog = best(5, git('log', '-p', '--word-diff', 'main', '--', `${article}.txt`));
      const against = 'git blame of the file, 1,000 commits, best of 5';
      return [
        row(
          'blame-1000-versions-first-time',
          best(5, () => blame(made.open())),
          gitBlame,
          'ms',
          against,
        ),
        row(
          'blame-1000-versions',
          best(5, () => blame(known)),
          gitBlame,
          'ms',
          `${against}; chunks known`,
        ),
        row(
          'history-of-article-1000-versions',
          best(5, () => articleHistory(known, last, article, { attrs })),
          gitLog,
          'ms',
          'git log -p --word-diff of the file, best of 5',
        ),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
