/** Opening a project for a window that reads the draft itself. */
import type { DraftingApi } from '../../../shared/api/contract.ts';
import { ok } from '../../../shared/api/errors.ts';
import { draftText } from '../store/draftText.ts';
import type { Context } from './context.ts';
import { describeAround } from './opened.ts';
import { remember } from './projects.ts';

export function unreadMethods(ctx: Context): Pick<DraftingApi, 'openUnread'> {
  return {
    openUnread: async ({ path }) => {
      const session = ctx.sessions.open(path);
      if (!session.ok) return session;
      try {
        const draft = draftText(session.value.db);
        const unread = { ...describeAround(session.value), draft };
        remember(ctx, session.value.path);
        return ok(unread);
      } catch (error) {
        // A project that cannot be read to its end is not left open.
        ctx.sessions.close(session.value.id);
        throw error;
      }
    },
  };
}
