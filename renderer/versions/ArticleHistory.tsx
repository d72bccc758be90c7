/** In the panel of versions: one article through all of them, and who last wrote which of its words. */
import { ArrowLeft } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { HistoryEntry } from '../../shared/compare/history/types.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { startComparison } from '../compare/compareStore.ts';
import { LineText } from '../compare/LineText.tsx';
import { formatTime } from '../i18n/format.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { keyed } from '../ui/keyed.ts';
import { BecauseLine } from './BecauseLine.tsx';
import { BlameView } from './BlameView.tsx';
import { closeHistory, readHistory, useHistory } from './historyStore.ts';
import { useVersionName } from './versionName.ts';

export function ArticleHistory() {
  const { t } = useMessages();
  const { provision, status, entries, blame } = useHistory();
  const found = useDraft((s) => s.provisions.find((p) => p.id === provision));
  const lang = useDraft((s) => s.attrs.lang);
  const savedAt = useDraft((s) => (s.save.kind === 'saved' ? s.save.at : ''));
  // What is written meanwhile belongs to the history as soon as it is on the disk.
  useEffect(() => {
    if (savedAt !== '') void readHistory();
  }, [savedAt]);
  return (
    <section className="history" aria-labelledby="history-title">
      <header className="history-head">
        <IconButton label={t('compare:history.back')} onPress={closeHistory}>
          <ArrowLeft size={16} aria-hidden />
        </IconButton>
        <h2 id="history-title">
          {t('compare:history.title', { label: found?.label || t('compare:history.gone') })}
          {found?.heading ? <span lang={lang}> {found.heading}</span> : null}
        </h2>
      </header>
      {status === 'reading' ? (
        <p className="busy pad" role="status">
          <i />
          {t('compare:history.reading')}
        </p>
      ) : null}
      {status === 'done' ? (
        <>
          <BlameView blame={blame} />
          <h3 className="eyebrow">{t('compare:history.changes', { count: entries.length })}</h3>
          <ol className="history-entries">
            {entries.map((entry) => (
              <Entry key={entry.version.id} entry={entry} />
            ))}
          </ol>
        </>
      ) : null}
    </section>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const m = useMessages();
  const { t } = m;
  const lang = useDraft((s) => s.attrs.lang);
  const nameOf = useVersionName();
  const [open, setOpen] = useState(false);
  const { version, before, kind, inserted, deleted, blocks } = entry;
  const marked = blocks.filter((block) => block.change !== undefined);
  return (
    <li>
      <div className="row wrap">
        <b>{nameOf(version)}</b>
        <span className={kind === 'removed' ? 'chip lost' : kind === 'added' ? 'chip gain' : 'chip'}>
          {t(`compare:history.kind.${before === null ? 'first' : kind}`)}
        </span>
        {before ? (
          <span className="pm tabular">
            {inserted > 0 ? <span className="plus">+{inserted}</span> : null}{' '}
            {deleted > 0 ? <span className="minus">−{deleted}</span> : null}
          </span>
        ) : null}
      </div>
      <span className="muted">
        {[version.author, formatTime(version.at, m.lang, new Date())].filter(Boolean).join(' · ')}
      </span>
      <BecauseLine because={entry.because} />
      {before ? (
        <div className="row wrap">
          {marked.length > 0 ? (
            <AriaButton className="btn" aria-expanded={open} onPress={() => setOpen(!open)}>
              {t(open ? 'compare:history.hide' : 'compare:history.show')}
            </AriaButton>
          ) : null}
          <Button onPress={() => startComparison(before.id, version.id)}>
            {t('compare:history.compare')}
          </Button>
        </div>
      ) : null}
      {open ? (
        <div className="history-words bill-font" lang={lang}>
          {keyed(marked).map(({ key, item }) => (
            <LineText key={key} block={item} side="both" current={false} badges={null} />
          ))}
        </div>
      ) : null}
    </li>
  );
}
