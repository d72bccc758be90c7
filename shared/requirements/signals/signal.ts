/**
 * How recognition is written down. A rule is a line of concept names that must stand in one sentence:
 *
 *   `visit unannounced`     both, in any order;            `a|b`   either;
 *   `^visit unannounced`    `visit` may also stand in the heading, in the words that lead in a list, or just before;
 *   `!only-truthful`        must not stand in the sentence; `!^advisory-body` nor in the context; `a~b`  both, near one another.
 *
 * Words before a colon say how the line is read: `duty:` the rule binds an authority, "may" weakens it; `neg:` negation
 * is part of the meaning, so it is not looked for; `spt:` the sentence may be about the Subcommittee.
 */
export interface Signals {
  /** Any of these lines: the requirement is met. */
  met?: readonly string[];
  /** Any of these lines: half of it is there. Two different halves make it met where `halves` says so. */
  partly?: readonly string[];
  /** Halves by name; all of them together meet the requirement, one alone meets it partly. */
  halves?: Readonly<Record<string, readonly string[]>>;
  /** Sets of halves that meet it, as names parted by spaces; all of them where not given. */
  full?: readonly string[];
  /** Halves that count only beside others: alone they are no evidence. */
  aside?: readonly string[];
  /** Red flags that contradict the requirement, by rule name. */
  against?: Readonly<Record<string, readonly string[]>>;
  /** Narrowing words that take off a part, by rule name; they count only in a sentence that is evidence, or beside it. */
  narrowing?: Readonly<Record<string, readonly string[]>>;
  /** Lines that show that the requirement applies at all, where silence would mean that it does not. */
  scope?: readonly string[];
  /** Lines that show that it does not apply where nothing gives it (`notApplicableWhen` of a pack). */
  exempt?: readonly string[];
  /** What silence means where it is not "missing". */
  silence?: 'met' | 'notApplicable';
}

export type SignalTable = Readonly<Record<string, Signals>>;
