/**
 * A person's decision holds for exactly the texts it was made on. Whatever changes in them afterwards makes it suspect:
 * it is shown with "signed then / now", never dropped and never silently kept.
 */
import type { Provision } from '../bill/provisions.ts';
import { locate } from './anchors.ts';
import type { Requirement } from './pack.ts';
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

export interface DecisionStatus {
  /** What counts: the decision where there is one, the engine's word otherwise. */
  state: RequirementState;
  suspect: boolean;
  changed: ChangedText[];
}

function wordingOf(requirement: Requirement): string {
  return `${requirement.statement.en}\n${requirement.compliantWhen.en}`;
}

/** What a decision made now rests on: each evidence provision's own text, and the requirement's wording. */
export function basisOf(
  finding: Finding,
  provisions: readonly Provision[],
  requirement: Requirement,
): Decision['basis'] {
  const ids = new Set([...finding.evidence, ...finding.flags.map((f) => f.evidence)].map((e) => e.provision));
  const texts = provisions.filter((p) => ids.has(p.id)).map((p) => ({ provision: p.id, text: p.text }));
  return [...texts, { provision: REQUIREMENT, text: wordingOf(requirement) }];
}

/**
 * The state to show for a requirement and whether the texts it was decided on have changed. A text that moved into
 * another provision unchanged (cut and paste, merge) still holds.
 */
export function statusOf(
  finding: Finding,
  decision: Decision | undefined,
  provisions: readonly Provision[],
  requirement: Requirement,
): DecisionStatus {
  if (!decision) return { state: finding.state, suspect: false, changed: [] };
  const changed: ChangedText[] = [];
  for (const { provision, text } of decision.basis) {
    const now = textNow(provision, text, provisions, requirement);
    if (now !== text) changed.push({ provision, signed: text, now });
  }
  return { state: decision.state, suspect: changed.length > 0, changed };
}

function textNow(
  provision: string,
  then: string,
  provisions: readonly Provision[],
  requirement: Requirement,
): string {
  if (provision === REQUIREMENT) return wordingOf(requirement);
  const own = provisions.find((p) => p.id === provision);
  if (own && own.text === then) return then;
  const elsewhere = locate({ provision, quote: then, from: 0, to: then.length }, provisions);
  if (elsewhere?.exact && elsewhere.provision !== provision && then !== '') return then;
  return own?.text ?? '';
}
