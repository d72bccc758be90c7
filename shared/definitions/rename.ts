/**
 * A new name for a term, everywhere: each use with the form that it would get. Where the form is sure it is ticked; where
 * it is not, the nearest is proposed and a person decides. Nothing is changed here.
 */
import type { Language } from '../bill/kinds.ts';
import type { Provision } from '../bill/provisions.ts';
import { fold } from '../text/words.ts';
import { formAt, narrowed, paradigm, slotsOf } from './inflect/russian.ts';
import { attach, endingsOf } from './inflect/turkmen.ts';
import { isUpper, termStem } from './termWords.ts';
import { type Place, readingText, type Term, usesOf } from './types.ts';

export type Doubt =
  /** The form cannot be made, or several fit. */
  | 'form'
  /** The words may be part of another name or a longer term. */
  | 'name'
  /** They explain the term itself. */
  | 'defining'
  /** A small letter where the term has a capital, or the other way round. */
  | 'case';

export interface Renaming extends Place {
  old: string;
  proposed: string;
  /** Other forms that could be meant. */
  others: string[];
  sure: boolean;
  doubt: Doubt | null;
  /** The words around, to judge it. */
  before: string;
  after: string;
  definition: boolean;
}

/** How much of the sentence is shown on each side. */
const AROUND = 60;

/** The forms that a use may get: the first is the likeliest. Empty where none can be made. */
function formsFor(
  term: string,
  use: string,
  name: string,
  before: string,
  after: string,
  lang: Language,
): string[] {
  if (fold(use) === fold(term)) return lang === 'ru' ? russianForms(term, use, name, before, after) : [name];
  if (lang === 'en') return englishForms(term, use, name);
  return lang === 'ru' ? russianForms(term, use, name, before, after) : turkmenForms(term, use, name);
}

