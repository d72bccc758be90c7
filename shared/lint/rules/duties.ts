/** A duty that names nobody: "visits shall be carried out", «осуществляется контроль». Said mildly: sometimes it is meant. */
import type { Language } from '../../bill/kinds.ts';
import type { Provision } from '../../bill/provisions.ts';
import { readingText } from '../../definitions/types.ts';
import { sentences } from '../../text/tokens.ts';
import { finding, wordly } from '../find.ts';
import type { LintFinding } from '../types.ts';

// Verbs of acting only: what "is established" or "is regarded as" needs nobody.
const PASSIVE: Record<Language, RegExp> = {
  en: wordly(
    '(?:shall|must)\\s+be\\s+(?:carried out|conducted|performed|ensured|provided|implemented|undertaken|organi[sz]ed|notified|informed|submitted|reviewed|examined|investigated|prepared|taken|supervised|monitored|arranged)',
    'giu',
  ),
  ru: wordly(
    '(?:осуществля|обеспечива|организу|проверя)(?:ется|ются)|провод(?:ится|ятся)|принимаются\\s+(?:все\\s+)?(?:необходимые\\s+)?меры|(?:должен|должна|должно|должны)\\s+быть\\s+(?:обеспечен|проведен|проведён|осуществлен|осуществлён|представлен|рассмотрен|направлен|уведомлен|организован)[аоы]?',
    'giu',
  ),
  tk: wordly(
    '(?:amala aşyrylýar|üpjün edilýär|guralýar|çäreler görülýär|amala aşyrylmalydyr|üpjün edilmelidir|geçirilmelidir|iberilmelidir)(?:lar|ler)?',
    'giu',
  ),
};

/** Words that name who acts, or say that it comes about by another way than somebody's act. */
const NAMED: Record<Language, RegExp> = {
  en: wordly(
    'by|through|on behalf of|at the expense|no|nor|neither|nothing|from (?:the )?(?:funds?|budget)|free of charge',
  ),
  ru: wordly(
    '^при|без|в любое время|через|посредством|пут[её]м|за сч[её]т|из средств|на основ(?:е|ании)|бесплатно|безвозмездно|не|ни|в рамках|со стороны|исключительно|только',
  ),
  tk: wordly(
    'tarapyndan|arkaly|islendik wagt\\p{L}*|\\p{L}+(?:mazdan|mezden|an?larynda|en?lerinde|anda|ende)|üsti bilen|hasabyna|serişdelerinden|esasynda|mugt|diňe',
  ),
};

const NOT_INSTRUMENTAL = new Set(
  'этом том чем котором всём всем своём своем нём ней ей этой той которой каждой любой одной другой дней детей людей частей властей целей'.split(
    ' ',
  ),
);
const PREPOSITIONS = new Set(
  'в во на о об при по к с со под над перед между за из от до без для у около после кроме среди'.split(' '),
);

/** A word in the instrumental without a preposition names who acts: «осуществляется Механизмом», «органами». */
function russianAgent(sentence: string): boolean {
  const tokens = [...sentence.matchAll(/[\p{L}-]+/gu)].map((hit) => hit[0].toLowerCase());
  return tokens.some(
    (word, i) =>
      word.length > 3 &&
      /(?:ом|ем|ём|ой|ей|ью|ами|ями|ым|им|ыми|ими)$/.test(word) &&
      !NOT_INSTRUMENTAL.has(word) &&
      !PREPOSITIONS.has(tokens[i - 1] ?? ''),
  );
}

export function duties(provision: Provision, lang: Language): LintFinding[] {
  const text = readingText(provision);
  if (text.search(PASSIVE[lang]) < 0) return [];
  const found: LintFinding[] = [];
  for (const { from, to } of sentences(text, lang)) {
    const sentence = text.slice(from, to);
    // A list below may name them; the sentence goes on there.
    if (/:$/.test(sentence)) continue;
    const hit = [...sentence.matchAll(PASSIVE[lang])][0];
    if (!hit || NAMED[lang].test(sentence) || (lang === 'ru' && russianAgent(sentence))) continue;
    const at = from + hit.index;
    found.push(
      finding('dutyWithoutAddressee', provision, at, at + hit[0].length, { values: { words: hit[0] } }),
    );
  }
  return found;
}
