/** One file from a person: by the system's dialog on the desktop, by the browser's elsewhere. */
import { bridge } from '../../bridge.ts';
import { notifyError, useApp } from '../appStore.ts';
import { call } from '../call.ts';
import { bytesOf } from './entrances.ts';

export interface ChosenFile {
  fileName: string;
  bytes: Uint8Array;
}

/** @param accepted endings with their dot, for the browser's dialog. null where the person cancelled. */
export async function chooseOneFile(
  purpose: 'mergeCopy' | 'compareWith',
  accepted: readonly string[],
): Promise<ChosenFile | null> {
  if (!useApp.getState().capabilities.dialogs) return chooseInBrowser(accepted);
  const chosen = await call(() => bridge.chooseFile({ purpose }));
  if (!chosen.ok) notifyError(chosen.error);
  else if (chosen.value?.bytes) return { fileName: chosen.value.fileName, bytes: chosen.value.bytes };
  return null;
}

function chooseInBrowser(accepted: readonly string[]): Promise<ChosenFile | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accepted.join(',');
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(null));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (!file) return resolve(null);
      void bytesOf(file).then((bytes) => resolve(bytes && { fileName: file.name, bytes }));
    });
    input.click();
  });
}
