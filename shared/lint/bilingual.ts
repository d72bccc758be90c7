/**
 * Two language versions of one bill, side by side by the ids of their provisions: the same provisions, the same numbers,
 * the same references. Words are not compared; a number may stand in figures in one language and in words in the other.
 */
import type { Node } from 'prosemirror-model';
import { billAttrs } from '../bill/document.ts';
import { isProvisionKind, type Language } from '../bill/kinds.ts';
import { listProvisions, type Provision } from '../bill/provisions.ts';
import { fold } from '../text/words.ts';
import { finding, isRule } from './find.ts';
import type { LintFinding } from './types.ts';

/** What must be the same in both languages. */
interface Substance {
  numbers: string[];
  /** Ids that are cited, in no order: languages order their sentences differently. */
  references: string[];
}

// Words for numbers that bills use, by the beginning that all their forms share. "One" is left out: it is also a pronoun.
const NUMBER_WORDS: Record<Language, readonly (readonly [RegExp, number])[]> = {
  en: [
    [/^two$/, 2],
    [/^three$/, 3],
    [/^four$/, 4],
    [/^five$/, 5],
    [/^six$/, 6],
    [/^seven$/, 7],
    [/^eight$/, 8],
    [/^nine$/, 9],
    [/^ten$/, 10],
    [/^twelve$/, 12],
    [/^fourteen$/, 14],
    [/^fifteen$/, 15],
    [/^twenty$/, 20],
    [/^twenty-four$/, 24],
    [/^thirty$/, 30],
    [/^forty$/, 40],
    [/^forty-five$/, 45],
    [/^sixty$/, 60],
    [/^ninety$/, 90],
  ],
  ru: [
    [/^(?:два|две|двух|двумя|двум)$/, 2],
    [/^(?:три|трех|тремя|трем)$/, 3],
    [/^(?:четыре|четырех|четырьмя|четырем)$/, 4],
    [/^(?:пять|пяти|пятью)$/, 5],
    [/^(?:шесть|шести|шестью)$/, 6],
    [/^(?:семь|семи|семью)$/, 7],
    [/^(?:восемь|восьми|восемью)$/, 8],
    [/^(?:девять|девяти|девятью)$/, 9],
    [/^(?:десять|десяти|десятью)$/, 10],
    [/^двенадцат[ьи]ю?$/, 12],
    [/^четырнадцат[ьи]ю?$/, 14],
    [/^пятнадцат[ьи]ю?$/, 15],
    [/^двадцат[ьи]ю?$/, 20],
    [/^тридцат[ьи]ю?$/, 30],
    [/^сорока?$/, 40],
    [/^(?:шестьдесят|шестидесяти)$/, 60],
    [/^девяност[оа]$/, 90],
    [/^дв[уе]х(?:дневн|месячн|летн|часов|недельн)/, 2],
    [/^тр[её]х(?:дневн|месячн|летн|часов|недельн)/, 3],
    [/^четыр[её]х(?:дневн|месячн|летн|часов|недельн)/, 4],
    [/^пяти(?:дневн|месячн|летн|часов|недельн)/, 5],
    [/^шести(?:дневн|месячн|летн|часов|недельн)/, 6],
    [/^семи(?:дневн|месячн|летн|часов|недельн)/, 7],
    [/^восьми(?:дневн|месячн|летн|часов|недельн)/, 8],
    [/^девяти(?:дневн|месячн|летн|часов|недельн)/, 9],
    [/^десяти(?:дневн|месячн|летн|часов|недельн)/, 10],
    [/^двенадцати(?:дневн|месячн|летн|часов|недельн)/, 12],
    [/^четырнадцати(?:дневн|месячн|летн|часов|недельн)/, 14],
    [/^пятнадцати(?:дневн|месячн|летн|часов|недельн)/, 15],
    [/^двадцати(?:дневн|месячн|летн|часов|недельн)/, 20],
    [/^тридцати(?:дневн|месячн|летн|часов|недельн)/, 30],
    [/^сорока(?:дневн|месячн|летн|часов|недельн)/, 40],
    [/^шестидесяти(?:дневн|месячн|летн|часов|недельн)/, 60],
    [/^девяноста(?:дневн|месячн|летн|часов|недельн)/, 90],
  ],
  tk: [
    [/^iki$/, 2],
    [/^üç$/, 3],
    [/^dört$/, 4],
    [/^bäş$/, 5],
    [/^alty$/, 6],
    [/^ýedi$/, 7],
    [/^sekiz$/, 8],
    [/^dokuz$/, 9],
    [/^on$/, 10],
    [/^ýigrimi$/, 20],
    [/^otuz$/, 30],
    [/^kyrk$/, 40],
    [/^altmyş$/, 60],
    [/^togsan$/, 90],
  ],
};

