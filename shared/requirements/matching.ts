/** Whether a rule holds in a sentence: its terms stand there or in the context, near one another, and nobody denies them. */
import { type ConceptSet, has } from './conceptSet.ts';
import type { Hit } from './concepts.ts';
import {
  isDeniedAfter,
  isDeniedAtOnce,
  isDeniedTwice,
  isGoverned,
  isNegated,
  names,
  negatorsOf,
} from './negation.ts';
import type { Rule, Term } from './rules.ts';
import type { Scene } from './scene.ts';

/** Words between two terms that must be near one another. */
const NEAR = 8;

/**
 * A cheap look before the words are weighed: every term stands somewhere, and nothing that must not. `present` is what
 * stands in the sentence or its lead, `around` all of that and its context.
 */
export function mayMatch(rule: Rule, present: ConceptSet, around: ConceptSet): boolean {
  for (const term of rule.byRarity) if (!anyIn(term.anyOf, term.context ? around : present)) return false;
  return !anyIn(rule.none, present);
}

function anyIn(concepts: readonly number[], set: ConceptSet): boolean {
  for (let i = 0; i < concepts.length; i++) if (has(set, concepts[i]!)) return true;
  return false;
}

/** The hits in the sentence that satisfy a rule, or null. At least one must stand in the sentence itself. */
export function matchRule(rule: Rule, scene: Scene): Hit[] | null {
  if (rule.none.some((c) => scene.found.has(c) || has(scene.context.lead, c))) return null;
  if (rule.noneNear.some((c) => scene.found.has(c) || has(scene.earlier, c))) return null;
  if (!rule.negation && scene.context.leadForbids) return null;
  const matched: Hit[] = [];
  let last: Hit | undefined;
  for (const term of rule.terms) {
    const own = hitsOf(term, scene.found, term.near ? last : undefined);
    if (own) {
      matched.push(own);
      last = own;
    } else if (!inContext(term, scene)) return null;
  }
  if (matched.length === 0) return null;
  // A negator that a concept names is part of its meaning ("without notice", "may not be refused").
  const denials = negatorsOf(scene).filter((at) => !matched.some((h) => names(h, at)));
  if (isDeniedAfter(matched, denials, scene) || matched.some((hit) => isDeniedTwice(hit, scene))) return null;
  if (rule.negation)
    return matched.some((hit) => isDeniedAtOnce(hit, matched, scene) || isGoverned(hit, denials, scene))
      ? null
      : matched;
  return matched.some((hit) => isNegated(hit, denials, scene, rule.role === 'against')) ? null : matched;
}

function hitsOf(
  term: Term,
  found: ReadonlyMap<number, readonly Hit[]>,
  near: Hit | undefined,
): Hit | undefined {
  for (const concept of term.anyOf)
    for (const hit of found.get(concept) ?? [])
      if (!near || (hit.from <= near.to + NEAR && hit.to >= near.from - NEAR)) return hit;
  return undefined;
}

function inContext(term: Term, scene: Scene): boolean {
  const set = term.context ? scene.earlier : scene.context.lead;
  return term.anyOf.some((c) => has(set, c) || has(scene.context.lead, c));
}
