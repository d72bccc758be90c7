/** The same texts in two languages beside one another, so that one is written with the other in view. */
import { LANGUAGES, type Language } from '../../shared/bill/kinds.ts';
import type { LocalText } from '../../shared/requirements/types.ts';
import { useMessages } from '../app/appStore.ts';
import { LANGUAGE_NAMES } from '../i18n/local.ts';
import { Choice, Field } from '../ui/Field.tsx';

export type Pair = readonly [Language, Language];

/** English, which every text has, and the language of the reader. */
export function firstPair(uiLang: Language): Pair {
  return ['en', uiLang === 'en' ? 'ru' : uiLang];
}

export function PairChoice({ pair, onChange }: { pair: Pair; onChange: (pair: Pair) => void }) {
  const { t } = useMessages();
  const options = LANGUAGES.map((id) => ({ id, text: LANGUAGE_NAMES[id] }));
  return (
    <div className="pair pair-head">
      {pair.map((lang, at) => (
        <Choice
          key={at === 0 ? 'left' : 'right'}
          label={t(at === 0 ? 'packs:left' : 'packs:right')}
          value={lang}
          options={options}
          // The other column takes the language that was here.
          onChange={(chosen) => onChange(at === 0 ? swapped(pair, chosen, 0) : swapped(pair, chosen, 1))}
        />
      ))}
    </div>
  );
}

function swapped([left, right]: Pair, chosen: Language, at: 0 | 1): Pair {
  if (at === 0) return [chosen, chosen === right ? left : right];
  return [chosen === left ? right : left, chosen];
}

/** A text with another wording in one language; an empty translation is none. */
export function withText(text: LocalText, lang: Language, words: string): LocalText {
  if (lang === 'en') return { ...text, en: words };
  const { [lang]: _old, ...rest } = text;
  return words === '' ? rest : { ...rest, [lang]: words };
}

export function TextPair({
  label,
  text,
  pair,
  lines = true,
  locked,
  onChange,
  help,
}: {
  label: string;
  text: LocalText;
  pair: Pair;
  lines?: boolean;
  locked: boolean;
  onChange: (text: LocalText) => void;
  help?: string;
}) {
  if (locked)
    return (
      <div className="pair">
        {pair.map((lang) => (
          <div key={lang} className="field">
            <span className="label">{label}</span>
            <p lang={lang} className={text[lang] ? 'read-text' : 'read-text muted'}>
              {text[lang] || '—'}
            </p>
          </div>
        ))}
      </div>
    );
  return (
    <div className="pair">
      {pair.map((lang) => (
        <div key={lang} lang={lang}>
          <Field
            label={`${label} · ${LANGUAGE_NAMES[lang]}`}
            value={text[lang] ?? ''}
            onChange={(words) => onChange(withText(text, lang, words))}
            lines={lines}
            maxLength={4000}
            {...(help === undefined ? {} : { help })}
          />
        </div>
      ))}
    </div>
  );
}
