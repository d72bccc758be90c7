/** Bills as lists of provisions, written as plain lines, and the pack that ships with the app. */
import { readFileSync } from 'node:fs';
import type { BillType, Language } from '../../../shared/bill/kinds.ts';
import type { Provision } from '../../../shared/bill/provisions.ts';
import { type Checker, createChecker } from '../../../shared/requirements/check.ts';
import { type Pack, packSchema } from '../../../shared/requirements/pack.ts';
import type { Finding } from '../../../shared/requirements/types.ts';

/** The six packs that ship, the core one first. */
export const packs: readonly Pack[] = ['opcat', 'uncat', 'women', 'mandela', 'istanbul', 'children'].map(
  (id) =>
    packSchema.parse(
      JSON.parse(readFileSync(new URL(`../../../resources/packs/${id}.json`, import.meta.url), 'utf8')),
    ),
);
export const opcat: Pack = packs[0]!;

/**
 * Provisions from lines: "Heading:" opens an article, "- text" is a point of the paragraph before, anything else a
 * paragraph. Ids follow the words, so that a moved article keeps them.
 */
export function bill(...lines: string[]): Provision[] {
  const out: Provision[] = [];
  let article = { id: '', number: 0 };
  let paragraph = '';
  const add = (p: Partial<Provision> & Pick<Provision, 'id' | 'kind' | 'parent'>): void => {
    out.push({
      unit: article.id,
      number: '',
      label: '',
      heading: '',
      text: '',
      quoted: false,
      note: false,
      ...p,
    });
  };
  let count = 0;
  for (const line of lines) {
    if (line.endsWith('::')) {
      const heading = line.slice(0, -2);
      article = { id: `a-${heading}`, number: article.number + 1 };
      add({
        id: article.id,
        kind: 'article',
        parent: '',
        heading,
        number: String(article.number),
        label: `art. ${article.number}`,
      });
      count = 0;
      continue;
    }
    count++;
    const point = line.startsWith('- ');
    const text = point ? line.slice(2) : line;
    const id = `p-${article.id}-${text.slice(0, 40)}`;
    const label = `art. ${article.number}(${count})`;
    if (!point) paragraph = id;
    add({ id, kind: point ? 'point' : 'paragraph', parent: point ? paragraph : article.id, text, label });
  }
  return out;
}

export function checker(
  lang: Language,
  billTypes: readonly BillType[] = ['N'],
  uiLang: Language = 'en',
): Checker {
  return createChecker([opcat], { lang, uiLang, billTypes });
}

/** What the engine says of one requirement in a bill of these lines. */
export function finding(requirement: string, lang: Language, ...lines: string[]): Finding {
  const { findings } = checker(lang, ['R', 'N', 'O', 'P', 'X']).check(bill(...lines));
  return findings.find((f) => f.requirement === requirement)!;
}

export const stateOf = (requirement: string, lang: Language, ...lines: string[]): string =>
  finding(requirement, lang, ...lines).state;
