/** The signals compiled: each line becomes a rule that is tried only where its rarest concept stands in a sentence. */
import { conceptIndex } from './concepts.ts';
import { SIGNALS } from './signals/index.ts';
import type { Signals } from './signals/signal.ts';

export type RuleRole = 'met' | 'partly' | 'half' | 'against' | 'narrowing' | 'scope' | 'exempt';

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
  /** The same terms, those of rare concepts first: what is tested before a rule is tried at all. */
  byRarity: readonly Term[];
  none: readonly number[];
  /** Must not stand in the context either. */
  noneNear: readonly number[];
  duty: boolean;
  /** Negation is part of the meaning. */
  negation: boolean;
  subcommittee: boolean;
  /** A guarantee of the national mechanism; said of the Subcommittee's sources or visits it gives it nothing. */
  national: boolean;
}

/** What these ask for is owed: a State that only may do it has promised nothing. */
const BINDING =
  /^(?:OPCAT-27-CONSENT|OPCAT-27-DEPOSIT|OPCAT-17-DEADLINE|OPCAT-12a-SPTVISIT|OPCAT-12\.16-SPTDIALOGUE|OPCAT-18\.2-|OPCAT-18\.3-|OPCAT-22-|NPM-COOPERATION|OPCAT-23-PUBLISH)/;
const NATIONAL = /^(?:OPCAT-(?:21|22|20-|20[a-e]-|35)|SPTG-25|NPM-COOP)/;

/** The number of a concept by its name; throws on a name it does not know. */
export type Resolve = (name: string) => number;

export const RULES: readonly Rule[] = compileAll();

function compileAll(): Rule[] {
  const rules: Rule[] = [];
  for (const [requirement, signals] of Object.entries(SIGNALS))
    compileSignals(requirement, signals, conceptIndex, rules);
  return rules;
}

/** Appends the rules of one requirement; a rule's index is its place in the list. */
export function compileSignals(requirement: string, signals: Signals, resolve: Resolve, rules: Rule[]): void {
  const add = (role: RuleRole, name: string, lines: readonly string[] = []): void => {
    for (const line of lines)
      rules.push(compileLine(line, { requirement, role, name, index: rules.length }, resolve));
  };
  add('met', '', signals.met);
  add('partly', '', signals.partly);
  add('scope', '', signals.scope);
  add('exempt', '', signals.exempt);
  for (const [name, lines] of Object.entries(signals.halves ?? {})) add('half', name, lines);
  for (const [name, lines] of Object.entries(signals.against ?? {})) add('against', name, lines);
  for (const [name, lines] of Object.entries(signals.narrowing ?? {})) add('narrowing', name, lines);
}

type RuleHead = Pick<Rule, 'requirement' | 'role' | 'name' | 'index'>;

function compileLine(line: string, head: RuleHead, resolve: Resolve): Rule {
  const choices = (source: string): number[] => choicesOf(source, resolve);
  const directives = line.match(/^(?:[a-z]+:)+/)?.[0] ?? '';
  const terms: Term[] = [];
  const none: number[] = [];
  const noneNear: number[] = [];
  for (const word of line.slice(directives.length).split(' ')) {
    if (word.startsWith('!^')) noneNear.push(...choices(word.slice(2)));
    else if (word.startsWith('!')) none.push(...choices(word.slice(1)));
    else terms.push(...word.split('~').map((part, i) => termOf(part, i > 0, resolve)));
  }
  const has = (name: string): boolean => directives.split(':').includes(name);
  return {
    ...head,
    terms,
    byRarity: terms,
    none,
    noneNear,
    duty: has('duty') || BINDING.test(head.requirement),
    negation: has('neg'),
    subcommittee: has('spt'),
    national: NATIONAL.test(head.requirement),
  };
}

function termOf(source: string, near: boolean, resolve: Resolve): Term {
  return { anyOf: choicesOf(source, resolve), context: source.includes('^'), near };
}

/** "a|b"; a term is contextual as a whole where one of its choices is. */
function choicesOf(source: string, resolve: Resolve): number[] {
  return source.split('|').map((name) => resolve(name.replace('^', '')));
}

/**
 * Rules by a concept that must stand in the sentence or its lead: of the terms that are not contextual the one whose concepts
 * the fewest rules name, so that "not" or "information" does not call up every rule. A rule of contextual terms only is found
 * by any of them. Orders each rule's `byRarity` on the way.
 */
export function rulesByConcept(rules: readonly Rule[]): ReadonlyMap<number, readonly Rule[]> {
  const uses = new Map<number, number>();
  for (const rule of rules)
    for (const concept of new Set(rule.terms.flatMap((t) => t.anyOf)))
      uses.set(concept, (uses.get(concept) ?? 0) + 1);
  const cost = (term: Term): number => term.anyOf.reduce((sum, c) => sum + uses.get(c)!, 0);
  const map = new Map<number, Rule[]>();
  for (const rule of rules) {
    rule.byRarity = [...rule.terms].sort((a, b) => cost(a) - cost(b));
    const own = rule.byRarity.filter((t) => !t.context);
    const keys = own.length > 0 ? own[0]!.anyOf : rule.terms.flatMap((t) => t.anyOf);
    for (const concept of new Set(keys)) {
      const list = map.get(concept);
      if (list) list.push(rule);
      else map.set(concept, [rule]);
    }
  }
  return map;
}

export function signalsOf(requirement: string): Signals | undefined {
  return SIGNALS[requirement];
}
