/** What a command reads: a project's draft, one of its versions (FILE.madda@VERSION), or a file of another program. */

import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Node } from 'prosemirror-model';
import type { OpenedProject } from '../../shared/api/project.ts';
import { type ProjectSettings, packsToChooseFrom } from '../../shared/api/settings.ts';
import { readBill } from '../../shared/bill/document.ts';
import type { Language, TraditionId } from '../../shared/bill/kinds.ts';
import type { StructuralOperation } from '../../shared/bill/operations.ts';
import { billTitle } from '../../shared/bill/title.ts';
import type { ImportedComment, ImportReport, ImportResult } from '../../shared/exchange/types.ts';
import type { Pack } from '../../shared/requirements/pack.ts';
import type { Decision } from '../../shared/requirements/types.ts';
import { jobFailed } from '../core/services/jobFailed.ts';
import { answerOf, BadInput, badInput, errorInFull, type Terminal } from './terminal.ts';

const PROJECT = '.madda';
/** As large as an import may be; larger files are not even read. */
const LARGEST = 64 * 1024 * 1024;

export interface Source {
  name: string;
  bill: Node;
  /** Requirement packs in use; those of a new project where the input is no project. */
  settings: ProjectSettings;
  decisions: readonly Decision[];
  comments: readonly ImportedComment[];
  /** null where the input is a file of another program. */
  project: OpenedProject | null;
  report: ImportReport | null;
  /** The version that was read, or 'draft'; '' where the input is no project. */
  version: string;
}

export interface ReadOptions {
  lang?: Language | undefined;
  tradition?: TraditionId | undefined;
}

/** Reads an input; ends the command with one line where there is none or it holds no bill. */
export async function readSource(
  terminal: Terminal,
  input: string,
  options: ReadOptions = {},
): Promise<Source> {
  const { file, version } = splitInput(input);
  return isProject(file) ? readProject(terminal, file, version) : readFileOf(terminal, file, options);
}

/** FILE.madda@VERSION taken apart; a file that is really called so comes first, then the shortest project there is. */
export function splitInput(input: string): { file: string; version: string | null } {
  const ends = [...input.matchAll(/\.madda(?=@)/giu)].map((match) => match.index + PROJECT.length);
  if (existsSync(input) || ends.length === 0) return { file: input, version: null };
  const end = ends.find((at) => existsSync(input.slice(0, at))) ?? ends.at(-1)!;
  return { file: input.slice(0, end), version: input.slice(end + 1) };
}

export function isProject(input: string): boolean {
  return path.extname(input).toLowerCase() === PROJECT;
}

/** Opens a project; the caller may close it, and the end of the command does. */
export async function openProject(terminal: Terminal, file: string): Promise<OpenedProject> {
  const opened = answerOf(terminal, await terminal.services().openProject({ path: path.resolve(file) }));
  const name = opened.journalSetAside;
  if (name) terminal.io.err(terminal.m.t('app:journalSetAside', { name }));
  return opened;
}

/** Another command that has the project open is done in a moment; a window is not. */
const PATIENCE = { times: 30, ms: 100 };

/** Opens a project to change it; waits a little where another command holds it. */
export async function openToWrite(terminal: Terminal, file: string): Promise<OpenedProject> {
  let opened = await openProject(terminal, file);
  for (let n = 0; n < PATIENCE.times && opened.readOnlyBecause === 'inUse'; n++) {
    await terminal.services().closeProject({ project: opened.project });
    await new Promise((resolve) => setTimeout(resolve, PATIENCE.ms));
    opened = await openProject(terminal, file);
  }
  return opened;
}

async function readProject(terminal: Terminal, file: string, version: string | null): Promise<Source> {
  const project = await openProject(terminal, file);
  const stored =
    version === null || version === 'draft' ? null : await readStored(terminal, project, version);
  // All is in memory: others need not wait for what is done with it.
  await terminal.services().closeProject({ project: project.project });
  const read = readBill(stored?.doc ?? project.doc);
  if (!read.ok)
    throw new BadInput(errorInFull(terminal.m, { code: 'badBill', values: { detail: read.reason } }));
  return {
    name: billTitle(read.bill) || project.name,
    bill: read.bill,
    settings: project.settings,
    decisions: project.decisions,
    comments: project.comments,
    project,
    report: null,
    version: stored?.info.id ?? 'draft',
  };
}

