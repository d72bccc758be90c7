/**
 * Numbers for what can be found: each rule in each strength (fully, or weakened in one of the known ways), and likeness to
 * the examples of a requirement that has no rules. A hit in a provision is such a number with two offsets.
 */
import type { Grammar } from './grammar.ts';
import type { Requirement } from './pack.ts';
import type { RuleRole } from './rules.ts';
import { WEAKENINGS } from './weakening.ts';

export interface Meaning {
  requirement: string;
  role: RuleRole;
  /** Name of the half or of the red flag; '' otherwise. */
  name: string;
  /** Why it counts for less, as the name of a flag; '' where it counts fully. */
  weakened: string;
}

export interface Buckets {
  count: number;
  ofRule(index: number, weakened: string): number;
  ofLikeness(requirement: string, role: RuleRole): number;
  meaning(bucket: number): Meaning;
  of(requirement: string): readonly number[];
}

const LIKENESS_ROLES: readonly RuleRole[] = ['met', 'partly', 'against'];

export function createBuckets(requirements: readonly Requirement[], grammar: Grammar): Buckets {
  const meanings: Meaning[] = [];
  const byRequirement = new Map<string, number[]>();
  const add = (meaning: Meaning): void => {
    const list = byRequirement.get(meaning.requirement);
    if (list) list.push(meanings.length);
    else byRequirement.set(meaning.requirement, [meanings.length]);
    meanings.push(meaning);
  };
  const strengths = ['', ...WEAKENINGS];
  const strength = new Map(strengths.map((name, i) => [name, i]));
  for (const { requirement, role, name } of grammar.rules)
    for (const weakened of strengths) add({ requirement, role, name, weakened });
  const likeness = new Map<string, number>();
  for (const { id } of requirements.filter((r) => !grammar.signalsOf(r.id)))
    for (const role of LIKENESS_ROLES) {
      likeness.set(`${id} ${role}`, meanings.length);
      add({ requirement: id, role, name: '', weakened: '' });
    }
  return {
    count: meanings.length,
    ofRule: (index, weakened) => index * strengths.length + strength.get(weakened)!,
    ofLikeness: (requirement, role) => likeness.get(`${requirement} ${role}`)!,
    meaning: (bucket) => meanings[bucket]!,
    of: (requirement) => byRequirement.get(requirement) ?? [],
  };
}
