/** What the screen of languages asks: which language and how it numbers, and what to do with what was left over. */
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { LANGUAGES, type Language, TRADITIONS } from '../../shared/bill/kinds.ts';
import { usualTradition } from '../../shared/translation/translated.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Field.tsx';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { useOneAtATime } from '../ui/useOneAtATime.ts';
import { ExportLanguagesDialog } from './ExportLanguagesDialog.tsx';
import { LeftoverOffer } from './LanguageCell.tsx';
import type { Side, SourceText } from './rows.ts';
import { TakeInDialog } from './TakeInDialog.tsx';
import {
  changeLanguage,
  closeTranslationDialog,
  goToCell,
  showColumns,
  useTranslation,
} from './translationStore.ts';

interface Props {
  source: SourceText;
  sides: ReadonlyMap<Language, Side>;
}

export function TranslationDialogs({ source, sides }: Props) {
  const dialog = useTranslation((s) => s.dialog);
  const lang = useTranslation((s) => s.dialogLang);
  if (dialog === 'add' && lang) return <LanguageDialog source={source} sides={sides} lang={lang} isNew />;
  if (dialog === 'settings' && lang)
    return <LanguageDialog source={source} sides={sides} lang={lang} isNew={false} />;
  if (dialog === 'takeIn') return <TakeInDialog source={source} sides={sides} />;
  if (dialog === 'export') return <ExportLanguagesDialog source={source} sides={sides} />;
  if (dialog === 'leftovers') return <LeftoversDialog source={source} sides={sides} />;
  return null;
}

function LanguageDialog({ source, sides, lang: asked, isNew }: Props & { lang: Language; isNew: boolean }) {
  const { t } = useMessages();
  const [lang, setLang] = useState(asked);
  const known = sides.get(lang)?.version.tradition;
  const [chosen, setChosen] = useState<(typeof TRADITIONS)[number] | null>(known ?? null);
  const tradition = chosen ?? usualTradition(source.bill, lang);
  const free = LANGUAGES.filter((one) => one !== source.lang && (!isNew || !sides.has(one)));
  const language = t(`translation:lang.${lang}`);
  const done = async (next: typeof tradition | null): Promise<void> => {
    if (!(await changeLanguage(lang, next))) return;
    // A column that is new is there to be written in.
    const key = useTranslation.getState().at?.key ?? source.lines[0]?.key;
    if (isNew && key !== undefined) useTranslation.setState({ at: { key, lang } });
    closeTranslationDialog();
  };
  const keep = useOneAtATime(() => done(tradition));
  const remove = useOneAtATime(() => done(null));
  return (
    <ModalDialog
      title={isNew ? t('translation:ui.add') : t('translation:ui.settings', { language })}
      onClose={closeTranslationDialog}
    >
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        {isNew ? (
          <Choice
            label={t('translation:export.language')}
            value={lang}
            options={free.map((id) => ({ id, text: t(`translation:lang.${id}`) }))}
            onChange={setLang}
          />
        ) : null}
        <Choice
          label={t('translation:ui.tradition')}
          value={tradition}
          options={TRADITIONS.map((id) => ({ id, text: t(`translation:ui.tradition.${id}`) }))}
          onChange={setChosen}
          help={t('translation:ui.traditionHelp')}
        />
        {isNew ? null : (
          <div className="row wrap">
            <Button tone="danger" onPress={remove}>
              {t('translation:ui.remove')}
            </Button>
            <span className="help">{t('translation:ui.removeHelp')}</span>
          </div>
        )}
        <div className="row">
          <span className="grow" />
          <Button onPress={closeTranslationDialog}>{t('app:cancel')}</Button>
          <Button tone="primary" type="submit">
            {isNew ? t('translation:ui.addThis', { language }) : t('translation:ui.keep')}
          </Button>
        </div>
      </Form>
    </ModalDialog>
  );
}

function LeftoversDialog({ sides }: Props) {
  const { t } = useMessages();
  const readOnly = useDraft((s) => s.readOnly);
  const all = [...sides.values()].flatMap((side) =>
    side.alignment.leftovers.map((leftover) => ({ side, leftover })),
  );
  return (
    <ModalDialog
      title={t('translation:ui.leftovers', { count: all.length })}
      onClose={closeTranslationDialog}
      wide
    >
      <p className="muted">{t('translation:ui.leftoversHelp')}</p>
      <ul className="plain stack tr-leftovers">
        {all.map(({ side, leftover }) => (
          <li key={leftover.line.id}>
            <b>{t(`translation:lang.${side.version.lang}`)}</b>
            <LeftoverOffer
              leftover={leftover}
              one={side.byKey.get(leftover.near)}
              side={side}
              acts={!readOnly}
            />
            {leftover.near === '' ? null : (
              <Button
                tone="link"
                onPress={() => {
                  closeTranslationDialog();
                  useTranslation.setState({ filter: 'all', typed: '' });
                  const { lang } = side.version;
                  const { columns } = useTranslation.getState();
                  showColumns([...sides.keys()].filter((one) => one === lang || columns.includes(one)));
                  goToCell({ key: leftover.near, lang });
                }}
              >
                {t('translation:ui.showPlace')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </ModalDialog>
  );
}
