/**
 * Reading one provision: which rules fire in which sentence. A reading depends on nothing but the provision's own words
 * and its context (headings, the words that lead in a list, the provision just before), so it is kept until one of them
 * changes.
 */
import type { Language } from '../bill/kinds.ts';
import { type Span, sentences, words } from '../text/tokens.ts';
import { addTo, type ConceptSet, conceptsIn, copyInto, emptySet, NO_CONCEPTS, unite } from './conceptSet.ts';
import { conceptIndex, type Hit } from './concepts.ts';
import type { Grammar } from './grammar.ts';
import { matchRule, mayMatch } from './matching.ts';
import type { Named, Names } from './names.ts';
import { isHindered } from './negation.ts';
import { protocolReferences } from './protocolReferences.ts';
import { quoteSpan } from './quoting.ts';
import type { Rule } from './rules.ts';
import type { Context, Scene, Sentence } from './scene.ts';
import { STRENGTH_COUNTS, WRONG_BODY, weakeningOf } from './weakening.ts';
import { standingIn } from './whose.ts';

/** A rule that fired on characters `from`..`to` of the provision's text. */
export interface RuleHit {
  rule: Rule;
  from: number;
  to: number;
  /** Why it counts for less, as the name of a flag; '' where it counts fully. */
  weakened: string;
}

/** What a name that the bill defines counts as. */
const CONCEPTS_OF: Record<Named, readonly number[]> = {
  mechanism: ['npm', 'npm-named'].map(conceptIndex),
  place: ['place', 'taken-place'].map(conceptIndex),
  detainee: ['detainees', 'persons-met'].map(conceptIndex),
};

/** The concepts of a heading. */
export function conceptsOf(text: string, lang: Language, grammar: Grammar): ConceptSet {
  if (text === '') return NO_CONCEPTS;
  const set = emptySet(grammar.conceptCount);
  const tokens = words(text).map((t) => t.word);
  for (const hit of grammar.reader(lang).find(tokens, 0, tokens.length)) addTo(set, hit.concept);
  return set;
}

export interface ProvisionReading {
  hits: RuleHit[];
  /** Every concept of the provision's own words. */
  concepts: ConceptSet;
}

/** Every rule hit of a provision's own text, and its concepts. */
export function readProvision(
  text: string,
  context: Context,
  lang: Language,
  names: Names,
  grammar: Grammar,
): ProvisionReading {
  const tokens = words(text);
  const plain = tokens.map((t) => t.word);
  const hits: RuleHit[] = [];
  const own = emptySet(grammar.conceptCount);
  const earlier = emptySet(grammar.conceptCount);
  for (const set of [context.heading, context.lead, context.before, context.earlier]) unite(earlier, set);
  let first = 0;
  for (const span of sentences(text, lang)) {
    while (first < tokens.length && tokens[first]!.from < span.from) first++;
    let end = first;
    while (end < tokens.length && tokens[end]!.to <= span.to) end++;
    if (end > first) {
      const found = grammar.reader(lang).find(plain, first, end);
      names.find(plain, first, end, (of, from, to) => {
        for (const concept of CONCEPTS_OF[of]) found.push({ concept, from, to });
      });
      addReferences(text, span, tokens, first, end, lang, found);
      const sentence: Sentence = { ...span, first, end };
      const scene = { text, tokens, plain, sentence, earlier, context, lang, grammar, known: {} };
      readSentence({ ...scene, found: byConcept(found) }, hits);
      for (const hit of found) addTo(own, hit.concept);
      unite(earlier, own);
    }
    first = end;
  }
  return { hits, concepts: own };
}

/** What is said by reference to the Protocol's articles counts as the concepts of those articles. */
function addReferences(
  text: string,
  span: Span,
  tokens: readonly Span[],
  first: number,
  end: number,
  lang: Language,
  found: Hit[],
): void {
  if (!/rotocol|ротокол|eswirnama|PROTOCOL|ПРОТОКОЛ/.test(text)) return;
  for (const { article, from, to } of protocolReferences(text.slice(span.from, span.to), lang)) {
    let begin = first;
    while (begin < end - 1 && tokens[begin]!.from < span.from + from) begin++;
    let last = begin;
    while (last < end - 1 && tokens[last + 1]!.to <= span.from + to) last++;
    found.push({ concept: conceptIndex(`ref-${article}`), from: begin, to: last });
  }
}

/** What stands in the sentence at hand, and in its context too; filled anew for each, since sentences are many. */
let present: ConceptSet = emptySet();
let around: ConceptSet = emptySet();
// Which rules were tried in the sentence at hand; the number of the sentence spares clearing the list.
let triedIn = new Uint32Array(0);
let rounds = 0;

function readSentence(scene: Scene, out: RuleHit[]): void {
  if (scene.found.size === 0) return;
  const { grammar } = scene;
  if (triedIn.length < grammar.rules.length) triedIn = new Uint32Array(grammar.rules.length);
  if (present.length !== scene.earlier.length) {
    present = emptySet(grammar.conceptCount);
    around = emptySet(grammar.conceptCount);
  }
  copyInto(present, scene.context.lead);
  for (const concept of scene.found.keys()) addTo(present, concept);
  copyInto(around, present);
  unite(around, scene.earlier);
  const round = ++rounds;
  const standing = standingIn(scene);
  for (const concept of conceptsIn(present))
    for (const rule of grammar.rulesByConcept.get(concept) ?? NO_RULES) {
      if (triedIn[rule.index] === round) continue;
      triedIn[rule.index] = round;
      if (!mayMatch(rule, present, around)) continue;
      const stands = standing(rule);
      if (stands === 'none') continue;
      const matched = matchRule(rule, scene);
      if (matched === null) continue;
      if (STRENGTH_COUNTS.has(rule.role) && isHindered(matched, scene)) continue;
      const weakened = stands === 'foreign' ? WRONG_BODY : weakeningOf(rule, matched, scene);
      out.push({ rule, ...quoteSpan(matched, scene), weakened });
    }
}

const NO_RULES: readonly Rule[] = [];

/** Hits by their concept, in the order in which they were found. */
function byConcept(hits: readonly Hit[]): ReadonlyMap<number, readonly Hit[]> {
  const map = new Map<number, Hit[]>();
  for (const hit of hits) {
    const list = map.get(hit.concept);
    if (list) list.push(hit);
    else map.set(hit.concept, [hit]);
  }
  return map;
}
