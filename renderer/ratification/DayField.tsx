/** A day of the calendar, kept when the field is left or Enter is pressed. */
import { useEffect, useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { isDay } from '../../shared/ratification/days.ts';
import { useMessages } from '../app/appStore.ts';

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
  const [typed, setTyped] = useState(value);
  const [wrong, setWrong] = useState(false);
  useEffect(() => setTyped(value), [value]);
  const keep = (): void => {
    const fits = typed === '' || isDay(typed);
    setWrong(!fits);
    if (fits && typed !== value) onKeep(typed);
  };
  return (
    <TextField
      className="field day-field"
      value={typed}
      onChange={setTyped}
      isInvalid={wrong}
      aria-label={name}
    >
      <Label>{label}</Label>
      <Input
        type="date"
        min="1990-01-01"
        max="2200-12-31"
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
      />
      <FieldError className="wrong">{t('ratification:badDay')}</FieldError>
    </TextField>
  );
}
