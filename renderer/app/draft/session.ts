/**
 * The open project at work: the editor's document flows from here to the disk (autosave), to the checker's worker and to
 * the outline. One project is open at a time in a window.
 */

import type { Node } from 'prosemirror-model';
import type { Comment } from '../../../shared/api/comments.ts';
import type { OpenedProject } from '../../../shared/api/project.ts';
import { packsInUse } from '../../../shared/api/settings.ts';
import { registerOf } from '../../../shared/bill/commands/references.ts';
import { type BillAttrs, billAttrs } from '../../../shared/bill/document.ts';
import type { StructuralOperation } from '../../../shared/bill/operations.ts';
import { createProvisionReader, type ProvisionReader } from '../../../shared/bill/provisionReader.ts';
import type { Register } from '../../../shared/bill/references.ts';
import { billTitle } from '../../../shared/bill/title.ts';
import { brokenPlaces } from '../../../shared/lint/broken.ts';
import { type OpenReview, openReview, readReviewJson } from '../../../shared/suggestions/open.ts';
import type { ReviewState } from '../../../shared/suggestions/types.ts';
import { bridge } from '../../bridge.ts';
import { billOf } from '../../editor/billOf.ts';
import { atRest, settle } from '../../editor/restOfKeys.ts';
import type { EditorHandle } from '../../editor/types.ts';
import { forgetLint, useLint } from '../../lint/lintStore.ts';
import { type CheckerClient, startChecker } from '../../workers/checkerClient.ts';
import { type LintClient, startLint } from '../../workers/lintClient.ts';
import { afterFrame } from '../afterFrame.ts';
import { currentMessages, notify, notifyError, useApp } from '../appStore.ts';
import { type Autosave, createAutosave } from '../autosave.ts';
import { call } from '../call.ts';
import { idleTimers } from '../idleTimers.ts';
import { inSteps, nextTask } from '../inSteps.ts';
import { type StoredPlaces, storedPlaces, withPlaces } from './commentPlaces.ts';
import { showNothing, showProject, useDraft } from './draftStore.ts';
import { mergeDrafts } from './mergeDrafts.ts';
import { openDraft } from './openDraft.ts';
import { keepOutline, type OutlineRow, outlineAtOnce, outlineOf } from './outline.ts';
import { heldBefore, holdProject, letGo } from './presence.ts';
import { savesShown } from './saveShown.ts';
import { createWordCounter } from './words.ts';

interface Live {
  bill: Node;
  reg: Register;
  autosave: Autosave;
  places: StoredPlaces;
  checker: CheckerClient;
  lint: LintClient;
  readProvisions: ProvisionReader;
  countWords: ReturnType<typeof createWordCounter>;
}

let live: Live | null = null;
/** The digest that is under way; a newer one makes an older one stop. */
let digesting = 0;
/** The newest digest, under way or done. */
let newestDigest: Promise<void> = Promise.resolve();

/** The editor of the draft, where it is on the screen. */
export const draftEditor: { current: EditorHandle | null } = { current: null };

export function liveBill(): { bill: Node; reg: Register } | null {
  return live;
}

/** The bill that the outline on the screen was read from. */
let outlined: Node | null = null;

/** The outline of the bill as it is in this moment: `drawn`, the one on the screen, may not be read yet, or not anew. */
export function liveOutline(drawn: readonly OutlineRow[]): readonly OutlineRow[] {
  return live && live.bill !== outlined ? outlineAtOnce(live.bill, live.reg) : drawn;
}

/** The suggestions that are open in a project; what cannot be read is told, and the draft opens without. */
function reviewOf({ review, reviewDamaged }: OpenedProject): ReviewState | null {
  const read = review && readReviewJson(review);
  if (reviewDamaged || (read && !read.ok)) notify('bad', currentMessages().t('suggestions:damaged'));
  return read?.ok ? read.review : null;
}

/** The suggestions beside the draft changed. */
export function reviewChanged(review: OpenReview | null): void {
  if (!live) return;
  live.autosave.reviewed(review);
  useDraft.setState({ review });
}

const saveChanged = savesShown(
  () => live?.autosave.state() ?? null,
  () => useDraft.getState().save,
  (save) => useDraft.setState({ save }),
);

