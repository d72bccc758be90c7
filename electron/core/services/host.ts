/** What the machine around the app offers: preferences, resources, native dialogs. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { DraftingApi } from '../../../shared/api/contract.ts';
import { fail, ok } from '../../../shared/api/errors.ts';
import { MAX_FILE_BYTES } from '../exchange/read.ts';
import { writeFailure } from '../store/open.ts';
import type { Context } from './context.ts';
import { readPreferences, writePreferences } from './preferences.ts';

type HostMethods = Pick<
  DraftingApi,
  | 'capabilities'
  | 'getPreferences'
  | 'setPreferences'
  | 'listTemplates'
  | 'listPacks'
  | 'chooseFile'
  | 'chooseTarget'
>;

export function hostMethods(ctx: Context): HostMethods {
  const { deps, resources } = ctx;
  return {
    capabilities: async () =>
      ok({
        dialogs: deps.dialogs !== null,
        folder: deps.folder,
        appVersion: deps.appVersion,
        platform: deps.platform,
      }),
    getPreferences: async () => ok(readPreferences(deps.dataDir)),
    setPreferences: async (change) => {
      try {
        return ok(writePreferences(deps.dataDir, change));
      } catch (error) {
        return writeFailure(error, deps.dataDir);
      }
    },
    listTemplates: async () => ok(resources.listTemplates()),
    listPacks: async () => ok(resources.listPacks()),
    chooseFile: async ({ purpose }) => {
      if (!deps.dialogs) return fail('unavailableHere');
      const path = await deps.dialogs.chooseFile(purpose);
      if (path === null) return ok(null);
      const fileName = basename(path);
      if (purpose === 'openProject') return ok({ path, fileName, bytes: null });
      try {
        if (statSync(path).size > MAX_FILE_BYTES) return fail('tooLarge');
        return ok({ path, fileName, bytes: new Uint8Array(readFileSync(path)) });
      } catch {
        return fail('notFound', { path });
      }
    },
    chooseTarget: async (options) => {
      if (!deps.dialogs) return fail('unavailableHere');
      const path = await deps.dialogs.chooseTarget(options);
      return ok(path === null ? null : { path });
    },
  };
}
