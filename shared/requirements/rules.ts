/** The signals compiled: each line becomes a rule that is tried only where its rarest concept stands in a sentence. */
import { conceptIndex } from './concepts.ts';
import { SIGNALS } from './signals/index.ts';
import type { Signals } from './signals/signal.ts';

export type RuleRole = 'met' | 'partly' | 'half' | 'against' | 'narrowing' | 'scope';

/** One term of a rule: any of these concepts. */
export interface Term {
  anyOf: readonly number[];
  /** May also stand in the context. */
  context: boolean;
  /** Must stand within a few words of the term before it. */
  near: boolean;
}

export interface Rule {
  index: number;
  requirement: string;
  role: RuleRole;
  /** Name of the half or of the red flag; '' otherwise. */
  name: string;
  terms: readonly Term[];
  none: readonly number[];
  /** Must not stand in the context either. */
  noneNear: readonly number[];
  duty: boolean;
  /** Negation is part of the meaning. */
  negation: boolean;
  subcommittee: boolean;
}

export const RULES: readonly Rule[] = compileAll();

function compileAll(): Rule[] {
  const rules: Rule[] = [];
  const add = (requirement: string, role: RuleRole, name: string, lines: readonly string[]): void => {
    for (const line of lines) rules.push(compileLine(line, { requirement, role, name, index: rules.length }));
  };
  for (const [requirement, signals] of Object.entries(SIGNALS)) {
    add(requirement, 'met', '', signals.met ?? []);
    add(requirement, 'partly', '', signals.partly ?? []);
    add(requirement, 'scope', '', signals.scope ?? []);
    for (const [name, lines] of Object.entries(signals.halves ?? {})) add(requirement, 'half', name, lines);
    for (const [name, lines] of Object.entries(signals.against ?? {}))
      add(requirement, 'against', name, lines);
    for (const [name, lines] of Object.entries(signals.narrowing ?? {}))
      add(requirement, 'narrowing', name, lines);
  }
  return rules;
}

type RuleHead = Pick<Rule, 'requirement' | 'role' | 'name' | 'index'>;

function compileLine(line: string, head: RuleHead): Rule {
  const directives = line.match(/^(?:[a-z]+:)+/)?.[0] ?? '';
  const terms: Term[] = [];
  const none: number[] = [];
  const noneNear: number[] = [];
  for (const word of line.slice(directives.length).split(' ')) {
    if (word.startsWith('!^')) noneNear.push(...choices(word.slice(2)));
    else if (word.startsWith('!')) none.push(...choices(word.slice(1)));
    else terms.push(...word.split('~').map((part, i) => termOf(part, i > 0)));
  }
  const has = (name: string): boolean => directives.split(':').includes(name);
  return {
    ...head,
    terms,
    none,
    noneNear,
    duty: has('duty'),
    negation: has('neg'),
    subcommittee: has('spt'),
  };
}

function termOf(source: string, near: boolean): Term {
  return { anyOf: choices(source), context: source.includes('^'), near };
}

/** "a|b"; a term is contextual as a whole where one of its choices is. */
function choices(source: string): number[] {
  return source.split('|').map((name) => conceptIndex(name.replace('^', '')));
}

/** Rules by the concept that must stand in the sentence itself; of several, the first term that is not contextual. */
export const RULES_BY_CONCEPT: ReadonlyMap<number, readonly Rule[]> = byConcept();

function byConcept(): Map<number, Rule[]> {
  const map = new Map<number, Rule[]>();
  for (const rule of RULES)
    for (const concept of new Set(rule.terms.flatMap((t) => t.anyOf))) {
      const list = map.get(concept);
      if (list) list.push(rule);
      else map.set(concept, [rule]);
    }
  return map;
}

export function signalsOf(requirement: string): Signals | undefined {
  return SIGNALS[requirement];
}
