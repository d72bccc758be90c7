/** From what was read to a judgement: state, confidence, evidence, flags and the reason in one sentence. */
import type { Language } from '../bill/kinds.ts';
import type { Provision } from '../bill/provisions.ts';
import type { Messages } from '../messages/index.ts';
import type { Grammar } from './grammar.ts';
import { localText } from './localText.ts';
import type { Requirement } from './pack.ts';
import type { RuleRole } from './rules.ts';
import type { Signals } from './signals/signal.ts';
import type { CheckContext, Evidence, Finding, Flag, RequirementState } from './types.ts';
import { WRONG_BODY } from './weakening.ts';

/** One sentence that speaks for or against a requirement. */
export interface Witness {
  role: RuleRole;
  /** Name of the half or flag; '' otherwise. */
  name: string;
  weakened: string;
  provision: Provision;
  from: number;
  to: number;
  /** Places that take a part of what is said here. */
  limited?: readonly Place[] | undefined;
}

/** Words of a provision. */
interface Place {
  provision: Provision;
  from: number;
  to: number;
}

/** Another provision takes a part of the guarantee away (limits.ts). */
const EXCEPTION = 'exception-elsewhere';

/** More places than these say nothing new to a reader. */
const MAX_EVIDENCE = 5;

/**
 * Red flags that take the guarantee itself back wherever they stand: what is declared beside them is not given. The others
 * take a part of it.
 */
const UNDOING = new Set([
  'notice-required',
  'refusal-grounds',
  'dismissal-at-discretion',
  'budget-of-ministry',
  'approved-by-executive',
  'part-of-ministry',
  'under-ministry',
  'secrecy-exception',
  'closed-list',
  'territory-excluded',
  'exclusive-visitor',
  'duty-to-report',
  'reservation',
  'open-ended-postponement',
  'members-liable',
  'within-available-means',
]);
/** These take all of one requirement, elsewhere a part. */
const UNDOING_HERE = new Set([
  'OPCAT-18.1-NOAPPROVAL approval-needed',
  'NPM-OWNPUB approval-needed',
  'OPCAT-22-EXAMINE where-possible',
  'OPCAT-22-EXAMINE advisory-only',
  'OPCAT-19b-RECOMMEND only-to-minister',
  'OPCAT-20d-PRIVATE interview-overheard',
  'OPCAT-21.2-CONSENT consent-of-authority',
  'OPCAT-23-PUBLISH publication-discretionary',
]);

/** These flags undo a requirement unless this element of it is given elsewhere; then they take a part. */
const UNDOING_UNLESS: Readonly<Record<string, string>> = {
  'SPTG-9-DISMISS grounds-open': 'fair',
  'SPTG-12-OPAUT approved-by-executive': 'own',
  'OPCAT-18.1-STAFF approved-by-executive': 'own',
  'PARIS-REMUN pay-by-executive': 'entitled',
};
/** These are no flags at all where the same provision gives this element: a report may go to parliament and to the president. */
const HARMLESS_BESIDE: Readonly<Record<string, string>> = {
  'SPTG-29-PARLIAMENT report-to-executive': 'presented',
};

function isHarmless(flag: Witness, requirement: string, speaksFor: readonly Witness[]): boolean {
  const beside = speaksFor.filter((w) => w.provision === flag.provision);
  return gives(beside, HARMLESS_BESIDE[`${requirement} ${flag.name}`]);
}

function givesElsewhere({ evidence }: Flag, speaksFor: readonly Witness[]): boolean {
  return speaksFor.some(
    (w) =>
      (w.role === 'met' || w.role === 'half') &&
      w.weakened === '' &&
      (w.provision.id !== evidence.provision || w.to <= evidence.from),
  );
}

/** Whether a sentence gives the named element, or the whole, without weakening words. */
function gives(speaksFor: readonly Witness[], element: string | undefined): boolean {
  if (element === undefined) return false;
  return speaksFor.some(
    (w) => w.weakened === '' && (w.role === 'met' || (w.role === 'half' && w.name === element)),
  );
}

