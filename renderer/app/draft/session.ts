/**
 * The open project at work: the editor's document flows from here to the disk (autosave), and to all that is read from it
 * (digest.ts). One project is open at a time in a window (live.ts); how it comes in is in entering.ts.
 */

import type { Node } from 'prosemirror-model';
import type { Comment } from '../../../shared/api/comments.ts';
import type { OpenedProject } from '../../../shared/api/project.ts';
import { registerOf } from '../../../shared/bill/commands/references.ts';
import type { StructuralOperation } from '../../../shared/bill/operations.ts';
import type { Register } from '../../../shared/bill/references.ts';
import type { OpenReview } from '../../../shared/suggestions/open.ts';
import { bridge } from '../../bridge.ts';
import { billOf } from '../../editor/billOf.ts';
import { forgetLint } from '../../lint/lintStore.ts';
import { currentMessages, notify, notifyError, useApp } from '../appStore.ts';
import { call } from '../call.ts';
import { digestNow, digestSoon } from './digest.ts';
import { showNothing, useDraft } from './draftStore.ts';
import { draftEditor, live } from './live.ts';
import { letGo } from './presence.ts';
import { askAgain, forgetOffers } from './rescue/offer.ts';

export { draftEditor, liveBill } from './live.ts';

/** The suggestions beside the draft changed. */
export function reviewChanged(review: OpenReview | null): void {
  if (!live.current) return;
  live.current.autosave.reviewed(review);
  useDraft.setState({ review });
}

/** A person put a comment on other words, and the host has stored that. */
export function commentMoved(comment: Comment): void {
  live.current?.places.forget(comment.id);
  draftEditor.current?.commentMoved(comment);
}

/** The editor changed the draft. Costs one comparison of identities; everything else waits for a rest. */
export function draftChanged(
  bill: Node,
  reg: Register,
  operations: readonly StructuralOperation[] = [],
): void {
  if (!live.current || bill === live.current.bill) return;
  live.current.bill = bill;
  live.current.reg = reg;
  live.current.autosave.changed(bill, operations);
  digestSoon();
}

/** Sends what is not on the disk yet; true where everything is. */
export function saveNow(): Promise<boolean> {
  return live.current ? live.current.autosave.flush() : Promise.resolve(true);
}

export function retrySave(): Promise<boolean> {
  return live.current ? live.current.autosave.retry() : Promise.resolve(true);
}

export function unsaved(): boolean {
  return live.current?.autosave.dirty() ?? false;
}

/** The host put another document in the place of the draft (a restored version); with it the suggestions are gone. */
export function replaceDraftShown(doc: OpenedProject['doc'], revision: number): boolean {
  const read = billOf(doc);
  if (!live.current || !read.ok) return false;
  live.current.bill = read.bill;
  live.current.reg = registerOf(read.bill);
  live.current.autosave.rebase(read.bill, revision, new Date().toISOString());
  useDraft.setState({ doc, reading: null, startReview: null, review: null, suggesting: false });
  digestNow();
  return true;
}

/** The same (a merge), as a change in the editor: what was there before can be had again by Undo. */
export function replaceDraftUndoably(doc: OpenedProject['doc'], revision: number): boolean {
  const read = billOf(doc);
  if (!live.current || !read.ok) return false;
  live.current.autosave.rebase(read.bill, revision, new Date().toISOString());
  useDraft.setState({ reading: null });
  return draftEditor.current?.replaceBill(read.bill) || replaceDraftShown(doc, revision);
}

/** Lets go of the project; what it had is in nobody's hands any more. */
export function leave(): void {
  live.current?.autosave.stop();
  live.current?.keeper.stop();
  live.current?.checker.stop();
  live.current?.lint.stop();
  forgetLint();
  forgetOffers();
  live.current = null;
  letGo();
}

/** What another screen has still to write (the words of a translation): asked before the project closes. */
export const alsoToSave = new Set<() => Promise<boolean>>();

async function saveTheRest(): Promise<boolean> {
  const saved = await Promise.all([...alsoToSave].map((save) => save()));
  return !saved.includes(false);
}

/** Saves and closes; stays open (false) where the draft could not be saved and `force` is not set. */
export async function closeProject(force = false): Promise<boolean> {
  const { project, readOnly } = useDraft.getState();
  if (project === '') return true;
  if (!readOnly && !force && !((await saveTheRest()) && (await saveNow()))) return false;
  // Whoever closes without the last words has given them up.
  await live.current?.keeper.drop();
  leave();
  askAgain();
  showNothing();
  useApp.setState({ screen: 'start' });
  const closed = await call(() => bridge.closeProject({ project }));
  if (!closed.ok && closed.error.code !== 'projectClosed') notifyError(closed.error);
  return true;
}

/** Ctrl+S: nothing to do but to say so, since everything is saved by itself. */
export async function saveAndSay(): Promise<void> {
  if (await saveNow()) notify('good', currentMessages().t('app:save.everything'));
}
