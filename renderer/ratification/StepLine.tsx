/** One step on the way: what it is, its day, and how much time is left. */
import { useEffect, useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import type { CalendarRow } from '../../shared/ratification/calendar.ts';
import { useMessages } from '../app/appStore.ts';
import { formatDay } from '../i18n/format.ts';
import { DayField } from './DayField.tsx';
import { setStep } from './housekeeping.ts';

/** Steps that come by themselves take no day from a person. */
const BY_ITSELF = ['entry', 'postponed'];

export function StepLine({ row, note, readOnly }: { row: CalendarRow; note: string; readOnly: boolean }) {
  const { t, lang } = useMessages();
  const title = t(`ratification:step.${row.step}`);
  const asks = !readOnly && row.state !== 'idle' && !BY_ITSELF.includes(row.step);
  return (
    <li className="step" data-state={row.state}>
      <i className="step-dot" aria-hidden />
      <div className="step-body">
        <div className="step-head">
          <b>{title}</b>
          <span className="muted">
            {row.article === ''
              ? t('ratification:guidelines')
              : t('ratification:article', { article: row.article })}
          </span>
          <span className="grow" />
          <span className="step-state">{t(`ratification:state.${row.state}`)}</span>
        </div>
        <p className="muted step-why">{t(`ratification:why.${row.step}`)}</p>
        {row.due !== '' && row.state !== 'idle' ? <Due row={row} /> : null}
        {asks ? (
          <div className="step-fields">
            <DayField
              label={t('ratification:on')}
              name={t('ratification:onOf', { step: title })}
              value={row.on}
              onKeep={(day) => void setStep(row.step, day, note)}
            />
            {row.on === '' ? null : (
              <NoteField
                name={t('ratification:noteOf', { step: title })}
                value={note}
                onKeep={(words) => void setStep(row.step, row.on, words)}
              />
            )}
          </div>
        ) : row.on === '' ? null : (
          <p className="tabular">{[formatDay(row.on, lang), note].filter(Boolean).join(' · ')}</p>
        )}
        {row.fault ? (
          <p className="conflict" role="alert">
            ▲ {t(`ratification:fault.${row.fault}`)}
          </p>
        ) : null}
      </div>
    </li>
  );
}

function Due({ row }: { row: CalendarRow }) {
  const { t, lang } = useMessages();
  const day = formatDay(row.due, lang);
  const counts = row.left !== null && row.state !== 'done' && row.on === '';
  return (
    <p className="step-due tabular">
      {t(BY_ITSELF.includes(row.step) ? 'ratification:happens' : 'ratification:dueBy', { day })}
      {counts && row.left !== null ? (
        <span className={row.left < 0 ? 'conflict' : 'muted'}>
          {' · '}
          {t(row.left < 0 ? 'ratification:over' : 'ratification:left', { count: Math.abs(row.left) })}
        </span>
      ) : null}
    </p>
  );
}

function NoteField({ name, value, onKeep }: { name: string; value: string; onKeep: (note: string) => void }) {
  const { t } = useMessages();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const keep = (): void => {
    if (typed.trim() !== value) onKeep(typed.trim());
  };
  return (
    <TextField
      className="field note-field"
      aria-label={name}
      value={typed}
      onChange={setTyped}
      maxLength={500}
    >
      <span className="label">{t('ratification:note')}</span>
      <Input
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
      />
    </TextField>
  );
}
