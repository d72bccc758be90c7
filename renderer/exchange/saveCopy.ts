import { currentMessages, notify, notifyError, useApp } from '../app/appStore.ts';
import { call } from '../app/call.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { saveNow } from '../app/draft/session.ts';
import { bridge } from '../bridge.ts';
import { downloadFile } from './download.ts';

/** A whole, consistent copy of the project while it is open: beside it on the desktop, as a download in a browser. */
export async function saveCopy(): Promise<void> {
  const { project, name } = useDraft.getState();
  const { t } = currentMessages();
  await saveNow();
  if (!useApp.getState().capabilities.dialogs) {
    const file = await call(() => bridge.downloadProject({ project }));
    if (!file.ok) return notifyError(file.error);
    if (file.value.bytes) downloadFile(file.value.fileName, file.value.bytes);
    return notify('good', t('app:export.downloaded', { name: file.value.fileName }));
  }
  const target = await call(() => bridge.chooseTarget({ purpose: 'copy', name, extension: 'madda' }));
  if (!target.ok) return notifyError(target.error);
  if (!target.value) return;
  const { path } = target.value;
  const copy = await call(() => bridge.saveCopy({ project, path, name }));
  if (copy.ok) notify('good', t('app:copied', { path: copy.value.path }));
  else notifyError(copy.error);
}
