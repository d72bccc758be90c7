/** The case in which a reference is worded, from the word before it: "в соответствии со" → instrumental. */
import type { Language } from '../kinds.ts';
import type { Case } from '../ordinals.ts';

// Prepositions that govern one case in legal Russian before a citation.
const RUSSIAN: [Case, string[]][] = [
  ['loc', ['в', 'во', 'на', 'о', 'об', 'при']],
  ['dat', ['к', 'ко', 'по', 'согласно', 'вопреки']],
  [
    'ins',
    ['с', 'со', 'предусмотренный', 'предусмотренные', 'предусмотренных', 'установленных', 'установленные'],
  ],
  ['acc', ['через', 'включая', 'изложить', 'дополнить', 'исключить']],
  ['nom', ['и', 'или']],
];

/** English has no cases. In Turkmen the ending follows from the words after it: the nominative is a start. */
export function caseAfter(textBefore: string, lang: Language): Case {
  if (lang !== 'ru') return 'nom';
  const word = /([\p{L}]+)\s*$/u.exec(textBefore)?.[1]?.toLowerCase();
  if (!word) return 'nom';
  const governed = RUSSIAN.find(([, words]) => words.includes(word))?.[0];
  // After a noun ("требования статьи 5") and after "из", "от", "до", "без", "для": genitive.
  return governed ?? 'gen';
}
