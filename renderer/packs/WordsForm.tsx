/** How a requirement is recognised, as a lawyer writes it: words that show it is given, half given or taken back. */
import { useState } from 'react';
import type { Language } from '../../shared/bill/kinds.ts';
import { messages } from '../../shared/messages/index.ts';
import type { Pack } from '../../shared/requirements/pack.ts';
import { signalsOf } from '../../shared/requirements/rules.ts';
import { useMessages } from '../app/appStore.ts';
import { LANGUAGE_NAMES } from '../i18n/local.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { editPack } from './packStore.ts';
import {
  otherRules,
  ROLES,
  takenSays,
  type WordRole,
  withoutRecognition,
  withTakenSays,
  withWords,
  wordsOf,
} from './packWords.ts';
import type { Pair } from './SideBySideTexts.tsx';

/** What is said of words that take it back, until the writer says it in words of the requirement. */
function usualSays(): Partial<Record<Language, string>> {
  const say = (lang: Language): string => messages(lang).t('packs:says');
  return { en: say('en'), ru: say('ru'), tk: say('tk') };
}

export function WordsForm({
  pack,
  id,
  pair,
  locked,
}: {
  pack: Pack;
  id: string;
  pair: Pair;
  locked: boolean;
}) {
  const { t } = useMessages();
  const others = otherRules(pack, id);
  const own = pack.requirements.find((r) => r.id === id)?.signals !== undefined;
  const builtIn = !own && signalsOf(id) !== undefined;
  return (
    <section className="pack-section" aria-label={t('packs:recognised')}>
      <h3>{t('packs:recognised')}</h3>
      <p className="muted">
        {builtIn ? t('packs:builtIn') : own ? t('packs:wordsHelp') : t('packs:byLikeness')}
      </p>
      {ROLES.map((role) => (
        <div key={role} className="pair">
          {pair.map((lang) => (
            <Words key={lang} pack={pack} id={id} role={role} lang={lang} locked={locked} />
          ))}
        </div>
      ))}
      {takenSays(pack, id).en === undefined ? null : (
        <div className="pair">
          {pair.map((lang) => (
            <Field
              key={lang}
              label={`${t('packs:saysLabel')} · ${LANGUAGE_NAMES[lang]}`}
              value={takenSays(pack, id)[lang] ?? ''}
              onChange={(says) => editPack(withTakenSays(pack, id, lang, says))}
              help={t('packs:saysHelp')}
            />
          ))}
        </div>
      )}
      {others > 0 ? (
        <p className="row wrap">
          <span className="muted">{t('packs:otherRules', { count: others })}</span>
          {locked ? null : (
            <Button onPress={() => editPack(withoutRecognition(pack, id))}>{t('packs:dropRules')}</Button>
          )}
        </p>
      ) : null}
    </section>
  );
}

function Words({
  pack,
  id,
  role,
  lang,
  locked,
}: {
  pack: Pack;
  id: string;
  role: WordRole;
  lang: Language;
  locked: boolean;
}) {
  const { t } = useMessages();
  const kept = wordsOf(pack, id, role)[lang].join('\n');
  // What is being typed stays as typed: a space at the end of a line is on its way to a word.
  const [typed, setTyped] = useState<string | null>(null);
  if (locked)
    return (
      <div className="field">
        <span className="label">{t(`packs:words.${role}`)}</span>
        <p lang={lang} className={kept === '' ? 'read-text muted' : 'read-text'}>
          {kept === '' ? '—' : kept.split('\n').join(' · ')}
        </p>
      </div>
    );
  return (
    <div lang={lang} className={`words-${role}`}>
      <Field
        label={`${t(`packs:words.${role}`)} · ${LANGUAGE_NAMES[lang]}`}
        value={typed ?? kept}
        onChange={(text) => {
          setTyped(text);
          editPack(withWords(pack, id, role, { lang, typed: text.split('\n'), says: usualSays() }));
        }}
        onBlur={() => setTyped(null)}
        lines
        maxLength={8000}
      />
    </div>
  );
}
