/**
 * Exceptions that stand in another provision than the guarantee: "part (1) does not apply to persons in disciplinary
 * confinement", "notwithstanding section 7", «кроме случаев, предусмотренных статьёй 9». Here they are read from the words
 * of one provision, with the numbers that they cite; limits.ts finds what they bear on.
 */
import type { Language } from '../bill/kinds.ts';
import { type Span, sentences } from '../text/tokens.ts';
import { type Cited, citationsIn, mayCite } from './citedProvisions.ts';

export interface Exception extends Span {
  /** `takes`: the cited provisions do not hold here. `yields`: what this sentence says does not hold in the cited ones. */
  kind: 'takes' | 'yields';
  cited: readonly Cited[];
}

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
  if (!MAYBE[lang].test(text) || !mayCite(text)) return [];
  return sentences(text, lang).flatMap((span) => exceptionsOf(text.slice(span.from, span.to), span, lang));
}

function exceptionsOf(sentence: string, span: Span, lang: Language): Exception[] {
  const found: Exception[] = [];
  let takenTo = -1;
  for (const { from, to, cited } of citationsIn(sentence, lang)) {
    const before = sentence.slice(0, from);
    const after = sentence.slice(to);
    const clause = /^[^.;]*/u.exec(after)![0];
    if (YIELDS_BEFORE[lang].test(before)) {
      // "Section 12 applies subject to section 20" takes from section 12; otherwise from the sentence itself.
      const subject = found.find((one) => one.kind === 'takes');
      if (!subject) found.push({ ...span, kind: 'yields', cited });
    } else if (TAKES_BEFORE[lang].test(before)) found.push({ ...span, kind: 'takes', cited });
    else if (from > takenTo && isSubject(before, lang) && TAKES_AFTER[lang].test(clause)) {
      takenTo = sentence.length - after.length + clause.length;
      found.push({ ...span, kind: 'takes', cited });
    } else if (isSubject(before, lang) && APPLIES_SUBJECT_TO[lang].test(clause))
      found.push({ ...span, kind: 'takes', cited });
  }
  return found;
}

const APPLIES_SUBJECT_TO: Record<Language, RegExp> = {
  en: /^[^,]{0,60}\b(?:appl(?:y|ies)|ha(?:s|ve) effect|takes? effect|operates?|is|are|exercised)\b[^,]{0,60}\bsubject to\b(?! (?:the (?:other )?provisions of )?this\b)/iu,
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
