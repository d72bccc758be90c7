/**
 * A person's decision holds for exactly the texts it was made on: the evidence provisions and the wording of the requirement.
 * Whatever changes in them afterwards makes it suspect: it is shown with "signed then / now" and with the reason, never
 * dropped and never silently kept.
 */
import type { Provision } from '../bill/provisions.ts';
import type { Messages } from '../messages/index.ts';
import { locate } from './anchors.ts';
import type { Pack, Requirement } from './pack.ts';
import type { Decision, Finding, RequirementState } from './types.ts';

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
  | { kind: 'reworded'; pack: string; then: number | null; now: number | null }
  /** What was confirmed is no longer what the engine says: another place gives it or takes it back. */
  | { kind: 'answer'; then: RequirementState; now: RequirementState };

export interface DecisionStatus {
  /** What counts: the decision where there is one, the engine's word otherwise. */
  state: RequirementState;
  suspect: boolean;
  changed: ChangedText[];
  causes: SuspectCause[];
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

/** What a decision made now rests on: each evidence provision's own text, and the requirement's wording in its pack. */
export function basisOf(
  finding: Finding,
  provisions: readonly Provision[],
  requirement: Requirement,
  pack?: PackVersion,
): Decision['basis'] {
  const ids = new Set([...finding.evidence, ...finding.flags.map((f) => f.evidence)].map((e) => e.provision));
  const texts = provisions.filter((p) => ids.has(p.id)).map((p) => ({ provision: p.id, text: p.text }));
  const wording = { provision: REQUIREMENT, text: wordingOf(requirement) };
  return [...texts, pack ? { ...wording, pack: pack.id, version: pack.version } : wording];
}

/**
 * The state to show for a requirement and whether the texts it was decided on have changed. A text that moved into
 * another provision unchanged (cut and paste, merge) still holds. A pack that only counts its version up changes nothing.
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
        then: entry.version ?? null,
        now: pack?.version ?? null,
      });
    else causes.push({ kind: now === '' ? 'gone' : 'edited', provision });
  }
  if (decision.how === 'confirmed' && decision.state !== finding.state)
    causes.push({ kind: 'answer', then: decision.state, now: finding.state });
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
  const elsewhere = locate({ provision, quote: then, from: 0, to: then.length }, provisions);
  if (elsewhere?.exact && elsewhere.provision !== provision && then !== '') return then;
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
      const { pack, then, now } = cause;
      const known = pack !== '' && then !== null && now !== null && then !== now;
      const versions = { pack, then: String(then), now: String(now) };
      return dynamic(`requirements:suspect.${known ? 'new-version' : 'reworded'}`, versions);
    }
    if (cause.kind === 'answer') {
      const [then, now] = [cause.then, cause.now].map((state) => dynamic(`requirements:state.${state}`));
      return dynamic('requirements:suspect.answer', { then: then!, now: now! });
    }
    return dynamic(`requirements:suspect.${cause.kind}`, { label: labelOf(cause.provision) || '–' });
  });
}