function plural(word: string): string {
  if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`;
}

function englishForms(term: string, use: string, name: string): string[] {
  const possessive = /['’]s?$/.exec(use)?.[0] ?? '';
  const bare = use.slice(0, use.length - possessive.length);
  if (fold(bare) === fold(term)) return [name + (possessive ? (/s$/i.test(name) ? '’' : '’s') : '')];
  // One word of the term carries the number: "places of detention".
  const [words, forms] = [term.split(/\s+/), bare.split(/\s+/)];
  const at = words.findIndex((word, i) => fold(word) !== fold(forms[i] ?? ''));
  const one = words[at];
  const form = forms[at];
  if (one === undefined || form === undefined) return [];
  const grows = fold(plural(one)) === fold(form);
  const shrinks = fold(plural(form)) === fold(one);
  const own = name.split(/\s+/);
  // The noun is before "of", else the last.
  const of = own.findIndex((word) => /^(?:of|for|in|on|to|under)$/i.test(word));
  const head = of > 0 ? of - 1 : own.length - 1;
  const changed = [...own];
  if (grows) changed[head] = plural(own[head]!);
  else if (shrinks && /s$/i.test(own[head]!))
    changed[head] = own[head]!.replace(/ies$/i, 'y').replace(/s$/i, '');
  else return [];
  return [changed.join(' ') + possessive];
}

/** Who acts; of offices and bodies the accusative is the nominative. */
function isPerson(term: string): boolean {
  return term
    .split(/\s+/)
    .some((word) => /(?:тель|ник|сман|смен|ектор|натор|курор|член|нный|щий)$/iu.test(word));
}

/** At the beginning of a sentence, before what it does, it is who does it: «Механизм вправе …». */
const SUBJECT =
  /^\s+(?!возглавля|образу|созда|учрежда|утвержда|назнача|составля|представля|формиру)(?:не\s+|также\s+|самостоятельно\s+|регулярно\s+|ежегодно\s+)?(?:вправе|обязан\p{L}*|должен|должна|может|мо\p{L}+|состоит|\p{L}+(?:ет|ит|ют|ят|ется|ится))(?!\p{L})/iu;

function isSubject(before: string, after: string): boolean {
  return /(?:^|[.!?\n]\s*)$/.test(before) && SUBJECT.test(after);
}

function russianForms(term: string, use: string, name: string, before: string, after: string): string[] {
  const [old, next] = [paradigm(term), paradigm(name)];
  if (!old || !next) return fold(use) === fold(term) ? [name] : [];
  let slots = slotsOf(use, old);
  // A person has the accusative of the genitive: "через Уполномоченного".
  if (isPerson(term))
    for (const genitive of [1, 7]) if (slots.includes(genitive)) slots = [...slots, genitive + 2];
  const preceding = /(\p{L}+)\s+$/u.exec(before)?.[1] ?? '';
  if (isSubject(before, after)) slots = slots.filter((slot) => slot % 6 !== 3);
  const forms = narrowed(slots, preceding).map((slot) =>
    formAt(isPerson(name) && slot % 6 === 3 ? slot - 2 : slot, next),
  );
  return [...new Set(forms.filter((form) => form !== null))];
}

function turkmenForms(term: string, use: string, name: string): string[] {
  const [words, forms, own] = [term, use, name].map((text) => text.split(/\s+/));
  const [last, form, head] = [words!.at(-1)!, forms!.at(-1)!, own!.at(-1)!];
  const endings = words!.length === forms!.length ? endingsOf(last, form) : null;
  const made = endings && attach(head, endings);
  return made === null ? [] : [[...own!.slice(0, -1), made].join(' ')];
}

/** The first letter of the new words as that of the old ones was. */
function cased(form: string, old: string, term: string): string {
  const first = form.charAt(0);
  if (isUpper(old.charAt(0)) === isUpper(term.charAt(0))) return form;
  return (isUpper(old.charAt(0)) ? first.toUpperCase() : first.toLowerCase()) + form.slice(1);
}

/**
 * Every place where the term stands, in reading order, with what the new name would be there.
 * @param longer places of longer terms that hold this one; there it is another term.
 */
export function renamings(
  term: Term,
  name: string,
  provisions: ReadonlyMap<string, Provision>,
  lang: Language,
  longer: readonly Place[] = [],
): Renaming[] {
  const order = orderOf(provisions);
  const definitions = new Set(term.definitions.map((d) => `${d.provision}/${d.from}`));
  const places: (Place & { words: string; sameCase: boolean; defining: boolean })[] = [
    ...usesOf(term, order),
  ];
  for (const d of term.definitions)
    if (!places.some((use) => use.provision === d.provision && use.from === d.from))
      places.push({
        provision: d.provision,
        from: d.from,
        to: d.to,
        words: d.term,
        sameCase: true,
        defining: true,
      });
  return places.flatMap((use) => {
    const provision = provisions.get(use.provision);
    if (!provision) return [];
    const text = readingText(provision);
    if (text.slice(use.from, use.to) !== use.words) return [];
    const before = text.slice(0, use.from);
    const after = text.slice(use.to);
    const definition = definitions.has(`${use.provision}/${use.from}`);
    const forms =
      definition && fold(use.words) === fold(term.term)
        ? [name]
        : formsFor(term.term, use.words, name, before, after, lang);
    const within = longer.some(
      (p) =>
        p.provision === use.provision &&
        p.from <= use.from &&
        p.to >= use.to &&
        p.to - p.from > use.to - use.from,
    );
    const doubt = doubtOf(use, definition, within, forms, before, after, lang);
    const shown = forms.length > 0 ? forms : [name];
    return [
      withArticle(
        {
          provision: use.provision,
          from: use.from,
          to: use.to,
          old: use.words,
          proposed: cased(shown[0]!, use.words, term.term),
          others: shown.slice(1).map((form) => cased(form, use.words, term.term)),
          sure: doubt === null,
          doubt,
          before: before.slice(-AROUND),
          after: after.slice(0, AROUND),
          definition,
        },
        lang,
      ),
    ];
  });
}

/** Provisions come in reading order. */
function orderOf(provisions: ReadonlyMap<string, Provision>): (id: string) => number {
  const places = new Map([...provisions.keys()].map((id, i) => [id, i]));
  return (id) => places.get(id) ?? -1;
}

function doubtOf(
  use: { sameCase: boolean; defining: boolean; words: string },
  definition: boolean,
  within: boolean,
  forms: readonly string[],
  before: string,
  after: string,
  lang: Language,
): Doubt | null {
  if (definition) return forms.length > 0 ? null : 'form';
  if (use.defining) return 'defining';
  if (within || partOfName(use.words, before, after, lang)) return 'name';
  if (!use.sameCase) return 'case';
  return forms.length === 1 ? null : 'form';
}

/** A word with a capital right before or after a capitalised term makes a name of both: "Совет Европы". */
function partOfName(words: string, before: string, after: string, lang: Language): boolean {
  if (!isUpper(words.charAt(0))) return false;
  const next = /^\s+(\p{Lu}\p{L}*)/u.exec(after)?.[1];
  const previous = /[^.!?:\s]\s+(\p{Lu}\p{L}+)\s+$/u.exec(before)?.[1];
  // In English and Turkmen two terms may follow one another only with a word between them.
  return (
    next !== undefined ||
    (previous !== undefined && !(lang === 'en' && /^(?:The|An?|Each|Any|No)$/.test(previous)))
  );
}

/** "a Mechanism" becomes "an Authority". */
function withArticle(one: Renaming, lang: Language): Renaming {
  const article = lang === 'en' ? /(?:^|\s)(an?)(\s+)$/i.exec(one.before) : null;
  if (!article || one.proposed === '') return one;
  const vowel = /^(?:[aeio]|u(?!n[ai]|s|t))/i.test(one.proposed);
  const wanted = vowel ? 'an' : 'a';
  if (article[1]!.toLowerCase() === wanted) return one;
  const length = article[1]!.length + article[2]!.length;
  const word = isUpper(article[1]!.charAt(0)) ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted;
  return {
    ...one,
    from: one.from - length,
    old: one.before.slice(-length) + one.old,
    proposed: word + article[2]! + one.proposed,
    others: one.others.map((form) => word + article[2]! + form),
    before: one.before.slice(0, -length),
  };
}

/** A name that cannot be given: it is empty, or another term has it. */
export function nameRefused(
  name: string,
  term: Term,
  terms: readonly Term[],
  lang: Language,
): 'empty' | 'taken' | null {
  const key = fold(name.trim())
    .split(/\s+/)
    .map((word) => termStem(word, lang))
    .join(' ');
  if (name.trim() === '') return 'empty';
  return terms.some((one) => one.key === key && one.key !== term.key) ? 'taken' : null;
}