/** By id or by name; of several with one name the latest. */
async function readStored(terminal: Terminal, project: OpenedProject, wanted: string) {
  const latestFirst = [...project.versions].sort((a, b) => b.at.localeCompare(a.at));
  const found = latestFirst.find((v) => v.id === wanted) ?? latestFirst.find((v) => v.name === wanted);
  const answer = await terminal
    .services()
    .readVersion({ project: project.project, version: found?.id ?? wanted });
  return answerOf(terminal, answer);
}

async function readFileOf(terminal: Terminal, file: string, options: ReadOptions): Promise<Source> {
  const bytes = await readInput(terminal, file);
  const { lang, tradition } = options;
  const { worker } = terminal.context();
  const fileName = path.basename(file);
  const task = {
    kind: 'read' as const,
    fileName,
    bytes,
    ...(lang ? { lang } : {}),
    ...(tradition ? { tradition } : {}),
  };
  const result = await worker
    .run(task)
    .catch((error: unknown) =>
      answerOf<ImportResult>(terminal, jobFailed('importFailed', error, { name: fileName })),
    );
  if (!result.ok) throw new BadInput(importSentence(terminal, fileName, result.code, result.detail));
  const read = readBill(result.doc);
  if (!read.ok)
    throw new BadInput(errorInFull(terminal.m, { code: 'badBill', values: { detail: read.reason } }));
  return {
    name: billTitle(read.bill) || path.basename(file, path.extname(file)),
    bill: read.bill,
    settings: { packs: ['opcat'] },
    decisions: [],
    comments: result.comments,
    project: null,
    report: result.report,
    version: '',
  };
}

function importSentence({ m }: Terminal, name: string, code: string, detail: string): string {
  if (code === 'notThisFormat' && detail === name)
    return m.error({ code: 'unsupportedFormat', values: { name } });
  const why = m.dynamic(`exchange:error.${code}`, { detail }) || detail;
  return `${m.error({ code: 'importFailed', values: { name } })} ${why}`.trim();
}

/** What a project knows of two of its texts. */
export interface KnownOfBoth {
  /** What the editor recorded on the way from A to B. */
  operations: StructuralOperation[];
  /** Reasons that a person wrote into their comparison table, by row. */
  reasons: Record<string, string>;
}

/** null where the two are not of one project file: their ids and words must tell. */
export async function knownOfBoth(terminal: Terminal, a: Source, b: Source): Promise<KnownOfBoth | null> {
  if (!a.project || !b.project || a.project.path !== b.project.path) return null;
  const { project } = await openProject(terminal, b.project.path);
  const both = { project, a: a.version, b: b.version };
  const operations = answerOf(terminal, await terminal.services().readOperations(both));
  const reasons = answerOf(terminal, await terminal.services().listReasons(both));
  await terminal.services().closeProject({ project });
  return { operations, reasons: Object.fromEntries(reasons.map((one) => [one.element, one.text])) };
}

/** The bytes of an input file. */
export async function readInput(terminal: Terminal, file: string): Promise<Uint8Array> {
  const info = statSync(file, { throwIfNoEntry: false });
  if (!info?.isFile()) throw new BadInput(terminal.m.error({ code: 'notFound', values: { path: file } }));
  if (info.size > LARGEST) throw badInput(terminal, 'cli:input.tooLarge', { name: path.basename(file) });
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    throw new BadInput(terminal.m.error({ code: 'unreadable', values: { name: path.basename(file) } }));
  }
}

/** The packs of these ids; ends the command where one is not known. */
export function packsOf(
  terminal: Terminal,
  settings: ProjectSettings,
  ids: readonly string[] = settings.packs,
): Pack[] {
  const all = packsToChooseFrom(terminal.context().resources.listPacks(), settings);
  return ids.map((id) => {
    const pack = all.find((p) => p.id === id);
    if (!pack) throw new BadInput(terminal.m.error({ code: 'unknownPack', values: { name: id } }));
    return pack;
  });
}
