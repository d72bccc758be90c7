/** Writing a bill, or the difference of two, to a file: as the app's own export does, from any input. */
import path from 'node:path';
import type { ExportedFile } from '../../shared/api/papers.ts';
import type { NodeJson } from '../../shared/bill/document.ts';
import type { StructuralOperation } from '../../shared/bill/operations.ts';
import { PAPER_FORMATS } from '../../shared/exchange/papers.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../shared/exchange/types.ts';
import { annotated, conformityOf } from '../core/services/annotated.ts';
import { deliver } from '../core/services/deliver.ts';
import { canonical } from '../core/store/lock.ts';
import { knownOfBoth, type Source, splitInput } from './sources.ts';
import { answerOf, badInput, type Terminal } from './terminal.ts';

export interface WriteOptions {
  to: string;
  against: Source | null;
  annotations: boolean;
  /** What the editor recorded on the way from `against`. */
  operations?: StructuralOperation[] | null | undefined;
}

/** The format that a target's name asks for, among those that are possible. */
export function formatFor(
  terminal: Terminal,
  to: string,
  possible: readonly ExportFormat[] = EXPORT_FORMATS,
): ExportFormat {
  const extension = path.extname(to).slice(1).toLowerCase();
  const format = possible.find((name) => name === extension);
  if (!format)
    throw badInput(terminal, 'cli:output.format', {
      name: path.basename(to),
      formats: possible.map((name) => `.${name}`).join(', '),
    });
  return format;
}

/** Formats that can show changes, and remarks beside the text. */
export const REDLINES: readonly ExportFormat[] = ['docx', 'html', 'pdf'];

/** A text is never written over the file that it was read from: the original of a ministry would be gone. */
export function refuseOverInput(terminal: Terminal, to: string, inputs: readonly string[]): void {
  const target = canonical(to);
  const over = inputs.find((input) => canonical(splitInput(input).file) === target);
  if (over !== undefined) throw badInput(terminal, 'cli:output.overInput', { name: path.basename(to) });
}

/** Writes atomically; what stood under the name is replaced, as a shell user expects of --to. */
export async function writeSource(
  terminal: Terminal,
  source: Source,
  { to, against, annotations, operations = null }: WriteOptions,
): Promise<ExportedFile> {
  const context = terminal.context();
  const format = formatFor(terminal, to);
  const task = {
    kind: 'write' as const,
    format,
    doc: source.bill.toJSON() as NodeJson,
    against: against ? (against.bill.toJSON() as NodeJson) : null,
    ...(operations ? { known: operations } : {}),
    title: source.name,
    uiLang: terminal.m.lang,
    date: context.now(),
    ...(annotations ? remarksOn(terminal, source) : { annotations: [] }),
    notes: annotations,
    resources: context.deps.resources,
  };
  return answerOf(terminal, await deliver(context, task, path.basename(to), path.resolve(to), true));
}

/** Writes the conformity table of a text in place of the text itself, or with `note` the explanatory note. */
export async function writeConformity(
  terminal: Terminal,
  source: Source,
  to: string,
  note?: { against: Source | null },
): Promise<ExportedFile> {
  const context = terminal.context();
  const { bill, settings, decisions, name: title } = source;
  const uiLang = terminal.m.lang;
  const task = {
    kind: 'write' as const,
    format: formatFor(terminal, to, PAPER_FORMATS.conformity),
    doc: bill.toJSON() as NodeJson,
    against: note?.against ? (note.against.bill.toJSON() as NodeJson) : null,
    title,
    uiLang,
    date: context.now(),
    annotations: [],
    notes: false,
    resources: context.deps.resources,
    conformity: conformityOf(context, { bill, settings, decisions, title, uiLang }),
    ...(note ? { note: { since: note.against?.name ?? '' } } : {}),
  };
  return answerOf(terminal, await deliver(context, task, path.basename(to), path.resolve(to), true));
}

/** Writes the comparison table of two texts: current, proposed, and as reasons what was written there, else the comments of the later one. */
export async function writeComparison(
  terminal: Terminal,
  source: Source,
  against: Source,
  to: string,
): Promise<ExportedFile> {
  const context = terminal.context();
  const known = await knownOfBoth(terminal, against, source);
  const task = {
    kind: 'write' as const,
    format: formatFor(terminal, to, PAPER_FORMATS.comparison),
    doc: source.bill.toJSON() as NodeJson,
    against: against.bill.toJSON() as NodeJson,
    ...(known ? { known: known.operations } : {}),
    title: source.name,
    uiLang: terminal.m.lang,
    date: context.now(),
    annotations: [],
    notes: false,
    resources: context.deps.resources,
    comparisonTable: {
      comments: source.comments.map(({ provision, text }) => ({ provision, text })),
      ...(known ? { reasons: known.reasons } : {}),
      before: against.name === source.name ? '' : against.name,
      after: against.name === source.name ? '' : source.name,
    },
  };
  return answerOf(terminal, await deliver(context, task, path.basename(to), path.resolve(to), true));
}

function remarksOn(terminal: Terminal, source: Source) {
  const context = terminal.context();
  return annotated(context, {
    bill: source.bill,
    title: source.name,
    settings: source.settings,
    comments: source.comments.map((comment) => ({ ...comment, id: context.deps.newId() })),
    decisions: source.decisions,
    uiLang: terminal.m.lang,
  });
}
