/** Taking in files that came back from reviewers: their changes as suggestions beside the draft, their comments on the provisions. */
import type { ReturnedText } from '../../shared/api/returned.ts';
import { readBill } from '../../shared/bill/document.ts';
import { type OpenReview, openReview, proposal, withoutRejected } from '../../shared/suggestions/index.ts';
import { currentMessages, notify, notifyError } from '../app/appStore.ts';
import { call } from '../app/call.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { draftEditor, saveNow } from '../app/draft/session.ts';
import { bridge } from '../bridge.ts';
import { type AnswersBack, differing } from '../matrix/answersBack.ts';
import { stoppable, tellWhy } from '../ui/stoppable.ts';

/** What one file brought. */
export interface TakenIn {
  name: string;
  /** The version it was made from, '' where it was matched by its words. */
  version: string;
  suggestions: number;
  rivals: number;
  comments: number;
  /** Suggestions that were rejected here before, and are not proposed anew. */
  again: number;
  report: ReturnedText['report'];
  /** Answers of the conformity table behind the bill that differ from the project's; null where none do. */
  answers: AnswersBack | null;
}

/** null (with a notice) where the file could not be read, or the editor cannot be written in; 'stopped' by a person. */
export async function takeIn(name: string, bytes: Uint8Array): Promise<TakenIn | 'stopped' | null> {
  const { project } = useDraft.getState();
  // The host matches the file with the draft on the disk.
  if (!(await saveNow())) return null;
  const read = await stoppable(currentMessages().t('app:busy.reading', { name }), (work) =>
    call(() => bridge.readReturned({ project, fileName: name, bytes, work })),
  );
  if (!read.ok) {
    tellWhy(read.error);
    return read.error.code === 'cancelled' ? 'stopped' : null;
  }
  const editor = draftEditor.current;
  if (!editor) return null;
  const { steps, version, report } = read.value;
  let open = editor.review() ?? openReview(null, editor.bill());
  const before = open;
  let again = 0;
  for (const step of steps) {
    const next = proposed(open, step, name) ?? open;
    // What nobody tracked has no time: it is as old as the file, whenever that comes in.
    const without = withoutRejected(open, next, useDraft.getState().dispositions, step.at !== '');
    open = without.open;
    again += without.again.length;
  }
  if (open !== before) editor.putReview(open);
  const comments = await takeComments(project, read.value);
  const found = {
    name,
    version,
    suggestions: fresh(before.suggestions, open.suggestions),
    rivals: fresh(before.rivals, open.rivals),
    comments,
    again,
    report,
    answers: answersOf(name, read.value),
  };
  if (found.suggestions + found.rivals + comments === 0 && !found.answers)
    notify(
      'info',
      found.again > 0
        ? currentMessages().t('suggestions:takeIn.again', { count: found.again })
        : currentMessages().t('suggestions:takeIn.nothing', { name }),
    );
  return found;
}

function answersOf(fileName: string, { answers }: ReturnedText): AnswersBack | null {
  const changes = answers && differing(answers);
  return changes && changes.changed.length + changes.unclear.length > 0 ? { fileName, ...changes } : null;
}

function proposed(open: OpenReview, step: ReturnedText['steps'][number], source: string): OpenReview | null {
  const [base, theirs] = [readBill(step.base), readBill(step.theirs)];
  if (!base.ok || !theirs.ok) return null;
  return proposal(open, {
    base: base.bill,
    theirs: theirs.bill,
    author: step.author,
    at: step.at || new Date().toISOString(),
    source,
    newId: () => crypto.randomUUID(),
  }).open;
}

const fresh = (before: readonly { id: string }[], after: readonly { id: string }[]): number => {
  const known = new Set(before.map(({ id }) => id));
  return after.filter(({ id }) => !known.has(id)).length;
};

/** How many came that were not there. */
async function takeComments(project: string, { comments }: ReturnedText): Promise<number> {
  if (comments.length === 0) return 0;
  const taken = await call(() => bridge.takeComments({ project, comments }));
  if (!taken.ok) {
    notifyError(taken.error);
    return 0;
  }
  const before = useDraft.getState().comments.length;
  useDraft.setState({ comments: taken.value });
  return taken.value.length - before;
}
