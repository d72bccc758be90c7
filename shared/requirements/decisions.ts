/**
 * A person's decision holds for exactly the texts it was made on: the evidence provisions and the wording of the requirement.
 * Whatever changes in them afterwards makes it suspect: it is shown with "signed then / now" and with the reason, never
 * dropped and never silently kept.
 */
import type { Provision } from '../bill/provisions.ts';
import type { Messages } from '../messages/index.ts';
import { locate } from './anchors.ts';
import type { Pack, Requirement } from './pack.ts';
import type { DecidedText, Decision, Evidence, Finding, RequirementState } from './types.ts';

/** In a basis, the entry without a provision is the wording of the requirement itself. */
const REQUIREMENT = '';

export interface ChangedText {
  /** Provision id; '' where the requirement's own wording changed. */
  provision: string;
  /** The text as it was when the decision was made. */
  signed: string;
  /** '' where the text is gone. */
  now: string;
}

/** Why a decision is to be confirmed again. */
export type SuspectCause =
  | { kind: 'edited' | 'gone'; provision: string }
  /** The pack words the requirement otherwise; the versions where they are known. */
  | { kind: 'reworded'; pack: string; before: number | null; now: number | null }
  /** What was confirmed is no longer what the engine says: another place gives it or takes it back. */
  | { kind: 'answer'; before: RequirementState; now: RequirementState };

export interface DecisionStatus {
  /** What counts: the decision where there is one, the engine's word otherwise. */
  state: RequirementState;
  suspect: boolean;
  changed: ChangedText[];
  causes: SuspectCause[];
}

/** Texts shorter than this stand in too many places to be known again in another one. */
const TELLING = 12;

/** The text stands there as sentences of their own: nothing before it reaches into it, and nothing after it goes on. */
function standsWhole(place: string, text: string): boolean {
  for (let at = place.indexOf(text); at >= 0; at = place.indexOf(text, at + 1)) {
    const before = place.slice(0, at).trimEnd();
    const after = place.slice(at + text.length).trimStart();
    if ((before === '' || /[.;:!?]$/u.test(before)) && (after === '' || /[.;:!?]$/u.test(text))) return true;
  }
  return false;
}

type PackVersion = Pick<Pack, 'id' | 'version'>;

/** What is required, in every language in which people read it before they decide. */
function wordingOf({ statement, compliantWhen }: Requirement): string {
  const lines = (['en', 'ru', 'tk'] as const).flatMap((lang) => [statement[lang], compliantWhen[lang]]);
  return lines.filter((line) => line !== undefined).join('\n');
}

/** Decisions of before packs had versions remember the English wording only. */
function englishWordingOf({ statement, compliantWhen }: Requirement): string {
  return `${statement.en}\n${compliantWhen.en}`;
}

/**
 * What a decision made now rests on: each evidence provision's own text and the words that lead it in, the words that a person linked by hand, and the
 * requirement's wording in its pack.
 */
export function basisOf(
  finding: Finding,
  provisions: readonly Provision[],
  requirement: Requirement,
  pack?: PackVersion,
  linked: readonly Evidence[] = [],
): Decision['basis'] {
  const byHand = linked.flatMap(({ provision, from, to }): DecidedText[] => {
    const own = provisions.find((p) => p.id === provision);
    return own && from < to && to <= own.text.length ? [{ provision, text: own.text, from, to }] : [];
  });
  const ids = new Set([...finding.evidence, ...finding.flags.map((f) => f.evidence)].map((e) => e.provision));
  // A point says nothing without the words that lead its list in: they are signed with it.
  const byId = new Map(provisions.map((p) => [p.id, p]));
  for (const id of [...ids])
    for (let above = byId.get(byId.get(id)?.parent ?? ''); above; above = byId.get(above.parent))
      if (above.text !== '') ids.add(above.id);
  for (const { provision } of byHand) ids.delete(provision);
  const texts = provisions.filter((p) => ids.has(p.id)).map((p) => ({ provision: p.id, text: p.text }));
  const wording = { provision: REQUIREMENT, text: wordingOf(requirement) };
  return [...texts, ...byHand, pack ? { ...wording, pack: pack.id, version: pack.version } : wording];
}

/** Where the words that a person linked stand now; words that are gone are left out. */
export function linkedOf(
  decision: Decision | null | undefined,
  provisions: readonly Provision[],
): Evidence[] {
  return (decision?.basis ?? []).flatMap(({ provision, text, from, to }): Evidence[] => {
    if (from === undefined || to === undefined) return [];
    const at = locate({ provision, quote: text.slice(from, to), from, to }, provisions);
    const own = at && provisions.find((p) => p.id === at.provision);
    if (!at || !own) return [];
    const quote = own.text.slice(at.from, at.to);
    return [{ provision: own.id, label: own.label, quote, from: at.from, to: at.to }];
  });
}

