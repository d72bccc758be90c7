import type { SignalTable } from './signal.ts';

/** Groups A and B. */
export const RATIFICATION_SIGNALS: SignalTable = {
  'OPCAT-27-CONSENT': {
    met: ['spt:consent treaty-title', 'consent protocol treaty-date'],
    partly: ['consent protocol'],
    against: { 'conditional-consent': ['protocol consent-conditional'] },
  },
  'OPCAT-27-DEPOSIT': {
    met: ['instrument who-deposits within-days', 'instrument within-days'],
    partly: ['instrument who-deposits !no-deadline'],
    against: { 'no-deadline': ['instrument no-deadline'] },
  },
  'OPCAT-28-EIF': {
    met: ['eif thirty-days'],
    against: {
      'entry-into-force-wrong': ['eif eif-wrong !thirty-days'],
      'entry-into-force-denied': ['neg:never-in-force thirty-days'],
    },
    silence: 'met',
  },
  'OPCAT-24-DECL': {
    met: ['neg:no-declaration', 'art24 one-part years-limit !both-parts !until-ready'],
    partly: ['art24 one-part !both-parts !until-ready'],
    against: { 'open-ended-postponement': ['art24 until-ready', 'art24 both-parts', 'until-ready ^art24'] },
    silence: 'met',
  },
  'OPCAT-30-NORES': {
    met: ['neg:no-reservations'],
    against: { reservation: ['protocol reservation', 'reservation visit', 'neg:not-unreserved'] },
    silence: 'met',
  },
  'OPCAT-29-TERR': {
    met: [
      'territory protocol|law|^mechanism !prevention-aim',
      'neg:no-place-excluded territory|zone-excluded|place|law',
    ],
    partly: ['territory !liberty-definition !may-be-held'],
    against: { 'territory-excluded': ['neg:zone-excluded', 'territory|protocol zone-out'] },
  },
  'OPCAT-17-DEADLINE': {
    met: ['npm-start year-clock ^npm|protocol'],
    partly: [
      'npm-start within-days',
      'first-steps ^members|^npm within-days !report !recommend !information !speak',
    ],
    against: {
      'no-deadline': ['consider-question mechanism|protocol', 'come-into-force open-start !eif !spt'],
    },
    silence: 'notApplicable',
  },
  'OPCAT-31.32-NOPREJ': {
    met: ['neg:nothing-limits other-bodies visit|place', 'neg:nothing-limits other-bodies'],
    partly: ['neg:nothing-limits ngo', 'neg:nothing-limits parliament'],
    against: { 'exclusive-visitor': ['others-cease visit|other-bodies'] },
  },
  'OPCAT-37-TEXT': {
    met: ['text-annexed authentic-prevails'],
    partly: ['text-annexed'],
    against: { 'extracts-only': ['protocol extracts'] },
  },
  'RATIF-FINNOTE': {
    met: ['costs'],
    against: { 'no-additional-expenditure': ['neg:no-costs'] },
    silence: 'notApplicable',
  },
  'OPCAT-12a-SPTVISIT': {
    met: ['spt:^spt spt-admit !spt-agreed'],
    against: { 'approval-needed': ['spt:^spt visit spt-agreed'] },
  },
  'OPCAT-14.1-SPTACCESS': {
    met: ['spt:spt spt-access !in-law-manner', 'neg:spt:^spt not free-choice|spt-access'],
    partly: ['spt:^spt access information', 'spt:spt spt-told !npm-named !direct-link'],
    against: {
      'interview-attended': ['spt:^spt interview staff-present'],
      'within-legislation': ['spt:spt access in-law-manner'],
    },
  },
  'OPCAT-14.2-SPTOBJ': {
    met: ['neg:spt:^spt spt-object spt-object-limited', 'neg:spt:spt-object not spt-object-limited'],
    against: { 'refusal-grounds': ['spt:^spt spt-refused'] },
  },
  'OPCAT-12.16-SPTDIALOGUE': {
    met: ['spt:spt spt-recommendations spt-examine within-days|authority|npm !annual-report'],
    partly: ['spt:spt spt-recommendations~spt-examine !annual-report'],
    against: { classified: ['spt:spt for-official-use spt-recommendations|report'] },
  },
  'OPCAT-15-SPTREPRISAL': {
    met: ['neg:spt:spt no-reprisal', 'spt:spt reprisal for-communicating'],
    against: { 'only-truthful': ['spt:false-liability un-experts|spt', 'spt:only-truthful un-experts|spt'] },
  },
  'OPCAT-35-SPTIMM': {
    met: ['neg:spt:spt spt-immunities'],
    against: { 'search-of-delegates': ['visitors-searched'] },
  },
};
