/** How a project comes into this window: when it is opened, taken up again, or put together with what another window wrote. */

import type { Node } from 'prosemirror-model';
import type { CommentPlace } from '../../../shared/api/comments.ts';
import type { OpenedProject } from '../../../shared/api/project.ts';
import { registerOf } from '../../../shared/bill/commands/references.ts';
import { billAttrs } from '../../../shared/bill/document.ts';
import { createProvisionReader } from '../../../shared/bill/provisionReader.ts';
import { type OpenReview, openReview, readReviewJson } from '../../../shared/suggestions/open.ts';
import type { ReviewState } from '../../../shared/suggestions/types.ts';
import { bridge } from '../../bridge.ts';
import { billOf } from '../../editor/billOf.ts';
import { useLint } from '../../lint/lintStore.ts';
import { startChecker } from '../../workers/checkerClient.ts';
import { startLint } from '../../workers/lintClient.ts';
import { afterFrame } from '../afterFrame.ts';
import { currentMessages, notify, notifyError, useApp } from '../appStore.ts';
import { createAutosave } from '../autosave.ts';
import { call } from '../call.ts';
import { idleTimers } from '../idleTimers.ts';
import { storedPlaces } from './commentPlaces.ts';
import { afterPaint, digestNow, newestAtRest, setUpChecker, setUpLint } from './digest.ts';
import { showProject, useDraft } from './draftStore.ts';
import { type Live, live, placesNow } from './live.ts';
import { mergeDrafts } from './mergeDrafts.ts';
import { openDraft } from './openDraft.ts';
import { heldBefore, holdProject } from './presence.ts';
import { forgetRefusal } from './refusal.ts';
import { createKeeper } from './rescue/keeper.ts';
import { lookForCopies } from './rescue/offer.ts';
import { savesShown } from './saveShown.ts';
import { leave, unsaved } from './session.ts';
import { createWordCounter } from './words.ts';

/** The suggestions that are open in a project; what cannot be read is told, and the draft opens without. */
function reviewOf({ review, reviewDamaged }: OpenedProject): ReviewState | null {
  const read = review && readReviewJson(review);
  if (reviewDamaged || (read && !read.ok)) notify('bad', currentMessages().t('suggestions:damaged'));
  return read?.ok ? read.review : null;
}

const saveShown = savesShown(
  () => live.current?.autosave.state() ?? null,
  () => useDraft.getState().save,
  (save) => useDraft.setState({ save }),
);

/** What of the draft goes to the disk, and what is kept of it in this browser until it is there. */
function saving(
  { project, path, revision, comments }: OpenedProject,
  bill: Node,
  review: OpenReview | null,
): Pick<Live, 'autosave' | 'keeper' | 'places'> {
  const places = storedPlaces(comments);
  const movedPlaces = (): CommentPlace[] => places.moved(placesNow());
  const autosave = createAutosave({
    bill,
    revision,
    savedAt: new Date().toISOString(),
    review,
    save: async (base, changes, operations, beside) => {
      const moved = movedPlaces();
      const saved = await call(() =>
        bridge.saveDraft({
          project,
          base,
          changes,
          operations,
          ...(beside === undefined ? {} : { review: beside }),
          ...(moved.length === 0 ? {} : { comments: moved }),
        }),
      );
      if (saved.ok) places.saved(moved);
      return saved;
    },
    onState: (state) => {
      keeper.saving(state);
      saveShown(state);
    },
    timers: idleTimers(),
  });
  const keeper = createKeeper(path, autosave.outstanding, movedPlaces);
  return { autosave, keeper, places };
}

