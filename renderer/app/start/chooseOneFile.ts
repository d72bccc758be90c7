/** Files from a person: by the system's dialog on the desktop (one at a time), by the browser's elsewhere. */
import { bridge } from '../../bridge.ts';
import { notifyError, useApp } from '../appStore.ts';
import { call } from '../call.ts';
import { bytesOf } from './entrances.ts';

export interface ChosenFile {
  fileName: string;
  bytes: Uint8Array;
}

type Purpose = 'mergeCopy' | 'compareWith' | 'returned';

/** @param accepted endings with their dot, for the browser's dialog. null where the person cancelled. */
export async function chooseOneFile(
  purpose: Purpose,
  accepted: readonly string[],
): Promise<ChosenFile | null> {
  return (await choose(purpose, accepted, false))[0] ?? null;
}

/** The same for several files at once, where the host's dialog can; empty where the person cancelled. */
export function chooseFiles(purpose: Purpose, accepted: readonly string[]): Promise<ChosenFile[]> {
  return choose(purpose, accepted, true);
}

async function choose(
  purpose: Purpose,
  accepted: readonly string[],
  several: boolean,
): Promise<ChosenFile[]> {
  if (!useApp.getState().capabilities.dialogs) return chooseInBrowser(accepted, several);
  const chosen = await call(() => bridge.chooseFile({ purpose }));
  if (!chosen.ok) notifyError(chosen.error);
  else if (chosen.value?.bytes) return [{ fileName: chosen.value.fileName, bytes: chosen.value.bytes }];
  return [];
}

function chooseInBrowser(accepted: readonly string[], several: boolean): Promise<ChosenFile[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accepted.join(',');
  input.multiple = several;
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve([]));
    input.addEventListener('change', () => void readAll([...(input.files ?? [])]).then(resolve));
    input.click();
  });
}

/** One after the other; a file that is too large is told of and left out. */
async function readAll(files: readonly File[]): Promise<ChosenFile[]> {
  const read: ChosenFile[] = [];
  for (const file of files) {
    const bytes = await bytesOf(file);
    if (bytes) read.push({ fileName: file.name, bytes });
  }
  return read;
}
