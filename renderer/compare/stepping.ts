/** Going from change to change and from article to article: by key, by button, in a circle. */
import { useCompare } from './compareStore.ts';
import { listedChanges, showsBy } from './filters.ts';
import { type Section, sectionsOf } from './sections.ts';

/** The changes in the order in which they are listed; the quiet ones where their line is open. */
export function order(): number[] {
  const { result, filters, quietOpen } = useCompare.getState();
  if (!result) return [];
  const { loud, quiet } = listedChanges(result.comparison.changes, showsBy(filters));
  return [...loud, ...(quietOpen || loud.length === 0 ? quiet : [])].map(({ index }) => index);
}

export function stepChange(by: 1 | -1): void {
  const listed = order();
  if (listed.length === 0) return;
  const at = listed.indexOf(useCompare.getState().current);
  const start = by > 0 ? 0 : listed.length - 1;
  const next = listed[at < 0 ? start : (at + by + listed.length) % listed.length];
  if (next !== undefined) useCompare.setState({ current: next });
}

/** The articles (points, annexes …) in which something that is shown changed. */
export function changedSections(): Section[] {
  const { result, filters } = useCompare.getState();
  if (!result) return [];
  return sectionsOf(result.comparison, result.unitsA, result.unitsB, showsBy(filters)).filter(
    (section) => section.look === 'changed' && section.changes.length > 0,
  );
}

/** Which of them holds a change; the first where none does. */
export function sectionAt(sections: readonly Section[], change: number): number {
  return Math.max(
    0,
    sections.findIndex((section) => section.changes.includes(change)),
  );
}

export function stepArticle(by: 1 | -1): void {
  const sections = changedSections();
  if (sections.length === 0) return;
  const { current } = useCompare.getState();
  const at = sectionAt(sections, current);
  const next = sections[(at + by + sections.length) % sections.length];
  if (next?.changes[0] !== undefined) useCompare.setState({ current: next.changes[0] });
}
