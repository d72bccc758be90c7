/** The contract over Electron's IPC: one channel, and the only use of ipcMain. */
import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { DraftingApi } from '../../shared/api/contract.ts';
import { dispatch } from '../../shared/api/dispatch.ts';
import { type ApiResult, fail } from '../../shared/api/errors.ts';

/** The same word stands in preload.ts. */
export const CHANNEL = 'madda:call';
/** Carries what the menu asks to the window; the same word stands in preload.ts. */
export const MENU_CHANNEL = 'madda:menu';

export interface IpcOptions {
  api: DraftingApi;
  /** Whether a call comes from where it may come from (security/sender.ts). */
  trusts(event: IpcMainInvokeEvent): boolean;
  onAnswer(method: unknown, result: ApiResult<unknown>): void;
}

/** Answers calls until the process ends. `idle` resolves when no call is being answered. */
export function serveIpc({ api, trusts, onAnswer }: IpcOptions): { idle(): Promise<void> } {
  const running = new Set<Promise<unknown>>();
  ipcMain.handle(CHANNEL, async (event, method: unknown, args: unknown) => {
    if (!trusts(event)) return fail('forbiddenOrigin');
    const answer = dispatch(api, method, args);
    running.add(answer);
    const result = await answer;
    running.delete(answer);
    onAnswer(method, result);
    return result;
  });
  return {
    idle: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
