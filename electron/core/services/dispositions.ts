/** The disposition table of a project: what was decided, what is open, and the comments. */
import type { Node } from 'prosemirror-model';
import { billAttrs, readBill } from '../../../shared/bill/document.ts';
import type { Language } from '../../../shared/bill/kinds.ts';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import type { ComparisonTable } from '../../../shared/compare/comparisonTable.ts';
import { dispositionTable } from '../../../shared/exchange/dispositionTable.ts';
import { suggestionsOf } from '../../../shared/suggestions/index.ts';
import { inWords } from '../../../shared/suggestions/inWords.ts';
import type { Suggestion } from '../../../shared/suggestions/types.ts';
import { listComments } from '../store/comments.ts';
import { listDispositions, readReview } from '../store/review.ts';
import type { Session } from './session.ts';

export function dispositionsOf(
  session: Session,
  bill: Node,
  title: string,
  lang: Language,
  now: string,
): ComparisonTable {
  const provisions = listProvisions(bill);
  const open = openSuggestions(session, bill);
  // What is to go is cited as in the accepted text, where it still stands.
  const standing = open.accepted ? [...listProvisions(open.accepted), ...provisions] : provisions;
  const labels = new Map(standing.map((one) => [one.id, one.label]));
  const attrs = billAttrs(bill);
  return dispositionTable({
    dispositions: listDispositions(session.db),
    open: open.suggestions.map((one) => ({ ...one, ...inWords(one, attrs, lang) })),
    comments: listComments(session.db),
    labelOf: (provision) => labels.get(provision) ?? '',
    order: new Map(provisions.map((one, i) => [one.id, i])),
    lang,
    billLang: attrs.lang,
    bill: title,
    date: now.slice(0, 10),
  });
}

/** None where what is stored of them cannot be read: the window says so when the project opens. */
function openSuggestions(
  session: Session,
  working: Node,
): { accepted: Node | null; suggestions: readonly Suggestion[] } {
  try {
    const review = readReview(session.db);
    const accepted = review && readBill(review.accepted);
    if (!review || !accepted?.ok) return { accepted: null, suggestions: [] };
    const suggestions = suggestionsOf({ ...review, accepted: accepted.bill }, working);
    return { accepted: accepted.bill, suggestions };
  } catch {
    return { accepted: null, suggestions: [] };
  }
}
