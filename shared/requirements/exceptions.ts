/**
 * Exceptions that stand in another provision than the guarantee: "part (1) does not apply to persons in disciplinary
 * confinement", "notwithstanding section 7", «кроме случаев, предусмотренных статьёй 9». Here they are read from the words
 * of one provision, with the numbers that they cite; limits.ts finds what they bear on.
 */
import type { Language } from '../bill/kinds.ts';
import { type Span, sentences } from '../text/tokens.ts';

/** A provision of the same bill as the text cites it: an article, a part of it, or (article '') a part of the same article. */
export interface Cited {
  article: string;
  part: string;
}

export interface Exception extends Span {
  /** `takes`: the cited provisions do not hold here. `yields`: what this sentence says does not hold in the cited ones. */
  kind: 'takes' | 'yields';
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

/** The cited provision is said not to hold, or to hold only in some cases. */
const TAKES_AFTER: Record<Language, RegExp> = {
  en: /(?:do(?:es)?|shall|will)\s+not\s+(?:apply|extend|hold|have\s+effect)|(?:is|are|shall be)\s+(?:without\s+effect|of\s+no\s+effect|inapplicable|suspended|not\s+(?:applicable|applied))|ha(?:s|ve)\s+no\s+(?:effect|application)|cease[sd]?\s+to\s+(?:apply|have effect)|appl(?:y|ies)\b[^.;]{0,60}?\bonly\b|only\s+appl(?:y|ies)\b/iu,
  ru: /не\s+(?:применя|распростран|действу)\p{L}*|(?:применя|распростран|действу)\p{L}*\s+(?:[^.;]{0,40}?\s)?(?:лишь|только)(?!\p{L})|(?:приостан[ао]в|утрачива)\p{L}*/iu,
  tk: /ulanylmaýar|ulanylmaz|degişli\s+däl|güýjü?ni?\s+ýitir/iu,
};
/** The cited provision is set aside: "notwithstanding section 7". */
const TAKES_BEFORE: Record<Language, RegExp> = {
  en: /(?:notwithstanding|despite|by\s+way\s+of\s+(?:exception|derogation)\s+(?:to|from)|(?:in|by)\s+derogation\s+(?:of|from)|as\s+an\s+exception\s+to|contrary\s+to)\s+(?:the\s+(?:provisions?|rules?)\s+of\s+)?$/iu,
  ru: /(?:в\s+изъятие\s+из|в\s+отступление\s+от|в\s+порядке\s+исключения\s+из|как\s+исключение\s+из|несмотря\s+на|вопреки|не\s+(?:применя|распростран|действу)\p{L}*(?:\s+действие)?)\s+(?:(?:положени|правил|требовани|норм)\p{L}*\s+)?$/iu,
  tk: /^(?!)/u,
};
/** The sentence gives way to the cited provision: "except in the cases of section 9". */
const YIELDS_BEFORE: Record<Language, RegExp> = {
  en: /(?:subject\s+to|(?:except|save)\s+(?:as\s+(?:provided|laid\s+down|set\s+out)\s+)?(?:in|under|by|for)(?:\s+(?:the\s+)?(?:cases?|situations?|circumstances|exceptions?|places?|persons?)\s+(?:\p{L}+\s+){0,4}?(?:in|by|under|of))?)\s+(?:the\s+(?:provisions?|restrictions?|limits?|exceptions?|conditions?)\s+(?:of|in|under)\s+)?$/iu,
  ru: /(?:за\s+исключением|кроме|с\s+уч[её]том\s+(?:ограничени|изъяти|исключени)\p{L}*)\s*,?\s*(?:(?:тех\s+)?(?:случа|ситуаци|лиц|мест)\p{L}*,?\s*)?(?:(?:которые\s+)?(?:предусмотрен|указан|установлен|назван|перечислен|определ[её]н)\p{L}*\s+)?(?:в\s+)?$/iu,
  tk: /^(?!)/u,
};
/** A cheap look: the words that every exception has. */
const MAYBE: Record<Language, RegExp> = {
  en: /notwithstanding|despite|derogation|exception|except|save|subject to|contrary|not apply|not extend|not hold|effect|applicab|suspended|no application|\bonly\b/iu,
  ru: /изъяти|отступлени|исключени|несмотря|вопреки|кроме|не применя|не распростран|не действ|лишь|только|приостан|утрачива/iu,
  tk: /ulanylma|degişli däl|ýitir/iu,
};

/** Every exception in the words of a provision. */
export function exceptionsIn(text: string, lang: Language): Exception[] {
  if (
    !MAYBE[lang].test(text) ||
    !/\d|this (?:article|section)|first|second|third|настоящ|перв|втор|трет/iu.test(text)
  )
    return [];
  return sentences(text, lang).flatMap((span) => exceptionsOf(text.slice(span.from, span.to), span, lang));
}

function exceptionsOf(sentence: string, span: Span, lang: Language): Exception[] {
  const found: Exception[] = [];
  let takenTo = -1;
  for (const hit of sentence.matchAll(CITATION[lang])) {
    const cited = citedBy(hit, lang);
    if (cited.length === 0) continue;
    const before = sentence.slice(0, hit.index);
    const after = sentence.slice(hit.index + hit[0].length);
    if (FOREIGN[lang].test(after)) continue;
    const clause = /^[^.;]*/u.exec(after)![0];
    if (YIELDS_BEFORE[lang].test(before)) {
      // "Section 12 applies subject to section 20" takes from section 12; otherwise from the sentence itself.
      const subject = found.find((one) => one.kind === 'takes');
      if (!subject) found.push({ ...span, kind: 'yields', cited });
    } else if (TAKES_BEFORE[lang].test(before)) found.push({ ...span, kind: 'takes', cited });
    else if (hit.index > takenTo && isSubject(before, lang) && TAKES_AFTER[lang].test(clause)) {
      takenTo = sentence.length - after.length + clause.length;
      found.push({ ...span, kind: 'takes', cited });
    } else if (isSubject(before, lang) && APPLIES_SUBJECT_TO[lang].test(clause))
      found.push({ ...span, kind: 'takes', cited });
  }
  return found;
}

const APPLIES_SUBJECT_TO: Record<Language, RegExp> = {
  en: /^[^,]{0,60}\bappl(?:y|ies)\b[^,]{0,60}\bsubject to\b/iu,
  ru: /^[^,]{0,60}(?:применя|действу)\p{L}+[^,]{0,60}(?:за исключением|кроме|с уч[её]том (?:ограничени|изъяти))/iu,
  tk: /^(?!)/u,
};

/** The citation is what the sentence speaks of, not a condition or a place named on the way. */
function isSubject(before: string, lang: Language): boolean {
  const clause = before.slice(
    Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(':')) + 1,
  );
  return clause.length <= 70 && !NO_SUBJECT[lang].test(clause);
}
const NO_SUBJECT: Record<Language, RegExp> = {
  en: /\b(?:under|in accordance with|pursuant to|referred to in|within the meaning of|contravenes?|violat\w+|if|where)\s+(?:\w+\s+)?$/iu,
  ru: /(?:согласно|соответствии с|указанн\p{L}+ в|предусмотренн\p{L}+|установленн\p{L}+|в нарушение|нарушени\p{L}+|на основании|если)\s*$/iu,
  tk: /^(?!)/u,
};

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
