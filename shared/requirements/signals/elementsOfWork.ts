import type { SignalTable } from './signal.ts';

/** The same as elementsOfBody.ts for visits, powers, recommendations, protection, reports, immunities and application. */
export const ELEMENTS_OF_WORK: SignalTable = {
  'OPCAT-14.1-SPTACCESS': {
    met: ['spt:spt come-in information speak !course', 'spt:spt access~information pick-freely'],
  },
  'OPCAT-14.2-SPTOBJ': { met: ['neg:spt:^spt turn-away urgent-grounds'] },
  'OPCAT-19a-EXAMINE': { met: ['regularly~come-in ^npm !max-frequency !report'] },
  'OPCAT-20c-PLACES': {
    met: ['come-in|^come-in every-part ^npm|members !route-set !listed-only !report'],
  },
  'OPCAT-20e-CHOICE': {
    halves: {
      places: [
        'pick-freely|npm pick which-places ^npm|members|^visit !closed-list !choice-taken',
        'npm~pick taken-place which-persons !authority !closed-list !choice-taken',
      ],
      persons: [
        'pick-freely|npm pick which-persons ^npm|members|^visit|^speak !closed-list !choice-taken',
        'npm~pick taken-place which-persons !authority !closed-list !choice-taken',
      ],
    },
  },
  'SPTG-25-UNANNOUNCED': {
    met: [
      'neg:no-warning come-in|^come-in !notice-required !except-few !denied-entry !legislation !bill-word',
    ],
  },
  'OPCAT-20-NOREFUSAL': {
    met: [
      'neg:deny turn-away~come-in !liability !urgent-grounds !except !speak !is-offence !outside-release !other-bodies !competence',
    ],
    against: {
      'refusal-grounds': [
        'urgent-grounds turn-away come-in|^come-in',
        'neg:urgent-grounds except turn-away|come-in ^come-in !not-refused',
        'neg:deny urgent-grounds except come-in !not-refused',
        'neg:deny give~come-in urgent-grounds !except',
      ],
    },
  },
  'OPCAT-20a-NUMBERS': {
    against: { 'may-for-shall': ['authority-may-give head-count ^npm'] },
    halves: {
      count: [
        'head-count obtain|give|send-it|^obtain|^give detainees|persons-met|taken-place information|^information|whereabouts !report !data-classified',
      ],
      sites: [
        'sites-known obtain|give|send-it|^obtain|^give|^information|^access ^head-count|numbers !report',
      ],
    },
    aside: ['sites'],
  },
  'OPCAT-20b-TREATMENT': {
    halves: {
      all: [
        'treatment-word obtain|give|^obtain|^give information|files-word|^information !info-limited !recommend !report',
      ],
      copies: [
        'copies|copy-word obtain|give|may|^obtain|^may|take-along ^npm|^information !report !recommend !correspondence',
      ],
      files: ['files-word obtain|give|^obtain ^npm !info-limited !report !recommend !inviolable'],
    },
    full: ['all copies'],
    aside: ['files', 'copies'],
  },
  'OPCAT-20b-SECRECY': {
    met: [
      'neg:deny secret-word~invoke information|obtain|give|^information|npm !except !except-secrets !keep-secret !compel-word',
      'neg:irrespective~secret-word obtain|give|access !except-secrets !keep-secret',
    ],
  },
  'OPCAT-20d-PRIVATE': {
    met: ['neg:speak|^speak alone-with ^npm|members !staff-present !correspondence !letters'],
    against: {
      'interview-attended': ['staff-stays speak|^speak !alone-with', 'house-interpreter speak|^speak'],
      'interview-overheard': [
        'within-earshot speak|^speak authority|personnel|staff-stays !alone-with !own-request',
      ],
    },
  },
  'OPCAT-20d-OTHERS': {
    met: [
      'neg:speak|^speak anyone ^npm|members !through-head !say-again !letters !which-places !candidates !elects-them !no-permission !authority-may-give',
    ],
  },
  'NPM-EQUIPMENT': {
    met: [
      'bring-in recording-kit ^npm|members|come-in|^come-in !alone-with !equipment-by-permission !kit-handed !speak',
      'take-along~recording-kit ^npm|members|come-in|^come-in !files-word !alone-with !equipment-by-permission !kit-handed',
    ],
    against: { 'approval-needed': ['neg:recording-kit~kit-handed !inviolable'] },
  },
  'NPM-CORRESPONDENCE': {
    halves: {
      sealed: [
        'neg:^letters deny~open-letter ^detainees|persons-met !premises !privileged !immunity-word !archive-word',
      ],
      easy: [
        'neg:^letters|^correspondence easy-to-reach ^detainees|^persons-met|^not-censored|^open-letter !report !recommend !answer2 !visit !complaint-matter',
        'neg:correspondence|letters easy-to-reach !report !recommend !visit',
      ],
    },
    aside: ['easy'],
  },
  'NPM-COOPERATION': {
    halves: {
      assist: [
        'duty:give promptly authority|addressee-acts npm|^npm|^come-in !recommend !report !spt',
        'duty:help-word obligate authority|wide-duty ^npm|members|^come-in !where-possible !other-npms !spt',
      ],
      wide: [
        'duty:wide-duty give promptly ^npm !spt !recommend',
        'private-too ^help-word|^give !place !spt',
        'duty:wide-duty help-word ^npm|members !where-possible !spt !other-npms !protect-step',
      ],
    },
    partly: ['duty:give~information authority ^npm !spt !report', 'come-in authority promptly ^npm !spt'],
  },
  'OPCAT-19b-RECOMMEND': {
    met: [
      'recommend competent-authority npm|^npm send-it|makes-recommendations|addresses-it|give !consider2 !only-minister',
    ],
  },
  'OPCAT-22-EXAMINE': {
    halves: {
      examine: ['duty:consider2 recommend|^recommend authority|addressee-acts !the-house'],
      dialogue: ['duty:dialogue2 recommend|^recommend authority|addressee-acts|npm !the-house !spt'],
    },
    partly: ['duty:answer2 recommend|^recommend addressee-acts within-days !annual-report'],
  },
  'OPCAT-22-DEADLINE': {
    halves: {
      time: [
        'duty:answer2 within-days ^recommend addressee-acts|^addressee-acts !annual-report !other-report',
      ],
      consequence: [
        'consequence answer2|^answer2 ^recommend',
        'neg:deny answer2 ^recommend consequence|the-house|exec',
      ],
    },
    aside: ['consequence'],
  },
  'OPCAT-19c-LEGISLATION': {
    halves: {
      laws: ['opine~law-word ^npm !examine-recommendations !primacy !at-request-only'],
      drafts: ['opine bill-word ^npm !when-referred !own-budget !at-request-only'],
    },
  },
  'SPTG-28-DRAFTS': {
    met: ['duty:ministry-sends bill-word comments-count|opine ^npm !says-opinion !money-word'],
    partly: ['duty:ministry-sends bill-word ^npm !says-opinion !money-word'],
  },
  'OPCAT-21.1-REPRISAL': {
    met: [
      'neg:deny say-again told-it|for-communicating true-or-false ^npm',
      'neg:deny say-again told-it|for-communicating person-or-organisation npm !only-truthful !citizens-only',
    ],
    partly: [
      'neg:deny~say-again told-it|for-communicating ^npm !obstruct !not-answerable !convention-word !alone-with',
      'neg:deny say-again~told-it ^npm !obstruct !convention-word !alone-with',
    ],
  },
  'OPCAT-21.1-REMEDY': {
    full: [
      'offence measures',
      'offence inquiry',
      'measures inquiry',
      'offence followed',
      'measures followed',
    ],
    halves: {
      inquiry: [
        'duty:inquiry-word prosecutor|authority|competent-authority|protect-step ^say-again ^told-it !recommend !visit !secret-word !files-word',
      ],
      followed: ['looks-again ^say-again ^told-it !regularly !files-word !secret-word'],
      offence: [
        'breaks-it is-offence ^no-reprisal|^for-communicating !obstruct !speak',
        'contravention ^no-reprisal',
        'retaliation-word is-offence !no-reprisal',
      ],
      measures: [
        'protect-step ^no-reprisal|^for-communicating|say-again ^npm !recommend !prevention-aim !letters !personal-data !secret-word',
      ],
    },
  },
  'OPCAT-21.2-PRIVILEGE': {
    met: [
      'neg:deny compel-word came-to-know members|npm|personnel|^members !outside-release !person-agrees !alone-with !search !published',
    ],
  },
  'OPCAT-21.2-CONSENT': {
    met: [
      'neg:published|disclose|make-public person-agrees explicitly of-a-person !consent-of-authority !speak',
      'neg:deny published|disclose|make-public person-agrees explicitly of-a-person !consent-of-authority !speak',
    ],
    partly: [
      'neg:published|disclose person-agrees of-a-person !consent-of-authority',
      'neg:deny published|disclose person-agrees of-a-person !consent-of-authority',
    ],
  },
  'NPM-CONFDUTY': {
    met: ['neg:keep-secret members|npm|personnel|^members|^npm|experts !release-outside !outside-release'],
    against: { 'secrecy-lifted-outside': ['neg:release-outside keep-secret'] },
  },
  'OPCAT-23-PUBLISH': {
    halves: {
      published: [
        '^yearly-report make-public report|^report !personal-data !other-report !others-decide-publication',
      ],
      spread: ['^yearly-report goes-round report|^report !recommend'],
    },
    against: {
      'publication-discretionary': [
        '^yearly-report others-decide-publication exec|minister|authority !deny !other-report',
      ],
    },
  },
  'SPTG-29-PARLIAMENT': {
    halves: {
      presented: ['report|^yearly-report send-it|to-parliament the-house'],
      debated: ['the-house debate-it report|^report|^yearly-report'],
      copied: [
        'spt:spt ^report|^yearly-report|^annual-report send-it|goes-round|spt-contact !direct-link !spt-recommendations',
      ],
    },
    aside: ['debated', 'copied'],
  },
  'NPM-OWNPUB': {
    met: [
      'neg:no-permission other-report|own-reports ^npm',
      'other-report make-public|gives-out ^npm !yearly-report !annual-report !visa-of !others-decide-publication',
    ],
    against: {
      'approval-needed': [
        'other-report|report minister-cuts make-public|^make-public !no-permission',
        'own-reports|other-report others-decide-publication minister|exec|authority !no-permission !deny',
      ],
    },
  },
  'SPTG-29-SEPARATE': { met: ['own-part-of-report ^npm|^mechanism'] },
  'SPTG-39-NETWORK': {
    met: [
      'neg:no-permission work-with|network foreigners|other-npms',
      'spt:work-with~foreigners ^npm !recommend !not-allowed !seconded !other-overseers-only',
    ],
  },
  'OPCAT-35-IMMUNITY': {
    scope: ['group-member'],
    halves: {
      acts: [
        'neg:deny not-answerable said-done members|npm|^members !for-communicating !is-told !liberty-word !words-only !secret-word !remove-office',
        'neg:deny not-answerable said-done deeds-too members|npm|^members !for-communicating !is-told !liberty-word !secret-word !remove-office',
      ],
      person: [
        'neg:untouched-word body-untouched members !house-word !archive-word !detainees',
        'neg:untouched-word body-untouched ^not-answerable !papers-only !house-word !detainees !letters-of-detainees',
      ],
    },
  },
  'SPTG-26-STAFFIMM': {
    halves: {
      staff: [
        'neg:deny not-answerable said-done personnel|staff-word !liberty-word',
        'neg:deny~body-untouched personnel|staff-word ^npm !detainees',
        'immunity-word staff-word ^npm|^members !recruit !say-again !speak !information !civil-servant-only',
      ],
      experts: [
        'neg:deny not-answerable said-done experts|helper',
        'immunity-word experts ^npm|^members !say-again !speak !information !civil-servant-only',
      ],
    },
  },
  'OPCAT-35-INVIOLABLE': {
    halves: {
      files: ['neg:archive-word untouched-word !detainees !bring-in !eavesdrop'],
      house: ['neg:house-word untouched-word !detainees'],
      wire: [
        'neg:wire-word untouched-word ^npm|members|^members !detainees !^detainees !censored-of-prisoners',
      ],
    },
  },
  'IMPL-TRANSITION': {
    met: ['first-steps two-deadlines members|npm|^members'],
    partly: ['first-steps ^members|^npm within-days !report !recommend !information'],
  },
  'IMPL-PRIMACY': {
    met: ['neg:over-rules laws-in-general house-rules'],
    partly: ['neg:over-rules laws-in-general', 'neg:over-rules house-rules'],
  },
  'IMPL-CONSEQ': { against: { 'government-proposals-only': ['neg:general-repeal'] } },
};
