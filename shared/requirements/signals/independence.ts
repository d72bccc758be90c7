import type { SignalTable } from './signal.ts';

/** Groups D and E. */
export const INDEPENDENCE_SIGNALS: SignalTable = {
  'OPCAT-18.1-FUNC': {
    met: ['neg:independent guided-only'],
    partly: ['independent ^npm|in-performing|members', 'independent in-performing'],
    against: { 'under-ministry': ['under-supervision'] },
  },
  'OPCAT-18.1-NOSUB': {
    met: ['neg:not-executive !prevention-aim !torture'],
    against: { 'part-of-ministry': ['part-of-ministry !not !resources'] },
  },
  'SPTG-12-OPAUT': {
    met: ['own-rules !rules-approved-outside !house-rules'],
    against: { 'approved-by-executive': ['rules-approved-outside', 'visit-procedure ^by-government'] },
  },
  'OPCAT-18.1-NOAPPROVAL': {
    partly: ['neg:publish-freely not-required report'],
    against: { 'approval-needed': ['permit-needed visit|report|access|recommend !no-permission !not'] },
  },
  'OPCAT-18.1-OBSTRUCT': {
    met: ['neg:obstruct liability !members-liable !remove-office'],
    partly: ['neg:obstruct not|deny !secrecy-duty !confidential-info !privileged !release-own'],
    against: { 'members-liable': ['members-liable !obstruct'] },
  },
  'OPCAT-18.1-PERS': {
    halves: {
      capacity: ['neg:personal-capacity !represents-agency'],
      protection: [
        'neg:no-pressure ^personnel|members !for-communicating',
        'functional-independence personnel|members',
      ],
    },
    against: { 'represents-agency': ['represents-agency members|personnel|npm'] },
  },
  'SPTG-16-SELECT': {
    halves: {
      open: ['open-call members|candidates|npm !recommend'],
      parliament: ['selected-by-parliament members|npm !appointed-by-executive !personnel'],
    },
    partly: ['by-vacancy-propose', 'parl-opinion ^members|^npm appointed-by-executive'],
    against: {
      'appointed-by-executive': [
        'appointed-by-executive members|npm !personnel !experts !wage !by-resolution',
      ],
      'represents-agency': ['represents-agency ^members|^npm !open-call'],
    },
  },
  'SPTG-9-TENURE': {
    halves: { years: ['term members|npm|renewal-limit within-days|deadline !short-term !few-years'] },
    against: { 'short-term': ['short-term'] },
  },
  'SPTG-9-DISMISS': {
    halves: {
      grounds: [
        'neg:dismissal dismissal-grounds members|npm|^members|^npm !dismissal-discretion !secrecy !personnel',
      ],
      fair: [
        'neg:dismissal fair-hearing !dismissal-discretion !personnel',
        'fair-hearing ^dismissal members|npm|^members|^npm !dismissal-discretion !personnel',
      ],
    },
    partly: [
      'neg:dismissal qualified-majority !dismissal-discretion !personnel',
      'neg:dismissal members !dismissal-discretion !personnel !secrecy',
    ],
    against: { 'dismissal-at-discretion': ['dismissal-discretion dismissal|members !other-head'] },
  },
  'SPTG-18-CONFLICT': {
    halves: {
      posts: [
        'neg:incompatible agencies-excluded !wage',
        'neg:not ^members|incompatible agencies-excluded|detaining-body incompatible !wage',
      ],
    },
    partly: ['neg:incompatible only-other-activity|members', 'declare-interests'],
    against: {
      'ex-officio-members': ['ex-officio exec|minister|served-in'],
      'represents-agency': ['represents-agency ^members|^npm !open-call'],
    },
  },
  'OPCAT-18.1-STAFF': {
    halves: { freed: ['neg:no-secondment'], own: ['own-staff'] },
    against: { secondment: ['secondment !no-secondment !not !money-word'] },
  },
  'PARIS-REMUN': {
    met: ['neg:pay pay-secured members|personnel|experts|npm !pay-by-executive'],
    halves: { entitled: ['entitled-to-pay'] },
    full: [],
    partly: ['pay members|personnel|npm !regs-prescribe !pay-by-executive !by-government'],
    against: { 'pay-by-executive': ['pay-by-executive'] },
  },
};