/** Shows the newest of what comes, when the keys rest; nothing of a project that was left meanwhile. */
function newestAtRest<T>(show: (value: T) => void): (value: T) => void {
  const { path } = useDraft.getState();
  const newest: { value?: T } = {};
  const shown = atRest(() => {
    if (newest.value !== undefined && live && useDraft.getState().path === path) show(newest.value);
  });
  return (value) => {
    newest.value = value;
    shown();
  };
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
  const places = storedPlaces(opened.comments);
  showProject(opened, billAttrs(read.bill), new Date().toISOString(), review);
  live = {
    bill: read.bill,
    reg: registerOf(read.bill),
    autosave: createAutosave({
      bill: read.bill,
      revision: opened.revision,
      savedAt: new Date().toISOString(),
      review: review && openReview(review, read.bill),
      save: async (base, changes, operations, beside) => {
        const comments = places.moved(placesNow());
        const saved = await call(() =>
          bridge.saveDraft({
            project: opened.project,
            base,
            changes,
            operations,
            ...(beside === undefined ? {} : { review: beside }),
            ...(comments.length === 0 ? {} : { comments }),
          }),
        );
        if (saved.ok) places.saved(comments);
        return saved;
      },
      onState: saveChanged,
      timers: idleTimers(),
    }),
    places,
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
  holdProject({ project: opened.project, path: opened.path }, shown, () => void reopen(), comeBack);
  return true;
}

/** Where the editor has the words of the comments in the bill as it is now. */
const placesNow = () => (live && draftEditor.current?.commentPlaces(live.bill)) ?? null;

/** A person put a comment on other words, and the host has stored that. */
export function commentMoved(comment: Comment): void {
  live?.places.forget(comment.id);
  draftEditor.current?.commentMoved(comment);
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

/** Tells the checker which packs and which languages to work with; called again when one of them changes. */
export function setUpChecker(): void {
  const { attrs, settings } = useDraft.getState();
  const { packs, preferences } = useApp.getState();
  live?.checker.setup(packsInUse(packs, settings), {
    lang: attrs.lang,
    uiLang: preferences.uiLang,
    billTypes: attrs.billTypes,
  });
}

function setUpLint(): void {
  const { lang, tradition, form, ownTradition } = useDraft.getState().attrs;
  live?.lint.setup({ lang, tradition, form, ...(ownTradition ? { ownTradition } : {}) });
}

/** The editor changed the draft. Costs one comparison of identities; everything else waits for a rest. */
export function draftChanged(
  bill: Node,
  reg: Register,
  operations: readonly StructuralOperation[] = [],
): void {
  if (!live || bill === live.bill) return;
  live.bill = bill;
  live.reg = reg;
  live.autosave.changed(bill, operations);
  digestSoon();
}

/** Outline and requirements follow when the keys rest. */
const digestSoon = atRest(digestNow);

function digestNow(): void {
  newestDigest = digest();
}

/** Resolves when the draft as it stands in this moment (or a newer one) is read and checked to its last letter. */
export async function draftRead(): Promise<void> {
  settle();
  for (let awaited: Promise<void> | null = null; awaited !== newestDigest; await awaited)
    awaited = newestDigest;
  await live?.checker.answered();
  settle();
}

/** When the paper is on the screen: whoever opens a long bill sees it before it is read for outline and requirements. */
function afterPaint(run: () => void): void {
  const { readProvisions } = live ?? {};
  const now = (): void => {
    if (live && live.readProvisions === readProvisions) run();
  };
  // The first frame draws the window, the next one is after it.
  afterFrame(now, 2);
}

/** Reads the draft anew, in steps that each leave time for a key. */
async function digest(): Promise<void> {
  const turn = ++digesting;
  if (!live) return;
  const { bill, reg, checker, readProvisions, countWords } = live;
  const provisions = await inSteps(readProvisions.steps(bill, reg));
  if (turn !== digesting) return;
  await nextTask();
  const before = useDraft.getState();
  const outline = keepOutline(before.outline, outlineOf(provisions, reg));
  if (turn !== digesting || live?.checker !== checker) return;
  outlined = bill;
  const attrs = billAttrs(bill);
  const places = live.bill === bill ? placesNow() : null;
  useDraft.setState({
    provisions,
    outline,
    ...(places ? { comments: withPlaces(before.comments, places, provisions) } : {}),
    title: billTitle(bill),
    attrs: sameAttrs(before.attrs, attrs) ? before.attrs : attrs,
  });
  if (!sameAttrs(before.attrs, attrs)) {
    setUpChecker();
    setUpLint();
  }
  await nextTask();
  if (turn !== digesting) return;
  checker.update(provisions);
  await nextTask();
  if (turn === digesting) live?.lint.update(provisions, brokenPlaces(bill, reg));
  const words = await inSteps(countWords.steps(provisions));
  if (turn === digesting) useDraft.setState({ words });
}

function sameAttrs(a: BillAttrs, b: BillAttrs): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Sends what is not on the disk yet; true where everything is. */
export function saveNow(): Promise<boolean> {
  return live ? live.autosave.flush() : Promise.resolve(true);
}

export function retrySave(): Promise<boolean> {
  return live ? live.autosave.retry() : Promise.resolve(true);
}

/** After another window was first: reads its draft, puts what is typed here on it, and saves that. */
export async function bringTogether(): Promise<void> {
  const { path, project } = useDraft.getState();
  if (!live) return;
  const known = live.autosave.revision();
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
  while (live && live.bill !== brought) {
    brought = live.bill;
    const merged = mergeDrafts(doc, live.autosave.pending());
    if (!merged) return notifyError({ code: 'badBill', values: { detail: '' } });
    const stored = await call(() =>
      bridge.replaceDraft({ project: handle, base: revision, doc: merged, review }),
    );
    if (!stored.ok) return notifyError(stored.error);
    doc = merged;
    revision = stored.value.revision;
  }
  await enterProject({ ...reopened.value, doc, revision, review });
  if (project !== handle) await call(() => bridge.closeProject({ project }));
  notify('good', currentMessages().t('app:save.merged'));
}

export function unsaved(): boolean {
  return live?.autosave.dirty() ?? false;
}

/** The host put another document in the place of the draft (a restored version); with it the suggestions are gone. */
export function replaceDraftShown(doc: OpenedProject['doc'], revision: number): boolean {
  const read = billOf(doc);
  if (!live || !read.ok) return false;
  live.bill = read.bill;
  live.reg = registerOf(read.bill);
  live.autosave.rebase(read.bill, revision, new Date().toISOString());
  useDraft.setState({ doc, reading: null, startReview: null, review: null, suggesting: false });
  digestNow();
  return true;
}

/** The same (a merge), as a change in the editor: what was there before can be had again by Undo. */
export function replaceDraftUndoably(doc: OpenedProject['doc'], revision: number): boolean {
  const read = billOf(doc);
  if (!live || !read.ok) return false;
  live.autosave.rebase(read.bill, revision, new Date().toISOString());
  useDraft.setState({ reading: null });
  return draftEditor.current?.replaceBill(read.bill) || replaceDraftShown(doc, revision);
}

function leave(): void {
  live?.autosave.stop();
  live?.checker.stop();
  live?.lint.stop();
  forgetLint();
  live = null;
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
  leave();
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
