/**
 * Guarantees that a bill gives by reference to another of its provisions: "section 5 applies to the staff as well", «пользуются
 * защитой, предусмотренной статьёй 4». What the cited provision gives, it then gives to those named here too.
 */
import type { Language } from '../bill/kinds.ts';
import { type Span, sentences } from '../text/tokens.ts';
import { type Cited, citationsIn, mayCite } from './citedProvisions.ts';
import type { RuleRole } from './rules.ts';

export type Beneficiary = 'staff' | 'experts' | 'members' | 'subcommittee';

export interface Extension extends Span {
  cited: readonly Cited[];
  whom: readonly Beneficiary[];
}

const EXTENDS: Record<Language, RegExp> = {
  en: /\b(?:also|likewise|equally|as well|too|accordingly|correspondingly|by analogy|mutatis mutandis|extends? to|enjoys?|benefits? from|has the (?:guarantees|rights|protection|immunities)|have the (?:guarantees|rights|protection|immunities)|on the conditions of)\b|\bappl(?:y|ies) to\b/iu,
  ru: /(?:распространя|применя)\p{L}+\s+(?:[^.;]{0,30}?\s)?(?:на|к|ко|в отношении)(?!\p{L})|пользу(?:ется|ются)|на условиях|(?:имеют|имеет)\s+гаранти|гаранти\p{L}*[^.;]{0,60}действу/iu,
  tk: /degişlidir|hem ulanyl|peýdalanýar/iu,
};
const DENIED: Record<Language, RegExp> = {
  en: /\b(?:not|only|no|except|unless|during|while)\b/iu,
  ru: /(?<!\p{L})(?:не|только|лишь|кроме|за исключением|во время|на время|в период)(?!\p{L})/iu,
  tk: /däl|diňe/iu,
};
const WHO: Record<Beneficiary, RegExp> = {
  staff: /\b(?:staff|employees?|personnel|secretariat)\b|сотрудник|работник|персонал|секретариат|işgär/iu,
  experts: /\b(?:experts?|specialists?|interpreters?)\b|эксперт|специалист|переводчик|bilermen|terjimeçi/iu,
  members: /\bmembers\b|(?<!\p{L})член(?:ы|ов|ам|ами|а|у)?(?!\p{L})|участник|agza/iu,
  subcommittee: /\bsub-?committee\b|\bdelegates?\b|\bdelegations?\b|подкомитет|делегаци|kiçi komitet/iu,
};
const BENEFICIARIES = Object.keys(WHO) as Beneficiary[];

/** Every extension in the words of a provision. */
export function extensionsIn(text: string, lang: Language): Extension[] {
  if (!EXTENDS[lang].test(text) || !mayCite(text)) return [];
  return sentences(text, lang).flatMap(({ from, to }) => {
    const sentence = text.slice(from, to);
    if (!EXTENDS[lang].test(sentence) || DENIED[lang].test(sentence)) return [];
    const whom = BENEFICIARIES.filter((who) => WHO[who].test(sentence));
    const cited = citationsIn(sentence, lang).flatMap((c) => c.cited);
    return cited.length > 0 && whom.length > 0 ? [{ from, to, cited, whom }] : [];
  });
}

/** What a guarantee becomes when it is given to others: the requirement it then meets, and as what. */
export interface Passage {
  from: RegExp;
  requirement: string;
  /** Null where it counts as it did in the cited provision. */
  as: { role: RuleRole; name: string } | null;
}

const same = (requirement: string): Passage => ({
  from: new RegExp(`^${requirement.replaceAll('.', '\\.')}$`),
  requirement,
  as: null,
});

/** By beneficiary. */
export const PASSAGES: Record<Beneficiary, readonly Passage[]> = {
  staff: [
    { from: /^OPCAT-35-IMMUNITY$/, requirement: 'SPTG-26-STAFFIMM', as: { role: 'half', name: 'staff' } },
  ],
  experts: [
    { from: /^OPCAT-35-IMMUNITY$/, requirement: 'SPTG-26-STAFFIMM', as: { role: 'half', name: 'experts' } },
  ],
  members: ['OPCAT-35-IMMUNITY', 'SPTG-9-DISMISS', 'SPTG-9-TENURE', 'SPTG-18-CONFLICT', 'PARIS-REMUN'].map(
    same,
  ),
  subcommittee: [
    { from: /^OPCAT-21\.1-REPRISAL$/, requirement: 'OPCAT-15-SPTREPRISAL', as: { role: 'met', name: '' } },
    { from: /^OPCAT-20[cd]-/, requirement: 'OPCAT-14.1-SPTACCESS', as: { role: 'partly', name: '' } },
  ],
};
