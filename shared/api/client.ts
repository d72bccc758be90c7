/** The caller's side of the contract: a DraftingApi whose every method is one message over a transport. */
import type { DraftingApi } from './contract.ts';
import type { ApiResult } from './errors.ts';
import { METHODS } from './schemas.ts';

/** Carries one call; answers with the result as the services gave it. */
export type Invoke = (method: string, args: unknown) => Promise<ApiResult<unknown>>;

export function clientOf(invoke: Invoke): DraftingApi {
  const calls = METHODS.map((method) => [method, (args: unknown) => invoke(method, args)] as const);
  return Object.fromEntries(calls) as unknown as DraftingApi;
}
