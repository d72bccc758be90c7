/** Open merges of the project: taking a copy in, settling conflict by conflict, taking a choice or the whole merge back. */
import type { Node } from 'prosemirror-model';
import { create } from 'zustand';
import type { ConflictChoice, KeptConflict, KeptMerge, MergedProject } from '../../shared/api/merges.ts';
import { readBill } from '../../shared/bill/document.ts';
import { unitChanges } from '../../shared/bill/units.ts';
import { currentMessages, notify, notifyError, useApp } from '../app/appStore.ts';
import { call } from '../app/call.ts';
import { setUpChecker } from '../app/draft/digest.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { enterProject } from '../app/draft/entering.ts';
import { reloadVersions } from '../app/draft/projectActions.ts';
import { draftEditor, liveBill, replaceDraftUndoably, saveNow } from '../app/draft/session.ts';
import { chooseOneFile } from '../app/start/chooseOneFile.ts';
import { bridge } from '../bridge.ts';
import { stoppable, tellWhy } from '../ui/stoppable.ts';
import { applied } from './standing.ts';

/** What came with the copy that was taken in last. */
export interface Came extends Pick<MergedProject, 'versions' | 'comments' | 'decisions'> {
  fileName: string;
  /** Units of the draft that became other ones, conflicts aside. */
  changed: number;
  merge: string;
}

/** One that can be taken back: the draft as the choice left it. */
interface Step {
  merge: string;
  conflict: string;
  before: ConflictChoice | null;
  changed: boolean;
  after: Node | null;
}

export interface MergeState {
  /** The project that they belong to. */
  path: string;
  merges: readonly KeptMerge[];
  /** The conflict that is looked at: its merge and its id. */
  at: { merge: string; conflict: string } | null;
  came: Came | null;
  steps: readonly Step[];
  busy: boolean;
}

const NOTHING: MergeState = { path: '', merges: [], at: null, came: null, steps: [], busy: false };

export const useMerge = create<MergeState>(() => NOTHING);

export interface Item {
  merge: KeptMerge;
  kept: KeptConflict;
}

export const itemsOf = (merges: readonly KeptMerge[]): Item[] =>
  merges.flatMap((merge) => merge.conflicts.map((kept) => ({ merge, kept })));

export const openCount = (merges: readonly KeptMerge[]): number =>
  itemsOf(merges).filter(({ kept }) => kept.choice === null).length;

const isAt = (at: MergeState['at'], { merge, kept }: Item): boolean =>
  at?.merge === merge.id && at.conflict === kept.conflict.id;

export function currentItem({ merges, at }: Pick<MergeState, 'merges' | 'at'>): Item | null {
  return itemsOf(merges).find((item) => isAt(at, item)) ?? null;
}

/** The merges of the open project, as the host keeps them. */
export async function loadMerges(): Promise<void> {
  const { project } = useDraft.getState();
  if (project === '') return;
  const listed = await call(() => bridge.listMerges({ project }));
  if (useDraft.getState().project !== project) return;
  if (listed.ok) useMerge.setState({ merges: listed.value });
  else notifyError(listed.error);
}

export function forgetMergesBut(path: string): void {
  if (useMerge.getState().path !== path) useMerge.setState({ ...NOTHING, path });
}

/** Goes to the next conflict (or the one before), in a circle; `open`: only to one that nobody has settled. */
export function stepTo(by: 1 | -1, open = false): void {
  const { merges, at } = useMerge.getState();
  const items = itemsOf(merges);
  const here = items.findIndex((item) => isAt(at, item));
  const start = here < 0 ? (by > 0 ? -1 : items.length) : here;
  for (let step = 1; step <= items.length; step++) {
    const item = items[(start + by * step + items.length * 2) % items.length];
    if (!item || (open && item.kept.choice !== null)) continue;
    goTo(item);
    return;
  }
}

export function goTo({ merge, kept }: Item): void {
  useMerge.setState({ at: { merge: merge.id, conflict: kept.conflict.id } });
}

/** Shows the merge; begins at the first conflict that is open. */
export function showMerge(): void {
  const { merges, at } = useMerge.getState();
  useDraft.setState({ reading: null });
  useApp.setState({ screen: 'merge' });
  if (!currentItem({ merges, at })) {
    useMerge.setState({ at: null });
    stepTo(1, openCount(merges) > 0);
  }
}

export function leaveMerge(): void {
  useMerge.setState({ came: null });
  useApp.setState({ screen: 'draft' });
}

/** Asks for a colleague's copy and takes it in. */
export async function chooseCopy(): Promise<void> {
  const file = await chooseOneFile('mergeCopy', ['.madda']);
  if (file) await takeIn(file.fileName, file.bytes);
}