/** "Where a setting has been classified …", «О проверке, проводимой ночью, …»: the sentence speaks of some cases only. */
const SOME_CASES: Record<Language, RegExp> = {
  en: /^(?:where|if|when|in the case of|in cases?|as regards|in respect of|for|at night|during)\b/iu,
  ru: /^(?:если|в случа|при |когда|в отношении|для |о \p{L}+,\s+(?:провод|осуществля|котор)|ночью|в ночное)/iu,
  tk: /^(?!)/u,
};
/** Flags that, where they speak of some cases only, take a part of what is given in full elsewhere. */
const OF_SOME_CASES = new Set(['notice-required']);
/** Flags that take a part wherever another sentence gives the guarantee, or an element of it, without weakening words. */
const OF_A_PART = new Set([
  'secrecy-exception',
  'territory-excluded',
  'duty-to-report',
  'OPCAT-18.1-NOAPPROVAL approval-needed',
]);

function undoes(flag: Flag, speaksFor: readonly Witness[], grammar: Grammar, lang: Language): boolean {
  if (flag.severity !== 'conflict') return false;
  if (
    OF_SOME_CASES.has(flag.rule) &&
    SOME_CASES[lang].test(flag.evidence.quote) &&
    givesElsewhere(flag, speaksFor)
  )
    return false;
  if (
    (OF_A_PART.has(flag.rule) || OF_A_PART.has(`${flag.requirement} ${flag.rule}`)) &&
    givesElsewhere(flag, speaksFor)
  )
    return false;
  const own = grammar.flagOf(flag.requirement, flag.rule);
  if (own) return own.undoes === true;
  const unless = UNDOING_UNLESS[`${flag.requirement} ${flag.rule}`];
  if (unless !== undefined) return !gives(speaksFor, unless);
  return UNDOING.has(flag.rule) || UNDOING_HERE.has(`${flag.requirement} ${flag.rule}`);
}

const RANK: Record<RuleRole, number> = {
  met: 0,
  half: 1,
  partly: 2,
  narrowing: 3,
  against: 4,
  scope: 5,
  exempt: 6,
};

interface Verdict {
  state: RequirementState;
  confidence: number;
  reason: string;
}

interface Weighed {
  speaksFor: readonly Witness[];
  flags: readonly Flag[];
  evidence: readonly Evidence[];
  /** A provision shows that the requirement applies. */
  inScope: boolean;
  /** Provisions that show that it does not. */
  exempt: readonly Evidence[];
}

export function weigh(
  requirement: Requirement,
  witnesses: readonly Witness[],
  ctx: CheckContext,
  messages: Messages,
  grammar: Grammar,
): Finding {
  const narrowing = witnesses.filter((w) => w.role === 'narrowing');
  const speaksFor = witnesses
    .filter((w) => w.weakened !== WRONG_BODY)
    .filter((w) => w.role === 'met' || w.role === 'half' || w.role === 'partly')
    .filter(standsAlone(witnesses, grammar.signalsOf(requirement.id)?.aside ?? []))
    .map((w) => narrowed(w, narrowing))
    .map((w) => limitedBy(w, witnesses))
    .sort((a, b) => Number(a.weakened !== '') - Number(b.weakened !== '') || RANK[a.role] - RANK[b.role]);
  const against = witnesses.filter((w) => w.role === 'against' && !isHarmless(w, requirement.id, speaksFor));
  const evidence = unique(speaksFor.map(evidenceOf)).slice(0, MAX_EVIDENCE);
  const elsewhere = speaksFor.length > 0 ? [] : witnesses.filter((w) => w.weakened === WRONG_BODY);
  const flags = flagsOf(requirement, [...speaksFor, ...elsewhere], against, { ctx, messages, grammar });
  const inScope = witnesses.some((w) => w.role === 'scope');
  const exempt = witnesses.filter((w) => w.role === 'exempt').map(evidenceOf);
  const weighed = { speaksFor, flags, evidence, inScope, exempt };
  const verdict = judge(requirement, weighed, { ctx, messages, grammar });
  const others = verdict.state === 'notApplicable' ? exempt : flags.map((f) => f.evidence);
  const own = evidence.length > 0 ? evidence : unique(others).slice(0, MAX_EVIDENCE);
  return { requirement: requirement.id, ...verdict, evidence: own, flags };
}

