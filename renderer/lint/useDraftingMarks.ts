import { useDraft } from '../app/draft/draftStore.ts';
import type { WordMark } from '../editor/types.ts';
import { sortedFindings } from './findings.ts';
import { useLint } from './lintStore.ts';
import { lintMarks, termMarks } from './marks.ts';

function same(a: readonly WordMark[], b: readonly WordMark[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, i) => {
      const other = b[i]!;
      return (
        one.id === other.id &&
        one.kind === other.kind &&
        one.provision === other.provision &&
        one.from === other.from &&
        one.to === other.to
      );
    })
  );
}

let made: { open: unknown; terms: unknown; term: string; marks: readonly WordMark[] } | null = null;

/** What drafting draws into the paper; the very same list while it says the same, so that nothing is drawn again. */
function draftingMarks(): readonly WordMark[] {
  const { open } = sortedFindings();
  const { result, term } = useLint.getState();
  const terms = result?.terms;
  if (made?.open === open && made.terms === terms && made.term === term) return made.marks;
  const marks = [...lintMarks(open), ...termMarks(terms ?? [], term)];
  made = { open, terms, term, marks: made && same(made.marks, marks) ? made.marks : marks };
  return made.marks;
}

export function useDraftingMarks(): readonly WordMark[] {
  useDraft((s) => s.settings);
  return useLint(draftingMarks);
}
