/** Saving the draft: what changed since the revision the window knows, checked, in one transaction, then acknowledged. */
import type { DraftingApi, ReviewChanges } from '../../../shared/api/contract.ts';
import { type ApiResult, fail, ok } from '../../../shared/api/errors.ts';
import { type NodeJson, readBill } from '../../../shared/bill/document.ts';
import { billTitle } from '../../../shared/bill/title.ts';
import { cutUnits, type UnitChanges } from '../../../shared/bill/units.ts';
import { messages } from '../../../shared/messages/index.ts';
import type { ReviewJson } from '../../../shared/suggestions/types.ts';
import { applyChanges, draftOrder, draftRevision, endReview, writeDraft } from '../store/draft.ts';
import { readMeta, writeMeta } from '../store/meta.ts';
import { writeFailure } from '../store/open.ts';
import { addOperations } from '../store/operations.ts';
import { applyReview, openReview, reviewIsOpen, writeReview } from '../store/review.ts';
import { isDraftKeptAs } from '../store/versions.ts';
import type { Context } from './context.ts';
import { readPreferences } from './preferences.ts';
import type { Session } from './session.ts';
import { faultIn, skeletonFault } from './skeleton.ts';
import { keepDraftAsVersion } from './versions.ts';

type DraftMethods = Pick<DraftingApi, 'saveDraft' | 'replaceDraft'>;
type Saved = ApiResult<{ revision: number; at: string }>;

class Refused extends Error {}

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

/** Saves `changes` on top of revision `base`; nothing is written where anything about them is wrong. */
function save(
  session: Session,
  {
    base,
    changes,
    review,
    operations = [],
  }: Pick<Parameters<DraftingApi['saveDraft']>[0], 'base' | 'changes' | 'review' | 'operations'>,
  at: string,
): Saved {
  const fault = faultIn(changes) ?? (review?.accepted ? faultIn(review.accepted) : null);
  if (fault) return fail('badBill', { detail: fault });
  try {
    return session.db
      .transaction((): Saved => {
        if (draftRevision(session.db) !== base) return fail('staleRevision');
        // Before the draft changes: a review that opens begins with the draft as it was.
        if (review) saveReview(session, review);
        else if (review === null) endReview(session.db);
        const { structural, revision } = applyChanges(session.db, changes);
        addOperations(session.db, operations);
        if (structural) {
          const broken = skeletonFault(draftOrder(session.db));
          if (broken) throw new Refused(broken);
        }
        const title = titleOf(changes);
        if (title !== null) writeMeta(session.db, 'title', title);
        return ok({ revision, at });
      })
      .immediate();
  } catch (error) {
    if (error instanceof Refused) return fail('badBill', { detail: error.message });
    return writeFailure(error, session.path);
  }
}

function saveReview(session: Session, review: ReviewChanges): void {
  if (review.opens === true) openReview(session.db);
  else if (!reviewIsOpen(session.db)) throw new Refused('no suggestions are open');
  const order = applyReview(session.db, review);
  const broken = order && skeletonFault(order);
  if (broken) throw new Refused(`accepted text: ${broken}`);
}

/** Puts another text in the place of the draft; what stood there is kept as a version first, unless one holds it already. */
function replace(
  ctx: Context,
  session: Session,
  { base, doc, review }: { base: number; doc: NodeJson; review: ReviewJson | null },
): Saved {
  const bill = readBill(doc);
  if (!bill.ok) return fail('badBill', { detail: bill.reason });
  const accepted = review ? readBill(review.accepted) : null;
  if (accepted && !accepted.ok) return fail('badBill', { detail: `accepted text: ${accepted.reason}` });
  try {
    return session.db
      .transaction((): Saved => {
        if (draftRevision(session.db) !== base) return fail('staleRevision');
        if (reviewIsOpen(session.db) || !isDraftKeptAs(session.db, readMeta(session.db, 'standsOn') ?? '')) {
          const name = messages(readPreferences(ctx.deps.dataDir).uiLang).t('service:version.beforeReplace');
          keepDraftAsVersion(ctx, session, { name, note: '', automatic: true });
        }
        const revision = writeDraft(session.db, { ...bill.bill.attrs }, cutUnits(bill.bill));
        writeReview(session.db, review);
        writeMeta(session.db, 'title', billTitle(bill.bill));
        return ok({ revision, at: ctx.now() });
      })
      .immediate();
  } catch (error) {
    return writeFailure(error, session.path);
  }
}

export function draftMethods(ctx: Context): DraftMethods {
  return {
    saveDraft: async ({ project, base, changes, review, operations }) => {
      const session = ctx.sessions.writable(project);
      return session.ok ? save(session.value, { base, changes, review, operations }, ctx.now()) : session;
    },
    replaceDraft: async ({ project, base, doc, review = null }) => {
      const session = ctx.sessions.writable(project);
      return session.ok ? replace(ctx, session.value, { base, doc, review }) : session;
    },
  };
}