interface Tools {
  ctx: CheckContext;
  messages: Messages;
  grammar: Grammar;
}

/** Narrowing words count only in the sentence that gives the guarantee. */
function narrowed(w: Witness, narrowing: readonly Witness[]): Witness {
  if (w.weakened !== '') return w;
  const by = narrowing.find((n) => n.provision === w.provision && n.from < w.to && w.from < n.to);
  return by ? { ...w, weakened: by.name } : w;
}

/** An exception elsewhere takes a part, unless its own sentence is one that gives the guarantee. */
function limitedBy(w: Witness, all: readonly Witness[]): Witness {
  if (w.weakened !== '' || !w.limited) return w;
  const gives = (place: Place): boolean =>
    all.some(
      (o) =>
        (o.role === 'met' || o.role === 'half') &&
        o.provision === place.provision &&
        o.from < place.to &&
        place.from < o.to,
    );
  const limited = w.limited.filter((place) => !gives(place));
  return limited.length > 0 ? { ...w, weakened: EXCEPTION, limited } : w;
}

/** Elements that are nothing by themselves count only beside others. */
function standsAlone(all: readonly Witness[], aside: readonly string[]): (w: Witness) => boolean {
  const isAside = (w: Witness): boolean => w.role === 'half' && aside.includes(w.name);
  const others = all.some(
    (w) => w.weakened !== WRONG_BODY && ['met', 'half', 'partly'].includes(w.role) && !isAside(w),
  );
  return (w) => others || !isAside(w);
}

function evidenceOf(w: Place): Evidence {
  return {
    provision: w.provision.id,
    label: w.provision.label,
    quote: w.provision.text.slice(w.from, w.to),
    from: w.from,
    to: w.to,
  };
}