/** "twenty" and "four" beside one another are one number; so are "on" and "iki". */
function joined(values: readonly { value: number; at: number }[]): number[] {
  const out: number[] = [];
  let before = -2;
  for (const { value, at } of values) {
    const last = out.at(-1);
    if (at === before + 1 && last !== undefined && last >= 10 && last % 10 === 0 && value < 10)
      out[out.length - 1] = last + value;
    else out.push(value);
    before = at;
  }
  return out;
}

/** Figures and number words of a text, smallest first. */
export function numbersIn(text: string, lang: Language): string[] {
  const figures = [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map((hit) => hit[0].replace(',', '.'));
  const words: { value: number; at: number }[] = [];
  fold(text)
    .split(/[^\p{L}\p{N}-]+/u)
    .forEach((word, at) => {
      const known = NUMBER_WORDS[lang].find(([pattern]) => pattern.test(word));
      if (known) words.push({ value: known[1], at });
    });
  return [...figures, ...joined(words).map(String)].sort((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1));
}

/** By provision: the words without references, and what the references lead to. */
function substanceOf(bill: Node): Map<string, Substance> {
  const { lang } = billAttrs(bill);
  const found = new Map<string, Substance>();
  const visit = (node: Node, id: string): void => {
    node.forEach((child) => {
      if (child.isTextblock) {
        const own = found.get(id);
        if (!own) return;
        let text = '';
        child.forEach((inline) => {
          text += inline.text ?? ' ';
          if (inline.type.name === 'reference') own.references.push(String(inline.attrs.target));
        });
        own.numbers.push(...numbersIn(text, lang));
        return;
      }
      if (child.isLeaf) return;
      const own = isProvisionKind(child.type.name) ? String(child.attrs.id) : id;
      if (own !== id) found.set(own, { numbers: [], references: [] });
      visit(child, own);
    });
  };
  visit(bill, '');
  for (const one of found.values()) one.references.sort();
  return found;
}

const list = (values: readonly string[]): string => values.join(', ') || '–';

/** What one list has more often than the other. */
function more(a: readonly string[], b: readonly string[]): string[] {
  const left = [...b];
  return a.filter((value) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/**
 * Where a bill says something else than its other language version: numbers, references, a provision that the other has
 * not. Findings lie in `bill`; for those the other way round ask with the two exchanged.
 */
export function bilingualFindings(bill: Node, other: Node): LintFinding[] {
  const here = substanceOf(bill);
  const there = substanceOf(other);
  return listProvisions(bill).flatMap((provision: Provision) => {
    if (!isRule(provision)) return [];
    const own = here.get(provision.id);
    const counterpart = there.get(provision.id);
    const end = provision.text.length;
    const report = (variant: string, values: Record<string, string> = {}): LintFinding =>
      finding('bilingualMismatch', provision, 0, end, { variant, values });
    if (!counterpart) return [report('missing')];
    if (!own) return [];
    const [extra, lacking] = [more(own.numbers, counterpart.numbers), more(counterpart.numbers, own.numbers)];
    const found: LintFinding[] = [];
    if (extra.length + lacking.length > 0)
      found.push(report('numbers', { here: list(extra), there: list(lacking) }));
    if (own.references.join(' ') !== counterpart.references.join(' ')) found.push(report('references'));
    return found;
  });
}
