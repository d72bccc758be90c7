/** Going to a suggestion: to its words, or to the place where what went would stand. */
import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Suggestion } from '../../../shared/suggestions/types.ts';
import { reveal, revealSelection, takeFocus } from '../reveal.ts';
import { finder, linesAt } from './places.ts';

export function showSuggestion(view: EditorView, { parts }: Suggestion): void {
  const part = parts.find((one) => one.working !== null) ?? parts[0];
  if (!part) return;
  if (!part.working) {
    const { stood, accepted } = part;
    const near = stood ? stood.after || stood.parent : (accepted?.provision ?? '');
    if (near !== '') void reveal(view, near);
    return;
  }
  const { provision, line, from, to } = part.working;
  const place = finder(view.state)(provision);
  const own = place && line !== null ? linesAt(place.node, place.pos)[line] : undefined;
  if (!own) {
    if (provision !== '') void reveal(view, provision);
    return;
  }
  takeFocus(view);
  revealSelection(view, TextSelection.create(view.state.doc, own.start + from, own.start + to));
}
