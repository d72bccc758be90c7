/**
 * The numbering rule of a level, as computing numbers needs it. The traditions themselves are data (tradition/*.json,
 * shape.ts); here they become functions.
 */
import type { BillForm, Language, NumberedKind } from './kinds.ts';
import { letterOf, roman, turkmenOrdinal } from './ordinals.ts';
import { levelOf } from './tradition/levels.ts';
import type { InsertedStyle, NumberStyle, Tradition } from './tradition/shape.ts';
import { type DrawnBy, traditionOf } from './tradition/shipped.ts';
import { capitalised, fill } from './tradition/template.ts';

export { tradition, traditionOf } from './tradition/shipped.ts';

export interface Rank {
  /** The bare number as it is cited: "5", "III", "а". */
  format(n: number, lang: Language): string;
  /** The number as it is drawn before the text: "Статья 5.", "(1)", "а)". */
  draw(number: string, lang: Language): string;
  /** Counts afresh inside each parent, or runs through the whole bill. */
  restarts: boolean;
  /** A provision that is alone of its rank in its parent is drawn without a number. */
  silentWhenAlone: boolean;
}

const lower = (text: string): string => text.toLowerCase();

const STYLES: Readonly<Record<NumberStyle, (n: number, letters: string) => string>> = {
  decimal: String,
  roman,
  'roman-small': (n) => lower(roman(n)),
  letter: letterOf,
  'letter-capital': (n, letters) => letterOf(n, letters).toLocaleUpperCase(),
  none: () => '',
};

/** "5" → "5-nji" in Turkmen; other languages have no ordinal in figures. A number without a figure stays as it is. */
export function ordinalFigure(number: string, lang: Language): string {
  return lang === 'tk' && /\d/.test(number) ? turkmenOrdinal(number) : number;
}

const ranks = new WeakMap<Tradition, Map<BillForm, Map<NumberedKind, Rank>>>();

/** The numbering rule of a rank in a bill of this tradition and form; the points of a decree are never silent. */
export function rankOf(kind: NumberedKind, attrs: DrawnBy): Rank {
  const own = traditionOf(attrs);
  let forms = ranks.get(own);
  if (!forms) {
    forms = new Map();
    ranks.set(own, forms);
  }
  let known = forms.get(attrs.form);
  if (!known) {
    known = new Map();
    forms.set(attrs.form, known);
  }
  const made = known.get(kind) ?? makeRank(kind, attrs, own);
  known.set(kind, made);
  return made;
}

function makeRank(kind: NumberedKind, attrs: DrawnBy, { letters, forms }: Tradition): Rank {
  const { style, restarts, silentAlone, words } = levelOf(kind, attrs);
  return {
    format: (n, lang) => STYLES[style](n, letters[lang]),
    draw: (number, lang) => {
      const drawn = fill(words[lang].drawn, { n: number, nth: ordinalFigure(number, lang) });
      return number === '' ? capitalised(drawn) : drawn;
    },
    restarts,
    silentWhenAlone: silentAlone && !forms[attrs.form].numberedAlone.includes(kind),
  };
}

const INSERTED: Readonly<Record<InsertedStyle, string>> = { hyphen: '-1', superscript: '¹', letter: 'A' };

const INSERTED_TAIL: Readonly<Record<InsertedStyle, string>> = {
  hyphen: String.raw`-\d+`,
  superscript: '[⁰¹²³⁴-⁹]+',
  letter: '[A-Z]',
};
const BASE: Partial<Record<NumberStyle, string>> = {
  decimal: String.raw`\d+`,
  roman: '[IVXLCDM]+',
};

/** A number given by hand is no longer. */
const LONGEST_INSERTED = 20;

/** Whether the tradition gives such a number to what came later between two provisions of a level: "5-1", "5¹", "12A". */
export function isInsertedNumber(number: string, kind: NumberedKind, attrs: DrawnBy): boolean {
  const base = BASE[levelOf(kind, attrs).style];
  if (base === undefined || number.length > LONGEST_INSERTED) return false;
  const tails = traditionOf(attrs).inserted.map((style) => INSERTED_TAIL[style]);
  return tails.some((tail) => new RegExp(`^${base}${tail}$`, 'u').test(number));
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = (n: number): string => [...String(n)].map((figure) => RAISED[Number(figure)]).join('');

/** What follows an inserted number: 5-2 after 5-1, 5² after 5¹, 12B after 12A; null after any other, and after Z. */
function afterInserted(number: string): string | null {
  const [, base, hyphen, sup, letter] = /^(\d+)(?:-(\d+)|([⁰¹²³⁴-⁹]+)|([A-Y]))$/.exec(number) ?? [];
  if (hyphen) return `${base}-${Number(hyphen) + 1}`;
  if (sup) return base + raised(Number([...sup].map((figure) => RAISED.indexOf(figure)).join('')) + 1);
  return letter ? base + String.fromCharCode(letter.charCodeAt(0) + 1) : null;
}

/** Numbers for what comes between two enacted provisions, after the one with this number: 5-1, 5¹, 5A; after 5-1 5-2. */
export function insertedNumbers(
  number: string,
  attrs: Pick<DrawnBy, 'tradition' | 'ownTradition'>,
): string[] {
  const next = afterInserted(number);
  if (next !== null) return [next];
  return /^\d+$/.test(number) ? traditionOf(attrs).inserted.map((style) => number + INSERTED[style]) : [];
}
