/** Taking in a colleague's copy of the project: versions, comments, decisions, and the words of both drafts. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Node } from 'prosemirror-model';
import type { DraftingApi, MergedProject } from '../../../shared/api/contract.ts';
import { type ApiResult, fail, ok } from '../../../shared/api/errors.ts';
import { type NodeJson, readBill } from '../../../shared/bill/document.ts';
import { billTitle } from '../../../shared/bill/title.ts';
import { cutUnits } from '../../../shared/bill/units.ts';
import { type Merge, mergeBills, unmerged } from '../../../shared/compare/merge.ts';
import { messages } from '../../../shared/messages/index.ts';
import { Damaged } from '../store/damaged.ts';
import { draftRevision, readDraft, writeDraft } from '../store/draft.ts';
import {
  draftVersionId,
  lastCommonVersion,
  takeComments,
  takeDecisions,
  takeVersions,
} from '../store/merge.ts';
import { readMeta, writeMeta } from '../store/meta.ts';
import { openFile, writeFailure } from '../store/open.ts';
import {
  findVersion,
  isDraftKeptAs,
  keepVersion,
  readVersion,
  versionHoldingDraft,
} from '../store/versions.ts';
import type { Context } from './context.ts';
import { draftOf } from './opened.ts';
import { readPreferences } from './preferences.ts';
import type { Session } from './session.ts';
import { sizeOfBill } from './versions.ts';

/** Opens bytes as a project of their own, works with it and leaves nothing behind. */
function withProject<T>(
  ctx: Context,
  bytes: Uint8Array,
  work: (other: Database) => ApiResult<T>,
): ApiResult<T> {
  mkdirSync(ctx.deps.dataDir, { recursive: true });
  const folder = mkdtempSync(join(ctx.deps.dataDir, 'merge-'));
  try {
    const path = join(folder, 'colleague.madda');
    writeFileSync(path, bytes);
    const opened = openFile(path, ctx.sessions.locks);
    if (!opened.ok) return opened;
    try {
      return work(opened.value.db);
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

/** What both drafts come to. null where theirs holds nothing that this project has not seen. */
function mergedDraft(db: Database, other: Database, ours: Node, theirs: Node): Merge | null {
  if (ours.eq(theirs)) return null;
  // A draft that was taken in before is behind ours; one that has taken in ours is ahead of it.
  if (versionHoldingDraft(db, other) !== '') return null;
  if (versionHoldingDraft(other, db) !== '') return { bill: theirs, conflicts: [] };
  const base = storedBill(db, lastCommonVersion(db, other));
  return base ? mergeBills(base, ours, theirs) : unmerged(ours, theirs);
}

/** Keeps a draft as a version under a name that its text has in every copy. */
function keepAs(ctx: Context, db: Database, bill: Node, parent: string): string {
  const id = draftVersionId(bill.toJSON());
  if (findVersion(db, id)?.id === id) return id;
  const { t } = messages(readPreferences(ctx.deps.dataDir).uiLang);
  const info = {
    id,
    name: t('compare:merge.keptDraft'),
    note: '',
    author: ctx.author(),
    at: ctx.now(),
    ...sizeOfBill(bill),
    coverage: null,
    automatic: true,
    parent,
  };
  writeDraft(db, { ...bill.attrs }, cutUnits(bill));
  keepVersion(db, info);
  return id;
}

function takeIn(ctx: Context, session: Session, other: Database): ApiResult<MergedProject> {
  const { db } = session;
  const own = draftOf(session);
  if (!own.ok) return own;
  const ours = billOf(own.value);
  const theirs = billOf(readDraft(other));
  const standsOn = readMeta(db, 'standsOn') ?? '';
  const theirParent = readMeta(other, 'standsOn') ?? '';
  const merge = mergedDraft(db, other, ours, theirs);
  const counts = {
    versions: takeVersions(db, other),
    comments: takeComments(db, other),
    decisions: takeDecisions(db, other),
  };
  const nothing = { conflicts: [], revision: draftRevision(db), doc: own.value };
  if (!merge) return ok({ ...counts, ...nothing });
  const kept = isDraftKeptAs(db, standsOn) ? standsOn : '';
  // Both drafts stay to be looked at, whatever is made of them.
  if (!storedBill(db, theirParent)?.eq(theirs)) keepAs(ctx, db, theirs, theirParent);
  const before = kept || keepAs(ctx, db, ours, standsOn);
  const revision = writeDraft(db, { ...merge.bill.attrs }, cutUnits(merge.bill));
  writeMeta(db, 'standsOn', before);
  writeMeta(db, 'title', billTitle(merge.bill));
  return ok({ ...counts, conflicts: merge.conflicts, revision, doc: merge.bill.toJSON() as NodeJson });
}

export function mergeMethods(ctx: Context): Pick<DraftingApi, 'mergeProject'> {
  return {
    mergeProject: async ({ project, bytes }) => {
      const session = ctx.sessions.writable(project);
      if (!session.ok) return session;
      const { db, path } = session.value;
      try {
        return withProject(ctx, bytes, (other) =>
          db.transaction(() => takeIn(ctx, session.value, other)).immediate(),
        );
      } catch (error) {
        if (error instanceof Damaged)
          return fail('damagedProject', { name: 'colleague.madda', detail: error.message });
        return writeFailure(error, path);
      }
    },
  };
}