/** The finding with the words that a person linked among its evidence, first; the same finding where there are none. */
export function withLinked(
  finding: Finding,
  decision: Decision | null | undefined,
  provisions: readonly Provision[],
): Finding {
  const linked = linkedOf(decision, provisions);
  if (linked.length === 0) return finding;
  const same = (a: Evidence, b: Evidence): boolean =>
    a.provision === b.provision && a.from === b.from && a.to === b.to;
  const found = finding.evidence.filter((one) => !linked.some((other) => same(one, other)));
  return { ...finding, evidence: [...linked, ...found] };
}

/**
 * The basis of a decision whose later edits are declared cosmetic: the texts as they are now, each with the words that
 * were signed, by whom and when. An edit that was declared cosmetic before keeps its first signature.
 */
export function cosmeticBasis(
  decision: Decision,
  provisions: readonly Provision[],
  requirement: Requirement,
): Decision['basis'] {
  const { author, at } = decision;
  return decision.basis.map((one): DecidedText => {
    const { provision, text, from, to } = one;
    const now = textNow(provision, text, provisions, requirement);
    if (now === text) return one;
    const signed = one.signed ?? { text, author, at };
    if (from === undefined || to === undefined) return { provision, text: now, signed };
    // Linked words follow the text; where nothing of them is left, the text counts as a whole.
    const found = locate({ provision, quote: text.slice(from, to), from, to }, provisions);
    if (found?.provision !== provision) return { provision, text: now, signed };
    return { provision, text: now, from: found.from, to: found.to, signed };
  });
}

/** The words were edited, and nothing else changed: only then can a person say that the edit was cosmetic. */
export function onlyEdited({ causes }: { readonly causes: readonly SuspectCause[] }): boolean {
  return causes.length > 0 && causes.every(({ kind }) => kind === 'edited');
}

/** Who signed first, where an edit since then was declared cosmetic; null where none was. */
export function firstSigned(decision: Decision): { author: string; at: string } | null {
  return decision.basis.find((one) => one.signed !== undefined)?.signed ?? null;
}

/**
 * The state to show for a requirement and whether the texts it was decided on have changed. A text that moved into
 * another provision as whole sentences (cut and paste, merge) still holds. A pack that only counts its version up changes nothing.
 */
export function statusOf(
  finding: Finding,
  decision: Decision | undefined,
  provisions: readonly Provision[],
  requirement: Requirement,
  pack?: PackVersion,
): DecisionStatus {
  if (!decision) return { state: finding.state, suspect: false, changed: [], causes: [] };
  const changed: ChangedText[] = [];
  const causes: SuspectCause[] = [];
  for (const entry of decision.basis) {
    const { provision, text } = entry;
    const now = textNow(provision, text, provisions, requirement);
    if (now === text) continue;
    changed.push({ provision, signed: text, now });
    if (provision === REQUIREMENT)
      causes.push({
        kind: 'reworded',
        pack: entry.pack ?? pack?.id ?? '',
        before: entry.version ?? null,
        now: pack?.version ?? null,
      });
    else causes.push({ kind: now === '' ? 'gone' : 'edited', provision });
  }
  if (decision.how === 'confirmed' && decision.state !== finding.state)
    causes.push({ kind: 'answer', before: decision.state, now: finding.state });
  return { state: decision.state, suspect: causes.length > 0, changed, causes };
}

function textNow(
  provision: string,
  then: string,
  provisions: readonly Provision[],
  requirement: Requirement,
): string {
  if (provision === REQUIREMENT)
    return then === englishWordingOf(requirement) ? then : wordingOf(requirement);
  const own = provisions.find((p) => p.id === provision);
  if (own && own.text === then) return then;
  // Where its own provision says more now, it was edited, whatever copies of the old text there are.
  if (!own?.text.includes(then) && then.length >= TELLING)
    if (provisions.some((p) => p.id !== provision && standsWhole(p.text, then))) return then;
  return own?.text ?? '';
}

/** The causes as sentences for the reader; `labelOf` gives the citation of a provision, '' where it is gone. */
export function tellCauses(
  causes: readonly SuspectCause[],
  { dynamic }: Pick<Messages, 'dynamic'>,
  labelOf: (provision: string) => string,
): string[] {
  return causes.map((cause) => {
    if (cause.kind === 'reworded') {
      const { pack, before, now } = cause;
      const known = pack !== '' && before !== null && now !== null && before !== now;
      const versions = { pack, before: String(before), now: String(now) };
      return dynamic(`requirements:suspect.${known ? 'new-version' : 'reworded'}`, versions);
    }
    if (cause.kind === 'answer') {
      const [before, now] = [cause.before, cause.now].map((state) => dynamic(`requirements:state.${state}`));
      return dynamic('requirements:suspect.answer', { before: before!, now: now! });
    }
    return dynamic(`requirements:suspect.${cause.kind}`, { label: labelOf(cause.provision) || '–' });
  });
}