/** Takes an opened project into the window. False (with a notice) where its draft cannot be read. */
export async function enterProject(opened: OpenedProject): Promise<boolean> {
  const read = billOf(opened.doc);
  if (!read.ok) {
    notifyError({ code: 'badBill', values: { detail: read.reason } });
    await call(() => bridge.closeProject({ project: opened.project }));
    return false;
  }
  const review = reviewOf(opened);
  if (opened.settingsDamaged) notify('bad', currentMessages().t('app:settingsDamaged'));
  const aside = opened.journalSetAside;
  if (aside) notify('bad', currentMessages().t('app:journalSetAside', { name: aside }));
  leave();
  showProject(opened, billAttrs(read.bill), new Date().toISOString(), review);
  live.current = {
    bill: read.bill,
    reg: registerOf(read.bill),
    ...saving(opened, read.bill, review && openReview(review, read.bill)),
    checker: startChecker(
      newestAtRest((check) => useDraft.setState({ check, checkFailed: '' })),
      (reason) => useDraft.setState({ checkFailed: reason }),
    ),
    lint: startLint(
      newestAtRest((result) => useLint.setState({ result, failed: '' })),
      (reason) => useLint.setState({ failed: reason }),
    ),
    readProvisions: createProvisionReader(),
    countWords: createWordCounter(),
  };
  setUpChecker();
  setUpLint();
  afterPaint(digestNow);
  useApp.setState({ screen: 'draft', creating: false });
  const shown = opened.readOnly ? opened.revision : null;
  holdProject({ project: opened.project, path: opened.path }, shown, () => void takePen(), comeBack);
  if (!opened.readOnly) void lookForCopies(opened, reopen);
  return true;
}

let comingBack = false;

/** The host was started again and knows no open project: opens it by its path and puts on it what is not yet saved. */
function comeBack(): void {
  if (comingBack) return;
  comingBack = true;
  void (unsaved() ? bringTogether() : reopen()).finally(() => {
    comingBack = false;
  });
}

/** Opens the project again from the file: what it is there now, and the pen where it is free. */
async function reopen(): Promise<void> {
  const { project, path } = useDraft.getState();
  await call(() => bridge.closeProject({ project }));
  const opened = await call(() => bridge.openProject({ path }));
  if (opened.ok) await enterProject(opened.value);
  else notifyError(opened.error);
}

/** In a window that only reads: the text as the other window has written it, where one was reading. */
export async function showNewest(): Promise<void> {
  const desk = (): Element | null => document.querySelector('.desk:not([hidden]) .bill-desk');
  const top = desk()?.scrollTop ?? 0;
  await reopen();
  afterFrame(() => desk()?.scrollTo({ top }), 2);
}

/** The other window let go: the text as it left it, in the same place, to be written in from now on. */
async function takePen(): Promise<void> {
  // Whoever compares, or reads a version, is not called away; it is asked again soon.
  if (useApp.getState().screen !== 'draft' || useDraft.getState().reading) return;
  await showNewest();
  forgetRefusal();
  if (!useDraft.getState().readOnly) notify('good', currentMessages().t('app:readOnly.over'));
}

let resumed = false;

/** A window that was loaded again goes on where it was. Once: a second opening would find the pen taken by the first. */
export async function resumeProject(): Promise<void> {
  const held = resumed ? null : heldBefore();
  resumed = true;
  if (!held) return;
  await call(() => bridge.closeProject({ project: held.project }));
  const opened = await openDraft(held.path);
  if (opened.ok) await enterProject(opened.value);
}

/** After another window was first: reads its draft, puts what is typed here on it, and saves that. */
export async function bringTogether(): Promise<void> {
  const { path, project } = useDraft.getState();
  if (!live.current) return;
  const known = live.current.autosave.revision();
  const reopened = await call(() => bridge.openProject({ path }));
  if (!reopened.ok) return notifyError(reopened.error);
  const { project: handle, revision: base } = reopened.value;
  // Where nobody else wrote meanwhile, the suggestions are those of this window; else those that are on the disk.
  const own = useDraft.getState().review?.json ?? null;
  const review = base === known ? own : (reopened.value.review ?? own);
  let doc = reopened.value.doc;
  let revision = base;
  let brought: Node | null = null;
  // Somebody may type on while this goes to the disk: that is brought along too, before another editor opens.
  while (live.current && live.current.bill !== brought) {
    brought = live.current.bill;
    const merged = mergeDrafts(doc, live.current.autosave.pending());
    if (!merged) return notifyError({ code: 'badBill', values: { detail: '' } });
    const stored = await call(() =>
      bridge.replaceDraft({ project: handle, base: revision, doc: merged, review }),
    );
    if (!stored.ok) return notifyError(stored.error);
    doc = merged;
    revision = stored.value.revision;
  }
  await live.current?.keeper.drop();
  await enterProject({ ...reopened.value, doc, revision, review });
  if (project !== handle) await call(() => bridge.closeProject({ project }));
  notify('good', currentMessages().t('app:save.merged'));
}
