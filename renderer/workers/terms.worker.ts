/** Terms across languages beside the window: each text is kept with its terms and told what changed. */
import type { Language } from '../../shared/bill/kinds.ts';
import { TermText, termsAcross } from '../../shared/translation/terms.ts';
import type { TermsAnswer, TermsTask, TextNews } from './termsProtocol.ts';

interface Kept {
  text: TermText;
  said: ReadonlySet<string>;
}

const texts = new Map<Language | '', Kept>();

function take({ of, context, anew, delta, said }: TextNews): void {
  const known = anew ? undefined : texts.get(of);
  const text = known?.text ?? new TermText(context);
  if (delta.changed.length > 0 || delta.order) text.update(delta.changed, delta.order);
  texts.set(of, { text, said: new Set(said) });
}

function compare(languages: readonly Language[]): Extract<TermsAnswer, { found: unknown }>['found'] {
  const source = texts.get('');
  if (!source) return [];
  return languages.flatMap((lang) => {
    const kept = texts.get(lang);
    return kept ? [[lang, [...termsAcross(source.text, kept.text, (id) => kept.said.has(id))]] as const] : [];
  }) as Extract<TermsAnswer, { found: unknown }>['found'];
}

self.addEventListener('message', ({ data }: MessageEvent<TermsTask>) => {
  const answer = (message: TermsAnswer): void => self.postMessage(message);
  try {
    if (data.kind === 'text') take(data.news);
    else answer({ seq: data.seq, found: compare(data.languages) });
  } catch (error) {
    const failed = error instanceof Error ? error.message : String(error);
    answer({ seq: data.kind === 'compare' ? data.seq : 0, failed });
  }
});
