/**
 * The requirement engine: what a bill gives of each requirement of the chosen packs, with the words it rests on.
 * Deterministic and pure. A checker keeps what it read of every provision, so that after one key only the provisions whose
 * words or context changed are read again and only the requirements they bear on are weighed again. The method and its
 * limits: docs/recognition.md.
 */
import type { Language } from '../bill/kinds.ts';
import type { Provision } from '../bill/provisions.ts';
import { type Messages, messages } from '../messages/index.ts';
import { fold } from '../text/words.ts';
import { createBuckets } from './buckets.ts';
import { type ConceptSet, emptySet, NO_CONCEPTS, unite } from './conceptSet.ts';
import { countStates } from './coverage.ts';
import { exceptionsIn } from './exceptions.ts';
import { extensionsIn, PASSAGES } from './extensions.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { limitsOf, NO_LIMITS, type Passed } from './limits.ts';
import { mayHold, Names, namesIn } from './names.ts';
import { type Changes, createOutline, type Entry, leadsIn } from './outline.ts';
import type { Pack, Requirement } from './pack.ts';
import { Postings } from './postings.ts';
import { conceptsOf, readProvision } from './reading.ts';
import { relate } from './relations.ts';
import type { Context } from './scene.ts';
import { similarityReader } from './similarity.ts';
import { readTogether } from './together.ts';
import type { CheckContext, CheckResult, Finding } from './types.ts';
import { type Witness, weigh } from './weigh.ts';

export interface Checker {
  /** Checks a bill; cheap where most of it is as in the last call. The result's lists are new on every call. */
  check(provisions: readonly Provision[]): CheckResult;
  /**
   * The same after a change, without the whole list: the provisions that differ, and every id in reading order where
   * provisions came, went or moved (else null). After an edit of words the time does not depend on the bill's length.
   */
  update(changed: readonly Provision[], order: readonly string[] | null): CheckResult;
  /** The bill as last given. */
  provisions(): Provision[];
}

/** A requirement applies where the bill is of one of its kinds. */
function applies(requirement: Requirement, ctx: CheckContext): boolean {
  return requirement.billTypes.some((t) => ctx.billTypes.includes(t));
}

/**
 * A checker for the given packs. Quoted text of another law and drafter's notes are no rules of this bill; in a bill
 * that amends other laws (types O, P, X) quoted text is the new rule itself and is read.
 */
