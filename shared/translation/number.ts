/** Locked numbers in another language: "а)" of a Russian list is "a)" of an English one; figures stay what they are. */
import type { Language } from '../bill/kinds.ts';
import { letter, letterValue } from '../bill/ordinals.ts';

const LETTERS = /^(\p{L}{1,2})((?:[-–.]\d+|[¹²³⁴⁵⁶⁷⁸⁹⁰]+)?)$/u;

/** The number of a point or subpoint as the other language writes it; any other number as it is. */
export function translatedNumber(number: string, kind: string, from: Language, to: Language): string {
  if (kind !== 'point' && kind !== 'subpoint') return number;
  const parts = LETTERS.exec(number);
  const value = parts ? letterValue(parts[1]!, from) : null;
  return value === null ? number : `${letter(value, to)}${parts![2]!}`;
}
