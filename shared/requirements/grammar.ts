/**
 * Everything that recognition knows: the built-in concepts and rules, and beside them those of the packs in use. A pack's
 * own concepts are known only to its own lines, so that one pack never changes what another one recognises; where both
 * have a name, the pack's own goes first. Signals of a pack stand in place of the built-in ones for the same requirement.
 */
import type { Language } from '../bill/kinds.ts';
import { fold } from '../text/words.ts';
import {
  CONCEPT_COUNT,
  compileReader,
  conceptIndex,
  conceptReader,
  lexiconWays,
  type Reader,
} from './concepts.ts';
import type { Pack, PackFlag, Requirement } from './pack.ts';
import { compileSignals, RULES, type Rule, rulesByConcept, signalsOf } from './rules.ts';
import { SIGNALS } from './signals/index.ts';
import type { Signals } from './signals/signal.ts';

export interface Grammar {
  readonly conceptCount: number;
  readonly rules: readonly Rule[];
  /** Rules by every concept that one of their terms names. */
  readonly rulesByConcept: ReadonlyMap<number, readonly Rule[]>;
  /** Finds concepts in words; compiled at the first use of a language. */
  reader(lang: Language): Reader;
  signalsOf(requirement: string): Signals | undefined;
  /** What the pack of a requirement says of a red flag by its name. */
  flagOf(requirement: string, flag: string): PackFlag | undefined;
}

const BUILT_IN: Grammar = {
  conceptCount: CONCEPT_COUNT,
  rules: RULES,
  rulesByConcept: rulesByConcept(RULES),
  reader: conceptReader,
  signalsOf,
  flagOf: () => undefined,
};

const carries = (r: Requirement): boolean => r.signals !== undefined || r.notApplicableWhen !== undefined;

/** Compiling takes some milliseconds, and tests and comparisons ask for the same packs again and again. */
const KEPT = 6;
const recent: { packs: readonly Pack[]; grammar: Grammar }[] = [];

/** The grammar of these packs; the built-in one where none of them brings anything of its own. */
export function grammarOf(packs: readonly Pack[]): Grammar {
  const own = packs.filter((p) => p.requirements.some(carries));
  if (own.length === 0) return BUILT_IN;
  const known = recent.find((k) => k.packs.length === own.length && k.packs.every((p, i) => p === own[i]));
  if (known) return known.grammar;
  const grammar = compileGrammar(own);
  recent.unshift({ packs: own, grammar });
  recent.length = Math.min(recent.length, KEPT);
  return grammar;
}

function compileGrammar(packs: readonly Pack[]): Grammar {
  const concepts = packs.flatMap((pack) => Object.values(pack.concepts ?? {}));
  const requirements = new Map(packs.flatMap((pack) => pack.requirements.map((r) => [r.id, { r, pack }])));
  const rules = compileRules(packs);
  const readers = new Map<Language, Reader>();
  return {
    conceptCount: CONCEPT_COUNT + concepts.length,
    rules,
    rulesByConcept: rulesByConcept(rules),
    reader(lang) {
      const known = readers.get(lang);
      if (known) return known;
      const ways = [...lexiconWays(lang), ...concepts.map((c) => (c[lang] ?? []).map(fold))];
      const made = compileReader(ways, lang);
      readers.set(lang, made);
      return made;
    },
    signalsOf: (id) => requirements.get(id)?.r.signals ?? signalsOf(id),
    flagOf: (id, flag) => requirements.get(id)?.pack.flags?.[flag],
  };
}

/** The built-in rules without those that a pack replaces, then the rules of the packs. */
function compileRules(packs: readonly Pack[]): Rule[] {
  const replaced = new Set(packs.flatMap((p) => p.requirements.filter((r) => r.signals).map((r) => r.id)));
  const rules: Rule[] = [];
  for (const [id, signals] of Object.entries(SIGNALS))
    if (!replaced.has(id)) compileSignals(id, signals, conceptIndex, rules);
  let first = CONCEPT_COUNT;
  for (const pack of packs) {
    const names = Object.keys(pack.concepts ?? {});
    const own = new Map(names.map((name, i) => [name, first + i]));
    const resolve = (name: string): number => own.get(name) ?? conceptIndex(name);
    for (const { id, signals, notApplicableWhen } of pack.requirements) {
      if (signals) compileSignals(id, signals, resolve, rules);
      if (notApplicableWhen) compileSignals(id, { exempt: notApplicableWhen }, resolve, rules);
    }
    first += names.length;
  }
  return rules;
}
