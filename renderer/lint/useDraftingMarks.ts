import { useMemo, useRef } from 'react';
import type { WordMark } from '../editor/types.ts';
import { useFindings } from './findings.ts';
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

/** What drafting draws into the paper; the very same list while it says the same, so that nothing is drawn again. */
export function useDraftingMarks(): readonly WordMark[] {
  const { open } = useFindings();
  const terms = useLint((s) => s.result?.terms);
  const term = useLint((s) => s.term);
  const made = useMemo(() => [...lintMarks(open), ...termMarks(terms ?? [], term)], [open, terms, term]);
  const kept = useRef(made);
  if (kept.current !== made && !same(kept.current, made)) kept.current = made;
  return kept.current;
}
