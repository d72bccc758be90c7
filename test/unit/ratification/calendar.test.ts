import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Housekeeping } from '../../../shared/api/settings.ts';
import {
  entryIntoForce,
  mechanismDue,
  NO_HOUSEKEEPING,
  postponedUntil,
  ratificationCalendar,
} from '../../../shared/ratification/calendar.ts';
import { addDays, addYears, dayNumber, daysBetween, isDay } from '../../../shared/ratification/days.ts';

const house = (change: Partial<Housekeeping>): Housekeeping => ({ ...NO_HOUSEKEEPING, ...change });
const rowOf = (given: Housekeeping, step: string, today = '2026-11-22') =>
  ratificationCalendar(given, today).find((row) => row.step === step)!;

describe('days', () => {
  it('know the calendar', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay('2027-02-29')).toBe(false);
    expect(isDay('2027-13-01')).toBe(false);
    expect(isDay('yesterday')).toBe(false);
    expect(addYears('2028-02-29', 1)).toBe('2029-02-28');
    expect(addYears('2028-02-29', 4)).toBe('2032-02-29');
  });

  it('add and take away', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 60_000 }), fc.integer({ min: -900, max: 900 }), (n, k) => {
        const day = addDays('1970-01-01', n);
        expect(dayNumber(day)).toBe(n);
        expect(daysBetween(day, addDays(day, k))).toBe(k);
      }),
    );
  });
});

describe('the calendar of becoming a party', () => {
  it('brings the Protocol into force on the thirtieth day after deposit', () => {
    // Deposited on 29 December 2008, in force for that State on 28 January 2009.
    expect(entryIntoForce('2008-12-29')).toBe('2009-01-28');
    expect(entryIntoForce('')).toBe('');
  });

  it('gives the mechanism one year from there', () => {
    expect(mechanismDue('2009-01-28', NO_HOUSEKEEPING.declaration)).toBe('2010-01-28');
  });

  it('lets a declaration on Part IV move the mechanism, and one on Part III not', () => {
    const declared = (part: 'III' | 'IV', years: number, extended = 0) => ({ part, years, extended });
    expect(mechanismDue('2027-03-01', declared('IV', 3))).toBe('2030-03-01');
    expect(mechanismDue('2027-03-01', declared('III', 3))).toBe('2028-03-01');
    expect(mechanismDue('2027-03-01', declared('IV', 1))).toBe('2028-03-01');
    expect(mechanismDue('2027-03-01', declared('IV', 3, 2))).toBe('2032-03-01');
  });

  it('never postpones beyond three years and two more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 2 }), (years, extended) => {
        const until = postponedUntil('2027-03-01', { part: 'IV', years, extended });
        expect(daysBetween(until, '2032-03-01')).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('waits where a day depends on one that is not known', () => {
    const empty = ratificationCalendar(NO_HOUSEKEEPING, '2026-11-22');
    expect(empty.map((row) => [row.step, row.state])).toEqual([
      ['consent', 'open'],
      ['reservations', 'open'],
      ['declaration', 'idle'],
      ['deposit', 'open'],
      ['entry', 'waiting'],
      ['mechanism', 'waiting'],
      ['notify', 'open'],
      ['postponed', 'idle'],
    ]);
  });

  it('counts the days that are left and says what is late', () => {
    const given = house({ done: { deposit: { on: '2025-10-01', note: '' } } });
    expect(rowOf(given, 'entry')).toMatchObject({ state: 'done', due: '2025-10-31' });
    expect(rowOf(given, 'mechanism')).toMatchObject({ state: 'late', due: '2026-10-31', left: -22 });
    expect(rowOf(given, 'mechanism', '2026-10-01')).toMatchObject({ state: 'due', left: 30 });
    expect(rowOf(given, 'mechanism', '2025-12-01')).toMatchObject({ state: 'open' });
  });

  it('calls a day in the future planned, and reckons with it', () => {
    const given = house({ done: { deposit: { on: '2027-02-01', note: '' } } });
    expect(rowOf(given, 'deposit').state).toBe('planned');
    expect(rowOf(given, 'mechanism').due).toBe('2028-03-03');
  });

  it('finds days that cannot be right', () => {
    const declared = { part: 'IV', years: 2, extended: 0 } as const;
    const on = (day: string) => ({ on: day, note: '' });
    expect(
      rowOf(house({ done: { consent: on('2026-05-01'), deposit: on('2026-04-01') } }), 'deposit').fault,
    ).toBe('beforeConsent');
    expect(
      rowOf(
        house({ declaration: declared, done: { deposit: on('2026-05-01'), declaration: on('2026-06-01') } }),
        'declaration',
      ).fault,
    ).toBe('declarationLate');
    expect(
      rowOf(house({ declaration: declared, done: { declaration: on('2026-06-01') } }), 'declaration').fault,
    ).toBe('declarationWithoutDeposit');
    expect(
      rowOf(house({ done: { deposit: on('2024-01-01'), mechanism: on('2026-01-01') } }), 'mechanism').fault,
    ).toBe('mechanismLate');
    expect(
      rowOf(house({ done: { mechanism: on('2026-05-01'), notify: on('2026-04-01') } }), 'notify').fault,
    ).toBe('notifyBeforeMechanism');
  });
});
