/** Ready wordings of a requirement: clauses to insert, examples that comply, wordings that are defects. */
import { Plus, X } from 'lucide-react';
import type { Language } from '../../shared/bill/kinds.ts';
import type { Requirement } from '../../shared/requirements/pack.ts';
import { useMessages } from '../app/appStore.ts';
import { LANGUAGE_NAMES } from '../i18n/local.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import type { Pair } from './SideBySideTexts.tsx';

const KINDS = ['clauses', 'examples', 'defects'] as const;
type Kind = (typeof KINDS)[number];

export function Wordings({
  requirement,
  pair,
  locked,
  put,
}: {
  requirement: Requirement;
  pair: Pair;
  locked: boolean;
  put: (change: Partial<Requirement>) => void;
}) {
  const { t } = useMessages();
  return KINDS.map((kind) => (
    <section key={kind} className="pack-section" aria-label={t(`packs:wordings.${kind}`)}>
      <h3>{t(`packs:wordings.${kind}`)}</h3>
      <p className="muted">{t(`packs:wordings.${kind}.help`)}</p>
      <div className="pair">
        {pair.map((lang) => (
          <InLanguage
            key={lang}
            kind={kind}
            lang={lang}
            requirement={requirement}
            locked={locked}
            put={put}
          />
        ))}
      </div>
    </section>
  ));
}

/** All wordings of a kind in one language; those of the others keep their place in the list. */
function InLanguage({
  kind,
  lang,
  requirement,
  locked,
  put,
}: {
  kind: Kind;
  lang: Language;
  requirement: Requirement;
  locked: boolean;
  put: (change: Partial<Requirement>) => void;
}) {
  const { t } = useMessages();
  const all = requirement[kind];
  const own = all.flatMap((one, at) =>
    one.lang === lang ? [{ at, text: one.text, key: `${kind}-${at}` }] : [],
  );
  const set = (at: number, text: string): void =>
    put({ [kind]: all.map((one, i) => (i === at ? { ...one, text } : one)) });
  return (
    <div className="stack tight">
      {own.map(({ at, text, key }, number) =>
        locked ? (
          <blockquote key={key} className="clause" lang={lang}>
            {text}
          </blockquote>
        ) : (
          <div key={key} className="row wording" lang={lang}>
            <Field
              label={`${LANGUAGE_NAMES[lang]} · ${number + 1}`}
              value={text}
              onChange={(words) => set(at, words)}
              lines
              maxLength={8000}
            />
            <IconButton
              label={t('packs:removeWording', { number: number + 1 })}
              onPress={() => put({ [kind]: all.filter((_one, i) => i !== at) })}
            >
              <X size={15} aria-hidden />
            </IconButton>
          </div>
        ),
      )}
      {locked ? (
        own.length === 0 ? (
          <p className="muted">—</p>
        ) : null
      ) : (
        <Button onPress={() => put({ [kind]: [...all, { lang, text: '' }] })}>
          <Plus size={15} aria-hidden />
          {t('packs:addWording', { language: LANGUAGE_NAMES[lang] })}
        </Button>
      )}
    </div>
  );
}
