/**
 * Reading one provision: which rules fire in which sentence. A reading depends on nothing but the provision's own words
 * and its context (headings, the words that lead in a list, the provision just before), so it is kept until one of them
 * changes.
 */
import type { Language } from '../bill/kinds.ts';
import { modalityOf } from '../text/strength.ts';
import { type Span, sentences, words } from '../text/tokens.ts';
import { addTo, type ConceptSet, conceptsIn, emptySet, has, NO_CONCEPTS, unite } from './conceptSet.ts';
import { conceptIndex, type Hit } from './concepts.ts';
import type { Grammar } from './grammar.ts';
import { hinderingClauses } from './hindrance.ts';
import type { Names } from './names.ts';
import { protocolReferences } from './protocolReferences.ts';
import type { Rule, RuleRole, Term } from './rules.ts';

/** A rule that fired on characters `from`..`to` of the provision's text. */
export interface RuleHit {
  rule: Rule;
  from: number;
  to: number;
  /** Why it counts for less, as the name of a flag; '' where it counts fully. */
  weakened: string;
}

const index = (name: string): number => conceptIndex(name);
const SPT = index('spt');
const NPM = index('npm');
const NPM_TITLE = index('npm-title');
const COMPLAINTS = index('complaint-matter');
const ADVISORY = index('advisory-body');
const OTHER_COMMISSION = index('other-commission');
/** Who sits on the body and how: given to an advisory council only, it is not given to the mechanism. */
const OF_PEOPLE = /^(?:OPCAT-18\.2-(?:GENDER|MINORITY)|SPTG-(?:16-SELECT|9-|18-))/;
const OF_ANY_BODY = /^(?:OPCAT-18\.2-|SPTG-(?:16-SELECT|9-|18-))/;
const NARROWING: readonly (readonly [concept: number, flag: string, requirements: RegExp])[] = [
  [index('where-possible'), 'where-possible', /^(?!OPCAT-18\.2|SPTG-24|OPCAT-21)/],
  [index('within-means'), 'within-available-means', /^(?:OPCAT-18\.3|SPTG-12|NPM-COOP|OPCAT-20|SPTG-25)/],
  [index('in-law-manner'), 'within-legislation', /^(?:OPCAT-20[-abcde]|SPTG-25|NPM-EQUIP|OPCAT-14)/],
];

/** The right sentence about the wrong body: it speaks of the Subcommittee. Such a hit is no evidence, but explains a gap. */
export const WRONG_BODY = 'wrong-body';

/** The names of everything that can make a rule count for less. */
export const WEAKENINGS: readonly string[] = [
  'may-for-shall',
  WRONG_BODY,
  'in-another-act',
  'advisory-body-only',
  ...NARROWING.map(([, flag]) => flag),
];

const NEGATORS: Record<Language, RegExp> = {
  en: /^(?:not|no|never|cannot|nor|neither)$/,
  ru: /^(?:не|нет|ни|нельзя)$/,
  tk: /^(?:däl|däldir|ýok|ýokdur|gadagandyr|\S+(?:ma|me)(?:ýar|ýär|z|zlar|zler|ýarlar|ýärler))$/,
};
/**
 * "Section 12 of the Civil Service Act (official secrecy) applies": the guarantee stands in another act, which would have to
 * be read. References to the Protocol are followed instead (protocolReferences.ts).
 */
