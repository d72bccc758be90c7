import type { SignalTable } from './signal.ts';

/** Group C. */
export const MANDATE_SIGNALS: SignalTable = {
  'OPCAT-3-DESIG': {
    met: ['is-created named-npm !npm-undetermined !exec-names-it'],
    partly: ['is-created ^named-npm !npm-undetermined !exec-names-it'],
    against: { 'delegation-to-government': ['npm-undetermined'] },
  },
  'SPTG-7-LEGBASIS': {
    met: ['neg:powers-in-law powers|npm !visit-procedure !others-right', 'visit ^npm may all'],
    partly: ['powers ^npm law'],
    against: {
      'delegation-to-government': ['visit-procedure by-government', 'visit-procedure ^by-government'],
    },
  },
  'OPCAT-1-PREVENT': {
    met: [
      'neg:prevention-aim torture',
      'neg:prevention-aim visit',
      'neg:visit not on-complaint',
      'visit whether-or-not-complaint',
    ],
    partly: ['neg:prevention-aim'],
    against: { 'visits-on-complaint': ['visit on-complaint only|visit !not !distinct-from'] },
  },
  'OPCAT-4.2-DEFLIB': {
    met: ['neg:not-leave by-order|public-private', 'neg:liberty-definition not-leave'],
    partly: [
      'neg:not-leave',
      'liberty-definition by-order',
      'liberty-definition public-private',
      'liberty-definition may-be-held',
    ],
    against: { 'closed-persons': ['closed-persons'] },
  },
  'OPCAT-4.1-PLACES': {
    met: [
      'any-place may-be-held|by-consent|not-exhaustive',
      'place may-be-held by-order',
      'neg:not-exhaustive any-place|liberty-definition|may-be-held',
      'neg:not-exhaustive~place !in-particular',
      'public-private place detainees',
      'neg:not-leave public-private',
    ],
    partly: ['any-place by-order', 'any-place detainees', 'place may-be-held', 'any-place ^npm visit'],
    against: {
      'closed-list': ['closed-list place|visit|liberty-definition !not-exhaustive !any-place !may-be-held'],
    },
  },
  'SPTG-24-SUSPECTED': {
    met: ['suspected visit|access|place !notice-required !unannounced'],
    partly: ['any-place may-be-held not-leave'],
    against: { 'prosecutor-sanction': ['not-registered access|place'] },
  },
  'SPTG-5-COMPLEMENT': {
    met: ['neg:complement'],
    against: { 'merged-with-prosecutor': ['merged-with-prosecutor'] },
  },
  'SPTG-16-PROCESS': {
    met: ['consultation'],
    against: { 'only-ministries-consulted': ['ministries-only !consultation'] },
    silence: 'notApplicable',
  },
  'SPTG-22-NOTIFY': {
    met: ['spt:notify-designation within-days|change-of-it'],
    partly: ['spt:notify-designation'],
    against: { 'on-request-only': ['on-request information npm !access-information !visit'] },
  },
  'OPCAT-17-MULTI': {
    met: ['multi-bodies multi-standards'],
    partly: ['multi-bodies !internal'],
    against: { 'internal-inspectorate': ['internal multi-bodies|mechanism'] },
    silence: 'notApplicable',
  },
  'SPTG-32-UNIT': {
    met: ['^special-unit unit-resources ^ombudsman|personnel'],
    partly: ['special-unit is-created|personnel|^prevention-aim ^ombudsman', 'unit-resources ^ombudsman'],
    against: { 'existing-staff': ['existing-staff'] },
    scope: ['ombudsman is-created mechanism'],
    silence: 'notApplicable',
  },
  'SPTG-15-CONTINUITY': {
    met: ['continuity body-replaced', 'continuity'],
    against: { 'abolished-at-once': ['abolished-now'] },
    silence: 'notApplicable',
  },
};
