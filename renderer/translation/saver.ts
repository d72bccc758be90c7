/**
 * Saves translated lines as they are written: what changed since it was last on the disk, after a short rest, one save at a
 * time. Pure logic: time and the host are passed in.
 */
import type { ApiError, ApiResult } from '../../shared/api/errors.ts';
import type { Language } from '../../shared/bill/kinds.ts';
import type { TranslatedLine, WrittenLine } from '../../shared/translation/types.ts';

export type SaverState =
  | { kind: 'saved' }
  | { kind: 'pending' }
  | { kind: 'saving' }
  | { kind: 'failed'; error: ApiError };

export interface SaverOptions {
  send(lang: Language, put: WrittenLine[], dropped: string[]): Promise<ApiResult<unknown>>;
  onState(state: SaverState): void;
  set(run: () => void, ms: number): number;
  clear(timer: number): void;
  rest?: number;
  retryAfter?: number;
}

export interface Saver {
  put(lang: Language, lines: readonly TranslatedLine[]): void;
  drop(lang: Language, id: string): void;
  /** Sends what is not yet saved; true where everything is on the disk. */
  flush(): Promise<boolean>;
  dirty(): boolean;
  stop(): void;
}

/** By id: the line as it is to be stored, or null where it is dropped. */
type Waiting = Map<string, WrittenLine | null>;

export function createSaver(options: SaverOptions): Saver {
  const { rest = 500, retryAfter = 3000 } = options;
  const waiting = new Map<Language, Waiting>();
  let timer: number | null = null;
  let inFlight: Promise<boolean> | null = null;
  let stopped = false;

  const dirty = (): boolean => [...waiting.values()].some((one) => one.size > 0);
  const disarm = (): void => {
    if (timer !== null) options.clear(timer);
    timer = null;
  };
  const arm = (ms: number): void => {
    disarm();
    if (stopped) return;
    timer = options.set(() => {
      timer = null;
      void send();
    }, ms);
  };
  const wait = (lang: Language, id: string, line: WrittenLine | null): void => {
    const own = waiting.get(lang) ?? new Map<string, WrittenLine | null>();
    own.set(id, line);
    waiting.set(lang, own);
  };
  const soon = (): void => {
    options.onState({ kind: 'pending' });
    if (!inFlight) arm(rest);
  };

  const deliver = async (): Promise<boolean> => {
    while (dirty()) {
      const [lang, sent] = [...waiting].find(([, one]) => one.size > 0)!;
      waiting.set(lang, new Map());
      options.onState({ kind: 'saving' });
      const put = [...sent.values()].filter((line) => line !== null);
      const dropped = [...sent].flatMap(([id, line]) => (line === null ? [id] : []));
      const result = await options.send(lang, put, dropped);
      if (!result.ok) {
        // What was written meanwhile counts; the rest waits for another try.
        waiting.set(lang, new Map([...sent, ...waiting.get(lang)!]));
        options.onState({ kind: 'failed', error: result.error });
        arm(retryAfter);
        return false;
      }
    }
    options.onState({ kind: 'saved' });
    return true;
  };
  const send = (): Promise<boolean> => {
    disarm();
    inFlight ??= deliver().finally(() => {
      inFlight = null;
    });
    return inFlight;
  };

  return {
    put: (lang, lines) => {
      for (const { id, provision, slot, content, basis, sure } of lines)
        wait(lang, id, { id, provision, slot, content, basis, sure });
      if (lines.length > 0) soon();
    },
    drop: (lang, id) => {
      wait(lang, id, null);
      soon();
    },
    flush: async () => {
      if (inFlight && !(await inFlight)) return false;
      return dirty() ? send() : true;
    },
    dirty,
    stop: () => {
      stopped = true;
      disarm();
    },
  };
}
