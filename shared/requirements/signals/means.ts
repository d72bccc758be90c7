import type { SignalTable } from './signal.ts';

/** Groups F and G. */
export const MEANS_SIGNALS: SignalTable = {
  'OPCAT-18.2-EXPERTISE': {
    met: [
      'expertise field-medical field-law !interview',
      'expertise field-medical field-psych !interview',
      'field-medical field-law field-psych members|personnel|npm !interview',
    ],
    partly: [
      'expertise members|npm|personnel|^members fields !information !interview',
      'expertise ^members|npm|personnel !experts !information !interview',
    ],
    against: { 'only-citizenship': ['only-citizenship'] },
  },
  'OPCAT-18.2-GENDER': {
    met: ['gender balance !gender-blind !numbers !^advisory-body'],
    partly: ['gender members|npm|personnel|balance !gender-blind !numbers'],
    against: { 'gender-blind': ['gender-blind'] },
  },
  'OPCAT-18.2-MINORITY': {
    met: ['minority reflects|balance|diversity !to-parliament !language-skill !^advisory-body'],
    partly: [
      'diversity reflects|balance',
      'minority reflects|balance !to-parliament',
      'minority members|npm !to-parliament',
    ],
    against: { 'language-test': ['language-test'] },
  },
  'PARIS-PLURALISM': {
    met: ['pluralism !ngo-by-consent !ngo-weak !diminish !may-consider'],
    partly: ['ngo-weak', 'by-vacancy-propose ngo', 'pluralism !ngo-by-consent !diminish'],
    against: { 'ngo-by-consent': ['ngo-by-consent', 'candidate-veto ^members|^npm|^candidates !personnel'] },
  },
  'SPTG-31-TRAINING': {
    met: ['training training-of-members|npm !training-by-prison'],
    against: { 'training-by-prison': ['training-by-prison'] },
  },
  'OPCAT-20d-EXPERTS': {
    met: ['calls-experts !experts-by-consent !speak !interview'],
    partly: ['experts ^npm|members visit|access', 'calls-experts !experts-by-consent'],
    against: { 'approval-needed': ['experts-by-consent'] },
  },
  'OPCAT-18.3-RESOURCES': {
    met: ['duty:resources-guaranteed resources npm|state-budget|^npm !within-means !budget-of-ministry'],
    partly: ['resources-guaranteed resources'],
    against: {
      'within-available-means': [
        'resources within-means !not !calls-experts',
        'money-word within-means ^npm !experts !calls-experts !not',
      ],
    },
  },
  'SPTG-12-BUDGET': {
    partly: ['own-budget !budget-of-ministry'],
    against: { 'budget-of-ministry': ['budget-of-ministry'] },
  },
  'SPTG-12-FINAUT': {
    halves: { spends: ['neg:manages-money money-freely !own-budget !audit-word'] },
    partly: ['neg:manages-money'],
    against: { 'spending-preapproved': ['spending-preapproved !not'] },
  },
  'PARIS-OTHERFUNDS': {
    met: ['other-funds !grants-by-permission !approval'],
    against: { 'approval-needed': ['grants-by-permission !no-permission'] },
  },
};