export function createChecker(packs: readonly Pack[], ctx: CheckContext): Checker {
  const requirements = packs.flatMap((p) => p.requirements);
  const words = messages(ctx.uiLang);
  const grammar = grammarOf(packs);
  const outline = createOutline(ctx.billTypes.some((t) => t === 'O' || t === 'P' || t === 'X'));
  const similar = similarityReader(
    requirements.filter((r) => applies(r, ctx) && !grammar.signalsOf(r.id)),
    ctx.lang,
  );
  const buckets = createBuckets(requirements, grammar);
  const postings = new Postings(buckets.count);
  const headings = headingCache(ctx.lang, grammar);
  const names = new Names(ctx.lang);
  const findings = new Map<string, Finding>();
  let limits = NO_LIMITS;

  function read(entry: Entry): void {
    if (!entry.isRule) {
      entry.concepts = NO_CONCEPTS;
      entry.hits = [];
      entry.exceptions = [];
      entry.extensions = [];
      // What leads a list in is read even where it is no rule itself.
      if (entry.provision.text !== '') entry.concepts = conceptsOf(entry.provision.text, ctx.lang, grammar);
      return;
    }
    const { text } = entry.provision;
    const reading = readProvision(
      text,
      contextOf(entry, headings.of(entry.headings), ctx.lang, grammar),
      ctx.lang,
      names,
      grammar,
    );
    entry.concepts = reading.concepts;
    entry.exceptions = exceptionsIn(text, ctx.lang);
    entry.extensions = extensionsIn(text, ctx.lang);
    entry.hits = [
      ...reading.hits.map((h) => ({
        bucket: buckets.ofRule(h.rule.index, h.weakened),
        from: h.from,
        to: h.to,
      })),
      ...(similar?.read(text) ?? []).map((l) => ({
        bucket: buckets.ofLikeness(l.requirement, l.role),
        from: l.from,
        to: l.to,
      })),
    ];
  }

  /**
   * Takes over the names that changed provisions give to the mechanism. Where a name came or went, everything that uses it
   * is read again too.
   */
  function rename(changes: Changes): Entry[] {
    const changed = changes.gone.flatMap((e) => names.replace(e.names, []));
    for (const entry of changes.reread) {
      const now = entry.isRule ? namesIn(entry.provision.text, ctx.lang) : [];
      changed.push(...names.replace(entry.names, now));
      entry.names = now;
    }
    if (changed.length === 0) return changes.reread;
    const reread = new Set(changes.reread);
    for (const entry of outline.entries)
      if (!reread.has(entry) && changed.some((name) => mayHold(entry.provision.text, name, ctx.lang)))
        for (const one of [entry, entry.after, entry.after?.after, ...partsOf(entry)])
          if (one) reread.add(one);
    return outline.entries.filter((e) => reread.has(e));
  }

  function take(changes: Changes): CheckResult {
    const reread = rename(changes);
    const touched = new Set<string>();
    const touch = (bucket: number): void => void touched.add(buckets.meaning(bucket).requirement);
    if (changes.reordered) {
      for (const entry of reread) read(entry);
      postings.rebuild(outline.entries);
      for (const r of requirements) touched.add(r.id);
    } else {
      for (const entry of reread) {
        const old = entry.hits;
        read(entry);
        postings.replace(entry, old, touch);
      }
      for (const entry of changes.relabelled) for (const hit of entry.hits) touch(hit.bucket);
    }
    headings.trim();
    const before = limits;
    if (limitsMayDiffer(changes, reread)) {
      limits = limitsOf(outline.entries);
      const near = (id: string): boolean => before.watched.has(id) || limits.watched.has(id);
      for (const entry of outline.entries)
        if (near(entry.provision.id)) for (const hit of entry.hits) touch(hit.bucket);
    }
    if (before.passed.length > 0 || limits.passed.length > 0) addPassedOn(touched);
    return result(touched);
  }

  /** What is given on by reference differs where what it is given from does. */
  function addPassedOn(touched: Set<string>): void {
    for (const { from, requirement } of Object.values(PASSAGES).flat())
      if ([...touched].some((id) => from.test(id))) touched.add(requirement);
  }

  /** Few bills have exceptions of this kind; where none is near the change, nothing has to be looked up again. */
  function limitsMayDiffer({ gone, relabelled, reordered }: Changes, reread: readonly Entry[]): boolean {
    if (reread.some((e) => e.exceptions.length > 0 || e.extensions.length > 0)) return true;
    if (limits.watched.size === 0) return false;
    const near = (e: Entry): boolean => limits.watched.has(e.provision.id);
    return reordered || relabelled.length > 0 || reread.some(near) || gone.some(near);
  }

  function result(touched: ReadonlySet<string>): CheckResult {
    const list = requirements.map((r) => {
      const known = findings.get(r.id);
      if (known && !touched.has(r.id)) return known;
      const made = findingOf(r, witnessesOf(r.id), ctx, words, grammar);
      findings.set(r.id, made);
      return made;
    });
    const related = readTogether(relate(list, words), packs, ctx.uiLang);
    return { findings: related, coverage: countStates(related.map((f) => f.state)) };
  }

  /** Witnesses by the words themselves, and by what a sentence gives to others in citing another provision. */
  function witnessesOf(requirement: string): Witness[] {
    return [...ownWitnesses(requirement), ...limits.passed.flatMap((one) => passedOn(requirement, one))];
  }

  function passedOn(requirement: string, { by, at, targets }: Passed): Witness[] {
    const passages = at.whom.flatMap((who) => PASSAGES[who]).filter((p) => p.requirement === requirement);
    const { provision } = by;
    return passages.flatMap(({ from, as }) =>
      requirements
        .filter((r) => from.test(r.id))
        .flatMap((r) => ownWitnesses(r.id))
        .filter(
          (w) => targets.has(w.provision.id) && w.weakened === '' && (w.role === 'met' || w.role === 'half'),
        )
        .map((w) => ({
          role: as?.role ?? w.role,
          name: as?.name ?? w.name,
          weakened: '',
          provision,
          from: at.from,
          to: at.to,
        })),
    );
  }

  function ownWitnesses(requirement: string): Witness[] {
    return postings.first(buckets.of(requirement)).map(({ entry, hit }) => {
      const { role, name, weakened } = buckets.meaning(hit.bucket);
      const limited = limits.of
        .get(entry.provision.id)
        ?.filter(({ only }) => only === null || (only.from < hit.to && hit.from < only.to))
        .map(({ by, at }) => ({ provision: by.provision, from: at.from, to: at.to }));
      const { provision } = entry;
      return { role, name, weakened, provision, from: hit.from, to: hit.to, limited };
    });
  }

  return {
    check: (provisions) => take(outline.replace(provisions)),
    update: (changed, order) => take(outline.update(changed, order)),
    provisions: () => outline.entries.map((e) => e.provision),
  };
}

