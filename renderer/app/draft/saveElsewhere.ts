/**
 * The file of the project is gone or damaged while it is open: what the window holds goes into another file, with its
 * versions and comments where the old file still gives them, and the window goes on with that one.
 */
import { type ApiResult, type ErrorCode, fail } from '../../../shared/api/errors.ts';
import type { OpenedProject } from '../../../shared/api/project.ts';
import type { NodeJson } from '../../../shared/bill/document.ts';
import { bridge } from '../../bridge.ts';
import { currentMessages, notify, notifyError, useApp } from '../appStore.ts';
import { call } from '../call.ts';
import { useDraft } from './draftStore.ts';
import { enterProject } from './entering.ts';
import { live, liveBill } from './live.ts';

/** After the first four nothing can be saved to the file any more, however often it is tried; after the others perhaps not soon. */
const LOST: ReadonlySet<ErrorCode> = new Set([
  'notFound',
  'damagedProject',
  'notAProject',
  'unreadable',
  'readOnly',
  'diskFull',
  'writeFailed',
]);

export const needsAnotherFile = (code: ErrorCode): boolean => LOST.has(code);

/** More copies of one name than these nobody has. */
const MOST_NAMES = 20;

/** Asks where to, on the desktop; elsewhere the folder of projects takes it, '' says so. null where the person cancelled. */
async function target(name: string): Promise<string | null> {
  if (!useApp.getState().capabilities.dialogs) return '';
  const chosen = await call(() => bridge.chooseTarget({ purpose: 'copy', name, extension: 'madda' }));
  if (!chosen.ok) notifyError(chosen.error);
  return chosen.ok ? (chosen.value?.path ?? null) : null;
}

/** The first name that is free: an existing file is never overwritten. */
async function underFreeName<T>(
  name: string,
  make: (name: string) => Promise<ApiResult<T>>,
): Promise<ApiResult<T>> {
  let result: ApiResult<T> = fail('exists', { name });
  for (let i = 2; i < MOST_NAMES; i++) {
    result = await make(`${name} ${i}`);
    if (result.ok || result.error.code !== 'exists') break;
  }
  return result;
}

/** A copy of the file as it was last saved, with versions and comments; a failure where it cannot be read any more. */
async function copied(path: string): Promise<ApiResult<OpenedProject>> {
  const { project, name } = useDraft.getState();
  const copy = path
    ? await call(() => bridge.saveCopy({ project, path, name }))
    : await underFreeName(name, (free) => call(() => bridge.saveCopy({ project, path: '', name: free })));
  return copy.ok ? call(() => bridge.openProject({ path: copy.value.path })) : copy;
}

/** A new project: only the words are left. */
function begun(path: string): Promise<ApiResult<OpenedProject>> {
  const { name, attrs } = useDraft.getState();
  const make = (free: string) =>
    call(() => bridge.createProject({ name: free, path, template: 'blank', lang: attrs.lang }));
  return path ? make(name) : underFreeName(name, make);
}

export async function saveElsewhere(): Promise<void> {
  const bill = liveBill()?.bill;
  const { project, name } = useDraft.getState();
  if (!bill) return;
  const path = await target(name);
  if (path === null) return;
  const copy = await copied(path);
  const opened = copy.ok ? copy : await begun(path);
  if (!opened.ok) return notifyError(opened.error);
  const handle = opened.value.project;
  const doc = bill.toJSON() as NodeJson;
  const stored = await call(() => bridge.replaceDraft({ project: handle, base: opened.value.revision, doc }));
  if (!stored.ok) return notifyError(stored.error);
  // It writes there by one handle only: that of the window.
  await call(() => bridge.closeProject({ project: handle }));
  const again = await call(() => bridge.openProject({ path: opened.value.path }));
  if (!again.ok) return notifyError(again.error);
  await live.current?.keeper.drop();
  await enterProject(again.value);
  await call(() => bridge.closeProject({ project }));
  const { t } = currentMessages();
  notify('info', t(copy.ok ? 'merge:rescue.copied' : 'merge:rescue.begun', { name: again.value.name }));
}
