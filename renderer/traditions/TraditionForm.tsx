/** All that one can change of a tradition, in four parts. */
import { useState } from 'react';
import { type BillForm, FORMS, LANGUAGES, type Language } from '../../shared/bill/kinds.ts';
import { TITLE, type Tradition } from '../../shared/bill/tradition/shape.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { LANGUAGE_NAMES } from '../i18n/local.ts';
import { Field } from '../ui/Field.tsx';
import { Segments } from '../ui/Segments.tsx';
import { LevelForm } from './LevelForm.tsx';
import { PlacesForm } from './PlacesForm.tsx';
import { WordingForm } from './WordingForm.tsx';

const PARTS = ['levels', 'places', 'references', 'names'] as const;
type Part = (typeof PARTS)[number];

export interface PartProps {
  tradition: Tradition;
  onChange: (next: Tradition) => void;
}

export function LanguageChoice({ lang, onChange }: { lang: Language; onChange: (lang: Language) => void }) {
  const { t } = useMessages();
  return (
    <Segments
      label={t('traditions:lang')}
      value={lang}
      options={LANGUAGES.map((id) => ({ id, text: LANGUAGE_NAMES[id], lang: id }))}
      onChange={onChange}
    />
  );
}

export function TraditionForm({ tradition, locked, onChange }: PartProps & { locked: boolean }) {
  const { t } = useMessages();
  const attrs = useDraft((s) => s.attrs);
  const [part, setPart] = useState<Part>('levels');
  const [lang, setLang] = useState<Language>(attrs.lang);
  const [form, setForm] = useState<BillForm>(attrs.form);
  const props = { tradition, onChange };
  return (
    <>
      <div className="row wrap tradition-parts">
        <Segments
          label={t('traditions:title')}
          value={part}
          options={PARTS.map((id) => ({ id, text: t(`traditions:part.${id}`) }))}
          onChange={setPart}
        />
        <span className="grow" />
        {part === 'levels' || part === 'references' ? (
          <LanguageChoice lang={lang} onChange={setLang} />
        ) : null}
        {part === 'places' ? (
          <Segments
            label={t('traditions:form')}
            value={form}
            options={FORMS.map((id) => ({ id, text: t(`traditions:form.${id}`) }))}
            onChange={setForm}
          />
        ) : null}
      </div>
      {/* What ships is there to be read; a copy can be changed. */}
      <fieldset className="tradition-form" disabled={locked}>
        {part === 'levels' ? <LevelForm {...props} lang={lang} /> : null}
        {part === 'places' ? <PlacesForm {...props} form={form} locked={locked} /> : null}
        {part === 'references' ? <WordingForm {...props} lang={lang} /> : null}
        {part === 'names'
          ? LANGUAGES.map((one) => (
              <Field
                key={one}
                label={`${t('traditions:name')}, ${LANGUAGE_NAMES[one]}`}
                value={tradition.name[one]}
                maxLength={TITLE}
                onChange={(name) => onChange({ ...tradition, name: { ...tradition.name, [one]: name } })}
              />
            ))
          : null}
      </fieldset>
    </>
  );
}
