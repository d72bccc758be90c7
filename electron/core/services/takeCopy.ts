/** What a colleague's copy comes to beside this project, and taking it in. */
import type { Database } from 'better-sqlite3';
import type { Node } from 'prosemirror-model';
import { type ApiResult, ok } from '../../../shared/api/errors.ts';
import type { MergedProject } from '../../../shared/api/merges.ts';
import type { NodeJson } from '../../../shared/bill/document.ts';
import { type Merge, mergeBills, unmerged } from '../../../shared/compare/merge.ts';
import { type Copy, decidedElsewhere, mergeReviews } from '../../../shared/suggestions/index.ts';
import type { Disposition, ReviewJson, ReviewState } from '../../../shared/suggestions/types.ts';
import { listComments } from '../store/comments.ts';
import { draftRevision, readDraft, writesTo } from '../store/draft.ts';
import {
  lastCommonVersion,
  takeComments,
  takeDecisions,
  takeVersions,
  versionMadeOfDraft,
} from '../store/merge.ts';
import { takeMerges, wasTakenBack } from '../store/merges.ts';
import { readMeta, writeMeta } from '../store/meta.ts';
import { takeOperations } from '../store/operations.ts';
import { takeReasons } from '../store/reasons.ts';
import { listDispositions, readReview, takeDispositions, writeReview } from '../store/review.ts';
import { takeSettings } from '../store/settings.ts';
import { takeTranslations } from '../store/translationMerge.ts';
import { listVersions } from '../store/versions.ts';
import type { Context } from './context.ts';
import { draftOf } from './opened.ts';
import { putMerge, reviewBefore } from './putMerge.ts';
import type { Session } from './session.ts';
import { billOf, storedBill } from './storedBill.ts';

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

export function planOf(session: Session, other: Database): ApiResult<Plan> {
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
export function takeIn(
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
