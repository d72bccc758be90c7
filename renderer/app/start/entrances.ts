/** The ways into a project: open, import, sample, dropped and uploaded files. */

import type { ApiResult } from '../../../shared/api/errors.ts';
import type { OpenedProject } from '../../../shared/api/project.ts';
import type { Language } from '../../../shared/bill/kinds.ts';
import { bridge } from '../../bridge.ts';
import { stoppable, tellWhy } from '../../ui/stoppable.ts';
import { currentMessages, notify, notifyError, useApp } from '../appStore.ts';
import { call } from '../call.ts';
import { enterProject } from '../draft/entering.ts';
import { openDraft } from '../draft/openDraft.ts';
import { closeProject } from '../draft/session.ts';

export const BILL_FILES = ['.docx', '.xml', '.akn', '.html', '.htm', '.txt', '.md'];
const PROJECT_FILE = '.madda';

/** Larger files are no bills; the host refuses them as well, but only after they have travelled. */
const MAX_BYTES = 64 * 1024 * 1024;

async function enter(result: ApiResult<OpenedProject>): Promise<boolean> {
  if (!result.ok) {
    notifyError(result.error);
    return false;
  }
  forgetFailures();
  return enterProject(result.value);
}

/** What failed on the way here is past once a project is open. */
function forgetFailures(): void {
  useApp.setState((s) => ({ notices: s.notices.filter((notice) => notice.tone !== 'bad') }));
}

/** Opens a project in this window; one that is open is saved and closed first, and stays where it cannot be saved. */
export async function openAt(path: string): Promise<boolean> {
  if (!(await closeProject())) return false;
  return enter(await openDraft(path));
}

export async function openSample(): Promise<boolean> {
  const lang = useApp.getState().preferences.uiLang;
  return enter(await call(() => bridge.createSample({ lang })));
}

export async function createProject(name: string, template: string, lang: Language): Promise<boolean> {
  const path = await targetFor(name);
  if (path === null) return false;
  return enter(await call(() => bridge.createProject({ name, path, template, lang })));
}

/** Where a new project goes: asked for on the desktop, '' (the projects folder) elsewhere; null where the person cancelled. */
async function targetFor(name: string): Promise<string | null> {
  if (!useApp.getState().capabilities.dialogs) return '';
  const chosen = await call(() => bridge.chooseTarget({ purpose: 'project', name, extension: 'madda' }));
  if (!chosen.ok) {
    notifyError(chosen.error);
    return null;
  }
  return chosen.value?.path ?? null;
}

export async function chooseProject(): Promise<void> {
  const chosen = await call(() => bridge.chooseFile({ purpose: 'openProject' }));
  if (!chosen.ok) notifyError(chosen.error);
  else if (chosen.value) await openAt(chosen.value.path);
}

export async function chooseBillFile(): Promise<void> {
  const chosen = await call(() => bridge.chooseFile({ purpose: 'importBill' }));
  if (!chosen.ok) notifyError(chosen.error);
  else if (chosen.value?.bytes) await importBill(chosen.value.fileName, chosen.value.bytes);
}

export function nameWithoutExtension(fileName: string): string {
  return fileName.replace(/\.[^.]+$/, '');
}

async function importBill(fileName: string, bytes: Uint8Array): Promise<void> {
  const name = nameWithoutExtension(fileName);
  const path = await targetFor(name);
  if (path === null) return;
  const result = await stoppable(currentMessages().t('app:busy.reading', { name: fileName }), (work) =>
    call(() => bridge.importProject({ fileName, bytes, name, path, work })),
  );
  if (!result.ok) return tellWhy(result.error);
  // What was open before stays open until the other one is there: who stops an import has lost nothing.
  if (!(await closeProject())) {
    await call(() => bridge.closeProject({ project: result.value.opened.project }));
    return;
  }
  forgetFailures();
  if (await enterProject(result.value.opened))
    useApp.setState({ importReport: { name: fileName, report: result.value.report } });
}

/** Reads a file that was chosen or dropped; null (with a notice) where it is too large. */
export async function bytesOf(file: File): Promise<Uint8Array | null> {
  if (file.size > MAX_BYTES) {
    notifyError({ code: 'tooLarge' });
    return null;
  }
  return new Uint8Array(await file.arrayBuffer());
}

/** A project file is taken into the folder and opened; any other becomes a new project by import. */
export async function takeFile(file: File): Promise<void> {
  const bytes = await bytesOf(file);
  if (!bytes) return;
  if (!file.name.toLowerCase().endsWith(PROJECT_FILE)) return importBill(file.name, bytes);
  const entry = await call(() => bridge.uploadProject({ fileName: file.name, bytes }));
  if (!entry.ok) return notifyError(entry.error);
  if (await openAt(entry.value.path))
    notify('info', currentMessages().t('app:start.uploaded', { name: entry.value.name }));
}
