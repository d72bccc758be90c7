/** The answer for an exchange job that came to no result. */
import { type ApiError, fail } from '../../../shared/api/errors.ts';
import { GaveUp, Stopped } from '../exchange/worker.ts';
import { reasonOf } from '../store/open.ts';

/**
 * @param error what ExchangeWorker.run threw.
 * @returns 'cancelled' where somebody stopped the job; else `code`, with the reason where its process broke down or was ended.
 */
export function jobFailed(
  code: 'importFailed' | 'exportFailed',
  error: unknown,
  values: Record<string, string> = {},
): { ok: false; error: ApiError } {
  if (error instanceof Stopped) return fail('cancelled');
  const said = { ...values, detail: reasonOf(error) };
  return fail(code, error instanceof GaveUp ? { ...said, reason: error.why } : said);
}
