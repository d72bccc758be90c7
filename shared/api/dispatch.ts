/** The door of the services: parses what comes over any transport and always answers with a value or a code. */
import type { z } from 'zod';
import type { DraftingApi, MethodName } from './contract.ts';
import { type ApiResult, fail } from './errors.ts';
import { argumentSchemas } from './schemas.ts';

/**
 * Calls one method by name.
 * @returns the service's answer; `unknownMethod` for a name that the contract does not have, `badRequest` for arguments
 * of the wrong shape, `tooLarge` past a bound, `internal` with the reason where a service threw. Never rejects.
 */
export async function dispatch(
  api: DraftingApi,
  method: unknown,
  args: unknown,
): Promise<ApiResult<unknown>> {
  if (!isMethod(method)) return fail('unknownMethod');
  try {
    const schema: z.ZodType = argumentSchemas[method];
    const parsed = schema.safeParse(args);
    if (!parsed.success) return refusal(parsed.error);
    // The schema's output is this method's argument (schemas.ts proves it); TypeScript cannot carry that through a name.
    const call = api[method] as (args: unknown) => Promise<ApiResult<unknown>>;
    return await call.call(api, parsed.data);
  } catch (error) {
    return fail('internal', { detail: reasonOf(error) });
  }
}

/** Own keys only: "constructor" and "__proto__" are no methods. */
function isMethod(method: unknown): method is MethodName {
  return typeof method === 'string' && Object.hasOwn(argumentSchemas, method);
}

function refusal(error: z.ZodError): ApiResult<never> {
  const tooLarge = error.issues.some((issue) =>
    issue.code === 'custom' ? issue.params?.tooLarge === true : issue.code === 'too_big',
  );
  if (tooLarge) return fail('tooLarge');
  const first = error.issues[0];
  const place = first?.path.join('.') ?? '';
  return fail('badRequest', {
    detail: [place, first?.message ?? ''].filter(Boolean).join(': ').slice(0, 200),
  });
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 500);
}
