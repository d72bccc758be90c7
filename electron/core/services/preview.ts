/** Pages of the bill's PDF to look at before it is written. */

import type { DraftingApi } from '../../../shared/api/contract.ts';
import { type ApiError, type ApiResult, fail, ok } from '../../../shared/api/errors.ts';
import type { Arguments } from '../../../shared/api/schemas.ts';
import { readBill } from '../../../shared/bill/document.ts';
import { billTitle } from '../../../shared/bill/title.ts';
import type { PreviewedPages } from '../../../shared/exchange/types.ts';
import type { PreviewTask, WriteTask } from '../exchange/task.ts';
import { listComments } from '../store/comments.ts';
import { listDecisions } from '../store/decisions.ts';
import { annotated } from './annotated.ts';
import type { Context } from './context.ts';
import { writerOptions } from './deliver.ts';
import { jobFailed } from './jobFailed.ts';
import { projectName, settingsOf } from './opened.ts';
import type { Session } from './session.ts';
import { docIn, knownBetween } from './texts.ts';

type Asked = Omit<Arguments<'previewPages'>, 'project'>;

/** An answer that is found out only when the turn of a call has come. */
class Refused extends Error {
  readonly answer: { ok: false; error: ApiError };
  constructor(answer: { ok: false; error: ApiError }) {
    super(answer.error.code);
    this.answer = answer;
  }
}

function given<T>(result: ApiResult<T>): T {
  if (!result.ok) throw new Refused(result);
  return result.value;
}

function remarksOn(ctx: Context, session: Session, doc: WriteTask['doc'], { options, uiLang }: Asked) {
  const read = readBill(doc);
  if (!read.ok) throw new Refused(fail('badBill', { detail: read.reason }));
  return annotated(ctx, {
    bill: read.bill,
    title: billTitle(read.bill) || projectName(session.path),
    settings: settingsOf(session),
    decisions: listDecisions(session.db),
    comments: listComments(session.db),
    uiLang,
    anonymous: options.anonymous ?? false,
  });
}

function taskOf(ctx: Context, session: Session, asked: Asked): PreviewTask {
  const { source, options, provision, page, uiLang } = asked;
  const { doc } = given(docIn(session, source, options));
  const against = options.against === '' ? null : given(docIn(session, options.against, options)).doc;
  const outside = options.outside?.id ?? '';
  return {
    kind: 'preview',
    provision,
    page,
    write: {
      kind: 'write',
      format: 'pdf',
      doc,
      against,
      ...knownBetween(session, options.against, source, outside),
      title: projectName(session.path),
      uiLang,
      date: ctx.now(),
      ...(options.annotations && source !== outside
        ? remarksOn(ctx, session, doc, asked)
        : { annotations: [] }),
      notes: options.annotations,
      resources: ctx.deps.resources,
      ...writerOptions(options),
    },
  };
}

export function previewMethods(ctx: Context): Pick<DraftingApi, 'previewPages'> {
  return {
    previewPages: async ({ project, ...asked }): Promise<ApiResult<PreviewedPages>> => {
      const session = ctx.sessions.get(project);
      if (!session.ok) return session;
      if ((asked.options.paper ?? 'bill') !== 'bill') return fail('badRequest', { detail: 'paper' });
      try {
        const result = await ctx.previewer.show(project, () =>
          taskOf(ctx, given(ctx.sessions.get(project)), asked),
        );
        if (result === null) return fail('cancelled');
        if (!result.ok) return fail('badBill', { detail: result.detail });
        const { ok: _, ...pages } = result;
        return ok(pages);
      } catch (error) {
        if (error instanceof Refused) return error.answer;
        return jobFailed('exportFailed', error);
      }
    },
  };
}
