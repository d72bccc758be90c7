/** The window's side of the terms across languages: tells what changed in each text, hands on only the newest answer. */
import type { Language } from '../../shared/bill/kinds.ts';
import type { Provision } from '../../shared/bill/provisions.ts';
import type { LintContext } from '../../shared/lint/linter.ts';
import type { AcrossFinding } from '../../shared/translation/findings.ts';
import { diffProvisions } from './provisionsDelta.ts';
import type { TermsAnswer, TermsTask } from './termsProtocol.ts';

export type TermsFound = ReadonlyMap<Language, ReadonlyMap<string, readonly AcrossFinding[]>>;

export interface TermsClient {
  /** The source ('') or a language as it is now; `said`: provisions that are translated. */
  text(
    of: Language | '',
    context: LintContext,
    provisions: readonly Provision[],
    said?: readonly string[],
  ): void;
  compare(languages: readonly Language[]): void;
  stop(): void;
}

interface Sent {
  context: string;
  provisions: readonly Provision[];
}

export function startTerms(onFound: (found: TermsFound) => void): TermsClient {
  const worker = new Worker(new URL('./terms.worker.ts', import.meta.url), { type: 'module' });
  const sent = new Map<Language | '', Sent>();
  let seq = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<TermsAnswer>) => {
    // A text that could not be read is told whole the next time; what was found before stays on the screen.
    if ('failed' in data) sent.clear();
    else if (data.seq === seq) onFound(new Map(data.found.map(([lang, list]) => [lang, new Map(list)])));
  });
  const post = (task: TermsTask): void => worker.postMessage(task);
  return {
    text(of, context, provisions, said = []) {
      const key = JSON.stringify(context);
      const before = sent.get(of);
      const anew = before?.context !== key;
      const delta = anew
        ? { changed: [...provisions], order: provisions.map(({ id }) => id) }
        : diffProvisions(before.provisions, provisions);
      sent.set(of, { context: key, provisions });
      post({ kind: 'text', news: { of, context, anew, delta, said } });
    },
    compare: (languages) => post({ kind: 'compare', seq: ++seq, languages }),
    stop: () => worker.terminate(),
  };
}
