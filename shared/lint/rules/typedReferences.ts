/** References that were typed by hand and lead nowhere: "section 99 of this Act" in a bill of forty sections. */
import type { BillAttrs } from '../../bill/document.ts';
import type { Language } from '../../bill/kinds.ts';
import type { Tradition } from '../../bill/tradition/shape.ts';
import { asNumbered, namePattern, numberPattern } from '../../bill/tradition/typed.ts';

const TYPED: Record<Language, RegExp> = {
  en: /\b(?:section|article)\s+(\d+(?:-\d+)?[A-Z]?)(?:\(\w+\))*\s+of\s+this\s+(?:Act|Law)\b/giu,
  ru: /(?<!\p{L})стать(?:я|и|е|ю|ёй|ей)\s+(\d+(?:-\d+)?)\s+настоящего\s+(?:Закона|Кодекса)/giu,
  tk: /(?<!\p{L})şu\s+(?:Kanunyň|Kodeksiň)\s+(\d+(?:-\d+)?)-n[jžý][iy]\s+madda/giu,
};

const own = new WeakMap<Tradition, Map<Language, RegExp | null>>();

/** The same for articles that somebody's own tradition calls and numbers otherwise. */
function ownPattern(tradition: Tradition, lang: Language): RegExp | null {
  let known = own.get(tradition);
  if (!known) {
    known = new Map();
    own.set(tradition, known);
  }
  const made = known.get(lang);
  if (made !== undefined) return made;
  const names = namePattern('article', tradition, lang);
  const number = numberPattern(tradition.levels.article.style);
  const pattern = names === null || number === null ? null : citation(lang, names, number);
  known.set(lang, pattern);
  return pattern;
}

function citation(lang: Language, names: string, number: string): RegExp {
  const here = String.raw`(?<!\p{L})`;
  if (lang === 'en')
    return new RegExp(
      String.raw`${here}(?:${names})\s+(${number})(?:\(\w+\))*\s+of\s+this\s+(?:Act|Law)\b`,
      'giu',
    );
  if (lang === 'ru')
    return new RegExp(String.raw`${here}(?:${names})\s+(${number})\s+настоящего\s+(?:Закона|Кодекса)`, 'giu');
  return new RegExp(
    String.raw`${here}şu\s+(?:Kanunyň|Kodeksiň)\s+(${number})(?:-n[jžý][iy])?\s+(?:${names})`,
    'giu',
  );
}

export interface TypedReference {
  number: string;
  from: number;
  to: number;
}

type Attrs = Pick<BillAttrs, 'lang' | 'ownTradition'>;

export function typedReferences(text: string, { lang, ownTradition }: Attrs): TypedReference[] {
  const pattern = ownTradition ? ownPattern(ownTradition, lang) : TYPED[lang];
  if (!pattern || (!ownTradition && !/\d/.test(text))) return [];
  const style = ownTradition?.levels.article.style ?? 'decimal';
  return [...text.matchAll(pattern)].map((hit) => ({
    number: asNumbered(hit[1]!, style),
    from: hit.index,
    to: hit.index + hit[0].length,
  }));
}
