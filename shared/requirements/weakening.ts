/** Why a rule that fired counts for less: "may" for "shall", "where possible", an article of another act, another body. */
import type { Language } from '../bill/kinds.ts';
import { type Modality, modalityOf } from '../text/modality.ts';
import type { Span } from '../text/tokens.ts';
import { has } from './conceptSet.ts';
import { conceptIndex, type Hit } from './concepts.ts';
import { clauseOf } from './quoting.ts';
import type { Rule, RuleRole } from './rules.ts';
import type { Scene } from './scene.ts';

const index = (name: string): number => conceptIndex(name);
const NPM_TITLE = index('npm-title');
const ADVISORY = index('advisory-body');
/** Who sits on the body and how: given to an advisory council only, it is not given to the mechanism. */
const OF_PEOPLE = /^(?:OPCAT-18\.2-(?:GENDER|MINORITY)|SPTG-(?:16-SELECT|9-|18-))/;
/** The first that stands in the sentence counts. */
const NARROWING: readonly (readonly [concept: number, flag: string, requirements: RegExp])[] = [
  [index('in-law-manner'), 'within-legislation', /^(?:OPCAT-20[-abcde]|SPTG-25|NPM-EQUIP|OPCAT-14)/],
  [
    index('within-means'),
    'within-available-means',
    /^(?:OPCAT-18\.3|SPTG-12|NPM-COOP|OPCAT-20(?!d-EXP)|SPTG-25)/,
  ],
  [index('where-possible'), 'where-possible', /^(?!OPCAT-18\.2|SPTG-24|OPCAT-21)/],
];

/** The right sentence about the wrong body: it speaks of the Subcommittee. Such a hit is no evidence, but explains a gap. */
export const WRONG_BODY = 'wrong-body';

/** The names of everything that can make a rule count for less. */
export const WEAKENINGS: readonly string[] = [
  'may-for-shall',
  WRONG_BODY,
  'in-another-act',
  'advisory-body-only',
  ...NARROWING.map(([, flag]) => flag),
];

/**
 * "Section 12 of the Civil Service Act (official secrecy) applies": the guarantee stands in another act, which would have to
 * be read. References to the Protocol are followed instead (protocolReferences.ts).
 */
const IN_ANOTHER_ACT: Record<Language, RegExp> = {
  en: /\b(?:sections?|articles?|chapters?|parts?)\s+[\dIVX][^.;]{0,60}?\bof the\s+(?!(?:optional )?protocol)(?:[\w'-]+\s+){0,6}?(?:act|code|law|constitution|ordinance)\b[^.;]{0,160}?\b(?:appl(?:y|ies)|governs?|holds?)\b/iu,
  ru: /(?:стат(?:ь\p{L}*|ей)|глав\p{L}*|пункт\p{L}*)\s+\d[^.;]{0,40}?(?:закона|кодекса|конституции|положения)[^.;]{0,160}?(?:применя|распространя|действу)\p{L}+/iu,
  tk: /kanunyň\s+\d+-nj[iy]\s+madda[^.;]{0,80}?ulanyl/iu,
};

/** Roles in which weak words count for less. */
export const STRENGTH_COUNTS: ReadonlySet<RuleRole> = new Set<RuleRole>(['met', 'half', 'partly']);

/** The name of what makes the rule count for less in this sentence; '' where nothing does. */
export function weakeningOf(rule: Rule, matched: readonly Hit[], scene: Scene): string {
  if (!STRENGTH_COUNTS.has(rule.role)) return '';
  const { found, context } = scene;
  for (const [concept, flag, where] of NARROWING)
    if (
      found.has(concept) &&
      where.test(rule.requirement) &&
      !rule.terms.some((t) => t.anyOf.includes(concept))
    )
      return flag;
  if (rule.duty) {
    const modality = modalityIn(clauseOf(matched, scene), scene);
    if (modality === 'right' || modality === 'should') return 'may-for-shall';
  }
  if (OF_PEOPLE.test(rule.requirement) && has(context.heading, ADVISORY) && !found.has(NPM_TITLE))
    return 'advisory-body-only';
  return pointsElsewhere(scene) ? 'in-another-act' : '';
}

function modalityIn({ from, to }: Span, { text, lang, known }: Scene): Modality {
  known.modality ??= new Map();
  const clause = text.slice(from, to);
  const before = known.modality.get(clause);
  if (before) return before;
  const made = modalityOf(clause, lang);
  known.modality.set(clause, made);
  return made;
}

function pointsElsewhere({ text, sentence, lang, known }: Scene): boolean {
  known.elsewhere ??= IN_ANOTHER_ACT[lang].test(text.slice(sentence.from, sentence.to));
  return known.elsewhere;
}
