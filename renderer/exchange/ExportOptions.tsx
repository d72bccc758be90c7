import { Group } from 'react-aria-components';
import type { Paper } from '../../shared/api/papers.ts';
import { REDLINE_FORMATS } from '../../shared/exchange/papers.ts';
import { type ExportFormat, PDF_STANDARDS } from '../../shared/exchange/types.ts';
import { useMessages } from '../app/appStore.ts';
import { Choice, Field, Tick } from '../ui/Field.tsx';
import type { ExportChoice } from './exportChoice.ts';

interface Asked {
  paper: Paper;
  format: ExportFormat;
  /** Comments and requirement states go along. */
  annotated: boolean;
}

/** A country code is two letters; an empty field is filled by the language of the bill. */
export const isCountry = (text: string): boolean => /^([a-z]{2})?$/.test(text);

/** What this paper in this format can be asked for besides; nothing where there is nothing to ask. */
export function ExportOptions({
  asked,
  choice,
  onChange,
}: {
  asked: Asked;
  choice: ExportChoice;
  onChange: (more: Partial<ExportChoice>) => void;
}) {
  const { t } = useMessages();
  const { paper, format, annotated } = asked;
  const bill = paper === 'bill';
  const names = bill && REDLINE_FORMATS.includes(format);
  const pdf = format === 'pdf';
  if (!names && !pdf && format !== 'xml') return null;
  return (
    <Group className="stack" aria-label={t('exchange:options.title')}>
      {names ? (
        <Tick
          label={t('exchange:options.anonymous')}
          help={t('exchange:options.anonymousHelp')}
          value={choice.anonymous}
          onChange={(anonymous) => onChange({ anonymous })}
        />
      ) : null}
      {pdf && bill ? (
        <>
          <Tick
            label={t('exchange:options.lineNumbers')}
            value={choice.lineNumbers}
            onChange={(lineNumbers) => onChange({ lineNumbers })}
          />
          <Tick
            label={t('exchange:options.pdfComments')}
            help={annotated ? t('exchange:options.pdfCommentsHelp') : t('exchange:options.needsRemarks')}
            value={choice.pdfComments && annotated}
            onChange={(pdfComments) => onChange({ pdfComments })}
            disabled={!annotated}
          />
        </>
      ) : null}
      {pdf ? (
        <Choice
          label={t('exchange:options.standard')}
          value={choice.standard}
          options={PDF_STANDARDS.map((id) => ({ id, text: t(`exchange:options.standard.${id}`) }))}
          onChange={(standard) => onChange({ standard })}
        />
      ) : null}
      {format === 'xml' ? (
        <Field
          label={t('exchange:options.country')}
          help={t('exchange:options.countryHelp')}
          value={choice.country}
          onChange={(country) => onChange({ country: country.trim().toLowerCase() })}
          maxLength={2}
          {...(isCountry(choice.country) ? {} : { wrong: t('exchange:options.countryWrong') })}
        />
      ) : null}
    </Group>
  );
}
