/** The term that stands at the cursor, and going from use to use. */
import { type Place, type Term, usesOf } from '../../shared/definitions/types.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { draftEditor } from '../app/draft/session.ts';
import type { SelectionInfo } from '../editor/types.ts';
import { useLint } from '../lint/lintStore.ts';

/** The term whose words hold this place; of several the longest. '' for none. */
export function termAt(terms: readonly Term[], provision: string, at: number): string {
  let best = { key: '', length: 0 };
  for (const term of terms)
    for (const place of [...term.definitions, ...(term.places.get(provision) ?? [])])
      if (
        place.provision === provision &&
        place.from <= at &&
        at <= place.to &&
        place.to - place.from > best.length
      )
        best = { key: term.key, length: place.to - place.from };
  return best.key;
}

export function termOfSelection(selection: SelectionInfo | null): Term | null {
  const { result } = useLint.getState();
  if (!result || !selection) return null;
  const at = selection.words?.from ?? selection.at;
  const key = at === undefined ? '' : termAt(result.terms, selection.provision, at);
  return result.terms.find((term) => term.key === key) ?? null;
}

/** Goes to the use after (or before) the cursor, around the ends of the bill. */
export function goToUse(term: Term, direction: 1 | -1): void {
  const { provisions, selection } = useDraft.getState();
  const order = new Map(provisions.map((p, i) => [p.id, i]));
  const rank = (place: { provision: string; from: number }): number =>
    (order.get(place.provision) ?? 0) * 1e7 + place.from;
  const here = selection
    ? rank({ provision: selection.provision, from: selection.words?.from ?? selection.at ?? -1 })
    : -1;
  const uses: Place[] = usesOf(term, (id) => order.get(id) ?? 0);
  const places = direction > 0 ? uses : uses.toReversed();
  const next = places.find((place) => (direction > 0 ? rank(place) > here : rank(place) < here)) ?? places[0];
  if (next) draftEditor.current?.goTo(next.provision, next.from, next.to);
}
