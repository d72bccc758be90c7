/** Whether a suggestion of the list must be drawn anew: of hundreds a letter changes one. */
import type { Suggestion } from '../../shared/suggestions/types.ts';

export interface Listed {
  suggestion: Suggestion;
  /** Its place, as it is cited. */
  label: string;
}

/** Whether a person reads the same. Its places move with every letter before it; they are asked when somebody goes there. */
export function readsAlike(before: Listed, { suggestion, label }: Listed): boolean {
  const was = before.suggestion;
  return (
    label === before.label &&
    (['id', 'author', 'at', 'kind', 'before', 'after'] as const).every(
      (name) => was[name] === suggestion[name],
    ) &&
    String(was.with) === String(suggestion.with)
  );
}