function unique(list: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return list.filter((e) => {
    const key = `${e.provision} ${e.from}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function flagsOf(
  requirement: Requirement,
  speaksFor: readonly Witness[],
  against: readonly Witness[],
  { ctx, messages, grammar }: Tools,
): Flag[] {
  const flags: Flag[] = [];
  const seen = new Set<string>();
  const add = (rule: string, severity: Flag['severity'], w: Place): void => {
    const evidence = evidenceOf(w);
    const key = `${rule} ${evidence.provision} ${evidence.from}`;
    if (seen.has(key)) return;
    seen.add(key);
    const values = { label: evidence.label, quote: evidence.quote };
    const says = grammar.flagOf(requirement.id, rule)?.says;
    const message =
      (says && localText(says, ctx.uiLang).replaceAll('{{label}}', evidence.label || '–')) ||
      messages.dynamic(`requirements:flag.${rule}`, values) ||
      messages.dynamic('requirements:flag.other', values);
    flags.push({ rule, severity, requirement: requirement.id, evidence, message });
  };
  for (const w of against) add(w.name || 'other', 'conflict', w);
  // Weaker wording beside a full guarantee takes nothing away from it.
  const full = speaksFor.some((w) => w.role === 'met' && w.weakened === '');
  if (!full)
    for (const w of speaksFor)
      if (w.weakened === EXCEPTION) for (const place of w.limited ?? []) add(EXCEPTION, 'warning', place);
      else if (w.weakened !== '') add(w.weakened, 'warning', w);
  return flags;
}

function judge(
  requirement: Requirement,
  { speaksFor, flags, evidence, inScope, exempt }: Weighed,
  { ctx, messages, grammar }: Tools,
): Verdict {
  const labels = [...new Set(evidence.map((e) => e.label).filter(Boolean))].slice(0, 3).join(', ');
  const say = (key: string, more: Record<string, string> = {}): string =>
    messages.dynamic(`requirements:reason.${key}`, { labels, ...more });
  const signals = grammar.signalsOf(requirement.id);
  const conflict = flags.find((f) => f.severity === 'conflict');
  const full = isFull(speaksFor, signals);
  if (speaksFor.length === 0) {
    if (conflict) return { state: 'conflict', confidence: 0.8, reason: conflict.message };
    if (signals?.silence === 'met') return { state: 'met', confidence: 0.7, reason: say('silence') };
    if (exempt.length > 0) {
      const where = { labels: exempt[0]!.label };
      return { state: 'notApplicable', confidence: 0.7, reason: say('exempt', where) };
    }
    if (signals?.silence === 'notApplicable' && !inScope)
      return { state: 'notApplicable', confidence: 0.5, reason: say('nothing-to-apply') };
    const wrong = flags.find((f) => f.rule === WRONG_BODY);
    if (wrong) return { state: 'missing', confidence: 0.7, reason: wrong.message };
    const known = signals !== undefined || requirement.examples.some((e) => e.lang === ctx.lang);
    return { state: 'missing', confidence: known ? 0.65 : 0.3, reason: say('missing') };
  }
  const undone = flags.find((f) => undoes(f, speaksFor, grammar, ctx.lang));
  if (undone) return { state: 'conflict', confidence: 0.75, reason: say('undone', { flag: undone.message }) };
  if (conflict)
    return { state: 'partly', confidence: 0.7, reason: say('undone', { flag: conflict.message }) };
  if (full && isForHeadOnly(requirement.id, speaksFor, inScope, ctx.lang))
    return { state: 'partly', confidence: 0.6, reason: say('head-only') };
  if (full) return { state: 'met', confidence: signals ? 0.8 : 0.5, reason: say('met') };
  const warning = flags.find((f) => f.severity === 'warning');
  if (warning) return { state: 'partly', confidence: 0.65, reason: warning.message };
  const wanted = requirement.compliantWhen[ctx.uiLang];
  const reason = wanted ? say('partly-wanted', { wanted }) : say('partly');
  return { state: 'partly', confidence: signals ? 0.55 : 0.4, reason };
}

/** Guarantees of persons: given to the head alone, they are missing for the group that does the visiting. */
const OF_PERSONS = /^(?:SPTG-(?:9-DISMISS|18-)|PARIS-REMUN|OPCAT-35-IMMUNITY)/;
const HEAD: Record<Language, RegExp> = {
  en: /\b(?:ombud|defender|commissioner|controller-general|inspector-general|chief inspector|director|guardian|protector|provedor|mediator|public advocate|chairperson|president of the)/iu,
  ru: /омбуд|уполномоченн|защитник|акыйкатчы|народн\p{L}+ адвокат|главн\p{L}+ инспектор|директор|председател|руководител/iu,
  tk: /ombudsmen|ygtyýarly|direktor|ýolbaşçy|başlyk/iu,
};
const GROUP: Record<Language, RegExp> = {
  en: /\bmembers?\b|observers?|visitors?|inspectors|participants|monitors|deputies|\bstaff|employees|commissioners|persons? (?:engaged|who)|no one|nobody|\bthey\b|\btheir\b/iu,
  ru: /член\p{L}*|наблюдател|участник|инспектор(?!ат)|заместител|сотрудник|работник|лиц\p{L}*|никто|они|их\b/iu,
  tk: /agza|synçy|işgär|orunbasar/iu,
};

/** The bill has a group of visitors (`inScope`) and every sentence that gives the guarantee names its head only. */
function isForHeadOnly(
  requirement: string,
  speaksFor: readonly Witness[],
  inScope: boolean,
  lang: Language,
): boolean {
  if (!inScope || !OF_PERSONS.test(requirement)) return false;
  const sentences = speaksFor.map((w) => w.provision.text);
  return sentences.some((s) => HEAD[lang].test(s)) && !sentences.some((s) => GROUP[lang].test(s));
}

/** One sentence gives it in full, or elements from anywhere in the bill that are enough together. */
function isFull(speaksFor: readonly Witness[], signals: Signals | undefined): boolean {
  const sound = speaksFor.filter((w) => w.weakened === '');
  if (sound.some((w) => w.role === 'met')) return true;
  const halves = Object.keys(signals?.halves ?? {});
  if (halves.length === 0) return false;
  const found = new Set(sound.filter((w) => w.role === 'half').map((w) => w.name));
  const enough = signals?.full?.map((names) => names.split(' ')) ?? [halves];
  return enough.some((names) => names.every((name) => found.has(name)));
}
