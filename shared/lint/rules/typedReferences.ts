/** References that were typed by hand and lead nowhere: "section 99 of this Act" in a bill of forty sections. */
import type { Language } from '../../bill/kinds.ts';

const TYPED: Record<Language, RegExp> = {
  en: /\b(?:section|article)\s+(\d+(?:-\d+)?[A-Z]?)(?:\(\w+\))*\s+of\s+this\s+(?:Act|Law)\b/giu,
  ru: /(?<!\p{L})стать(?:я|и|е|ю|ёй|ей)\s+(\d+(?:-\d+)?)\s+настоящего\s+(?:Закона|Кодекса)/giu,
  tk: /(?<!\p{L})şu\s+(?:Kanunyň|Kodeksiň)\s+(\d+(?:-\d+)?)-n[jžý][iy]\s+madda/giu,
};

export interface TypedReference {
  number: string;
  from: number;
  to: number;
}

export function typedReferences(text: string, lang: Language): TypedReference[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(TYPED[lang])].map((hit) => ({
    number: hit[1]!,
    from: hit.index,
    to: hit.index + hit[0].length,
  }));
}
