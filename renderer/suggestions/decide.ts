/** Accepting and rejecting: the editor changes the text, and the disposition table gets a line for each. */
import { registerOf } from '../../shared/bill/commands/references.ts';
import type { Register } from '../../shared/bill/references.ts';
import { inWords, placeOfSuggestion } from '../../shared/suggestions/inWords.ts';
import type { Decided } from '../../shared/suggestions/open.ts';
import type { Disposition, Outcome, Suggestion } from '../../shared/suggestions/types.ts';
import { currentMessages, notify, notifyError } from '../app/appStore.ts';
import { ensureAuthor } from '../app/askAuthor.ts';
import { call } from '../app/call.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { draftEditor } from '../app/draft/session.ts';
import { bridge } from '../bridge.ts';

export type Answer = Extract<Outcome, 'accepted' | 'rejected'>;

export type Line = Omit<Disposition, 'decidedBy' | 'decidedAt'>;

/** Takes suggestions over or turns them down, in one step; false where none of them is open any more. */
export async function decideSuggestions(ids: readonly string[], answer: Answer, why = ''): Promise<boolean> {
  if (ids.length === 0 || !(await ensureAuthor())) return false;
  const editor = draftEditor.current;
  if (!editor) return false;
  const labels = labelsOf(ids);
  const decided = answer === 'accepted' ? editor.accept(ids) : editor.reject(ids);
  if (!decided) return false;
  tell(decided, answer);
  await writeDown(
    decided.decided.map((one) => lineOf(one, labels.get(one.id) ?? labelNow(one), answer, why)),
  );
  return true;
}

/** Places as they are called before the decision: a rejected article has no name afterwards. */
function labelsOf(ids: readonly string[]): Map<string, string> {
  const wanted = new Set(ids);
  const open = draftEditor.current?.review()?.suggestions ?? [];
  return new Map(open.filter(({ id }) => wanted.has(id)).map((one) => [one.id, labelNow(one)]));
}

export function labelNow({ provision }: Suggestion): string {
  const register = draftEditor.current?.register();
  return register ? placeOfSuggestion({ provision }, register, acceptedRegister) : '';
}

/** Numbers and citations of the accepted text, which still has what a suggestion takes away. */
export function acceptedRegister(): Register | null {
  const review = useDraft.getState().review;
  return review && registerOf(review.accepted);
}

export function lineOf(one: Suggestion, label: string, outcome: Answer, why: string): Line {
  const { id, author, at, provision } = one;
  const { attrs } = useDraft.getState();
  const { before, after } = inWords(one, attrs, attrs.lang);
  return { id, of: 'suggestion', author, at, provision, label, before, after, outcome, why };
}

function tell({ decided, also }: Decided, answer: Answer): void {
  const { t } = currentMessages();
  const asked = decided.length - also.length;
  const parts = [t(`suggestions:${answer}`, { count: Math.max(1, asked) })];
  if (also.length > 0) parts.push(t('suggestions:also', { count: also.length }));
  notify('good', parts.join(' '));
}

export async function writeDown(dispositions: readonly Line[]): Promise<void> {
  const { project } = useDraft.getState();
  const kept = await call(() => bridge.addDispositions({ project, dispositions: [...dispositions] }));
  if (!kept.ok) return notifyError(kept.error);
  const fresh = new Set(kept.value.map(({ id }) => id));
  useDraft.setState((s) => ({
    dispositions: [...s.dispositions.filter(({ id }) => !fresh.has(id)), ...kept.value],
  }));
}
