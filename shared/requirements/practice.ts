/**
 * How the laws of other States solved, or failed to solve, what a requirement asks. Only facts that were seen in a source are
 * told (their words: catalogue `practice`); a fact is listed under each requirement that it teaches something about.
 */
import type { MessageKey } from '../messages/index.ts';

interface Fact {
  text: Extract<MessageKey, `practice:${string}`>;
  requirements: readonly string[];
}

const FACTS: readonly Fact[] = [
  { text: 'practice:kz.scattered', requirements: ['SPTG-7-LEGBASIS', 'OPCAT-3-DESIG'] },
  { text: 'practice:uk.noStatute', requirements: ['SPTG-7-LEGBASIS', 'OPCAT-17-MULTI'] },
  { text: 'practice:de.decree', requirements: ['SPTG-7-LEGBASIS', 'OPCAT-18.3-RESOURCES', 'SPTG-28-DRAFTS'] },
  {
    text: 'practice:kg.abolished',
    requirements: ['SPTG-15-CONTINUITY', 'SPTG-32-UNIT', 'SPTG-12-BUDGET', 'IMPL-TRANSITION'],
  },
  { text: 'practice:kg.council', requirements: ['PARIS-PLURALISM', 'SPTG-16-SELECT'] },
  { text: 'practice:md.council', requirements: ['PARIS-PLURALISM', 'OPCAT-18.2-EXPERTISE'] },
  { text: 'practice:md.dispute', requirements: ['OPCAT-3-DESIG', 'SPTG-12-FINAUT', 'SPTG-32-UNIT'] },
  { text: 'practice:ge.group', requirements: ['SPTG-16-SELECT', 'SPTG-32-UNIT', 'OPCAT-18.2-EXPERTISE'] },
  { text: 'practice:ge.confidential', requirements: ['OPCAT-20d-PRIVATE', 'OPCAT-21.2-PRIVILEGE'] },
  { text: 'practice:ge.election', requirements: ['SPTG-9-TENURE'] },
  { text: 'practice:am.unit', requirements: ['SPTG-32-UNIT', 'OPCAT-18.1-STAFF'] },
  { text: 'practice:am.visits', requirements: ['SPTG-25-UNANNOUNCED', 'OPCAT-20d-PRIVATE', 'NPM-EQUIPMENT'] },
  { text: 'practice:am.immunity', requirements: ['OPCAT-35-IMMUNITY', 'SPTG-16-SELECT', 'SPTG-9-TENURE'] },
  {
    text: 'practice:ua.monitors',
    requirements: ['PARIS-PLURALISM', 'OPCAT-20d-EXPERTS', 'OPCAT-4.1-PLACES'],
  },
  { text: 'practice:ua.money', requirements: ['OPCAT-18.3-RESOURCES', 'RATIF-FINNOTE'] },
  { text: 'practice:ua.removal', requirements: ['SPTG-9-DISMISS'] },
  {
    text: 'practice:ua.spt',
    requirements: ['OPCAT-12a-SPTVISIT', 'OPCAT-14.1-SPTACCESS', 'OPCAT-20-NOREFUSAL'],
  },
  { text: 'practice:cz.care', requirements: ['OPCAT-4.2-DEFLIB', 'OPCAT-4.1-PLACES'] },
  {
    text: 'practice:fr.tenure',
    requirements: ['SPTG-9-TENURE', 'SPTG-9-DISMISS', 'OPCAT-18.1-NOSUB', 'OPCAT-35-IMMUNITY'],
  },
  { text: 'practice:ch.members', requirements: ['SPTG-16-SELECT', 'SPTG-9-TENURE', 'PARIS-PLURALISM'] },
  { text: 'practice:ch.tie', requirements: ['SPTG-12-OPAUT', 'OPCAT-18.1-NOSUB', 'SPTG-12-BUDGET'] },
  { text: 'practice:lu.notice', requirements: ['SPTG-25-UNANNOUNCED', 'OPCAT-20-NOREFUSAL'] },
  { text: 'practice:lu.oneLaw', requirements: ['OPCAT-27-CONSENT', 'OPCAT-3-DESIG'] },
  { text: 'practice:li.women', requirements: ['OPCAT-18.2-GENDER', 'SPTG-9-DISMISS', 'SPTG-29-PARLIAMENT'] },
  { text: 'practice:kz.money', requirements: ['SPTG-12-BUDGET', 'SPTG-12-FINAUT', 'OPCAT-18.3-RESOURCES'] },
  { text: 'practice:kz.postponed', requirements: ['OPCAT-24-DECL'] },
  { text: 'practice:mn.one', requirements: ['SPTG-32-UNIT', 'OPCAT-3-DESIG'] },
  { text: 'practice:ar.provinces', requirements: ['OPCAT-29-TERR', 'OPCAT-17-MULTI', 'PARIS-PLURALISM'] },
  {
    text: 'practice:mu.minister',
    requirements: ['OPCAT-19b-RECOMMEND', 'OPCAT-22-EXAMINE', 'OPCAT-1-PREVENT'],
  },
  {
    text: 'practice:nz.sections',
    requirements: ['OPCAT-20c-PLACES', 'OPCAT-20d-PRIVATE', 'OPCAT-23-PUBLISH', 'NPM-CONFDUTY'],
  },
  { text: 'practice:uk.scotland', requirements: ['OPCAT-17-MULTI', 'IMPL-PRIMACY'] },
];

/** The facts for a requirement, those of which it is the first concern first. */
export function practiceFor(requirement: string): Fact['text'][] {
  const rank = ({ requirements }: Fact): number => requirements.indexOf(requirement);
  return FACTS.filter((fact) => rank(fact) >= 0)
    .sort((a, b) => rank(a) - rank(b))
    .map((fact) => fact.text);
}
