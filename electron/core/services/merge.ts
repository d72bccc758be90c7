/** Taking in a colleague's copy of the project: versions, comments, decisions, and the words of both drafts. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Node } from 'prosemirror-model';
import type { DraftingApi, KeptMerge, MergedProject } from '../../../shared/api/contract.ts';
import { type ApiResult, fail, ok } from '../../../shared/api/errors.ts';
import { type NodeJson, readBill } from '../../../shared/bill/document.ts';
import { billTitle } from '../../../shared/bill/title.ts';
import { cutUnits } from '../../../shared/bill/units.ts';
import { type Merge, mergeBills, unmerged } from '../../../shared/compare/merge.ts';
import { messages } from '../../../shared/messages/index.ts';
import { type Copy, decidedElsewhere, mergeReviews } from '../../../shared/suggestions/index.ts';
import type { Disposition, ReviewJson, ReviewState } from '../../../shared/suggestions/types.ts';
import { listComments } from '../store/comments.ts';
import { Damaged, parseJson } from '../store/damaged.ts';
import { draftRevision, readDraft, writeDraft, writesTo } from '../store/draft.ts';
import {
  draftVersionId,
  lastCommonVersion,
  takeComments,
  takeDecisions,
  takeVersions,
  versionMadeOfDraft,
} from '../store/merge.ts';
import {
  findMerge,
  keepMerge,
  listMerges,
  settle,
  takeBack,
  takeMerges,
  wasTakenBack,
} from '../store/merges.ts';
import { readMeta, writeMeta } from '../store/meta.ts';
import { momentAfter } from '../store/moment.ts';
import { openFile } from '../store/open.ts';
import { keepOperations, takeOperations } from '../store/operations.ts';
import { listReasons, putReason, reasonedLast, takeReasons } from '../store/reasons.ts';
import { checkReview, listDispositions, readReview, takeDispositions, writeReview } from '../store/review.ts';
import { takeSettings } from '../store/settings.ts';
import { takeTranslations } from '../store/translationMerge.ts';
import { findVersion, isDraftKeptAs, keepVersion, listVersions, readVersion } from '../store/versions.ts';
import type { Context } from './context.ts';
import { outsideId } from './exchange.ts';
import { draftOf } from './opened.ts';
import { readPreferences } from './preferences.ts';
import type { Session } from './session.ts';
import { keepDraftAsVersion, sizeOfBill } from './versions.ts';
import { letIn, type Work } from './works.ts';
import { Refused, writing } from './writing.ts';

/** Opens bytes as a project of their own, works with it and leaves nothing behind. */
async function withProject<T>(
  ctx: Context,
  bytes: Uint8Array,
  work: (other: Database) => ApiResult<T> | Promise<ApiResult<T>>,
): Promise<ApiResult<T>> {
  mkdirSync(ctx.deps.dataDir, { recursive: true });
  const folder = mkdtempSync(join(ctx.deps.dataDir, 'merge-'));
  try {
    const path = join(folder, 'colleague.madda');
    writeFileSync(path, bytes);
    const opened = openFile(path, ctx.sessions.locks);
    if (!opened.ok) return opened;
    try {
      return await work(opened.value.db);
    } finally {
      opened.value.db.close();
      opened.value.lock?.release();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function billOf(json: NodeJson, format?: number): Node {
  const read = readBill(json, format);
  if (!read.ok) throw new Damaged(read.reason);
  return read.bill;
}

function storedBill(db: Database, version: string): Node | null {
  const stored = version === '' ? null : readVersion(db, version);
  return stored ? billOf(stored.doc, stored.format) : null;
}

/** What both drafts come to, and over which version. null where theirs holds nothing that this project has not seen. */
function mergedDraft(
  db: Database,
  other: Database,
  ours: Node,
  theirs: Node,
): { merge: Merge; base: string } | null {
  if (ours.eq(theirs)) return null;
  const base = lastCommonVersion(db, other);
  // A draft that was taken in before is behind ours; one that has taken in ours is ahead of it.
  const held = versionMadeOfDraft(db, other);
  if (held !== '' && !wasTakenBack(db, held)) return null;
  if (held === '' && versionMadeOfDraft(other, db) !== '')
    return { merge: { bill: theirs, conflicts: [] }, base };
  const common = storedBill(db, base);
  return { merge: common ? mergeBills(common, ours, theirs) : unmerged(ours, theirs), base };
}

/** Keeps a draft as a version under a name that its text has in every copy. */
function keepAs(
  ctx: Context,
  db: Database,
  bill: Node,
  parent: string,
  called: { name: string; author: string },
): string {
  const id = draftVersionId(bill.toJSON());
  if (findVersion(db, id)?.id === id) return id;
  const info = {
    id,
    name: called.name,
    note: '',
    author: called.author,
    at: momentAfter(ctx.now(), findVersion(db, parent)?.at),
    ...sizeOfBill(bill),
    coverage: null,
    automatic: true,
    parent,
  };
  writeDraft(db, { ...bill.attrs }, cutUnits(bill));
  keepVersion(db, info);
  return id;
}

/** A text to put into the draft, and what is known of it. */
export interface Incoming {
  merge: Merge;
  theirs: Node;
  /** The version that `theirs` was made from, and the one that both sides have in common; '' for none. */
  parent: string;
  base: string;
  /** The file, and whose it is. */
  source: string;
  author: string;
}

/** The same two texts are the same merge in every copy, whoever took in whom. */
function mergeId(ours: Node, theirs: Node): string {
  const sides = [ours, theirs].map((bill) => draftVersionId(bill.toJSON()).slice('draft-'.length));
  return `merge-${sides.sort().join('-').slice(0, 160)}`;
}

/**
 * Puts a merge into the draft: both sides are kept as versions first, and what a person must settle is kept with the
 * project. Runs inside the caller's transaction.
 */
export function putMerge(ctx: Context, session: Session, ours: Node, incoming: Incoming): KeptMerge {
  const { db } = session;
  const { merge, theirs, parent, base } = incoming;
  const standsOn = readMeta(db, 'standsOn') ?? '';
  const kept = isDraftKeptAs(db, standsOn) ? standsOn : '';
  const { t } = messages(readPreferences(ctx.deps.dataDir).uiLang);
  const whose = incoming.author || incoming.source;
  const copy = {
    name: whose === '' ? t('compare:merge.keptDraft') : t('compare:merge.keptCopy', { name: whose }),
    author: incoming.author,
  };
  const own = { name: t('compare:merge.keptDraft'), author: ctx.author() };
  const came = storedBill(db, parent)?.eq(theirs) ? parent : keepAs(ctx, db, theirs, parent, copy);
  const before = kept || keepAs(ctx, db, ours, standsOn, own);
  keepOperations(db, kept === '' ? before : null);
  writeDraft(db, { ...merge.bill.attrs }, cutUnits(merge.bill));
  writeMeta(db, 'standsOn', before);
  writeMeta(db, 'title', billTitle(merge.bill));
  const row = {
    id: mergeId(ours, theirs),
    source: incoming.source,
    ours: readPreferences(ctx.deps.dataDir).author,
    theirs: incoming.author,
    at: ctx.now(),
    base,
    before,
    came,
  };
  keepMerge(db, row, merge.conflicts);
  return findMerge(db, row.id)!;
}

/** Who wrote last in the other copy and is not the person here; '' where nobody did. */
function authorOf(other: Database, own: string): string {
  const said = [...listVersions(other), ...listComments(other)];
  const last = said.filter(({ author }) => author !== own).sort((x, y) => (x.at < y.at ? 1 : -1))[0];
  return last?.author ?? '';
}

/** What a copy comes to beside this project. Nothing is written yet. */
interface Plan {
  /** How much had been written to this project by then. */
  writes: number;
  own: NodeJson;
  ours: Node;
  theirs: Node;
  copies: [Copy, Copy];
  common: string;
  /** null where the draft stays as it is. */
  merged: ReturnType<typeof mergedDraft>;
}

function planOf(session: Session, other: Database): ApiResult<Plan> {
  const { db } = session;
  const own = draftOf(session);
  if (!own.ok) return own;
  const ours = billOf(own.value);
  const theirs = billOf(readDraft(other));
  const copies = settledTogether(
    { review: stateOf(readReview(db)), working: ours, decisions: listDispositions(db) },
    { review: stateOf(readReview(other)), working: theirs, decisions: listDispositions(other) },
  );
  const [mine, their] = copies;
  const common = lastCommonVersion(db, other);
  const merged =
    mergedDraft(db, other, mine.working, their.working) ??
    (mine.working.eq(ours) ? null : { merge: { bill: mine.working, conflicts: [] }, base: common });
  return ok({ writes: writesTo(db), own: own.value, ours, theirs, copies, common, merged });
}

/** @param planned how both stood a moment ago; made again where something was written since. */
function takeIn(
  ctx: Context,
  session: Session,
  other: Database,
  source: string,
  planned: Plan,
): ApiResult<MergedProject> {
  const { db } = session;
  const plan = planned.writes === writesTo(db) ? ok(planned) : planOf(session, other);
  if (!plan.ok) return plan;
  const { own, ours, theirs, copies, common, merged } = plan.value;
  const [mine, their] = copies;
  const parent = readMeta(other, 'standsOn') ?? '';
  const author = authorOf(other, ctx.author());
  const review = readReview(db);
  const base = storedBill(db, common);
  const reviewOver = (bill: Node): ReviewJson | null => mergeReviews(mine, their, base, bill)?.json ?? null;
  const counts = {
    versions: takeVersions(db, other),
    comments: takeComments(db, other),
    decisions: takeDecisions(db, other),
    translations: takeTranslations(db, other),
  };
  takeOperations(db, other);
  takeReasons(db, other);
  takeMerges(db, other);
  takeDispositions(db, other);
  takeSettings(db, other);
  if (!merged) {
    writeReview(db, reviewOver(ours));
    return ok({
      ...counts,
      merge: null,
      conflicts: [],
      revision: draftRevision(db),
      doc: own,
      review: readReview(db),
    });
  }
  const merge = putMerge(ctx, session, ours, { ...merged, theirs, parent, source, author });
  if (review) writeMeta(db, reviewBefore(merge.id), JSON.stringify(review));
  writeReview(db, reviewOver(merged.merge.bill));
  return ok({
    ...counts,
    merge,
    conflicts: merged.merge.conflicts,
    revision: draftRevision(db),
    doc: merged.merge.bill.toJSON() as NodeJson,
    review: readReview(db),
  });
}

/** Where the suggestions are kept that were open before a merge, so that it can be taken back. */
const reviewBefore = (merge: string): string => `review before ${merge}`;

function stateOf(review: ReviewJson | null): ReviewState | null {
  return review && { ...review, accepted: billOf(review.accepted) };
}

/** Both copies after what was decided of their open suggestions in the other. */
function settledTogether(
  ours: Copy & { decisions: Disposition[] },
  theirs: Copy & { decisions: Disposition[] },
): [Copy, Copy] {
  return [decidedElsewhere(ours, theirs, theirs.decisions), decidedElsewhere(theirs, ours, ours.decisions)];
}

/** Our draft from before the merge becomes the draft again; the merge can be made once more later. */
function undo(
  ctx: Context,
  session: Session,
  merge: KeptMerge,
): Awaited<ReturnType<DraftingApi['undoMerge']>> {
  const { db } = session;
  const before = storedBill(db, merge.before);
  if (!before) return fail('unknownVersion', { name: merge.before });
  const { t } = messages(readPreferences(ctx.deps.dataDir).uiLang);
  const kept = keepDraftAsVersion(ctx, session, {
    name: t('compare:merge.keptBeforeUndo'),
    note: '',
    automatic: true,
  });
  const revision = writeDraft(db, { ...before.attrs }, cutUnits(before));
  writeMeta(db, 'standsOn', merge.before);
  writeMeta(db, 'title', billTitle(before));
  const open = readMeta(db, reviewBefore(merge.id));
  if (open !== null) writeReview(db, checkReview(parseJson(open)));
  takeBack(db, merge.id);
  return ok({ kept, revision, doc: before.toJSON() as NodeJson });
}

type MergeMethods = Pick<
  DraftingApi,
  | 'mergeProject'
  | 'listMerges'
  | 'settleConflict'
  | 'undoMerge'
  | 'listReasons'
  | 'setReason'
  | 'readProjectFile'
>;

async function mergeProject(
  ctx: Context,
  { project, bytes, fileName = '' }: Parameters<DraftingApi['mergeProject']>[0],
  work: Work,
): ReturnType<DraftingApi['mergeProject']> {
  // Who may not write is told so before the copy is read.
  const session = ctx.sessions.writable(project);
  if (!session.ok) return session;
  // Theirs or ours: the copy is read for the first time.
  const damaged = (error: unknown) => {
    if (!(error instanceof Damaged)) throw error;
    return fail('damagedProject', { name: fileName || 'colleague.madda', detail: error.message });
  };
  return withProject(ctx, bytes, async (other) => {
    try {
      const plan = planOf(session.value, other);
      if (!plan.ok) return plan;
      await letIn();
      if (work.stopped) return fail('cancelled');
      return writing(ctx, project, (own) => {
        try {
          return takeIn(ctx, own, other, fileName, plan.value);
        } catch (error) {
          throw new Refused(damaged(error));
        }
      });
    } catch (error) {
      return damaged(error);
    }
  });
}

export function mergeMethods(ctx: Context): MergeMethods {
  return {
    mergeProject: (args) => ctx.works.during(args.work ?? '', (work) => mergeProject(ctx, args, work)),
    listMerges: async ({ project }) => {
      const session = ctx.sessions.get(project);
      return session.ok ? ok(listMerges(session.value.db)) : session;
    },
    settleConflict: async ({ project, merge, conflict, choice }) =>
      writing(ctx, project, ({ db }) => {
        const last = findMerge(db, merge)?.conflicts.find((one) => one.conflict.id === conflict)?.at;
        const by = { author: ctx.author(), at: momentAfter(ctx.now(), last) };
        const settled = settle(db, { merge, conflict }, choice, by);
        return settled ? ok(settled) : fail('badRequest', { detail: `conflict ${conflict.slice(0, 80)}` });
      }),
    undoMerge: async ({ project, merge: id }) =>
      writing(ctx, project, (session) => {
        const merge = findMerge(session.db, id);
        return merge ? undo(ctx, session, merge) : fail('badRequest', { detail: `merge ${id}` });
      }),
    listReasons: async ({ project, a, b }) => {
      const session = ctx.sessions.get(project);
      return session.ok ? ok(listReasons(session.value.db, a, b)) : session;
    },
    setReason: async ({ project, a, b, element, text }) =>
      writing(ctx, project, ({ db }) => {
        const at = momentAfter(ctx.now(), reasonedLast(db, a, b, element));
        putReason(db, { a, b, element, text, author: ctx.author(), at });
        return ok(null);
      }),
    readProjectFile: async ({ fileName, bytes }) => {
      try {
        return await withProject(ctx, bytes, (other) => {
          const doc = readDraft(other);
          return ok({ id: outsideId(doc), title: billTitle(billOf(doc)), doc });
        });
      } catch (error) {
        if (error instanceof Damaged)
          return fail('damagedProject', { name: fileName, detail: error.message });
        return fail('unreadable', { name: fileName, detail: String(error) });
      }
    },
  };
}
