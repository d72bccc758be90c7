/** The window's side of the dictionaries: keeps what they said of each word, and does not wait for them for ever. */
import type { AskedWord, SpellingAnswer, SpellingTask } from './spellingProtocol.ts';

export interface SpellingClient {
  /** Whether a word is right; null while no dictionary was asked. */
  verdict(asked: AskedWord): boolean | null;
  /** Asks for all words that have no verdict yet; false where the dictionaries cannot be had. */
  learn(words: readonly AskedWord[]): Promise<boolean>;
  /** null where the dictionaries took too long. */
  suggest(asked: AskedWord): Promise<readonly string[] | null>;
  /** After a failure: the next question starts the dictionaries anew. */
  again(): void;
  stop(): void;
}

/** Longer than this nobody waits beside an open menu; some long words keep Hunspell busy for minutes. */
const SUGGEST_WITHIN = 4_000;
/** A bill of 3,000 articles has some 40,000 different forms of words. */
const MOST_KEPT = 200_000;

/** What a worker that could not be fetched is told as: its error has no words. */
export const NOT_STARTED = 'spelling.worker';

const keyOf = ({ word, langs }: AskedWord): string => `${langs.join()}/${word}`;

export function startSpelling(onFailure: (reason: string) => void): SpellingClient {
  const kept = new Map<string, boolean>();
  const waiting = new Map<number, (answer: SpellingAnswer | null) => void>();
  let worker: Worker | null = null;
  let failed = false;
  let seq = 0;

  const settleAll = (): void => {
    for (const settle of waiting.values()) settle(null);
    waiting.clear();
  };
  const stop = (): void => {
    worker?.terminate();
    worker = null;
    settleAll();
  };
  const fail = (reason: string): void => {
    if (failed) return;
    failed = true;
    // What a worker could not open it would not try again.
    stop();
    onFailure(reason);
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./spelling.worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<SpellingAnswer>) => {
      const settle = waiting.get(data.seq);
      waiting.delete(data.seq);
      if (data.kind === 'failed') fail(data.reason);
      settle?.(data.kind === 'failed' ? null : data);
    });
    started.addEventListener('error', (event) => fail(event.message || NOT_STARTED));
    return started;
  };
  const ask = (make: (seq: number) => SpellingTask): Promise<SpellingAnswer | null> => {
    if (failed) return Promise.resolve(null);
    worker ??= start();
    const task = make(++seq);
    return new Promise((resolve) => {
      waiting.set(task.seq, resolve);
      worker!.postMessage(task);
    });
  };
  return {
    verdict: (asked) => kept.get(keyOf(asked)) ?? null,
    async learn(words) {
      const fresh = [...new Map(words.map((one) => [keyOf(one), one] as const)).values()].filter(
        (one) => !kept.has(keyOf(one)),
      );
      if (fresh.length === 0) return true;
      const asked = fresh.map(({ word, langs }) => ({ word, langs }));
      const answer = await ask((n) => ({ kind: 'check', seq: n, words: asked }));
      if (answer?.kind !== 'checked') return false;
      if (kept.size > MOST_KEPT) kept.clear();
      const wrong = new Set(answer.wrong);
      for (const [i, one] of asked.entries()) kept.set(keyOf(one), !wrong.has(i));
      return true;
    },
    async suggest({ word, langs }) {
      // A worker that is lost in one word is ended; the next question starts another.
      const limit = setTimeout(stop, SUGGEST_WITHIN);
      const answer = await ask((n) => ({ kind: 'suggest', seq: n, asked: { word, langs } }));
      clearTimeout(limit);
      return answer?.kind === 'suggested' ? answer.words : null;
    },
    again() {
      failed = false;
    },
    stop,
  };
}
