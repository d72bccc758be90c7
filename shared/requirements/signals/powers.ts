import type { SignalTable } from './signal.ts';

/** Group H. */
export const POWERS_SIGNALS: SignalTable = {
  'OPCAT-19a-EXAMINE': {
    met: [
      'regularly visit place|detainees|treatment-of-persons !max-frequency',
      'regularly examines treatment-of-persons !max-frequency',
      'regularly visit ^npm|place !max-frequency',
      'visit ^any-time|regularly regularly',
    ],
    partly: ['examines treatment-of-persons ^npm', 'visit place ^npm', 'regularly visit', 'visit-plan'],
    against: {
      'visits-limited': ['neg:visit max-frequency !audit-word !money-word', 'visit long-interval !report'],
    },
  },
  'OPCAT-20c-PLACES': {
    met: [
      'access|visit installations place !route-set',
      'access|visit any-place !route-set',
      'neg:not-refused installations',
    ],
    partly: ['access|visit place ^npm|members !route-set'],
    against: { 'accompanied-route': ['route-set'] },
  },
  'OPCAT-20e-CHOICE': {
    met: ['free-choice choose-places choose-persons', 'neg:free-choice authority interview|choose-persons'],
    halves: {
      places: ['free-choice choose-places|which-places'],
      persons: ['free-choice choose-persons|which-persons'],
    },
    partly: ['free-choice visit|interview|place|^visit|^interview'],
    against: { 'choice-taken': ['choice-taken interview|visit|place'] },
  },
  'SPTG-25-UNANNOUNCED': {
    met: ['unannounced ^visit|access|^access !notice-required'],
    partly: ['any-time visit|access|^visit !unannounced !notice-required'],
    against: {
      'notice-required': [
        'notice-required visit|access|^visit',
        'visit working-hours !files-word !archive-word',
      ],
    },
  },
  'OPCAT-20-NOREFUSAL': {
    met: ['neg:not-refused access|visit|^access|^visit !liability'],
    partly: ['neg:not-refused liability'],
    against: {
      'refusal-grounds': ['access-suspended access|visit|^visit|^access !not-refused !personal-data'],
    },
  },
  'OPCAT-20a-NUMBERS': {
    halves: {
      count: ['numbers access-information|information|^access|^information !data-classified'],
    },
    partly: ['all-info-persons access-information'],
    against: { classified: ['numbers data-classified', '^numbers data-classified information'] },
  },
  'OPCAT-20b-TREATMENT': {
    halves: {
      all: [
        'information access-information treatment-info !info-limited !speak',
        '^information ^access-information treatment-info~detainees !info-limited !speak',
        '^information ^access treatment-info !info-limited !speak',
      ],
    },
    partly: [
      'information access-information ^npm detainees|place|all !info-limited',
      'information access-information cooperate|copies authority ^npm !info-limited !report',
    ],
    against: { 'information-limited': ['info-limited information|access-information|^information'] },
  },
  'OPCAT-20b-SECRECY': {
    met: [
      'neg:secrecy-no-bar information|access-information|^information|^access !except-secrets !privileged',
    ],
    partly: ['neg:secrecy-no-bar information|access-information|^information !privileged'],
    against: {
      'secrecy-exception': [
        'except-secrets information|access|^information !consequential',
        'neg:except-secrets secrecy !consequential',
      ],
    },
  },
  'OPCAT-20d-PRIVATE': {
    met: [
      'neg:interview|^interview in-private !staff-present !correspondence',
      'neg:interview not in-private !correspondence',
    ],
    partly: [
      'interview detainees ^npm|members !staff-present',
      'interview confidential-talk !spt',
      'interview in-private staff-present',
    ],
    against: {
      'interview-attended': ['interview staff-present !own-request', '^interview staff-present !own-request'],
    },
  },
  'OPCAT-20d-OTHERS': {
    met: ['neg:interview other-person !through-head !reprisal'],
    against: {
      'approval-needed': ['through-head interview|^interview|other-person !equipment !no-permission'],
    },
  },
  'NPM-EQUIPMENT': {
    met: [
      'neg:equipment-as-such not papers !speak !eavesdrop',
      'equipment uses-equipment !equipment-by-permission !copies !interview ^npm|members|visit|^access|place',
    ],
    against: { 'approval-needed': ['equipment-by-permission'] },
  },
  'NPM-CORRESPONDENCE': {
    halves: { sealed: ['neg:correspondence not-censored'] },
    against: { 'letters-reviewed': ['letters-reviewed'] },
  },
  'NPM-COOPERATION': {
    halves: {
      assist: [
        'duty:cooperate cooperate-addressee ^npm|members|visit|access|information !where-possible !spt !other-npms !speak',
        'duty:cooperate cooperate-addressee promptly !where-possible !spt !speak',
      ],
    },
    partly: [
      'cooperate cooperate-addressee ^npm !where-possible !spt !other-npms',
      'cooperate-addressee access-information information promptly ^npm !spt',
    ],
    against: { 'where-possible': ['cooperate cooperate-addressee where-possible !spt !other-npms'] },
  },
};
