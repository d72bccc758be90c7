/** A suggestion as a person is told of it: kinds of provisions by their names, and a place also for what is no longer there. */
import { isNumberedKind, isProvisionKind, type Language } from '../bill/kinds.ts';
import { labelOf, type Register } from '../bill/references.ts';
import { levelTitle } from '../bill/tradition/levels.ts';
import type { DrawnBy } from '../bill/tradition/shipped.ts';
import { messages } from '../messages/index.ts';
import type { Suggestion } from './types.ts';

/**
 * What stood there and what is to stand there. Where the kind of a provision changes these are kinds ("point"): they are
 * called as the bill's tradition calls them, in the language of the reader.
 */
export function inWords(
  { kind, before, after }: Pick<Suggestion, 'kind' | 'before' | 'after'>,
  attrs: DrawnBy,
  lang: Language,
): { before: string; after: string } {
  if (kind !== 'retyped') return { before, after };
  const name = (given: string): string => {
    if (!isProvisionKind(given)) return given;
    return isNumberedKind(given) ? levelTitle(given, attrs, lang) : messages(lang).t(`app:kind.${given}`);
  };
  return { before: name(before), after: name(after) };
}

/** How its provision is cited in the working text; of what is gone, how it is cited in the accepted one, where it still stands. */
export function placeOfSuggestion(
  { provision }: Pick<Suggestion, 'provision'>,
  working: Register,
  accepted: () => Register | null,
): string {
  if (working.paths.has(provision)) return labelOf(provision, working);
  const before = accepted();
  return before ? labelOf(provision, before) : '';
}
