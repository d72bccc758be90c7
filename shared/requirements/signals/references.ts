import type { SignalTable } from './signal.ts';

/** What a bill gives by applying an article of the Protocol instead of writing it out. */
export const REFERENCE_SIGNALS: SignalTable = {
  'OPCAT-3-DESIG': { partly: ['ref-3 npm-title'] },
  'OPCAT-4.2-DEFLIB': {
    met: ['ref-4 applies-here liberty-word !interpreted'],
    partly: ['ref-4 applies-here'],
  },
  'OPCAT-4.1-PLACES': {
    met: ['ref-4 applies-here place !interpreted'],
    partly: ['ref-4 applies-here place'],
  },
  'OPCAT-12a-SPTVISIT': { met: ['spt:ref-12 applies-here'] },
  'OPCAT-12.16-SPTDIALOGUE': {
    met: ['spt:ref-16 ref-12 applies-here'],
    partly: ['spt:ref-12 applies-here', 'spt:ref-16 applies-here'],
  },
  'OPCAT-14.1-SPTACCESS': { met: ['spt:ref-14 applies-here'] },
  'OPCAT-15-SPTREPRISAL': {
    met: [
      'spt:ref-15 applies-here',
      'spt:same-holds-for ^say-again spt',
      'spt:neg:deny say-again told-it spt',
    ],
  },
  'OPCAT-20-NOREFUSAL': { against: { 'refusal-grounds': ['ref-14.2 npm applies-here !spt'] } },
  'OPCAT-19a-EXAMINE': { met: ['ref-19a applies-here'] },
  'OPCAT-19b-RECOMMEND': { met: ['ref-19b applies-here'] },
  'OPCAT-19c-LEGISLATION': { met: ['ref-19c applies-here'] },
  'OPCAT-20a-NUMBERS': { met: ['ref-20a applies-here'] },
  'OPCAT-20b-TREATMENT': { met: ['ref-20b applies-here'] },
  'OPCAT-20c-PLACES': { met: ['ref-20c applies-here'] },
  'OPCAT-20d-PRIVATE': { met: ['ref-20d applies-here !conditional-private'] },
  'OPCAT-20d-OTHERS': { met: ['ref-20d applies-here'] },
  'OPCAT-20e-CHOICE': { met: ['ref-20e applies-here'] },
  'OPCAT-20f-SPTCONTACT': { met: ['spt:ref-20f'] },
  'OPCAT-21.1-REPRISAL': { met: ['ref-21.1 applies-here'] },
  'OPCAT-21.2-PRIVILEGE': { met: ['ref-21.2 applies-here'] },
  'OPCAT-21.2-CONSENT': { met: ['ref-21.2 applies-here'] },
  'OPCAT-22-EXAMINE': { met: ['ref-22 applies-here'] },
  'OPCAT-23-PUBLISH': { met: ['ref-23 applies-here !transmit'] },
  'OPCAT-35-IMMUNITY': { met: ['ref-35 applies-here !spt'] },
};
