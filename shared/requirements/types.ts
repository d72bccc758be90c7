/** What the requirement engine takes and gives. The engine itself: `check.ts`; packs: `pack.ts`. */
import type { BillType, Language } from '../bill/kinds.ts';

export const STATES = ['met', 'partly', 'missing', 'conflict', 'notApplicable'] as const;
export type RequirementState = (typeof STATES)[number];

/** A text in some of the languages; a Turkmen text that no speaker has checked is listed in `drafts`. */
export interface LocalText {
  en: string;
  ru?: string;
  tk?: string;
}

/**
 * A place in words: which provision, and which characters of its `text` (see shared/bill/provisions.ts), with the words
 * themselves so that the place can be found again after an edit (anchors.ts).
 */
export interface Evidence {
  provision: string;
  label: string;
  quote: string;
  /** Character offsets of the quote in the provision's own text. */
  from: number;
  to: number;
}

export interface Flag {
  /** Name of the rule, stable: "notice-required", "may-for-shall", "dismissal-at-discretion" … */
  rule: string;
  severity: 'conflict' | 'warning';
  requirement: string;
  evidence: Evidence;
  /** One sentence a lawyer accepts, in the language of the user (message key and values; see messages). */
  message: string;
}

/** What the engine says of one requirement. */
export interface Finding {
  requirement: string;
  state: RequirementState;
  /** 0..1; how sure the engine is. */
  confidence: number;
  evidence: Evidence[];
  flags: Flag[];
  /** Why, in one sentence in the user's language. */
  reason: string;
}

export interface Coverage {
  met: number;
  partly: number;
  missing: number;
  conflict: number;
  notApplicable: number;
}

export interface CheckContext {
  /** Language of the bill's text. */
  lang: Language;
  /** Language of messages and reasons. */
  uiLang: Language;
  billTypes: readonly BillType[];
}

export interface CheckResult {
  findings: Finding[];
  coverage: Coverage;
}

/** A text that a decision was made on. */
export interface DecidedText {
  /** '' for the wording of the requirement itself. */
  provision: string;
  text: string;
  /** Of the requirement's wording: the pack that it was read in, and the pack's version then. */
  pack?: string | undefined;
  version?: number | undefined;
  /** A person linked these words of the text by hand; without them the text counts as a whole. */
  from?: number | undefined;
  to?: number | undefined;
  /** What was signed first, where a later edit was declared cosmetic by the author of the decision. */
  signed?: { text: string; author: string; at: string } | undefined;
}

/**
 * A person's word on a requirement. It holds for exactly the text that was confirmed: `basis` is the quote of each
 * evidence provision and the requirement's wording at the time; a difference makes the decision suspect, not void.
 */
export interface Decision {
  requirement: string;
  state: RequirementState;
  /** Confirmed the engine's word, overruled it, or found it answered in another act (`citation`). */
  how: 'confirmed' | 'overruled' | 'elsewhere';
  reason: string;
  citation: string;
  author: string;
  /** ISO 8601 time. */
  at: string;
  basis: DecidedText[];
}
