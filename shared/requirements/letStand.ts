/** Red flags that a person has looked at and lets stand. What the engine says of the requirement does not change by it. */
import type { Flag } from './types.ts';

export interface FlagIgnored {
  rule: string;
  requirement: string;
  provision: string;
  /** The words themselves: it holds while they stay in their provision, wherever there. */
  quote: string;
  reason: string;
  author: string;
}

/** What is kept of a flag that a person lets stand. */
export function ignoredFlag(flag: Flag, reason: string, author: string): FlagIgnored {
  const { rule, requirement, evidence } = flag;
  return { rule, requirement, provision: evidence.provision, quote: evidence.quote, reason, author };
}

/** The word of a person on this flag, or undefined where it is open. */
export function ignoredAs(flag: Flag, ignored: readonly FlagIgnored[] = []): FlagIgnored | undefined {
  const { rule, requirement, evidence } = flag;
  return ignored.find(
    (one) =>
      one.rule === rule &&
      one.requirement === requirement &&
      one.provision === evidence.provision &&
      one.quote === evidence.quote,
  );
}
