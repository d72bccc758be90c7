/** What the disk or a damaged file does in the middle of a service comes back as a code, whichever method it happens in. */
import { basename } from 'node:path';
import type { DraftingApi, MethodName } from '../../../shared/api/contract.ts';
import { type ApiResult, fail } from '../../../shared/api/errors.ts';
import { METHODS } from '../../../shared/api/schemas.ts';
import { Damaged } from '../store/damaged.ts';
import { reasonOf, writeFailure } from '../store/open.ts';
import type { Sessions } from './session.ts';

type Method = (args: unknown) => Promise<ApiResult<unknown>>;

/** The same services, none of which throws for what a file or the system did; faults of our own are thrown on. */
export function guarded(api: DraftingApi, sessions: Sessions): DraftingApi {
  const out: Partial<Record<MethodName, Method>> = {};
  for (const name of METHODS) {
    const method = api[name] as Method;
    out[name] = async (args) => {
      try {
        return await method(args);
      } catch (error) {
        const code = (error as { code?: unknown } | null)?.code;
        const path = pathIn(args, sessions);
        // A stack that runs over in a file of the user's is the file's depth, not an error of the drafter.
        if (error instanceof RangeError && code === undefined && path !== '')
          return fail('damagedProject', { name: basename(path), detail: reasonOf(error) });
        if (error instanceof Damaged || typeof code === 'string') return writeFailure(error, path);
        throw error;
      } finally {
        sessions.foldSoon();
      }
    };
  }
  return out as unknown as DraftingApi;
}

/** The file that a call is about, as far as its arguments say. */
function pathIn(args: unknown, sessions: Sessions): string {
  const { project, path } = (args ?? {}) as { project?: unknown; path?: unknown };
  if (typeof project === 'string') {
    const session = sessions.get(project);
    if (session.ok) return session.value.path;
  }
  return typeof path === 'string' ? path : '';
}
