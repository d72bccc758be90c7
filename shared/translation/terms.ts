/**
 * Defined terms across languages: the term that a provision defines in the source and the one that the same provision
 * defines in the translation are one; where the source uses it, the translation must use its own.
 */
import type { Provision } from '../bill/provisions.ts';
import type { Term } from '../definitions/types.ts';
import { createLinter, type LintContext, type Linter } from '../lint/linter.ts';
import { words } from '../text/tokens.ts';
import { fold } from '../text/words.ts';
import type { AcrossFinding } from './findings.ts';

/** A term and its counterpart. */
export interface TermPair {
  source: Term;
  translation: Term;
}

/** The terms of a text in one language. It stays with an open bill: after a change only what changed is read again. */
export class TermText {
  private readonly linter: Linter;
  private readonly provisions = new Map<string, Provision>();
  private readonly read = new Map<string, readonly string[]>();
  terms: readonly Term[] = [];

  constructor(context: LintContext) {
    this.linter = createLinter(context);
  }

  /** `order` is every id in reading order where ids came, went or moved (and at first), else null. */
  update(changed: readonly Provision[], order: readonly string[] | null): void {
    for (const one of changed) {
      this.provisions.set(one.id, one);
      this.read.delete(one.id);
    }
    if (order) {
      const there = new Set(order);
      for (const id of this.provisions.keys())
        if (!there.has(id)) {
          this.provisions.delete(id);
          this.read.delete(id);
        }
    }
    this.terms = this.linter.update(changed, order).terms;
  }

  isRule(id: string): boolean {
    const one = this.provisions.get(id);
    return one !== undefined && !one.quoted && !one.note;
  }

  /** Folded words of a provision, heading and text. */
  wordsOf(id: string): readonly string[] {
    const known = this.read.get(id);
    if (known) return known;
    const one = this.provisions.get(id);
    const said = one ? words(fold(`${one.heading} ${one.text}`)).map(({ word }) => word) : [];
    this.read.set(id, said);
    return said;
  }
}

function byProvision(terms: readonly Term[]): Map<string, Term[]> {
  const found = new Map<string, Term[]>();
  for (const term of terms)
    for (const { provision, local } of term.definitions)
      if (!local) found.set(provision, [...(found.get(provision) ?? []), term]);
  return found;
}

/** Terms that both define at the same place, as many on both sides: then the first is the first, and so on. */
export function termPairs(source: readonly Term[], translation: readonly Term[]): TermPair[] {
  const there = byProvision(translation);
  const pairs = new Map<string, TermPair>();
  for (const [provision, terms] of byProvision(source)) {
    const own = there.get(provision);
    if (own?.length !== terms.length) continue;
    terms.forEach((term, i) => {
      if (!pairs.has(term.key)) pairs.set(term.key, { source: term, translation: own[i]! });
    });
  }
  return [...pairs.values()];
}

/** Letters that a word of a term shares with its derivations ("deprivation", "deprived"). */
const rootOf = (word: string): string => word.slice(0, Math.max(3, Math.min(6, word.length - 2)));

/** The translation has the words of the term in some form: a term may be a noun here and a verb there. */
function says(text: readonly string[], term: string): boolean {
  const wanted = words(fold(term)).filter(({ word }) => word.length > 3);
  return wanted.every(({ word }) => text.some((one) => one.startsWith(rootOf(word))));
}

/**
 * Provisions of the source that use a defined term where the translation does not use its own.
 * @param isTranslated whether a provision is translated; of others nothing is said.
 */
export function termsAcross(
  here: TermText,
  there: TermText,
  isTranslated: (provision: string) => boolean,
): Map<string, AcrossFinding[]> {
  const found = new Map<string, AcrossFinding[]>();
  for (const pair of termPairs(here.terms, there.terms))
    for (const [provision, uses] of pair.source.places) {
      if (!here.isRule(provision) || !isTranslated(provision)) continue;
      if (uses.every((use) => use.defining) || pair.translation.places.has(provision)) continue;
      if (says(there.wordsOf(provision), pair.translation.term)) continue;
      const finding = { kind: 'term' as const, source: pair.source.term, translation: pair.translation.term };
      found.set(provision, [...(found.get(provision) ?? []), finding]);
    }
  return found;
}
