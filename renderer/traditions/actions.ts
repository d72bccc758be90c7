/** What one does with a tradition: use it in the bill, hand it on as a file, take one in. */
import { readTradition, TRADITION_EXTENSION, writeTradition } from '../../shared/bill/tradition/file.ts';
import type { Tradition } from '../../shared/bill/tradition/shape.ts';
import { tradition as shipped } from '../../shared/bill/tradition/shipped.ts';
import { currentMessages, notify } from '../app/appStore.ts';
import { draftEditor } from '../app/draft/session.ts';
import { downloadFile } from '../exchange/download.ts';

/** One step of the editor's history. A shipped one is named, one's own goes into the bill. */
export function switchBill(tradition: Tradition): boolean {
  const ships = JSON.stringify(shipped(tradition.base)) === JSON.stringify(tradition);
  const done =
    draftEditor.current?.setAttrs({
      tradition: tradition.base,
      ownTradition: ships ? null : tradition,
    }) ?? false;
  const { t, lang } = currentMessages();
  if (done) notify('good', t('traditions:used', { name: tradition.name[lang] }));
  return done;
}

export function shareTradition(tradition: Tradition): void {
  const name = `${tradition.id}${TRADITION_EXTENSION}`;
  downloadFile(name, new TextEncoder().encode(writeTradition(tradition)));
  notify('good', currentMessages().t('traditions:shared', { name }));
}

/** Null where the file is none; the person is told why. */
export async function traditionOfFile(file: File): Promise<Tradition | null> {
  const read = readTradition(await file.text());
  if (read.ok) return read.tradition;
  const { t } = currentMessages();
  notify(
    'bad',
    read.where === '' ? t('traditions:notRead') : t('traditions:notReadAt', { where: read.where }),
  );
  return null;
}
