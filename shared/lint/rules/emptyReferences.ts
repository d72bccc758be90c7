/** A reference that refers to nothing: "in the prescribed manner", «в установленном порядке», «bellenen tertipde». */
import type { Language } from '../../bill/kinds.ts';
import type { Provision } from '../../bill/provisions.ts';
import { readingText } from '../../definitions/types.ts';
import { finding, wordly } from '../find.ts';
import type { LintFinding } from '../types.ts';

const EMPTY: Record<Language, RegExp> = {
  en: wordly(
    'in (?:the|an) (?:prescribed|established) (?:manner|procedure|order)|in accordance with (?:the )?(?:established procedure|(?:applicable|current|existing) (?:law|legislation)|legislation in force|the legislation)|in the manner (?:prescribed|established|provided) by (?:law|legislation)',
    'giu',
  ),
  ru: wordly(
    'в установленном (?:(?:законом|законодательством) )?порядке|в порядке, (?:установленном|предусмотренном|определ[её]нном) (?:действующим )?законодательством|в соответствии с действующим законодательством',
    'giu',
  ),
  tk: wordly(
    '(?:bellenen|bellenilen|kesgitlenen) tertipde|(?:hereket edýän )?kanunçylykda (?:bellenen|bellenilen|göz öňünde tutulan) tertipde|hereket edýän kanunçylyga laýyklykda',
    'giu',
  ),
};

/** What follows says where the manner is laid down after all. */
const SAYS_WHERE: Record<Language, RegExp> = {
  en: /^\s*(?:\(|,?\s*(?:under|by|in|of) (?:(?:this|the) (?:act|law|section|article)|article|section|chapter|schedule))/iu,
  ru: /^\s*(?:\(|(?:настоящ|стать|част|пункт|глав|приложени|закон\p{L}* туркменистана\s+[«“"]|[«“"]))/iu,
  tk: /^\s*\(/u,
};
/** In Turkmen what is laid down stands before: "şu Kanunda bellenen tertipde". */
const SAID_BEFORE: Record<Language, RegExp | null> = {
  en: null,
  ru: null,
  tk: /(?:(?<=[\p{Ll},]\s)\p{Lu}\p{L}*|madda\p{L}*|bölüm\p{L}*|bölek\p{L}*|bölegin\p{L}*|tarapyndan|bendinde|kanun\p{L}*|düzgünnama\p{L}*)\s*$/u,
};

export function emptyReferences(provision: Provision, lang: Language): LintFinding[] {
  const text = readingText(provision);
  const found: LintFinding[] = [];
  for (const hit of text.matchAll(EMPTY[lang])) {
    const end = hit.index + hit[0].length;
    if (SAYS_WHERE[lang].test(text.slice(end, end + 60))) continue;
    if (SAID_BEFORE[lang]?.test(text.slice(Math.max(0, hit.index - 40), hit.index))) continue;
    found.push(finding('emptyReference', provision, hit.index, end, { values: { words: hit[0] } }));
  }
  return found;
}
