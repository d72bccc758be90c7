/**
 * The steps of becoming a party, in the order in which they are due. Each stands for a requirement of the same kind as those
 * of a bill (pack `opcat`, groups A and C), but is answered by a date, not by words.
 */

export const HOUSEKEEPING_STEPS = [
  'consent',
  'reservations',
  'declaration',
  'deposit',
  'entry',
  'mechanism',
  'notify',
  'postponed',
] as const;
export type HousekeepingStep = (typeof HOUSEKEEPING_STEPS)[number];

/** The requirement that each step answers, and its article of the Protocol. */
export const STEP_SOURCES: Record<HousekeepingStep, { requirement: string; article: string }> = {
  consent: { requirement: 'OPCAT-27-CONSENT', article: '27' },
  reservations: { requirement: 'OPCAT-30-NORES', article: '30' },
  declaration: { requirement: 'OPCAT-24-DECL', article: '24' },
  deposit: { requirement: 'OPCAT-27-DEPOSIT', article: '27 (4)' },
  entry: { requirement: 'OPCAT-28-EIF', article: '28 (2)' },
  mechanism: { requirement: 'OPCAT-17-DEADLINE', article: '17' },
  notify: { requirement: 'SPTG-22-NOTIFY', article: '' },
  postponed: { requirement: 'OPCAT-24-DECL', article: '24' },
};
