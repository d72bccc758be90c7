import { LANGUAGES } from '../../shared/bill/kinds.ts';
import { LANGUAGE_NAMES } from '../i18n/local.ts';
import { Segments } from '../ui/Segments.tsx';
import { savePreferences, useApp, useMessages } from './appStore.ts';
import { setUpChecker } from './draft/digest.ts';

/** The language of the interface; the bill keeps its own. Reasons of the checker are asked for again. */
export function LanguageSwitch() {
  const lang = useApp((s) => s.preferences.uiLang);
  const { t } = useMessages();
  return (
    <Segments
      label={t('app:language')}
      value={lang}
      options={[...LANGUAGES]
        .reverse()
        .map((id) => ({ id, text: id.toUpperCase(), name: LANGUAGE_NAMES[id] }))}
      onChange={(uiLang) => {
        void savePreferences({ uiLang });
        setUpChecker();
      }}
    />
  );
}
