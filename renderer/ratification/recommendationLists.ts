/** Lists of recommendations of the open project: packs of its own, taken in from tables. */
import type { Pack } from '../../shared/requirements/pack.ts';
import { currentMessages, notify } from '../app/appStore.ts';
import { setUpChecker } from '../app/draft/digest.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { changeSettings } from '../app/draft/projectActions.ts';
import { local } from '../i18n/local.ts';

/** The ids of such packs begin so; nothing else about them is special. */
const PREFIX = 'recommendations-';

export function isRecommendationList({ id }: Pack): boolean {
  return id.startsWith(PREFIX);
}

/** An id that no pack of the project has. */
export function nextListId(packs: readonly Pack[]): string {
  const taken = new Set(packs.map((pack) => pack.id));
  let n = 1;
  while (taken.has(`${PREFIX}${n}`)) n++;
  return `${PREFIX}${n}`;
}

/** Adds the list and reads the draft against it at once. */
export async function addList(pack: Pack): Promise<boolean> {
  const { packs, ownPacks = [] } = useDraft.getState().settings;
  const kept = await changeSettings({ ownPacks: [...ownPacks, pack], packs: [...packs, pack.id] });
  if (!kept) return false;
  setUpChecker();
  notify('good', currentMessages().t('ratification:table.taken', { count: pack.requirements.length }));
  return true;
}

export async function removeList(pack: Pack): Promise<void> {
  const { packs, ownPacks = [] } = useDraft.getState().settings;
  const kept = await changeSettings({
    packs: packs.filter((id) => id !== pack.id),
    ownPacks: ownPacks.filter(({ id }) => id !== pack.id),
  });
  if (!kept) return;
  setUpChecker();
  const { t, lang } = currentMessages();
  notify('good', t('ratification:removed', { name: local(pack.title, lang) }));
}
