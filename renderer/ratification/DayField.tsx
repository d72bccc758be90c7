/** A day of the calendar, in the order in which the language writes it; kept as soon as it is whole. */
import { type CalendarDate, parseDate } from '@internationalized/date';
import { useEffect, useState } from 'react';
import { DateField, DateInput, DateSegment, Label } from 'react-aria-components';
import { useMessages } from '../app/appStore.ts';

const EARLIEST = parseDate('1990-01-01');
const LATEST = parseDate('2200-12-31');

const PARTS = ['day', 'month', 'year'] as const;

/** What is written in an empty part: not every language of the interface is known to the browser. */
const isPart = (type: string): type is (typeof PARTS)[number] => PARTS.some((part) => part === type);

/** `value` is a day that `isDay` allows, or '' for none. */
export function DayField({
  label,
  name,
  value,
  onKeep,
}: {
  label: string;
  /** What a screen reader hears. */
  name: string;
  value: string;
  onKeep: (day: string) => void;
}) {
  const { t } = useMessages();
  const [typed, setTyped] = useState<CalendarDate | null>(null);
  useEffect(() => setTyped(value === '' ? null : parseDate(value)), [value]);
  const fits = (day: CalendarDate): boolean => day.compare(EARLIEST) >= 0 && day.compare(LATEST) <= 0;
  const type = (day: CalendarDate | null): void => {
    setTyped(day);
    // While a year is being typed it passes through years long ago; those are nobody's answer.
    if (day && fits(day) && day.toString() !== value) onKeep(day.toString());
  };
  const leave = (): void => {
    if (typed === null && value !== '') onKeep('');
    else if (typed && !fits(typed)) setTyped(value === '' ? null : parseDate(value));
  };
  return (
    <DateField<CalendarDate>
      className="field day-field"
      aria-label={name}
      value={typed}
      onChange={type}
      onFocusChange={(inside) => {
        if (!inside) leave();
      }}
      granularity="day"
    >
      <Label>{label}</Label>
      <DateInput className="day-input">
        {(segment) => (
          <DateSegment className="day-segment" segment={segment}>
            {({ isPlaceholder, type, text }) =>
              isPlaceholder && isPart(type) ? t(`ratification:day.${type}`) : text
            }
          </DateSegment>
        )}
      </DateInput>
    </DateField>
  );
}
