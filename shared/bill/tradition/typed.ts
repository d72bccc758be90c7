/** How people type the number of a level: patterns for what stands in words as well as in drawn numbers. */
import type { Language, NumberedKind } from '../kinds.ts';
import type { NumberStyle, Tradition } from './shape.ts';

/** Sources of patterns; null where the level has no number. An inserted "5-1" and "5A" belong to figures. */
const NUMBERS: Readonly<Record<NumberStyle, string | null>> = {
  decimal: String.raw`\d+(?:-\d+|[⁰¹²³⁴-⁹]+)?[A-Z]?`,
  roman: String.raw`[IVXLCDM]+(?:-\d+)?`,
  'roman-small': String.raw`[ivxlcdm]+(?:-\d+)?`,
  letter: String.raw`\p{L}{1,2}(?:-\d+)?`,
  'letter-capital': String.raw`\p{L}{1,2}(?:-\d+)?`,
  none: null,
};

export const numberPattern = (style: NumberStyle): string | null => NUMBERS[style];

export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Every form of a level's name as one pattern, the longest first; null where it has none. */
export function namePattern(kind: NumberedKind, tradition: Tradition, lang: Language): string | null {
  const { names, of } = tradition.levels[kind].words[lang];
  const forms = [...Object.values(names), ...Object.values(of ?? {})].filter((name) => name.trim() !== '');
  return forms.length === 0
    ? null
    : [...new Set(forms)]
        .sort((a, b) => b.length - a.length)
        .map(literal)
        .join('|');
}

/** The number as it is computed: "clause c" means clause C. */
export function asNumbered(number: string, style: NumberStyle): string {
  if (style === 'roman' || style === 'letter-capital') return number.toLocaleUpperCase();
  return style === 'roman-small' || style === 'letter' ? number.toLocaleLowerCase() : number;
}
