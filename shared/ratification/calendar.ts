/**
 * The calendar of a State that becomes a party: which day each step is due, what is done, late or missing.
 *
 * Rules, all of the Optional Protocol: consent and deposit with the Secretary-General (Art. 27), entry into force on the
 * thirtieth day after deposit (Art. 28 (2)), a mechanism at the latest one year after that (Art. 17), a declaration that
 * postpones Part III or Part IV, made on becoming a party, for at most three years, which the Committee may lengthen by two
 * (Art. 24), no reservations (Art. 30). Subcommittee guidelines: it is told promptly which body was designated.
 */
import type { Housekeeping } from '../api/settings.ts';
import { addDays, addYears, daysBetween } from './days.ts';
import { HOUSEKEEPING_STEPS, type HousekeepingStep, STEP_SOURCES } from './steps.ts';

/** `waiting`: its day depends on a step without one; `planned`: a day in the future was named; `idle`: nothing to do. */
export type StepState = 'done' | 'planned' | 'due' | 'late' | 'open' | 'waiting' | 'idle';

/** What is wrong with the days that were given, by name; the app has a sentence for each. */
export type StepFault =
  | 'beforeConsent'
  | 'declarationLate'
  | 'declarationWithoutDeposit'
  | 'mechanismLate'
  | 'notifyBeforeMechanism';

export interface CalendarRow {
  step: HousekeepingStep;
  requirement: string;
  article: string;
  state: StepState;
  /** The day that a person gave, '' for none. */
  on: string;
  /** The last day on which it must be done, or the day on which it happens by itself; '' where none can be told. */
  due: string;
  /** Days from today to `due`; negative where it has passed; null without a day. */
  left: number | null;
  fault: StepFault | null;
}

export const NO_HOUSEKEEPING: Housekeeping = { done: {}, declaration: { part: '', years: 3, extended: 0 } };

/** Steps that happen by themselves once their day has come. */
const BY_ITSELF = new Set<HousekeepingStep>(['entry', 'postponed']);

/** Days within which a step is called due rather than open. */
const SOON = 60;

/** The thirtieth day after deposit, '' while there is no day of deposit. */
export function entryIntoForce(deposit: string): string {
  return deposit === '' ? '' : addDays(deposit, 30);
}

/**
 * The last day of the postponement: the years that were declared, and those that the Committee added, counted from the entry
 * into force. Who counts from the deposit ends thirty days earlier; the app says so.
 */
export function postponedUntil(
  entry: string,
  { part, years, extended }: Housekeeping['declaration'],
): string {
  return entry === '' || part === '' ? '' : addYears(entry, Math.min(years, 3) + Math.min(extended, 2));
}

/** The last day for the mechanism: one year after the entry into force, or the end of a postponement of Part IV. */
export function mechanismDue(entry: string, declaration: Housekeeping['declaration']): string {
  if (entry === '') return '';
  const year = addYears(entry, 1);
  if (declaration.part !== 'IV') return year;
  const until = postponedUntil(entry, declaration);
  return daysBetween(year, until) > 0 ? until : year;
}

/** All steps in their order. `today` is a day; nothing is read from a clock. */
export function ratificationCalendar(house: Housekeeping, today: string): CalendarRow[] {
  const on = (step: HousekeepingStep): string => house.done[step]?.on ?? '';
  const entry = entryIntoForce(on('deposit'));
  const due: Record<HousekeepingStep, string> = {
    consent: '',
    reservations: on('deposit'),
    declaration: on('deposit'),
    deposit: '',
    entry,
    mechanism: mechanismDue(entry, house.declaration),
    notify: on('mechanism') === '' ? mechanismDue(entry, house.declaration) : on('mechanism'),
    postponed: postponedUntil(entry, house.declaration),
  };
  return HOUSEKEEPING_STEPS.map((step) => {
    const given = BY_ITSELF.has(step) ? '' : on(step);
    const left = due[step] === '' ? null : daysBetween(today, due[step]);
    const state = stateOf(step, given, due[step], left, house, today);
    return {
      step,
      ...STEP_SOURCES[step],
      state,
      on: given,
      due: due[step],
      left: state === 'idle' ? null : left,
      fault: faultOf(step, house, due[step]),
    };
  });
}

function stateOf(
  step: HousekeepingStep,
  given: string,
  due: string,
  left: number | null,
  { declaration }: Housekeeping,
  today: string,
): StepState {
  if (declaration.part === '' && (step === 'declaration' || step === 'postponed')) return 'idle';
  if (given !== '') return daysBetween(today, given) > 0 ? 'planned' : 'done';
  if (due === '')
    return step === 'entry' || step === 'mechanism' || step === 'postponed' ? 'waiting' : 'open';
  if (left === null) return 'open';
  if (BY_ITSELF.has(step)) return left > 0 ? 'planned' : 'done';
  if (left < 0) return 'late';
  return left <= SOON ? 'due' : 'open';
}

function faultOf(step: HousekeepingStep, { done, declaration }: Housekeeping, due: string): StepFault | null {
  const on = done[step]?.on ?? '';
  const consent = done.consent?.on ?? '';
  const deposit = done.deposit?.on ?? '';
  if (step === 'deposit' && on !== '' && consent !== '' && daysBetween(consent, on) < 0)
    return 'beforeConsent';
  if (step === 'declaration' && declaration.part !== '' && on !== '') {
    if (deposit === '') return 'declarationWithoutDeposit';
    if (daysBetween(deposit, on) > 0) return 'declarationLate';
  }
  if (step === 'mechanism' && on !== '' && due !== '' && daysBetween(due, on) > 0) return 'mechanismLate';
  const mechanism = done.mechanism?.on ?? '';
  if (step === 'notify' && on !== '' && mechanism !== '' && daysBetween(mechanism, on) < 0)
    return 'notifyBeforeMechanism';
  return null;
}
