/** What people say about the draft: decisions on requirements, comments, dispositions, and the settings of the project. */
import type { Comment } from '../../../shared/api/comments.ts';
import type { DraftingApi } from '../../../shared/api/contract.ts';
import { type ApiResult, fail, ok } from '../../../shared/api/errors.ts';
import { packsToChooseFrom } from '../../../shared/api/settings.ts';
import {
  addComment,
  addCommentEvent,
  addReply,
  deleteComment,
  doneLast,
  findComment,
  updateComment,
} from '../store/comments.ts';
import { addDecision, decidedLast, withdrawDecision } from '../store/decisions.ts';
import { momentAfter } from '../store/moment.ts';
import { listDispositions, putDisposition } from '../store/review.ts';
import { putSettings } from '../store/settings.ts';
import type { Context } from './context.ts';
import { settingsOf } from './opened.ts';
import type { Session } from './session.ts';
import { writing } from './writing.ts';

type ReviewMethods = Pick<
  DraftingApi,
  | 'setDecision'
  | 'removeDecision'
  | 'updateSettings'
  | 'addComment'
  | 'replyToComment'
  | 'updateComment'
  | 'deleteComment'
  | 'addDispositions'
  | 'listDispositions'
>;

type CommentChange = Parameters<DraftingApi['updateComment']>[0];

/** Changes a comment, and writes down who settled it, opened it again or gave it to whom. */
function changeComment(ctx: Context, session: Session, change: CommentChange): ApiResult<Comment> {
  const comment = findComment(session.db, change.comment);
  if (!comment) return fail('badRequest', { detail: `comment ${change.comment}` });
  const { resolved = comment.resolved, assignee = comment.assignee ?? '', anchor } = change;
  const at = momentAfter(ctx.now(), doneLast(session.db, comment.id));
  const done = { comment: comment.id, at, author: ctx.author() };
  if (anchor || resolved !== comment.resolved) updateComment(session.db, { ...comment, ...anchor, resolved });
  if (resolved !== comment.resolved)
    addCommentEvent(session.db, { ...done, what: 'resolved', value: resolved ? '1' : '0' });
  if (assignee !== (comment.assignee ?? ''))
    addCommentEvent(session.db, { ...done, what: 'assigned', value: assignee });
  return ok(findComment(session.db, comment.id)!);
}

export function reviewMethods(ctx: Context): ReviewMethods {
  return {
    setDecision: async ({ project, decision, by }) =>
      writing(ctx, project, (session) => {
        const at = momentAfter(ctx.now(), decidedLast(session.db, decision.requirement));
        const full = { ...decision, author: by || ctx.author(), at };
        addDecision(session.db, full);
        return ok(full);
      }),
    removeDecision: async ({ project, requirement }) =>
      writing(ctx, project, (session) => {
        const at = momentAfter(ctx.now(), decidedLast(session.db, requirement));
        withdrawDecision(session.db, requirement, ctx.author(), at);
        return ok(null);
      }),
    updateSettings: async ({ project, settings }) =>
      writing(ctx, project, (session) => {
        const known = new Set(packsToChooseFrom(ctx.resources.listPacks(), settings).map((pack) => pack.id));
        // A pack that this program does not have stays named; it was chosen where it is known.
        const named = new Set(settingsOf(session).packs);
        const stranger = settings.packs.find((id) => !known.has(id) && !named.has(id));
        if (stranger !== undefined) return fail('unknownPack', { name: stranger });
        putSettings(session.db, settings, { author: ctx.author(), at: ctx.now() });
        return ok(settings);
      }),
    addComment: async ({ project, ...place }) =>
      writing(ctx, project, (session) => {
        const comment: Comment = {
          ...place,
          id: ctx.deps.newId(),
          author: ctx.author(),
          at: ctx.now(),
          resolved: false,
          replies: [],
        };
        addComment(session.db, comment);
        return ok(findComment(session.db, comment.id)!);
      }),
    replyToComment: async ({ project, comment: id, text }) =>
      writing(ctx, project, (session) => {
        if (!findComment(session.db, id)) return fail('badRequest', { detail: `comment ${id}` });
        addReply(session.db, {
          id: ctx.deps.newId(),
          comment: id,
          author: ctx.author(),
          at: ctx.now(),
          text,
        });
        return ok(findComment(session.db, id)!);
      }),
    updateComment: async (change) =>
      writing(ctx, change.project, (session) => changeComment(ctx, session, change)),
    deleteComment: async ({ project, comment }) =>
      writing(ctx, project, (session) => {
        deleteComment(session.db, comment);
        return ok(null);
      }),
    addDispositions: async ({ project, dispositions }) =>
      writing(ctx, project, (session) => {
        const before = new Map(listDispositions(session.db).map(({ id, decidedAt }) => [id, decidedAt]));
        const full = dispositions.map((disposition) => ({
          ...disposition,
          decidedBy: ctx.author(),
          decidedAt: momentAfter(ctx.now(), before.get(disposition.id)),
        }));
        for (const disposition of full) putDisposition(session.db, disposition);
        return ok(full);
      }),
    listDispositions: async ({ project }) => {
      const session = ctx.sessions.get(project);
      return session.ok ? ok(listDispositions(session.value.db)) : session;
    },
  };
}
