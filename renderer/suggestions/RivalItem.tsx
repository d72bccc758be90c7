/** A proposal for words that the draft says otherwise by now: the texts beside one another, and what shall stand. */

import { useState } from 'react';
import { together } from '../../shared/bill/together.ts';
import type { Rival } from '../../shared/suggestions/types.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { draftEditor } from '../app/draft/session.ts';
import { colourOf } from '../editor/suggesting/author.ts';
import { formatTime } from '../i18n/format.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { settleRival } from './decideRival.ts';

export function RivalItem({ rival, label }: { rival: Rival; label: string }) {
  const m = useMessages();
  const { t } = m;
  const lang = useDraft((s) => s.attrs.lang);
  const readOnly = useDraft((s) => s.readOnly);
  const [typed, setTyped] = useState<string | null>(null);
  const texts = [
    ['quote', rival.quote],
    ['working', rival.working],
    ['proposed', rival.proposed],
  ] as const;
  return (
    <li className={`suggestion rival by-${colourOf(rival.author)}`}>
      <div className="suggestion-body">
        <span className="suggestion-head">
          <b>{rival.author || t('suggestions:nobody')}</b>
          <span className="muted">
            {[together(label, lang), rival.source, formatTime(rival.at, m.lang, new Date())]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
        <dl className="rival-texts">
          {texts.map(([name, text]) => (
            <div key={name}>
              <dt>{t(`suggestions:rival.${name}`)}</dt>
              <dd lang={lang} className={name}>
                {text === null || text === '' ? '–' : text}
              </dd>
            </div>
          ))}
        </dl>
        {readOnly ? null : typed === null ? (
          <div className="row wrap">
            <Button onPress={() => void settleRival(rival, label, 'ours')}>
              {t('suggestions:rival.keep')}
            </Button>
            <Button onPress={() => void settleRival(rival, label, 'theirs')}>
              {t('suggestions:rival.take')}
            </Button>
            {rival.kind === 'words' ? (
              <>
                <Button onPress={() => void settleRival(rival, label, 'both')}>
                  {t('suggestions:rival.both')}
                </Button>
                <Button onPress={() => setTyped(rival.proposed ?? '')}>{t('suggestions:rival.edit')}</Button>
              </>
            ) : null}
            <Button tone="link" onPress={() => draftEditor.current?.goTo(rival.provision)}>
              {t('suggestions:go')}
            </Button>
          </div>
        ) : (
          <div className="stack tight">
            <Field
              label={t('suggestions:rival.text')}
              value={typed}
              onChange={setTyped}
              maxLength={5000}
              lines
              autoFocus
            />
            <div className="row">
              <span className="grow" />
              <Button onPress={() => setTyped(null)}>{t('app:cancel')}</Button>
              <Button tone="primary" onPress={() => void settleRival(rival, label, { text: typed })}>
                {t('suggestions:accept')}
              </Button>
            </div>
          </div>
        )}
      </div>
    </li>
  );
}
