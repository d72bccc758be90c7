/** Bills in from files of other programs. */

import { rmSync } from 'node:fs';
import type { DraftingApi } from '../../../shared/api/contract.ts';
import { type ApiError, type ApiResult, fail, ok } from '../../../shared/api/errors.ts';
import { readBill } from '../../../shared/bill/document.ts';
import type { ImportedComment, ImportReport, ImportResult } from '../../../shared/exchange/types.ts';
import { messages } from '../../../shared/messages/index.ts';
import { readFromWord } from '../../../shared/review/inWord.ts';
import { writePictures } from '../exchange/pictures.ts';
import { addComment, addReply } from '../store/comments.ts';
import type { Context } from './context.ts';
import { jobFailed } from './jobFailed.ts';
import { describeOpened } from './opened.ts';
import { readPreferences } from './preferences.ts';
import { createWith, freeTarget } from './projects.ts';
import type { Session } from './session.ts';
import { outsideId } from './texts.ts';
import { letIn, type Work } from './works.ts';

/** The sentence for a file that could not be read: the reason first, in the user's language. */
export function importFault(
  ctx: Context,
  name: string,
  result: Extract<ImportResult, { ok: false }>,
): { ok: false; error: ApiError } {
  if (result.code === 'notThisFormat' && result.detail === name) return fail('unsupportedFormat', { name });
  const { uiLang } = readPreferences(ctx.deps.dataDir);
  const why = messages(uiLang).dynamic(`exchange:error.${result.code}`, { detail: result.detail });
  return fail('importFailed', { name, detail: why, reason: result.code });
}

async function readFileBytes(
  ctx: Context,
  args: Parameters<DraftingApi['readBillFile']>[0] & {
    tradition?: 'post-soviet' | 'anglo';
    sameIds?: boolean;
  },
): Promise<ApiResult<Extract<ImportResult, { ok: true }>>> {
  const { fileName, bytes, lang, tradition, sameIds, work = '' } = args;
  try {
    const task = {
      kind: 'read' as const,
      fileName,
      bytes,
      ...(lang ? { lang } : {}),
      ...(tradition ? { tradition } : {}),
      ...(sameIds ? { sameIds } : {}),
    };
    const result = await ctx.worker.run(task, work);
    return result.ok ? ok(result) : importFault(ctx, fileName, result);
  } catch (error) {
    return jobFailed('importFailed', error, { name: fileName });
  }
}

function storeComments(ctx: Context, session: Session, comments: readonly ImportedComment[]): void {
  for (const { replies, ...comment } of comments) {
    const id = ctx.deps.newId();
    const told = readFromWord(comment.text);
    addComment(session.db, { ...comment, ...told, at: comment.at || ctx.now(), id, replies: [] });
    for (const reply of replies) addReply(session.db, { ...reply, id: ctx.deps.newId(), comment: id });
  }
}

/** Puts the pictures of an imported file beside the project, and says where. */
async function withPictures(
  ctx: Context,
  session: Session,
  read: Extract<ImportResult, { ok: true }>,
): Promise<ImportReport> {
  const { t } = messages(readPreferences(ctx.deps.dataDir).uiLang);
  const folder = await writePictures(session.path, t('exchange:pictures'), read.pictures ?? []);
  if (folder === '') return read.report;
  const note = { key: 'docx.note.picturesWritten', values: { folder }, excerpt: '' };
  return { ...read.report, notes: [note, ...read.report.notes] };
}

type ImportArgs = Parameters<DraftingApi['importProject']>[0];

async function importProject(
  ctx: Context,
  args: ImportArgs,
  work: Work,
): ReturnType<DraftingApi['importProject']> {
  const { fileName, name, path } = args;
  const target = freeTarget(ctx, name, path);
  if (!target.ok) return target;
  const read = await readFileBytes(ctx, args);
  if (!read.ok) return read;
  const bill = readBill(read.value.doc);
  if (!bill.ok) return fail('importFailed', { name: fileName, detail: bill.reason });
  await letIn();
  if (work.stopped) return fail('cancelled');
  const made = createWith(ctx, target.value, bill.bill);
  if (!made.ok) return made;
  storeComments(ctx, made.value, read.value.comments);
  // Whoever stopped it while the file was written finds nothing of it.
  await letIn();
  if (work.stopped) {
    ctx.sessions.close(made.value.id);
    rmSync(target.value, { force: true });
    return fail('cancelled');
  }
  const report = await withPictures(ctx, made.value, read.value);
  const opened = describeOpened(made.value);
  return opened.ok ? ok({ opened: opened.value, report }) : opened;
}

export function importMethods(
  ctx: Context,
): Pick<DraftingApi, 'importProject' | 'readBillFile' | 'stopWork'> {
  return {
    importProject: (args) => ctx.works.during(args.work ?? '', (work) => importProject(ctx, args, work)),
    stopWork: async ({ work }) => {
      ctx.works.stop(work);
      ctx.worker.stop(work);
      return ok(null);
    },
    readBillFile: async (args) => {
      const read = await readFileBytes(ctx, { ...args, sameIds: true });
      if (!read.ok) return read;
      const { doc, report } = read.value;
      return ok({ id: outsideId(doc), doc, report });
    },
  };
}