const IN_ANOTHER_ACT: Record<Language, RegExp> = {
  en: /\b(?:sections?|articles?|chapters?|parts?)\s+[\dIVX][^.;]{0,60}?\bof the\s+(?!(?:optional )?protocol)(?:[\w'-]+\s+){0,6}?(?:act|code|law|constitution|ordinance)\b[^.;]{0,160}?\b(?:appl(?:y|ies)|governs?|holds?)\b/iu,
  ru: /(?:стат(?:ь\p{L}*|ей)|глав\p{L}*|пункт\p{L}*)\s+\d[^.;]{0,40}?(?:закона|кодекса|конституции|положения)[^.;]{0,160}?(?:применя|распространя|действу)\p{L}+/iu,
  tk: /kanunyň\s+\d+-nj[iy]\s+madda[^.;]{0,80}?ulanyl/iu,
};

/** How many words before a concept a negator still negates it. */
const NEGATION_REACH: Record<Language, number> = { en: 4, ru: 3, tk: 6 };
// "Not only", "not later than", "не реже": no negation.
const NO_NEGATION = new Set(
  'only merely limited later more less fewer earlier longer только лишь позднее позже реже более менее чаще ранее'.split(
    ' ',
  ),
);
/** A denied modal ("may not", "не вправе") governs its whole clause … */
const MODALS: Record<Language, RegExp> = {
  en: /^(?:may|shall|must|can|will)$/,
  ru: /^(?:вправе|может|могут|обязан[аыо]?|должн[аоы]|должен)$/,
  tk: /^$/,
};
/** … unless what it denies is itself a hindrance ("may not be refused"), or another modal begins. */
const HINDERS: Record<Language, RegExp> = {
  en: /^(?:prevent|refus|den[iy]|restrict|limit|hinder|obstruct|withh|delay|requir|subject|oblig|liab|prejudic|suffer|interfer|imped|exclud|affect|reduc|oppos|object|rely|invok|raise|us|serve|constitut|exempt|releas|contest|appl)/,
  ru: /^(?:препят|отказ|огранич|запре|задерж|меша|отлож|вмешив|ущем|служ|явля|ссыла|умень|сокращ|лиш|исключ|требов|требу|прерв|затраг|влия|отмен|замен|завис|прекращ|подлеж|подчин|несет|несут|теря|освобо)/,
  tk: /^$/,
};
const CLAUSE = 40;

/** Words between two terms that must be near one another. */
const NEAR = 8;
/** Longer sentences are quoted only from the clause of the first to that of the last word that counted. */
const LONG_QUOTE = 180;

/** The concepts of a heading. */
export function conceptsOf(text: string, lang: Language, grammar: Grammar): ConceptSet {
  if (text === '') return NO_CONCEPTS;
  const set = emptySet(grammar.conceptCount);
  const tokens = words(text).map((t) => t.word);
  for (const hit of grammar.reader(lang).find(tokens, 0, tokens.length)) addTo(set, hit.concept);
  return set;
}

interface Sentence extends Span {
  /** Index of its first word and one past its last. */
  first: number;
  end: number;
}

/** What a sentence may lean on, as concepts. */
export interface Context {
  /** Headings of the article and of the divisions above it. */
  heading: ConceptSet;
  /** Text of the provisions that it is a part of: a point continues their sentence. */
  lead: ConceptSet;
  /** The two provisions before it under the same parent: what "it" and "such visits" refer to. */
  before: ConceptSet;
  earlier: ConceptSet;
  /** The lead ends in a prohibition ("may not:"), so each point is one. */
  leadForbids: boolean;
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
      names.find(plain, first, end, (from, to) => found.push({ concept: NPM, from, to }));
      addReferences(text, span, tokens, first, end, lang, found);
      const sentence: Sentence = { ...span, first, end };
      readSentence(
        { text, tokens, plain, sentence, found, earlier, context, lang, grammar, known: {} },
        hits,
      );
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

interface Scene {
  text: string;
  tokens: readonly Span[];
  plain: readonly string[];
  sentence: Sentence;
  found: readonly Hit[];
  earlier: ConceptSet;
  context: Context;
  lang: Language;
  grammar: Grammar;
  /** What several rules ask of the same sentence, worked out once. */
  known: { breaks?: readonly (readonly [at: number, after: number])[]; elsewhere?: boolean };
}

function readSentence(scene: Scene, out: RuleHit[]): void {
  if (scene.found.length === 0) return;
  const byConcept = new Map<number, Hit[]>();
  const { grammar } = scene;
  const present = emptySet(grammar.conceptCount);
  if (triedIn.length < grammar.rules.length) triedIn = new Uint32Array(grammar.rules.length);
  for (const hit of scene.found) {
    addTo(present, hit.concept);
    const list = byConcept.get(hit.concept);
    if (list) list.push(hit);
    else byConcept.set(hit.concept, [hit]);
  }
  unite(present, scene.context.lead);
  const round = ++rounds;
  const aboutSubcommittee = isAboutSubcommittee(scene, byConcept);
  const spt = byConcept.get(SPT)?.[0];
  const onlySubcommittee = spt !== undefined && !byConcept.get(NPM)?.some((h) => h.from !== spt.from);
  // What an ombudsperson may do with a complaint is another task, unless the mechanism is named.
  const onComplaints =
    has(scene.context.heading, COMPLAINTS) &&
    !has(scene.context.heading, NPM_TITLE) &&
    !byConcept.has(NPM_TITLE);
  // Who sits on an electoral or medical commission is no matter of the mechanism's members.
  const ofOtherBody =
    (byConcept.has(OTHER_COMMISSION) || has(scene.context.heading, OTHER_COMMISSION)) &&
    !byConcept.has(NPM_TITLE);
  const negators = negatorsOf(scene);
  const hindering = hinderingClauses(scene.text, scene.sentence, scene.lang);
  for (const concept of conceptsIn(present))
    for (const rule of grammar.rulesByConcept.get(concept) ?? []) {
      if (triedIn[rule.index] === round) continue;
      triedIn[rule.index] = round;
      if (!mayMatch(rule, present, scene.earlier)) continue;
      const { national } = rule;
      if (onComplaints && (national || rule.requirement.startsWith('OPCAT-19'))) continue;
      if (ofOtherBody && OF_ANY_BODY.test(rule.requirement)) continue;
      const foreign = !rule.subcommittee && (aboutSubcommittee || (onlySubcommittee && national));
      if (foreign && !(national && rule.role === 'met')) continue;
      // What a ministry does with the Subcommittee says nothing against the national mechanism.
      if (spt !== undefined && rule.role === 'against' && !rule.subcommittee) continue;
      const matched = matchRule(rule, scene, byConcept, negators);
      if (matched && hindering.length > 0 && isHindered(rule, matched, scene, hindering)) continue;
      if (matched && foreign) out.push({ rule, ...quoteSpan(matched, scene), weakened: WRONG_BODY });
      else if (matched) out.push(ruleHit(rule, matched, scene, byConcept));
    }
}

// Which rules were tried in the sentence at hand; the number of the sentence spares clearing the list.
let triedIn = new Uint32Array(0);
let rounds = 0;

/** A cheap look before the words are weighed: every term stands somewhere, and nothing that must not. */
function mayMatch(rule: Rule, present: ConceptSet, earlier: ConceptSet): boolean {
  for (const term of rule.terms)
    if (!term.anyOf.some((c) => has(present, c) || (term.context && has(earlier, c)))) return false;
  return !rule.none.some((c) => has(present, c));
}

/** The sentence's subject is the Subcommittee: it comes before any national body, or only the heading names a body. */
function isAboutSubcommittee(scene: Scene, byConcept: ReadonlyMap<number, readonly Hit[]>): boolean {
  const spt = byConcept.get(SPT)?.[0];
  const npm = byConcept.get(NPM)?.find((h) => !spt || h.from !== spt.from);
  if (spt)
    return (
      (!npm || spt.from < npm.from) &&
      spt.from - scene.sentence.first <= 7 &&
      !has(scene.context.heading, NPM)
    );
  return has(scene.context.heading, SPT) && !npm;
}

/** Words that negate what follows (in Turkmen: what went before), "not only" and its like aside. */
function negatorsOf({ plain, sentence, lang }: Scene): number[] {
  const at: number[] = [];
  for (let i = sentence.first; i < sentence.end; i++)
    if (NEGATORS[lang].test(plain[i]!) && !NO_NEGATION.has(plain[i + 1] ?? '')) at.push(i);
  return at;
}

/** The hits in the sentence that satisfy a rule, or null. At least one must stand in the sentence itself. */
function matchRule(
  rule: Rule,
  scene: Scene,
  byConcept: ReadonlyMap<number, readonly Hit[]>,
  negators: readonly number[],
): Hit[] | null {
  if (rule.none.some((c) => byConcept.has(c) || has(scene.context.lead, c))) return null;
  if (rule.noneNear.some((c) => byConcept.has(c) || has(scene.earlier, c))) return null;
  if (!rule.negation && scene.context.leadForbids) return null;
  const matched: Hit[] = [];
  let last: Hit | undefined;
  for (const term of rule.terms) {
    const own = hitsOf(term, byConcept, term.near ? last : undefined);
    if (own) {
      matched.push(own);
      last = own;
    } else if (!inContext(term, scene)) return null;
  }
  if (matched.length === 0) return null;
  if (rule.negation) return matched.some((hit) => isDeniedAtOnce(hit, matched, scene)) ? null : matched;
  // A negator that a concept names is part of its meaning ("without notice", "may not be refused").
  const denials = negators.filter((at) => !matched.some((h) => names(h, at)));
  return matched.some((hit) => isNegated(hit, denials, scene)) ? null : matched;
}

/** What a rule found stands in a clause that allows the contrary of a guarantee. */
function isHindered(
  rule: Rule,
  matched: readonly Hit[],
  { tokens }: Scene,
  hindering: readonly Span[],
): boolean {
  if (!STRENGTH_COUNTS.has(rule.role)) return false;
  return matched.some((hit) => {
    const at = tokens[hit.from]!.from;
    return hindering.some((clause) => clause.from <= at && at < clause.to);
  });
}

/** What the mechanism does; denied, the guarantee is gone, whatever else the rule found. */
const DEEDS: ReadonlySet<number> = new Set(
  ['interview', 'speak', 'visit', 'come-in', 'access', 'uses-equipment'].map(index),
);

/** Words that may stand between "not" and what it denies. */
const BETWEEN = /^(?:an?|the|hereby|yet|also|be|been)$/;
/** Verbs whose denial denies what follows: "is not privileged", "не является". */
const COPULA = /^(?:is|are|was|were|be|has|have|does|do|shall|must|may|can|являет\S*|являют\S*)$/;

/**
 * For a rule of which negation is part: its own word is denied by the "not" right before it that none of its concepts names
 * ("is not privileged", "is not an offence"). A denial farther away is taken for the one that the rule means.
 */
function isDeniedAtOnce(hit: Hit, matched: readonly Hit[], { plain, lang, sentence }: Scene): boolean {
  if (lang === 'tk') return false;
  let at = hit.from - 1;
  while (at > sentence.first && BETWEEN.test(plain[at]!)) at--;
  // "не предоставляются привилегии", "do not enjoy the immunities": the denied verb stands between.
  const isVerb = lang === 'ru' ? RUSSIAN_VERB.test(plain[at]!) : COPULA.test(plain[at - 2] ?? '');
  if (isVerb && NEGATORS[lang].test(plain[at - 1] ?? '') && !HINDERS[lang].test(plain[at]!)) at--;
  // "May not interview", "не вправе проводить беседы": what the mechanism does is forbidden.
  if (DEEDS.has(hit.concept))
    for (let back = 1; back <= 3; back++)
      if (
        NEGATORS[lang].test(plain[hit.from - back] ?? '') &&
        MODALS[lang].test(plain[hit.from - back + (lang === 'ru' ? 1 : -1)] ?? '')
      )
        at = hit.from - back;
  if (at < sentence.first || !NEGATORS[lang].test(plain[at]!) || NO_NEGATION.has(plain[at + 1] ?? ''))
    return false;
  if (matched.some((h) => names(h, at))) return false;
  return lang === 'ru' || COPULA.test(plain[at - 1] ?? '');
}

/** The word at `at` is one of those that say the concept, not one that stands between them. */
function names(hit: Hit, at: number): boolean {
  return hit.from <= at && at <= hit.to && !hit.skipped?.includes(at);
}

function hitsOf(
  term: Term,
  byConcept: ReadonlyMap<number, readonly Hit[]>,
  near: Hit | undefined,
): Hit | undefined {
  for (const concept of term.anyOf)
    for (const hit of byConcept.get(concept) ?? [])
      if (!near || (hit.from <= near.to + NEAR && hit.to >= near.from - NEAR)) return hit;
  return undefined;
}

function inContext(term: Term, scene: Scene): boolean {
  const set = term.context ? scene.earlier : scene.context.lead;
  return term.anyOf.some((c) => has(set, c) || has(scene.context.lead, c));
}

function isNegated(hit: Hit, negators: readonly number[], scene: Scene): boolean {
  const { lang } = scene;
  // "Drafts are not sent": the denial stands between the words of the concept.
  if (lang !== 'tk' && hit.skipped && negators.some((at) => hit.skipped?.includes(at))) return true;
  // A Turkmen verb stands last and carries its own negation.
  if (lang === 'tk') return negators.some((at) => at > hit.to && at - hit.to <= NEGATION_REACH.tk);
  return negators.some(
    (at) => at < hit.from && (hit.from - at <= NEGATION_REACH[lang] || governs(at, hit.from, scene)),
  );
}

/** Whether the negator stands at a modal whose clause still goes on at the hit. */
function governs(at: number, hit: number, { plain, lang, text, tokens }: Scene): boolean {
  const modal = MODALS[lang];
  const before = modal.test(plain[at - 1] ?? '');
  const isModal = before || modal.test(plain[at + 1] ?? '');
  if (!isModal && !deniesVerb(at, plain, lang)) return false;
  if (hit - at > (isModal ? CLAUSE : PREDICATE)) return false;
  for (let i = at + 1; i < hit; i++) {
    if (i <= at + 4 && HINDERS[lang].test(plain[i]!)) return false;
    if (i > at + 1 && modal.test(plain[i]!)) return false;
    const gap = text.slice(tokens[i]!.to, tokens[i + 1]?.from ?? tokens[i]!.to);
    if ((isModal ? /[;:.]/ : /[;:.,]/).test(gap)) return false;
  }
  return true;
}

/** How far a denied verb reaches, as long as no comma stands between. */
const PREDICATE = 12;
/** Russian verbs in the third person; nouns that end alike are seldom denied. */
const RUSSIAN_VERB = /^\p{L}{2,}(?:ет|ит|ют|ят|ут|ат)(?:ся)?$/u;
const ENGLISH_AUXILIARY = /^(?:is|are|was|were|does|do|did|has|have)$/;

/** The negator at `at` denies the verb of its clause: "is not", "does not", "не представляет". */
function deniesVerb(at: number, plain: readonly string[], lang: Language): boolean {
  if (lang === 'en') return plain[at] === 'not' && ENGLISH_AUXILIARY.test(plain[at - 1] ?? '');
  return lang === 'ru' && plain[at] === 'не' && RUSSIAN_VERB.test(plain[at + 1] ?? '');
}

/** The clause, parted by semicolons, that the hits stand in. */
function clauseOf(matched: readonly Hit[], { text, tokens, sentence }: Scene): string {
  const first = Math.min(...matched.map((h) => tokens[h.from]!.from));
  const last = Math.max(...matched.map((h) => tokens[h.to]!.to));
  const from = Math.max(sentence.from, text.lastIndexOf(';', first) + 1);
  const end = text.indexOf(';', last);
  return text.slice(from, end < 0 ? sentence.to : Math.min(end, sentence.to));
}

/** Roles in which weak words count for less. */
const STRENGTH_COUNTS: ReadonlySet<RuleRole> = new Set<RuleRole>(['met', 'half', 'partly']);

function ruleHit(
  rule: Rule,
  matched: readonly Hit[],
  scene: Scene,
  byConcept: ReadonlyMap<number, readonly Hit[]>,
): RuleHit {
  const { lang } = scene;
  const span = quoteSpan(matched, scene);
  let weakened = '';
  if (STRENGTH_COUNTS.has(rule.role)) {
    if (rule.duty) {
      const modality = modalityOf(clauseOf(matched, scene), lang);
      if (modality === 'right' || modality === 'should') weakened = 'may-for-shall';
    }
    for (const [concept, flag, where] of NARROWING)
      if (
        byConcept.has(concept) &&
        where.test(rule.requirement) &&
        !rule.terms.some((t) => t.anyOf.includes(concept))
      )
        weakened = flag;
    if (
      weakened === '' &&
      OF_PEOPLE.test(rule.requirement) &&
      has(scene.context.heading, ADVISORY) &&
      !byConcept.has(NPM_TITLE)
    )
      weakened = 'advisory-body-only';
    if (weakened === '' && pointsElsewhere(scene)) weakened = 'in-another-act';
  }
  return { rule, ...span, weakened };
}

function pointsElsewhere({ text, sentence, lang, known }: Scene): boolean {
  known.elsewhere ??= IN_ANOTHER_ACT[lang].test(text.slice(sentence.from, sentence.to));
  return known.elsewhere;
}

/** Where a clause may begin: after ; or : and after a comma with a word that starts another statement. */
const CLAUSE_BREAK: Record<Language, RegExp> = {
  en: /[;:]\s+|,\s+(?=(?:and|but|nor|which|who|whose|where|if|unless|provided|including|in which)\s)/giu,
  ru: /[;:]\s+|,\s+(?=(?:а|и|но|либо|котор\p{L}+|если|чтобы|при этом|включая|кроме|за исключением|равно)\s)|\s[–—-]\s/giu,
  tk: /[;:]\s+|,\s+(?=(?:we|emma|ýöne|eger|şeýle hem)\s)/giu,
};

/** The words that carry the meaning: a short sentence whole, of a long one the clauses from the first to the last hit. */
function quoteSpan(matched: readonly Hit[], scene: Scene): Span {
  const { text, tokens, sentence, lang } = scene;
  if (sentence.to - sentence.from <= LONG_QUOTE) return { from: sentence.from, to: sentence.to };
  const start = Math.min(...matched.map((h) => tokens[h.from]!.from));
  const end = Math.max(...matched.map((h) => tokens[h.to]!.to));
  let { from, to } = sentence;
  scene.known.breaks ??= [...text.slice(sentence.from, sentence.to).matchAll(CLAUSE_BREAK[lang])].map(
    (hit) => [sentence.from + hit.index, sentence.from + hit.index + hit[0].length],
  );
  for (const [at, after] of scene.known.breaks) {
    if (after <= start) from = after;
    if (at >= end) {
      to = at;
      break;
    }
  }
  return { from, to };
}
