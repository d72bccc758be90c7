/** What is wrong with the terms of a bill as a whole. */
import type { Language } from '../../bill/kinds.ts';
import type { Provision } from '../../bill/provisions.ts';
import { termKey, termStem } from '../../definitions/termWords.ts';
import type { Definition, Place, Term } from '../../definitions/types.ts';
import { words } from '../../text/tokens.ts';
import { fold } from '../../text/words.ts';
import { finding } from '../find.ts';
import type { LintFinding } from '../types.ts';
import type { Capital } from './undefined.ts';

type ProvisionOf = (id: string) => Provision | undefined;

function at(place: Place): Place {
  return { provision: place.provision, from: place.from, to: place.to };
}

export function unusedTerms(terms: readonly Term[], provisionOf: ProvisionOf): LintFinding[] {
  return terms.flatMap(({ term, definitions, uses }) => {
    const [first] = definitions;
    const provision = first && provisionOf(first.provision);
    if (!provision || uses.some((use) => !use.defining)) return [];
    return [finding('unusedTerm', provision, first.from, first.to, { values: { term } })];
  });
}

export function termsTwice(terms: readonly Term[], provisionOf: ProvisionOf): LintFinding[] {
  return terms.flatMap(({ term, definitions }) =>
    definitions.slice(1).flatMap((again) => {
      const provision = provisionOf(again.provision);
      if (!provision) return [];
      const related = [at(definitions[0]!)];
      return [finding('termTwice', provision, again.from, again.to, { values: { term }, related })];
    }),
  );
}

/** Words that name the same thing in these bills; a bill should use one of each line. */
const SYNONYMS: Record<Language, readonly (readonly string[])[]> = {
  en: [
    ['place of deprivation of liberty', 'place of detention', 'detention facility'],
    ['Ombudsperson', 'Ombudsman'],
    ['person deprived of liberty', 'detained person', 'detainee'],
  ],
  ru: [
    ['место лишения свободы', 'место содержания под стражей', 'место принудительного содержания'],
    ['Уполномоченный', 'Омбудсман', 'Омбудсмен'],
    ['лицо, лишённое свободы', 'лишённое свободы лицо'],
  ],
  tk: [
    ['azatlykdan mahrum ediş ýeri', 'tussaglykda saklanylýan ýer', 'azatlykdan mahrum edilýän ýer'],
    ['Ygtyýarly', 'Ombudsman'],
  ],
};

/** The synonyms of a term that its bill does not define, as keys; the linter looks for them. */
export function synonymKeys(terms: readonly Term[], lang: Language): Map<string, Term> {
  const keys = new Map<string, Term>();
  const defined = new Map(terms.map((term) => [term.key, term]));
  for (const line of SYNONYMS[lang]) {
    const known = line.map((word) => defined.get(termKey(word, lang))).find((term) => term !== undefined);
    if (!known) continue;
    for (const word of line) {
      const key = termKey(word, lang);
      // Words without a rest of their own are found with a longer one around them: not looked for.
      if (key !== '' && !defined.has(key)) keys.set(key, known);
    }
  }
  return keys;
}

/** Fewer words than this say too little to be the same meaning. */
const TELLING_MEANING = 3;

function meaningKey({ meaning }: Definition, lang: Language): string {
  const stems = words(fold(meaning.replace(/^\s*(?:это|the|an?)\s+/iu, ''))).map((t) =>
    termStem(t.word, lang),
  );
  return stems.length >= TELLING_MEANING ? stems.join(' ') : '';
}

/** Two terms that are explained by the same words. */
export function sameMeaning(terms: readonly Term[], provisionOf: ProvisionOf, lang: Language): LintFinding[] {
  const first = new Map<string, { term: Term; definition: Definition }>();
  const found: LintFinding[] = [];
  for (const term of terms)
    for (const definition of term.definitions) {
      const key = meaningKey(definition, lang);
      if (key === '') continue;
      const other = first.get(key);
      if (!other) first.set(key, { term, definition });
      else if (other.term.key !== term.key) {
        const provision = provisionOf(definition.provision);
        if (provision)
          found.push(
            finding('twoNames', provision, definition.from, definition.to, {
              variant: 'sameMeaning',
              values: { term: term.term, other: other.term.term },
              related: [at(other.definition)],
            }),
          );
      }
    }
  return found;
}

export interface PlacedCapital extends Capital {
  provision: string;
}

/** One finding for each noun, at its first place; a single use says too little. */
const TOO_FEW = 2;

export function undefinedTerms(
  bare: readonly PlacedCapital[],
  named: ReadonlySet<string>,
  terms: readonly Term[],
  provisionOf: ProvisionOf,
): LintFinding[] {
  const known = new Set(terms.flatMap((term) => term.key.split(' ')));
  const byStem = new Map<string, PlacedCapital[]>();
  for (const one of bare)
    if (!named.has(one.stem) && !known.has(one.stem))
      byStem.set(one.stem, [...(byStem.get(one.stem) ?? []), one]);
  return [...byStem.values()].flatMap((places) => {
    const [first] = places;
    const provision = first && provisionOf(first.provision);
    if (!first || !provision || places.length < TOO_FEW) return [];
    const related = places.slice(1).map(at);
    const made = finding('undefinedTerm', provision, first.from, first.to, { related });
    return [{ ...made, values: { term: made.quote, count: places.length } }];
  });
}
