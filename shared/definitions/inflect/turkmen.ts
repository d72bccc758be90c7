/**
 * Turkmen endings of a term: those of the use are taken off the old word and put to the new one by vowel harmony and by
 * what the word ends in. Where a rule is not sure (a voiced last letter, rounded vowels, a possessive of the word's own),
 * no form is given.
 */
import { fold } from '../../text/words.ts';

const FRONT = /[eäöüi]/;
const VOWEL = /[aäeiyoöuü]$/;

export function isFront(word: string): boolean {
  const vowels = fold(word).match(/[aäeiyoöuü]/g);
  return FRONT.test(vowels?.at(-1) ?? 'a');
}

type Ending = 'plural' | 'genitive' | 'dative' | 'accusative' | 'locative' | 'ablative';

/** What each ending may look like after a vowel or a consonant, back and front. */
const SHAPES: Record<Ending, { vowel: [string, string]; consonant: [string, string] }> = {
  plural: { vowel: ['lar', 'ler'], consonant: ['lar', 'ler'] },
  genitive: { vowel: ['nyň', 'niň'], consonant: ['yň', 'iň'] },
  dative: { vowel: ['', ''], consonant: ['a', 'e'] },
  accusative: { vowel: ['ny', 'ni'], consonant: ['y', 'i'] },
  locative: { vowel: ['da', 'de'], consonant: ['da', 'de'] },
  ablative: { vowel: ['dan', 'den'], consonant: ['dan', 'den'] },
};

function put(word: string, ending: Ending): string | null {
  const vowel = VOWEL.test(fold(word));
  // "e" becomes "ä", and the dative of a vowel only lengthens it: better typed by a person.
  if (vowel && (ending === 'dative' || fold(word).endsWith('e'))) return null;
  if (!vowel && ['genitive', 'dative', 'accusative'].includes(ending) && /[kptç]$/.test(fold(word)))
    return null;
  const shapes = SHAPES[ending][vowel ? 'vowel' : 'consonant'];
  return word + shapes[isFront(word) ? 1 : 0];
}

/** The endings that make `use` out of `word`; null where it is another word or another ending. */
export function endingsOf(word: string, use: string): Ending[] | null {
  const [base, form] = [fold(word), fold(use)];
  if (base === form) return [];
  const cases: Ending[] = ['genitive', 'dative', 'accusative', 'locative', 'ablative'];
  const tries: Ending[][] = [
    ...cases.map((one) => [one]),
    ['plural'],
    ...cases.map((one): Ending[] => ['plural', one]),
  ];
  const fits = tries.filter((endings) => attach(base, endings) === form);
  return fits.length === 1 ? fits[0]! : null;
}

export function attach(word: string, endings: readonly Ending[]): string | null {
  let made: string | null = word;
  for (const ending of endings) made = made === null ? null : put(made, ending);
  return made;
}
