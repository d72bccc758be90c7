import type { SignalTable } from './signal.ts';

/** Groups I to N. */
export const RESULTS_SIGNALS: SignalTable = {
  'OPCAT-19b-RECOMMEND': {
    met: [
      'makes-recommendations recommend competent-authority !only-minister',
      'makes-recommendations recommend ^npm !only-minister',
    ],
    partly: ['recommend ^npm'],
    against: { 'only-to-minister': ['only-minister recommend|law-proposals'] },
  },
  'OPCAT-22-EXAMINE': {
    halves: {
      examine: [
        'duty:examine-recommendations addressee-acts recommend|answer !makes-recommendations',
        'duty:examine-recommendations addressee-acts recommend answer',
      ],
    },
    partly: ['duty:examine-recommendations recommend addressee-acts'],
    against: {
      'advisory-only': ['recommend advisory-only'],
      'where-possible': ['examine-recommendations where-possible recommend'],
    },
  },
  'OPCAT-22-DEADLINE': {
    halves: {
      time: [
        'duty:answer addressee-acts within-days ^recommend !annual-report',
        'duty:answer within-days examine-recommendations',
      ],
    },
    partly: ['answer within-days addressee-acts npm !own-report-out !experts !visit'],
    against: { 'general-appeals': ['general-appeals'] },
  },
  'OPCAT-19c-LEGISLATION': {
    partly: ['law-proposals legislation ^npm', 'law-proposals legislation law-field !at-request-only'],
    against: { 'at-request-only': ['at-request-only legislation'] },
  },
  'SPTG-28-DRAFTS': {
    met: ['duty:drafts-sent legislation detainees|law-proposals !says-opinion !when-referred'],
    partly: ['drafts-sent legislation !says-opinion !when-referred'],
    against: { 'may-study-only': ['may-study legislation'] },
  },
  'OPCAT-21.1-REPRISAL': {
    met: [
      'neg:no-reprisal for-communicating person-or-organisation !only-truthful',
      'neg:no-reprisal true-or-false',
      'neg:no-reprisal for-communicating true-or-false',
    ],
    partly: ['neg:no-reprisal for-communicating'],
    against: {
      'only-truthful': [
        'neg:only-truthful no-reprisal|for-communicating !true-or-false',
        'false-liability !true-or-false',
      ],
    },
  },
  'OPCAT-21.1-REMEDY': {
    partly: ['duty:remedy', 'contravention ^no-reprisal'],
    against: { 'victim-transferred': ['transfer-victim'] },
  },
  'OPCAT-21.2-PRIVILEGE': {
    met: ['neg:privileged privilege-named !outside-release !speak'],
    partly: ['neg:privileged privilege-named !alone-with !speak'],
    against: {
      'duty-to-report': ['report-crimes !person-agrees'],
      'lifted-outside': ['neg:privileged outside-release'],
    },
  },
  'OPCAT-21.2-CONSENT': {
    met: [
      'neg:personal-data published express-consent explicitly !consent-of-authority',
      'neg:deny personal-data published express-consent explicitly !consent-of-authority',
    ],
    partly: [
      'neg:personal-data published express-consent !consent-of-authority',
      'neg:personal-data published not !consent-of-authority',
    ],
    against: {
      'consent-of-authority': [
        'published|personal-data consent-of-authority !may-be-held !liberty-definition',
      ],
    },
  },
  'NPM-CONFDUTY': {
    met: [
      'neg:release-own secrecy-duty|confidential-info|published !personal-data',
      'neg:secrecy-duty release-own',
      'neg:secrecy-duty still-after',
      'neg:secrecy-duty members|npm personnel|experts',
    ],
    partly: ['neg:secrecy-duty members|personnel|npm'],
    against: {
      'secrecy-lifted-outside': ['neg:release-outside secrecy-duty|confidential-info|published !visit'],
    },
  },
  'OPCAT-23-PUBLISH': {
    partly: [
      '^annual-report is-published !personal-data !to-parliament',
      'report is-published !own-reports !recommend !personal-data !to-parliament',
    ],
    against: { 'publication-discretionary': ['report publication-discretionary !other-report'] },
  },
  'SPTG-29-PARLIAMENT': {
    halves: { presented: ['report to-parliament debates !report-to-executive'] },
    partly: ['annual-report to-parliament', 'report|^report to-parliament'],
    against: { 'report-to-executive': ['report report-to-executive !to-parliament'] },
  },
  'NPM-OWNPUB': {
    met: [
      'own-reports publish-freely make-public|is-published|gives-out|published|^make-public !others-decide-publication !annual-report !sent-institution-only !language-word !keep-secret',
    ],
    against: {
      'sent-to-institution-only': ['report sent-institution-only'],
      'approval-needed': ['own-reports permit-needed !no-permission'],
    },
  },
  'SPTG-29-SEPARATE': {
    met: ['separate-report'],
    against: { 'part-of-general-report': ['included-in-general !separate-report'] },
    scope: ['ombudsman is-created mechanism'],
    silence: 'notApplicable',
  },
  'OPCAT-20f-SPTCONTACT': {
    met: ['spt:spt spt-contact direct-link !through-foreign-ministry !say-again'],
    partly: ['spt:spt spt-contact !through-foreign-ministry !say-again'],
    against: { 'through-foreign-ministry': ['spt:through-foreign-ministry'] },
  },
  'SPTG-39-NETWORK': {
    met: ['spt:other-npms network ^npm !prior-consent'],
    partly: ['spt:other-npms network', 'spt:other-bodies network ^npm !visit'],
    against: { 'approval-needed': ['other-npms|un-experts prior-consent !no-permission'] },
  },
  'OPCAT-35-IMMUNITY': {
    halves: {
      acts: [
        'neg:not-liable functional-acts members|npm|^members !civil-servant-only !for-communicating !words-only',
        'neg:not-liable functional-acts deeds-too members|npm|^members !civil-servant-only !for-communicating',
      ],
      words: ['neg:not-liable words-only members|npm|^members !civil-servant-only !for-communicating'],
      person: ['neg:not-liable inviolable !house-word', 'neg:same-immunity members|npm|^members'],
    },
    full: ['acts person'],
    against: { 'civil-servant-only': ['civil-servant-only'] },
  },
  'SPTG-26-STAFFIMM': {
    partly: ['neg:staff-immunity immunity-word !recruit'],
    against: { 'head-only': ['immunity-head-only'] },
  },
  'OPCAT-35-INVIOLABLE': {
    partly: ['neg:inviolable papers'],
    against: { 'files-inspectable': ['files-inspectable'] },
  },
  'IMPL-CONSEQ': {
    partly: [
      'consequential npm|mechanism|^mechanism|detainees|detaining-body|visit|ombudsman|secret-word|correspondence|listed-acts !govt-proposals',
      'govt-proposals',
    ],
    against: { 'government-proposals-only': ['govt-proposals'] },
    silence: 'notApplicable',
  },
  'IMPL-TRANSITION': {
    met: ['transition transition-calendar !first-by-executive'],
    partly: ['transition'],
    against: {
      'first-by-executive': ['first-by-executive'],
      'no-deadline': ['come-into-force open-start !spt'],
    },
  },
  'IMPL-PRIMACY': {
    met: ['primacy primacy-clear !language-word !treaty-in-general', 'primacy protocol !language-word'],
    partly: ['primacy !language-word'],
    against: { 'internal-rules': ['observe-internal-rules'] },
  },
  'SPTG-15-REVIEW': {
    met: ['review !review-by-ministry npm|law|powers'],
    against: { 'review-by-ministry': ['review-by-ministry'] },
  },
};
