/** What the window does with the calendar: the days that a person gives, kept with the project. */
import type { Housekeeping } from '../../shared/api/settings.ts';
import { NO_HOUSEKEEPING } from '../../shared/ratification/calendar.ts';
import type { HousekeepingStep } from '../../shared/ratification/steps.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { changeSettings } from '../app/draft/projectActions.ts';

export function useHousekeeping(): Housekeeping {
  return useDraft((s) => s.settings.housekeeping) ?? NO_HOUSEKEEPING;
}

/** Today as the person's own calendar shows it. */
export function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function current(): Housekeeping {
  return useDraft.getState().settings.housekeeping ?? NO_HOUSEKEEPING;
}

/** Keeps the day and the note of one step; without a day the step is open again, and a note alone is not kept. */
export function setStep(step: HousekeepingStep, on: string, note: string): Promise<boolean> {
  const { [step]: _, ...others } = current().done;
  const done = on === '' ? others : { ...others, [step]: { on, note } };
  return changeSettings({ housekeeping: { ...current(), done } });
}

export function setDeclaration(change: Partial<Housekeeping['declaration']>): Promise<boolean> {
  const house = current();
  return changeSettings({ housekeeping: { ...house, declaration: { ...house.declaration, ...change } } });
}
