import { useEffect, useState } from 'react';
import { Form, Radio, RadioGroup } from 'react-aria-components';
import type { TemplateInfo } from '../../../shared/api/project.ts';
import { LANGUAGES, type Language } from '../../../shared/bill/kinds.ts';
import { bridge } from '../../bridge.ts';
import { LANGUAGE_NAMES, local } from '../../i18n/local.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice, Field, Tick } from '../../ui/Field.tsx';
import { ModalDialog } from '../../ui/ModalDialog.tsx';
import { notifyError, useApp, useMessages } from '../appStore.ts';
import { call } from '../call.ts';
import { choosePacks } from '../draft/projectActions.ts';
import { createProject } from './entrances.ts';
import { ModelGuide } from './ModelGuide.tsx';

/** The Protocol's own pack, which every project is read against. */
const CORE_PACK = 'opcat';

export function NewProjectDialog({ onClose }: { onClose: () => void }) {
  const { t, lang: uiLang } = useMessages();
  const templates = useTemplates();
  const [lang, setLang] = useState<Language>(uiLang);
  const [template, setTemplate] = useState('');
  const [typedName, setName] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [comparing, setComparing] = useState(false);
  const packs = useApp((s) => s.packs).filter(({ id }) => id !== CORE_PACK);
  const [alsoRead, setAlsoRead] = useState<readonly string[]>([]);
  const offered = templates.filter((one) => one.titles[lang] !== undefined);
  const chosen = offered.find((one) => one.id === template) ?? offered[0];
  const name = typedName ?? chosen?.titles[lang] ?? '';
  const create = async (): Promise<void> => {
    if (!chosen || name.trim() === '') return;
    setBusy(true);
    const created = await createProject(name.trim(), chosen.id, lang);
    // The project is there: what it is read against besides the Protocol is its first setting.
    if (created && alsoRead.length > 0) await choosePacks([CORE_PACK, ...alsoRead]);
    setBusy(false);
    if (created) onClose();
  };
  return (
    <ModalDialog title={t('app:new.title')} onClose={onClose} wide>
      <Form
        className="stack new-project"
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <RadioGroup
          className="field"
          aria-label={t('app:new.template')}
          value={chosen?.id ?? ''}
          onChange={setTemplate}
        >
          <span className="row">
            <span className="label grow">{t('app:new.template')}</span>
            <Button tone="link" onPress={() => setComparing(true)}>
              {t('models:help')}
            </Button>
          </span>
          <div className="cards">
            {offered.map((one) => (
              <Radio key={one.id} value={one.id} className="radio card">
                <span>
                  <span className="card-title" lang={lang}>
                    {one.titles[lang]}
                  </span>
                  <span className="card-help" lang={lang}>
                    {one.descriptions[lang]}
                  </span>
                </span>
              </Radio>
            ))}
          </div>
        </RadioGroup>
        <div className="two">
          <Choice
            label={t('app:new.language')}
            value={lang}
            options={LANGUAGES.map((id) => ({ id, text: LANGUAGE_NAMES[id] }))}
            onChange={setLang}
            help={lang === 'tk' ? t('app:new.turkmenDraft') : undefined}
          />
          <Field
            label={t('app:new.name')}
            value={name}
            onChange={setName}
            help={t('app:new.nameHelp')}
            maxLength={120}
            required
          />
        </div>
        {packs.length > 0 ? (
          <fieldset className="also-read">
            <legend className="label">{t('models:packs')}</legend>
            <div className="pack-ticks">
              {packs.map((pack) => (
                <Tick
                  key={pack.id}
                  label={local(pack.title, uiLang)}
                  value={alsoRead.includes(pack.id)}
                  onChange={(on) =>
                    setAlsoRead(on ? [...alsoRead, pack.id] : alsoRead.filter((id) => id !== pack.id))
                  }
                />
              ))}
            </div>
          </fieldset>
        ) : null}
        <div className="row">
          <span className="grow" />
          <Button onPress={onClose}>{t('app:cancel')}</Button>
          <Button tone="primary" type="submit" isPending={busy} isDisabled={!chosen || name.trim() === ''}>
            {t('app:new.create')}
          </Button>
        </div>
      </Form>
      {comparing ? (
        <ModelGuide
          offered={offered.map((one) => one.id)}
          onChoose={(id) => {
            setTemplate(id);
            setComparing(false);
          }}
          onClose={() => setComparing(false)}
        />
      ) : null}
    </ModalDialog>
  );
}

function useTemplates(): TemplateInfo[] {
  const [templates, setTemplates] = useState<TemplateInfo[]>([]);
  useEffect(() => {
    let gone = false;
    void call(() => bridge.listTemplates({})).then((result) => {
      if (gone) return;
      if (result.ok) setTemplates(result.value);
      else notifyError(result.error);
    });
    return () => {
      gone = true;
    };
  }, []);
  return templates;
}
