/** Every question to the host goes through here, so that a host that stopped answering is noticed once, in one place. */
import { type ApiResult, fail } from '../../shared/api/errors.ts';
import { useConnection } from './connection.ts';

/** What the browsers say where nobody listens any more at an address. */
const UNREACHABLE = /failed to fetch|networkerror|load failed|fetch failed|network error/i;

/** Whether these words of a browser say that the host was not reached. */
export const isUnreachable = (reason: string): boolean => UNREACHABLE.test(reason);

/** Asks the host; where it cannot be reached the window shows it, and the answer is a failure like any other. */
export async function call<T>(ask: () => Promise<ApiResult<T>>): Promise<ApiResult<T>> {
  let result: ApiResult<T>;
  try {
    result = await ask();
  } catch (error) {
    result = fail('internal', { detail: error instanceof Error ? error.message : String(error) });
  }
  const lost =
    !result.ok &&
    result.error.code === 'internal' &&
    isUnreachable(String(result.error.values?.detail ?? ''));
  if (lost !== useConnection.getState().lost) useConnection.setState({ lost });
  return result;
}
