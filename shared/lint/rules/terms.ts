/** What is wrong with the terms of a bill as a whole. */
import type { Language } from '../../bill/kinds.ts';
import type { Provision } from '../../bill/provisions.ts';
import { termKey, termStem } from '../../definitions/termWords.ts';
import type { Definition, Place, Term, Use } from '../../definitions/types.ts';
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
    if (!provision || uses > 0) return [];
    // "превентивный наблюдатель (далее – наблюдатель) – …": the short name is what is used.
    const shortened = terms.some(
      (one) =>
        one.uses > 0 && one.definitions.some((d) => d.form === 'short' && d.provision === first.provision),
    );
    if (shortened) return [];
    return [finding('unusedTerm', provision, first.from, first.to, { values: { term } })];
  });
}

export function termsTwice(terms: readonly Term[], provisionOf: ProvisionOf): LintFinding[] {
  return terms.flatMap(({ term, definitions }) =>
    definitions.slice(1).flatMap((again) => {
      const provision = provisionOf(again.provision);
      if (!provision || again.local || definitions[0]!.local) return [];
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

/** By key of a synonym that the bill does not define: the key of the term that it does. */
export function synonymKeys(terms: ReadonlySet<string>, lang: Language): Map<string, string> {
  const keys = new Map<string, string>();
  for (const line of SYNONYMS[lang].map((words) => words.map((word) => termKey(word, lang)))) {
    const known = line.find((key) => terms.has(key));
    if (known === undefined) continue;
    for (const key of line) if (!terms.has(key)) keys.set(key, known);
  }
  return keys;
}

/** Words that mean a term of the bill and are not it; in the words of a definition they explain. */
export function synonyms(
  watched: ReadonlyMap<string, ReadonlyMap<string, readonly Use[]>>,
  terms: readonly Term[],
  provisionOf: ProvisionOf,
  defines: (provision: string) => boolean,
  lang: Language,
): LintFinding[] {
  const keys = synonymKeys(new Set(terms.map((term) => term.key)), lang);
  const byKey = new Map(terms.map((term) => [term.key, term]));
  const found: LintFinding[] = [];
  for (const [key, places] of watched) {
    const term = byKey.get(keys.get(key) ?? '');
    if (!term) continue;
    for (const [id, uses] of places) {
      const provision = provisionOf(id);
      if (!provision || provision.text === '' || defines(id)) continue;
      const related = term.definitions.slice(0, 1).map(at);
      for (const { from, to, words } of uses)
        found.push(
          finding('twoNames', provision, from, to, {
            variant: 'synonym',
            values: { words, term: term.term },
            related,
          }),
        );
    }
  }
  return found;
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

/** A single use says too little. */
const TOO_FEW = 2;

/** One finding for a noun that nothing defines, at the first of its places (in reading order). */
export function undefinedTerm(places: readonly PlacedCapital[], provisionOf: ProvisionOf): LintFinding[] {
  const [first] = places;
  const provision = first && provisionOf(first.provision);
  if (!first || !provision || places.length < TOO_FEW) return [];
  const made = finding('undefinedTerm', provision, first.from, first.to, {
    related: places.slice(1).map(at),
  });
  return [{ ...made, values: { term: made.quote, count: places.length } }];
}
