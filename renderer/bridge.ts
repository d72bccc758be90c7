/**
 * The renderer's only door to the machine: the same contract over Electron's IPC (where the preload put `window.madda`)
 * or over HTTP to the server on 127.0.0.1 that the page came from. Nothing else in the renderer knows which it is.
 */
import { clientOf, type Invoke } from '../shared/api/client.ts';
import type { DraftingApi } from '../shared/api/contract.ts';
import { type ApiResult, fail } from '../shared/api/errors.ts';
import { type MenuEvent, menuEventOf } from '../shared/api/menu.ts';
import { type Decoded, decodeInSteps, encodeMessage, TOKEN_HEADER, WIRE_TYPE } from '../shared/api/wire.ts';

declare global {
  interface Window {
    /** Put there by electron/preload.ts. */
    madda?: { invoke: Invoke; onMenu(listener: (event: unknown) => void): void };
  }
}

const TOKEN_KEY = 'madda.token';

/**
 * Takes the token out of the address, so that it is in no bookmark and no shared screen, and keeps it for this tab:
 * a reload still works, another tab or program does not get it.
 */
function takeToken(): string {
  const found = /(?:^#|&)token=([\w-]+)/.exec(window.location.hash)?.[1];
  if (found === undefined) return window.sessionStorage.getItem(TOKEN_KEY) ?? '';
  window.sessionStorage.setItem(TOKEN_KEY, found);
  window.history.replaceState(null, '', window.location.pathname);
  return found;
}

/** A longer message is read with a rest between the steps, in bytes. */
const LONG = 256 * 1024;

async function decoded(message: Uint8Array): Promise<Decoded> {
  const steps = decodeInSteps(message);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (message.length > LONG) await new Promise((resolve) => window.setTimeout(resolve, 0));
  }
}

/** One call as one HTTP request. A server that has gone is an answer too (`internal`), not an exception. */
function overHttp(): Invoke {
  let token = takeToken();
  // A server that was started again has a new token: opening its address in this window is enough, nothing is loaded anew.
  window.addEventListener('hashchange', () => {
    token = takeToken();
  });
  return async (method, args) => {
    try {
      const response = await fetch(`/api/${encodeURIComponent(method)}`, {
        method: 'POST',
        headers: { 'content-type': WIRE_TYPE, [TOKEN_HEADER]: token },
        body: encodeMessage(args),
        // The last word of a window that goes must not go with it.
        keepalive: method === 'touchProject',
      });
      const message = await decoded(new Uint8Array(await response.arrayBuffer()));
      return message.ok
        ? (message.value as ApiResult<unknown>)
        : fail('internal', { detail: `HTTP ${response.status}` });
    } catch (error) {
      return fail('internal', { detail: error instanceof Error ? error.message : String(error) });
    }
  };
}

/** Listens to the system's menu, where the host has one. There is one listener, for as long as the page lives. */
export function onMenu(listener: (event: MenuEvent) => void): void {
  window.madda?.onMenu((event) => {
    const known = menuEventOf(event);
    if (known) listener(known);
  });
}

export const bridge: DraftingApi = clientOf(window.madda?.invoke ?? overHttp());