export async function takeIn(fileName: string, bytes: Uint8Array): Promise<void> {
  if (!(await saveNow())) return;
  const { project } = useDraft.getState();
  const before = liveBill()?.bill;
  useMerge.setState({ busy: true });
  const merged = await stoppable(currentMessages().t('app:busy.reading', { name: fileName }), (work) =>
    call(() => bridge.mergeProject({ project, bytes, fileName, work })),
  );
  useMerge.setState({ busy: false });
  if (!merged.ok) return tellWhy(merged.error);
  const { value } = merged;
  // A line that both translated: the other words wait in Languages.
  const twice = value.translations ?? 0;
  if (twice > 0) notify('info', currentMessages().t('translation:merged.rivals', { count: twice }));
  const now = readBill(value.doc);
  const { review, suggesting } = useDraft.getState();
  // Suggestions of either side live beside the words: with them the whole project is read anew, and Undo begins there.
  const anew = value.review !== null || review !== null || suggesting;
  if (value.merge && !anew) replaceDraftUndoably(value.doc, value.revision);
  await Promise.all([loadMerges(), reloadVersions(), reloadReview(anew)]);
  if (value.merge) useDraft.setState({ standsOn: value.merge.before });
  const { versions, comments, decisions } = value;
  const changed = value.merge && before && now.ok ? unitChanges(before, now.bill) : null;
  useMerge.setState({
    steps: [],
    at: null,
    came: {
      fileName,
      versions,
      comments,
      decisions,
      changed: changed ? changed.put.length + changed.removed.length : 0,
      merge: value.merge?.id ?? '',
    },
  });
  showMerge();
}

/** Comments, decisions and settings that came with the copy; `anew`: everything, as if the project was opened just now. */
async function reloadReview(anew: boolean): Promise<void> {
  const { path, project } = useDraft.getState();
  const again = await call(() => bridge.openProject({ path }));
  if (!again.ok) return notifyError(again.error);
  const { comments, decisions, settings, project: handle } = again.value;
  if (anew) {
    // Only one handle writes: that of before goes first.
    await call(() => bridge.closeProject({ project }));
    const opened = await call(() => bridge.openProject({ path }));
    await call(() => bridge.closeProject({ project: handle }));
    if (opened.ok) await enterProject(opened.value);
    else notifyError(opened.error);
    return;
  }
  useDraft.setState({ comments, decisions, settings });
  setUpChecker();
  if (handle !== project) await call(() => bridge.closeProject({ project: handle }));
}

function putKept(merge: string, kept: KeptConflict): void {
  useMerge.setState((s) => ({
    merges: s.merges.map((one) =>
      one.id === merge
        ? { ...one, conflicts: one.conflicts.map((c) => (c.conflict.id === kept.conflict.id ? kept : c)) }
        : one,
    ),
  }));
}

async function write(merge: string, conflict: string, choice: ConflictChoice | null): Promise<boolean> {
  const { project } = useDraft.getState();
  const settled = await call(() => bridge.settleConflict({ project, merge, conflict, choice }));
  if (settled.ok) putKept(merge, settled.value);
  else notifyError(settled.error);
  return settled.ok;
}

/** Puts the chosen words into the draft, saves them, and writes the choice down; then the next open conflict. */
export async function settle(choice: ConflictChoice): Promise<boolean> {
  const item = currentItem(useMerge.getState());
  const bill = liveBill()?.bill;
  if (!item || !bill || useMerge.getState().busy || useDraft.getState().readOnly) return false;
  const { merge, kept } = item;
  const after = applied(bill, kept, choice);
  if (!after) {
    notify('bad', currentMessages().t('merge:doesNotFit'));
    return false;
  }
  useMerge.setState({ busy: true });
  try {
    const changed = !after.eq(bill);
    if (changed && !draftEditor.current?.replaceBill(after)) return false;
    // First the words, then that they are settled: whatever happens in between, nothing counts as settled that is not written.
    if (changed && !(await saveNow())) return false;
    if (!(await write(merge.id, kept.conflict.id, choice))) return false;
    const step = {
      merge: merge.id,
      conflict: kept.conflict.id,
      before: kept.choice,
      changed,
      after: liveBill()?.bill ?? null,
    };
    useMerge.setState((s) => ({ steps: [...s.steps, step] }));
  } finally {
    useMerge.setState({ busy: false });
  }
  if (openCount(useMerge.getState().merges) > 0) stepTo(1, true);
  return true;
}

/** Whether the last choice can be taken back: the draft is still as it left it. */
export function canStepBack(): boolean {
  const last = useMerge.getState().steps.at(-1);
  const bill = liveBill()?.bill;
  return last !== undefined && bill !== undefined && last.after !== null && bill.eq(last.after);
}

/** Takes the last choice back: the words as they were before it, and the conflict open again. */
export async function stepBack(): Promise<void> {
  const { steps } = useMerge.getState();
  const last = steps.at(-1);
  if (!last || !canStepBack()) return;
  if (last.changed) {
    draftEditor.current?.run('undo');
    if (!(await saveNow())) return;
  }
  if (!(await write(last.merge, last.conflict, last.before))) return;
  useMerge.setState({
    steps: steps.slice(0, -1),
    at: { merge: last.merge, conflict: last.conflict },
  });
}

/** Asks again: the words in the draft stay as they are. */
export async function openAgain(): Promise<void> {
  const item = currentItem(useMerge.getState());
  if (item) await write(item.merge.id, item.kept.conflict.id, null);
}

/** The draft from before the merge becomes the draft again. */
export async function takeMergeBack(merge: KeptMerge): Promise<void> {
  if (!(await saveNow())) return;
  const { project } = useDraft.getState();
  const undone = await call(() => bridge.undoMerge({ project, merge: merge.id }));
  if (!undone.ok) return notifyError(undone.error);
  replaceDraftUndoably(undone.value.doc, undone.value.revision);
  useDraft.setState({ standsOn: merge.before });
  useMerge.setState({ steps: [], at: null, came: null });
  await Promise.all([loadMerges(), reloadVersions()]);
  notify('good', currentMessages().t('merge:takenBack', { name: undone.value.kept.name }));
  useApp.setState({ screen: 'draft' });
}
