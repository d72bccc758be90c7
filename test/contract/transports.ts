/** The three ways to the services, each as a function that carries one call. */
import type { IpcMainInvokeEvent } from 'electron';
import type { Services } from '../../electron/core/types.ts';
import { type Loopback, startLoopback } from '../../electron/loopback/server.ts';
import type { Invoke } from '../../shared/api/client.ts';
import { dispatch } from '../../shared/api/dispatch.ts';
import type { ApiResult } from '../../shared/api/errors.ts';
import { decodeMessage, encodeMessage, TOKEN_HEADER, WIRE_TYPE } from '../../shared/api/wire.ts';

export interface Transport {
  invoke: Invoke;
  close(): Promise<void>;
}

export async function inProcess(services: Services): Promise<Transport> {
  return { invoke: (method, args) => dispatch(services, method, args), close: async () => {} };
}

export const TOKEN = 'a-token-for-tests';

export async function overHttp(services: Services): Promise<Transport> {
  const server = await startServer(services);
  return {
    invoke: async (method, args) => {
      const response = await post(server, method, { body: encodeMessage(args) });
      return resultOf(response);
    },
    close: () => server.close(),
  };
}

export function startServer(api: Services, pages = 'renderer'): Promise<Loopback> {
  return startLoopback({ api, pages, token: TOKEN, port: 0 });
}

export function post(
  server: Loopback,
  method: string,
  init: { body: BodyInit; headers?: Record<string, string> },
): Promise<Response> {
  return fetch(`http://127.0.0.1:${server.port}/api/${encodeURIComponent(method)}`, {
    method: 'POST',
    body: init.body,
    headers: { 'content-type': WIRE_TYPE, [TOKEN_HEADER]: TOKEN, ...init.headers },
  });
}

export async function resultOf(response: Response): Promise<ApiResult<unknown>> {
  const message = decodeMessage(new Uint8Array(await response.arrayBuffer()));
  if (!message.ok) throw new Error(`HTTP ${response.status}: ${message.reason}`);
  return message.value as ApiResult<unknown>;
}

type IpcHandler = (event: IpcMainInvokeEvent, method: unknown, args: unknown) => Promise<unknown>;

/** Stands where Electron's ipcMain stands; arguments and answers pass the structured clone, as they do there. */
export const ipcHandlers = new Map<string, IpcHandler>();
export const electronMock = {
  ipcMain: { handle: (channel: string, handler: IpcHandler) => void ipcHandlers.set(channel, handler) },
};

/** A window of the app and one more page, to call from. */
export const ourContents = { name: 'our window' };
export const mainFrame = { url: 'app://madda/', parent: null };

export function ipcCall(event: object, method: unknown, args: unknown): Promise<ApiResult<unknown>> {
  const handler = ipcHandlers.get('madda:call')!;
  const answer = handler(event as IpcMainInvokeEvent, structuredClone(method), structuredClone(args));
  return answer.then((result) => structuredClone(result) as ApiResult<unknown>);
}

export async function overIpc(services: Services): Promise<Transport> {
  const { serveIpc } = await import('../../electron/shell/ipc.ts');
  const { isTrustedSender } = await import('../../electron/shell/security/sender.ts');
  const windows = [{ webContents: ourContents }] as unknown as Parameters<typeof isTrustedSender>[1];
  serveIpc({ api: services, trusts: (event) => isTrustedSender(event, windows), onAnswer: () => {} });
  return {
    invoke: (method, args) => ipcCall({ sender: ourContents, senderFrame: mainFrame }, method, args),
    close: async () => {},
  };
}
