/** What an amending bill does to another act, as far as its instructions say it beyond doubt. */

export type AmendmentKind = 'substitution' | 'insertion' | 'repeal';

/** A step on the way to a place in the amended act: an element of Akoma Ntoso and its number; '' where a new part has none. */
export interface Step {
  element:
    | 'part'
    | 'title'
    | 'chapter'
    | 'article'
    | 'section'
    | 'subsection'
    | 'paragraph'
    | 'subparagraph'
    | 'point'
    | 'indent'
    | 'alinea';
  number: string;
}

/** The act that is amended, as it is named. Without a date it cannot be told from others of its name. */
export interface AmendedAct {
  words: string;
  /** ISO date, or a year; '' where the text gives none. */
  date: string;
  /** "476-V"; '' where it is known by its name only. */
  number: string;
}

export interface Amendment {
  kind: AmendmentKind;
  /** The provision of this bill that gives the instruction. */
  provision: string;
  act: AmendedAct;
  /** Where in the act, outermost first; empty for the act as a whole. */
  path: Step[];
  /** What comes in: a part of the act; null where only words change. */
  added: Step | null;
  /** Where what comes in stands to `path` or to the words `old`. */
  pos: 'after' | 'before' | 'end' | null;
  /** Words of the act that go, or that new ones stand after; '' where whole parts are meant. */
  old: string;
  /** Words that come; '' where they are quoted as provisions, or nothing comes. */
  new: string;
  /** The quotation in this bill that holds what comes; '' for none. */
  quoted: string;
}

/** An instruction that was not understood beyond doubt: a person must say what it does. */
export interface UnsureAmendment {
  provision: string;
  text: string;
}

export interface Amendments {
  sure: Amendment[];
  unsure: UnsureAmendment[];
}
