/**
 * The requirement engine: what a bill gives of each requirement of the chosen packs, with the words it rests on.
 * Deterministic and pure. A checker keeps the reading of every provision of its last call, so that after one key only
 * the provisions whose words or context changed are read again. The method and its limits: docs/recognition.md.
 */
import type { Language } from '../bill/kinds.ts';
import type { Provision } from '../bill/provisions.ts';
import { type Messages, messages } from '../messages/index.ts';
import { fold } from '../text/words.ts';
import { countStates } from './coverage.ts';
import type { Pack, Requirement } from './pack.ts';
import { type ConceptSet, type Context, conceptsOf, type RuleHit, readProvision } from './reading.ts';
import { RULES, signalsOf } from './rules.ts';
import { type Likeness, similarityReader } from './similarity.ts';
import type { CheckContext, CheckResult, Finding } from './types.ts';
import { type Witness, weigh } from './weigh.ts';

export interface Checker {
  /** Checks a bill; cheap after a small change. The result's lists are new on every call. */
  check(provisions: readonly Provision[]): CheckResult;
}

interface Reading {
  text: string;
  context: Context;
  hits: readonly RuleHit[];
  likenesses: readonly Likeness[];
}

/** A rule that fired in so many places says nothing new in the next; keeps long bills cheap. */
const ENOUGH = 20;

const CONTAINERS = new Set(['part', 'section', 'chapter', 'annex']);

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
  const readsQuoted = ctx.billTypes.some((t) => t === 'O' || t === 'P' || t === 'X');
  const similar = similarityReader(
    requirements.filter((r) => applies(r, ctx) && !signalsOf(r.id)),
    ctx.lang,
  );
  let readings = new Map<string, Reading>();
  const contexts = contextCache(ctx.lang);

  function read(provision: Provision, context: Context): Reading {
    const known = readings.get(provision.id);
    if (
      known &&
      known.text === provision.text &&
      known.context.heading === context.heading &&
      known.context.lead === context.lead &&
      known.context.before === context.before &&
      known.context.earlier === context.earlier
    )
      return known;
    const concepts = {
      heading: contexts.of(context.heading),
      lead: contexts.of(context.lead),
      before: contexts.of(context.before),
      earlier: contexts.of(context.earlier),
      leadForbids: forbids(context.lead, ctx.lang),
    };
    return {
      text: provision.text,
      context,
      hits: readProvision(provision.text, concepts, ctx.lang),
      likenesses: similar?.read(provision.text) ?? [],
    };
  }

  return {
    check(provisions) {
      const next = new Map<string, Reading>();
      const witnesses = new Map<string, Witness[]>();
      const full = new Uint16Array(RULES.length);
      const weak = new Uint16Array(RULES.length);
      const testify = (requirement: string, witness: Witness): void => {
        const list = witnesses.get(requirement);
        if (list) list.push(witness);
        else witnesses.set(requirement, [witness]);
      };
      forEachRule(provisions, readsQuoted, (provision, context) => {
        const reading = read(provision, context);
        next.set(provision.id, reading);
        for (const { rule, from, to, weakened } of reading.hits) {
          const seen = weakened === '' ? full : weak;
          if (seen[rule.index]! >= ENOUGH) continue;
          seen[rule.index]!++;
          testify(rule.requirement, { role: rule.role, name: rule.name, weakened, provision, from, to });
        }
        for (const { requirement, role, from, to } of reading.likenesses)
          testify(requirement, { role, name: '', weakened: '', provision, from, to });
      });
      readings = next;
      contexts.trim();
      const findings = requirements.map((r) => findingOf(r, witnesses.get(r.id) ?? [], ctx, words));
      const related = carryOver(findings, words);
      return { findings: related, coverage: countStates(related.map((f) => f.state)) };
    },
  };
}

function findingOf(
  requirement: Requirement,
  witnesses: readonly Witness[],
  ctx: CheckContext,
  words: Messages,
): Finding {
  if (applies(requirement, ctx)) return weigh(requirement, witnesses, ctx, words);
  return {
    requirement: requirement.id,
    state: 'notApplicable',
    confidence: 1,
    evidence: [],
    flags: [],
    reason: words.dynamic('requirements:reason.other-bill'),
  };
}

/**
 * The independence of a body that takes instructions from no one reaches its people half-way: their own independence
 * (Article 18(1), second half) is then partly there even if the bill does not speak of them.
 */
function carryOver(findings: Finding[], words: Messages): Finding[] {
  const body = findings.find((f) => f.requirement === 'OPCAT-18.1-FUNC');
  if (body?.state !== 'met') return findings;
  return findings.map((f) => {
    if (f.requirement !== 'OPCAT-18.1-PERS' || f.state !== 'missing') return f;
    const labels = body.evidence[0]?.label ?? '';
    const reason = words.dynamic('requirements:reason.body-not-people', { labels });
    return { ...f, state: 'partly', confidence: 0.5, evidence: body.evidence, reason };
  });
}

/** Calls back for each provision whose text is a rule of the bill, with its context. Linear in the number of provisions. */
function forEachRule(
  provisions: readonly Provision[],
  readsQuoted: boolean,
  visit: (provision: Provision, context: Context) => void,
): void {
  const byId = new Map(provisions.map((p) => [p.id, p]));
  const lastOf = new Map<string, [string, string]>();
  const headings = new Map<string, string>();
  const leads = new Map<string, string>();
  for (const p of provisions) {
    const parent = byId.get(p.parent);
    const above = headings.get(p.parent) ?? '';
    headings.set(p.id, p.heading === '' ? above : above === '' ? p.heading : `${above}\n${p.heading}`);
    const isPart = parent !== undefined && !CONTAINERS.has(parent.kind) && parent.text !== '';
    const inherited = leads.get(p.parent) ?? '';
    leads.set(p.id, isPart ? `${inherited}${inherited && '\n'}${parent.text}` : inherited);
    if (p.note || (p.quoted && !readsQuoted) || p.kind === 'title_block' || p.kind === 'signature') continue;
    if (p.text !== '') {
      const [before = '', earlier = ''] = lastOf.get(p.parent) ?? [];
      visit(p, { heading: headings.get(p.id)!, lead: leads.get(p.id)!, before, earlier });
      lastOf.set(p.parent, [p.text, before]);
    }
  }
}

const FORBIDS: Record<Language, RegExp> = {
  en: /(?:(?:shall|may|must) not|prohibited|forbidden)(?: to)?\s*:?\s*$/u,
  ru: /(?:не (?:вправе|могут|может|допускается)|запрещается)\s*:?\s*$/u,
  tk: /(?:gadagan(?:dyr)?|bilmez(?:ler)?)\s*:?\s*$/u,
};

function forbids(lead: string, lang: Language): boolean {
  return lead !== '' && FORBIDS[lang].test(fold(lead));
}

/** Concepts of context strings. Many provisions share a heading or lead; bounded, oldest first. */
function contextCache(lang: Language): { of(text: string): ConceptSet; trim(): void } {
  const LIMIT = 4_000;
  const sets = new Map<string, ConceptSet>();
  return {
    of(text) {
      const known = sets.get(text);
      if (known) return known;
      const made = conceptsOf(text, lang);
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