function findingOf(
  requirement: Requirement,
  witnesses: readonly Witness[],
  ctx: CheckContext,
  words: Messages,
  grammar: Grammar,
): Finding {
  if (applies(requirement, ctx)) return weigh(requirement, witnesses, ctx, words, grammar);
  return {
    requirement: requirement.id,
    state: 'notApplicable',
    confidence: 1,
    evidence: [],
    flags: [],
    reason: words.dynamic('requirements:reason.other-bill'),
  };
}

/** Everything that may stand in the sentence of a provision. */
function partsOf(entry: Entry): Entry[] {
  return entry.parts.flatMap((part) => [part, ...partsOf(part)]);
}

/** What the sentences of a provision may lean on. */
function contextOf(entry: Entry, heading: ConceptSet, lang: Language, grammar: Grammar): Context {
  let lead = NO_CONCEPTS;
  for (let above = entry.parent; leadsIn(above); above = above.parent) {
    if (lead === NO_CONCEPTS) lead = emptySet(grammar.conceptCount);
    unite(lead, above.concepts);
  }
  return {
    heading,
    lead,
    before: entry.before?.concepts ?? NO_CONCEPTS,
    earlier: entry.before?.before?.concepts ?? NO_CONCEPTS,
    leadForbids: leadsIn(entry.parent) && forbids(entry.parent.provision.text, lang),
  };
}

const FORBIDS: Record<Language, RegExp> = {
  en: /(?:(?:shall|may|must) not|prohibited|forbidden)(?: to)?\s*:?\s*$/u,
  ru: /(?:не (?:вправе|могут|может|допускается)|запрещается)\s*:?\s*$/u,
  tk: /(?:gadagan(?:dyr)?|bilmez(?:ler)?)\s*:?\s*$/u,
};

function forbids(lead: string, lang: Language): boolean {
  return FORBIDS[lang].test(fold(lead.slice(-80)));
}

/** Concepts of headings, which many provisions share; bounded, oldest first. */
function headingCache(lang: Language, grammar: Grammar): { of(text: string): ConceptSet; trim(): void } {
  const LIMIT = 4_000;
  const sets = new Map<string, ConceptSet>();
  return {
    of(text) {
      const known = sets.get(text);
      if (known) return known;
      const made = conceptsOf(text, lang, grammar);
      sets.set(text, made);
      return made;
    },
    trim() {
      if (sets.size <= LIMIT) return;
      let over = sets.size - LIMIT;
      for (const key of sets.keys()) {
        if (over-- <= 0) break;
        sets.delete(key);
      }
    },
  };
}
