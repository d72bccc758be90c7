/** A merge becomes the draft: both sides are kept as versions, what is open with the project; and it can be taken back. */
import type { Database } from 'better-sqlite3';
import type { Node } from 'prosemirror-model';
import type { DraftingApi } from '../../../shared/api/contract.ts';
import { fail, ok } from '../../../shared/api/errors.ts';
import type { KeptMerge } from '../../../shared/api/merges.ts';
import type { NodeJson } from '../../../shared/bill/document.ts';
import { billTitle } from '../../../shared/bill/title.ts';
import { cutUnits } from '../../../shared/bill/units.ts';
import type { Merge } from '../../../shared/compare/merge.ts';
import { messages } from '../../../shared/messages/index.ts';
import { parseJson } from '../store/damaged.ts';
import { writeDraft } from '../store/draft.ts';
import { draftVersionId } from '../store/merge.ts';
import { findMerge, keepMerge, takeBack } from '../store/merges.ts';
import { readMeta, writeMeta } from '../store/meta.ts';
import { momentAfter } from '../store/moment.ts';
import { keepOperations } from '../store/operations.ts';
import { checkReview, writeReview } from '../store/review.ts';
import { findVersion, isDraftKeptAs, keepVersion } from '../store/versions.ts';
import type { Context } from './context.ts';
import { readPreferences } from './preferences.ts';
import type { Session } from './session.ts';
import { storedBill } from './storedBill.ts';
import { keepDraftAsVersion, sizeOfBill } from './versions.ts';

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
interface Incoming {
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

/** Where the suggestions are kept that were open before a merge, so that it can be taken back. */
export const reviewBefore = (merge: string): string => `review before ${merge}`;

/** Our draft from before the merge becomes the draft again; the merge can be made once more later. */
export function takeMergeBack(
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
