/** Provisions of the same bill that a sentence cites by number: "part (1) of section 7", «части второй статьи 7». */
import type { Language } from '../bill/kinds.ts';
import type { Span } from '../text/tokens.ts';

/** A provision of the same bill as the text cites it: an article, a part of it, or (article '') a part of the same article. */
export interface Cited {
  article: string;
  part: string;
}

/** Characters of a sentence that cite. */
export interface Citation extends Span {
  cited: readonly Cited[];
}

const ORDINALS: Record<Language, readonly string[]> = {
  en: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'],
  ru: ['перв', 'втор', 'трет', 'четверт', 'пят', 'шест'],
  tk: ['birinji', 'ikinji', 'üçünji', 'dördünji', 'bäşinji', 'altynjy'],
};

/** One citation: a part, an article, or a part of an article; `this article` cites the whole of its own. */
const CITATION: Record<Language, RegExp> = {
  en: /(?:(?<part>(?:sub-?sections?|paragraphs?|parts?)\s+\(?(?<partNumber>\d+)\)?|(?:the\s+)?(?<partWord>first|second|third|fourth|fifth|sixth)\s+(?:paragraph|part|subsection))(?:\s+(?:of|in)\s+)?)?(?:(?:articles?|sections?|ss?\.|arts?\.)\s+(?<article>\d+(?:-\d+)?[a-z]?)(?:\s*\(\s*(?<inner>\d+)\s*\))?(?:\s*(?:,|and|or|to)\s*(?<second>\d+(?:-\d+)?)(?:\s*\(\s*(?<secondInner>\d+)\s*\))?)?|(?<own>this\s+(?:article|section)))?/giu,
  ru: /(?:(?<part>(?:част\p{L}*|пункт\p{L}*|абзац\p{L}*)\s+(?:\(?(?<partNumber>\d+)\)?|(?<partWord>(?:перв|втор|трет|четверт|пят|шест)\p{L}*)))\s*)?(?:(?:стат(?:ь\p{L}*|ей)|ст\.)\s+(?<article>\d+(?:-\d+)?)(?:\s*(?:,|и|или)\s*(?<second>\d+(?:-\d+)?))?|(?<own>настоящ\p{L}+\s+стат(?:ь\p{L}*|ей)))?/giu,
  tk: /(?<article>\d+)-n[jž][iy]\s+madda\p{L}*(?:\s+(?<partNumber>\d+)-n[jž][iy]\s+bölegi\p{L}*)?(?<part>(?!))?(?<partWord>(?!))?(?<second>(?!))?(?<own>(?!))?/giu,
};

/** What follows a citation of another act. */
const FOREIGN: Record<Language, RegExp> = {
  en: /^\s*(?:\([^)]*\)\s*)*(?:of|to|in)\s+(?:the\s+)?(?:\p{Lu}|(?:said|optional|criminal|civil)\b)/u,
  ru: /^\s*(?:\p{Lu}|(?:конвенц|протокол|факультатив|конституц|кодекс|уголовн|гражданск|трудов|закона|международн)\p{L}*)/u,
  tk: /^(?!)/u,
};

/** Every citation of the bill's own provisions in a sentence; one of another act is left out. */
export function citationsIn(sentence: string, lang: Language): Citation[] {
  const found: Citation[] = [];
  for (const hit of sentence.matchAll(CITATION[lang])) {
    const cited = citedBy(hit, lang);
    const to = hit.index + hit[0].length;
    if (cited.length > 0 && !FOREIGN[lang].test(sentence.slice(to)))
      found.push({ from: hit.index, to, cited });
  }
  return found;
}

/** A cheap look: nothing is cited without one of these. */
export function mayCite(text: string): boolean {
  return /\d|this (?:article|section)|first|second|third|настоящ|перв|втор|трет/iu.test(text);
}

function citedBy(hit: RegExpExecArray, lang: Language): Cited[] {
  const g = hit.groups ?? {};
  const word = g.partWord?.toLowerCase();
  const ordinal = word === undefined ? -1 : ORDINALS[lang].findIndex((stem) => word.startsWith(stem));
  const part = g.partNumber ?? g.inner ?? (ordinal >= 0 ? String(ordinal + 1) : '');
  if (g.article !== undefined) {
    const cited = [{ article: g.article, part }];
    if (g.second !== undefined) cited.push({ article: g.second, part: g.secondInner ?? '' });
    return cited;
  }
  return part !== '' || g.own !== undefined ? [{ article: '', part }] : [];
}
