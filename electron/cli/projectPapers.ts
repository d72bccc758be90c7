/** Papers that only a project can give, since what they say lies beside its text: languages, and what became of proposals. */
import path from 'node:path';
import type { ExportOptions } from '../../shared/api/papers.ts';
import type { ExportFormat } from '../../shared/exchange/types.ts';
import { atomicWrite } from '../core/files/atomicWrite.ts';
import { isProject, openProject, splitInput } from './sources.ts';
import { answerOf, badInput, type Terminal } from './terminal.ts';

/** Writes a text of a project as the app's own export does; what stood under the name is replaced, as a shell user expects. */
export async function writeOfProject(
  terminal: Terminal,
  input: string,
  to: string,
  format: ExportFormat,
  options: ExportOptions,
): Promise<string> {
  const { file, version } = splitInput(input);
  if (!isProject(file)) throw badInput(terminal, 'translation:cli.needsProject');
  const { project, versions } = await openProject(terminal, file);
  const latestFirst = [...versions].sort((a, b) => b.at.localeCompare(a.at));
  const found = latestFirst.find((one) => one.id === version || one.name === version);
  const services = terminal.services();
  const uiLang = terminal.m.lang;
  const source = version === null ? 'draft' : (found?.id ?? version);
  const written = await services.exportBill({ project, source, format, options, path: '', uiLang });
  await services.closeProject({ project });
  const bytes = answerOf(terminal, written).bytes ?? new Uint8Array();
  return answerOf(terminal, await atomicWrite(path.resolve(to), bytes, true)).path;
}
