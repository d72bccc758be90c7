/** Saving the draft: what changed since the revision the window knows, checked, in one transaction, then acknowledged. */
import type { Database } from 'better-sqlite3';
import type { DraftingApi } from '../../../shared/api/contract.ts';
import { type ApiResult, fail, ok } from '../../../shared/api/errors.ts';
import type { ReviewChanges } from '../../../shared/api/project.ts';
import { type NodeJson, readBill } from '../../../shared/bill/document.ts';
import { billTitle } from '../../../shared/bill/title.ts';
import { cutUnits, type UnitChanges } from '../../../shared/bill/units.ts';
import { messages } from '../../../shared/messages/index.ts';
import type { ReviewJson } from '../../../shared/suggestions/types.ts';
import { moveComments } from '../store/comments.ts';
import { applyChanges, draftOrder, draftRevision, endReview, writeDraft } from '../store/draft.ts';
import { readMeta, writeMeta } from '../store/meta.ts';
import { addOperations } from '../store/operations.ts';
import { applyReview, openReview, reviewIsOpen, writeReview } from '../store/review.ts';
import { isDraftKeptAs } from '../store/versions.ts';
import type { Context } from './context.ts';
import { readPreferences } from './preferences.ts';
import type { Session } from './session.ts';
import { faultIn, skeletonFault } from './skeleton.ts';
import { keepDraftAsVersion } from './versions.ts';
import { Refused, writing } from './writing.ts';

type DraftMethods = Pick<DraftingApi, 'saveDraft' | 'replaceDraft'>;
type Saved = ApiResult<{ revision: number; at: string }>;

function titleOf(changes: UnitChanges): string | null {
  const block = changes.put.find((put) => put.json.type === 'title_block');
  const line = block?.json.content?.find((l) => l.attrs?.role === 'title');
  return line
    ? (line.content ?? [])
        .map((n) => n.text ?? '')
        .join('')
        .trim()
    : null;
}

/** Nothing of a save is kept where anything about it is wrong. */
const badBill = (detail: string): Refused => new Refused(fail('badBill', { detail }));

type Save = Pick<
  Parameters<DraftingApi['saveDraft']>[0],
  'base' | 'changes' | 'review' | 'operations' | 'comments'
>;

/** Saves `changes` on top of revision `base`. */
function save(
  { db }: Session,
  { base, changes, review, operations = [], comments = [] }: Save,
  at: string,
): Saved {
  const fault = faultIn(changes) ?? (review?.accepted ? faultIn(review.accepted) : null);
  if (fault) throw badBill(fault);
  if (draftRevision(db) !== base) return fail('staleRevision');
  // Before the draft changes: a review that opens begins with the draft as it was.
  if (review) saveReview(db, review);
  else if (review === null) endReview(db);
  const { structural, revision } = applyChanges(db, changes);
  addOperations(db, operations);
  moveComments(db, comments);
  const broken = structural ? skeletonFault(draftOrder(db)) : null;
  if (broken) throw badBill(broken);
  const title = titleOf(changes);
  if (title !== null) writeMeta(db, 'title', title);
  return ok({ revision, at });
}

function saveReview(db: Database, review: ReviewChanges): void {
  if (review.opens === true) openReview(db);
  else if (!reviewIsOpen(db)) throw badBill('no suggestions are open');
  const order = applyReview(db, review);
  const broken = order && skeletonFault(order);
  if (broken) throw badBill(`accepted text: ${broken}`);
}

/** Puts another text in the place of the draft; what stood there is kept as a version first, unless one holds it already. */
function replace(
  ctx: Context,
  session: Session,
  { base, doc, review }: { base: number; doc: NodeJson; review: ReviewJson | null },
): Saved {
  const bill = readBill(doc);
  if (!bill.ok) throw badBill(bill.reason);
  const accepted = review ? readBill(review.accepted) : null;
  if (accepted && !accepted.ok) throw badBill(`accepted text: ${accepted.reason}`);
  if (draftRevision(session.db) !== base) return fail('staleRevision');
  if (reviewIsOpen(session.db) || !isDraftKeptAs(session.db, readMeta(session.db, 'standsOn') ?? '')) {
    const name = messages(readPreferences(ctx.deps.dataDir).uiLang).t('service:version.beforeReplace');
    keepDraftAsVersion(ctx, session, { name, note: '', automatic: true });
  }
  const revision = writeDraft(session.db, { ...bill.bill.attrs }, cutUnits(bill.bill));
  writeReview(session.db, review);
  writeMeta(session.db, 'title', billTitle(bill.bill));
  return ok({ revision, at: ctx.now() });
}

export function draftMethods(ctx: Context): DraftMethods {
  return {
    saveDraft: async ({ project, ...changes }) =>
      writing(ctx, project, (session) => save(session, changes, ctx.now())),
    replaceDraft: async ({ project, base, doc, review = null }) =>
      writing(ctx, project, (session) => replace(ctx, session, { base, doc, review })),
  };
}
