/** Taking in a colleague's copy of the project: versions, comments, decisions, and the words of both drafts. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { DraftingApi } from '../../../shared/api/contract.ts';
import { type ApiResult, fail, ok } from '../../../shared/api/errors.ts';
import { billTitle } from '../../../shared/bill/title.ts';
import { Damaged } from '../store/damaged.ts';
import { readDraft } from '../store/draft.ts';
import { findMerge, listMerges, settle } from '../store/merges.ts';
import { momentAfter } from '../store/moment.ts';
import { openFile } from '../store/open.ts';
import { listReasons, putReason, reasonedLast } from '../store/reasons.ts';
import type { Context } from './context.ts';
import { takeMergeBack } from './putMerge.ts';
import { billOf } from './storedBill.ts';
import { planOf, takeIn } from './takeCopy.ts';
import { outsideId } from './texts.ts';
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
        return merge ? takeMergeBack(ctx, session, merge) : fail('badRequest', { detail: `merge ${id}` });
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
