/** One level: how it is counted and drawn, what it is called in each case, how it is cited. */
import { useState } from 'react';
import { type Language, NUMBERED_KINDS, type NumberedKind } from '../../shared/bill/kinds.ts';
import { CASES, type Case } from '../../shared/bill/ordinals.ts';
import { type LevelWords, NUMBER_STYLES } from '../../shared/bill/tradition/shape.ts';
import { useMessages } from '../app/appStore.ts';
import { Choice, Field, Tick } from '../ui/Field.tsx';
import { withCase, withLevel, withWords } from './edits.ts';
import { levelNamed } from './Faults.tsx';
import type { PartProps } from './TraditionForm.tsx';

/** English has no cases; Russian has no ablative. */
const CASES_OF: Readonly<Record<Language, readonly Case[]>> = {
  en: ['nom'],
  ru: CASES.filter((one) => one !== 'abl'),
  tk: CASES,
};

const GENDERS = ['m', 'f', 'n'] as const;

export function LevelForm({ tradition, lang, onChange }: PartProps & { lang: Language }) {
  const say = useMessages();
  const { t } = say;
  const [kind, setKind] = useState<NumberedKind>('article');
  const level = tradition.levels[kind];
  const words = level.words[lang];
  const put = (change: Partial<LevelWords>): void => onChange(withWords(tradition, kind, lang, change));
  const template = (label: string, name: 'drawn' | 'cited' | 'below', help = ''): React.ReactNode => (
    <Field
      label={label}
      value={words[name] ?? ''}
      maxLength={80}
      help={help}
      onChange={(text) => {
        const { below: _below, ...rest } = words;
        if (name === 'below' && text === '')
          onChange(withLevel(tradition, kind, { words: { ...level.words, [lang]: rest } }));
        else put({ [name]: text });
      }}
    />
  );
  return (
    <>
      <div className="tradition-grid">
        <Choice
          label={t('traditions:level')}
          value={kind}
          options={NUMBERED_KINDS.map((id) => ({ id, text: levelNamed(say, tradition, id) }))}
          onChange={setKind}
        />
        <Choice
          label={t('traditions:style')}
          value={level.style}
          options={NUMBER_STYLES.map((id) => ({ id, text: t(`traditions:style.${id}`) }))}
          onChange={(style) => onChange(withLevel(tradition, kind, { style }))}
        />
      </div>
      <Tick
        label={t('traditions:restarts')}
        value={level.restarts}
        onChange={(restarts) => onChange(withLevel(tradition, kind, { restarts }))}
      />
      <Tick
        label={t('traditions:silentAlone')}
        value={level.silentAlone}
        onChange={(silentAlone) => onChange(withLevel(tradition, kind, { silentAlone }))}
      />
      <h2>{t('traditions:words')}</h2>
      <div className="tradition-grid" lang={lang}>
        {template(t('traditions:drawn'), 'drawn')}
        {template(t('traditions:cited'), 'cited')}
        {template(t('traditions:below'), 'below')}
        <Field
          label={t('traditions:short')}
          value={words.short}
          maxLength={60}
          onChange={(short) => put({ short })}
        />
        <Field
          label={t('traditions:menu')}
          value={words.menu ?? ''}
          maxLength={60}
          onChange={(menu) => put({ menu })}
        />
        {lang === 'ru' ? (
          <Choice
            label={t('traditions:gender')}
            value={words.gender ?? 'f'}
            options={GENDERS.map((id) => ({ id, text: t(`traditions:gender.${id}`) }))}
            onChange={(gender) => put({ gender })}
          />
        ) : null}
      </div>
      <p className="muted">{t('traditions:template.help')}</p>
      <div className="tradition-grid" lang={lang}>
        {(lang === 'tk' ? (['names', 'of'] as const) : (['names'] as const)).flatMap((which) =>
          CASES_OF[lang].map((one) => (
            <Field
              key={`${which}/${one}`}
              label={
                which === 'of'
                  ? t('traditions:of', { case: t(`traditions:case.${one}`) })
                  : t(`traditions:case.${one}`)
              }
              value={words[which]?.[one] ?? ''}
              maxLength={60}
              onChange={(name) => onChange(withCase(tradition, kind, lang, which, one, name))}
            />
          )),
        )}
      </div>
    </>
  );
}
