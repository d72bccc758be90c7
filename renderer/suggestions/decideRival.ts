/** Settling a colliding proposal: what stands goes into the text as a suggestion, and the table gets its line. */
import { acceptRival, type OpenReview, type RivalChoice } from '../../shared/suggestions/index.ts';
import type { Outcome, Rival } from '../../shared/suggestions/types.ts';
import { currentMessages, notify, useApp } from '../app/appStore.ts';
import { ensureAuthor } from '../app/askAuthor.ts';
import { draftEditor } from '../app/draft/session.ts';
import { type Line, labelNow, lineOf, writeDown } from './decide.ts';

const OUTCOME: Record<string, Outcome> = { ours: 'rejected', theirs: 'accepted', both: 'partly' };

export async function settleRival(rival: Rival, label: string, choice: RivalChoice): Promise<void> {
  if (!(await ensureAuthor())) return;
  const editor = draftEditor.current;
  const open = editor?.review();
  if (!editor || !open) return;
  const { t } = currentMessages();
  const by = {
    author: useApp.getState().preferences.author,
    at: new Date().toISOString(),
    newId: () => crypto.randomUUID(),
  };
  const result = acceptRival(open, rival.id, choice, by);
  if (!result.ok) return notify('bad', t('suggestions:rival.fails'));
  editor.putReview(result.open);
  notify('good', t('suggestions:rival.done'));
  const outcome = typeof choice === 'string' ? (OUTCOME[choice] ?? 'partly') : 'partly';
  await writeDown([
    {
      id: rival.id,
      of: 'rival',
      author: rival.author,
      at: rival.at,
      provision: rival.provision,
      label,
      before: rival.quote ?? '',
      after: rival.proposed ?? '',
      outcome,
      why: '',
    },
    ...gaveWay(open, result.open, rival.author),
  ]);
}

/** Suggestions in whose place the proposal stands now: they get their line too. */
function gaveWay(before: OpenReview, after: OpenReview, to: string): Line[] {
  const { t } = currentMessages();
  const open = new Set(after.suggestions.map(({ id }) => id));
  const gone = before.suggestions.filter(({ id }) => !open.has(id));
  const why = t('suggestions:rival.gaveWay', { name: to || t('suggestions:nobody') });
  return gone.map((one) => lineOf(one, labelNow(one), 'rejected', why));
}
