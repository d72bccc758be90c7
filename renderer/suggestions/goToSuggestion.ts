/** Going from one suggestion to the next, and to its words. */
import type { Suggestion } from '../../shared/suggestions/types.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { draftEditor } from '../app/draft/session.ts';

/** Puts the cursor where the suggestion is, or where it would be had it not gone. */
export function goToSuggestion(suggestion: Suggestion): void {
  useDraft.setState({ suggestionAt: suggestion.id });
  draftEditor.current?.goToSuggestion(suggestion);
}

/** The same by its id, as it stands now. */
export function goToSuggestionOf(id: string): void {
  const found = useDraft.getState().review?.suggestions.find((one) => one.id === id);
  if (found) goToSuggestion(found);
}

/** A click in the text marks its suggestion in the list, where that list is open; it opens none. */
export function showClicked(suggestion: string): void {
  const { tab, reviewPart } = useDraft.getState();
  if (tab === 'comments' && reviewPart === 'suggestions') useDraft.setState({ suggestionAt: suggestion });
}

/** The one after (or before) the one that was looked at last; from the end it begins again. */
export function stepSuggestion(direction: 1 | -1): void {
  const { review, suggestionAt } = useDraft.getState();
  const all = review?.suggestions ?? [];
  if (all.length === 0) return;
  const at = all.findIndex(({ id }) => id === suggestionAt);
  const next =
    all[at < 0 ? (direction === 1 ? 0 : all.length - 1) : (at + direction + all.length) % all.length];
  if (!next) return;
  useDraft.setState({ tab: 'comments', reviewPart: 'suggestions' });
  goToSuggestion(next);
}

/** Suggestions whose words, or whose provision, are in the selection. */
export function suggestionsHere(): string[] {
  const { review, selection, provisions } = useDraft.getState();
  if (!review || !selection) return [];
  const unit = new Set(provisions.filter((p) => p.unit === selection.unit).map((p) => p.id));
  const within = selection.words ? new Set([selection.provision]) : unit;
  return review.suggestions
    .filter(({ parts }) => parts.some((part) => within.has((part.working ?? part.accepted)!.provision)))
    .map(({ id }) => id);
}
