/** Puts the services together: the one implementation of the contract, used by the shell, the loopback host and the terminal. */
import { messages } from '../../shared/messages/index.ts';
import { Previewer } from './exchange/previewer.ts';
import { ExchangeWorker } from './exchange/worker.ts';
import type { Context } from './services/context.ts';
import { draftMethods } from './services/drafts.ts';
import { exportMethods } from './services/exports.ts';
import { guarded } from './services/guard.ts';
import { historyMethods } from './services/history.ts';
import { hostMethods } from './services/host.ts';
import { importMethods } from './services/imports.ts';
import { mergeMethods } from './services/merge.ts';
import { readPreferences } from './services/preferences.ts';
import { previewMethods } from './services/preview.ts';
import { projectMethods } from './services/projects.ts';
import { Resources } from './services/resources.ts';
import { returnedMethods } from './services/returned.ts';
import { reviewMethods } from './services/review.ts';
import { Sessions } from './services/session.ts';
import { translationMethods } from './services/translations.ts';
import { unreadMethods } from './services/unread.ts';
import { versionMethods } from './services/versions.ts';
import { Works } from './services/works.ts';
import type { ServiceDeps, Services } from './types.ts';

export function createContext(deps: ServiceDeps): Context {
  return {
    deps,
    sessions: new Sessions(deps),
    resources: new Resources(deps.resources, deps.newId),
    worker: new ExchangeWorker(deps.startProcess),
    works: new Works(),
    previewer: new Previewer(deps.startProcess),
    now: () => deps.clock().toISOString(),
    author: () => {
      const { author, uiLang } = readPreferences(deps.dataDir);
      return author || messages(uiLang).t('service:author.unnamed');
    },
  };
}

/** The services over one context; `close` ends every open project in good order. */
export function servicesOf(ctx: Context): Services {
  const api = {
    ...hostMethods(ctx),
    ...projectMethods(ctx),
    ...unreadMethods(ctx),
    ...draftMethods(ctx),
    ...versionMethods(ctx),
    ...historyMethods(ctx),
    ...mergeMethods(ctx),
    ...reviewMethods(ctx),
    ...importMethods(ctx),
    ...exportMethods(ctx),
    ...previewMethods(ctx),
    ...returnedMethods(ctx),
    ...translationMethods(ctx),
  };
  return {
    ...guarded(api, ctx.sessions),
    close: async () => {
      ctx.sessions.closeAll();
      await Promise.all([ctx.worker.close(), ctx.previewer.close()]);
    },
  };
}

export function createServices(deps: ServiceDeps): Services {
  return servicesOf(createContext(deps));
}
