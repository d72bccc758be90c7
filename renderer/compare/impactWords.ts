import type { Impact, ImpactItem } from '../../shared/compare/types.ts';

export const EFFECTS = ['lost', 'weakened', 'strengthened', 'gained'] as const;
export type Effect = keyof Impact;

export const EFFECT_SHAPES: Record<Effect, string> = {
  lost: '▼',
  weakened: '◐',
  strengthened: '△',
  gained: '▲',
};
/** Class of the colour: what got worse is red and amber, what got better green. */
export const EFFECT_TONES: Record<Effect, string> = {
  lost: 'lost',
  weakened: 'weak',
  strengthened: 'gain',
  gained: 'gain',
};

export interface PlacedImpact {
  effect: Effect;
  item: ImpactItem;
}

/** The consequences in the order in which they matter. */
export function impactRows(impact: Impact): PlacedImpact[] {
  return EFFECTS.flatMap((effect) => impact[effect].map((item) => ({ effect, item })));
}

/** Effects by the article of B (or of A, for what is gone) that their words stand in. */
export function effectsByUnit(
  impact: Impact,
  unitsA: Readonly<Record<string, string>>,
  unitsB: Readonly<Record<string, string>>,
): { a: Map<string, Set<Effect>>; b: Map<string, Set<Effect>> } {
  const found = { a: new Map<string, Set<Effect>>(), b: new Map<string, Set<Effect>>() };
  const put = (side: 'a' | 'b', unit: string | undefined, effect: Effect): void => {
    if (unit === undefined) return;
    const set = found[side].get(unit) ?? new Set<Effect>();
    set.add(effect);
    found[side].set(unit, set);
  };
  for (const { effect, item } of impactRows(impact)) {
    const before = item.evidenceBefore[0];
    const after = item.evidenceAfter[0];
    if (before && (effect === 'lost' || effect === 'weakened')) put('a', unitsA[before.provision], effect);
    if (after) put('b', unitsB[after.provision], effect);
  }
  return found;
}
