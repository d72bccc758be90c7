import { useState } from 'react';
import type { VersionInfo } from '../../shared/api/contract.ts';
import { useMessages } from '../app/appStore.ts';
import { openDialog } from '../app/draft/dialogs.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { readVersion } from '../app/draft/projectActions.ts';
import { startComparison } from '../compare/compareStore.ts';
import { formatNumber, formatTime } from '../i18n/format.ts';
import { coverageOfRows, type Row } from '../requirements/rows.ts';
import { Button } from '../ui/Button.tsx';
import { CoverageBar } from '../ui/CoverageBar.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';

/** The bill's history, newest first, with what each version gives of what is asked. */
export function VersionsPanel({ rows }: { rows: readonly Row[] }) {
  const m = useMessages();
  const { t } = m;
  const versions = useDraft((s) => s.versions);
  const words = useDraft((s) => s.words);
  const readOnly = useDraft((s) => s.readOnly);
  const now = coverageOfRows(rows);
  const newestFirst = [...versions].reverse();
  return (
    <div className="versions">
      <ol className="timeline" aria-label={t('app:tab.versions')}>
        <li className="version draft-version">
          <div className="row">
            <b>{t('app:chip.draft')}</b>
            <span className="muted tabular">
              {t('app:status.words', { count: words, shown: formatNumber(words, m.lang) })}
            </span>
          </div>
          {rows.length > 0 ? <CoverageBar coverage={now.coverage} suspect={now.suspect} thin /> : null}
          {readOnly ? null : (
            <div className="row">
              <Button onPress={() => openDialog('saveVersion')}>{t('app:cmd.saveVersion')}</Button>
            </div>
          )}
        </li>
        {newestFirst.map((version, i) => (
          <Version key={version.id} version={version} before={newestFirst[i + 1] ?? null} />
        ))}
      </ol>
      {versions.length === 0 ? <p className="empty pad">{t('app:version.none')}</p> : null}
    </div>
  );
}

function Version({ version, before }: { version: VersionInfo; before: VersionInfo | null }) {
  const m = useMessages();
  const { t } = m;
  const readOnly = useDraft((s) => s.readOnly);
  const reading = useDraft((s) => s.reading?.info.id === version.id);
  const [restoring, setRestoring] = useState(false);
  return (
    <li className={reading ? 'version current' : 'version'} aria-label={version.name}>
      <b>{version.name}</b>
      <span className="muted">
        {[version.author, formatTime(version.at, m.lang, new Date())].filter(Boolean).join(' · ')}
      </span>
      {version.automatic ? <span className="muted">{t('app:version.automatic')}</span> : null}
      {version.note ? <p className="version-note">{version.note}</p> : null}
      <span className="muted tabular">
        {t('app:status.articles', { count: version.articles })} ·{' '}
        {t('app:status.words', { count: version.words, shown: formatNumber(version.words, m.lang) })}
      </span>
      {version.coverage ? <CoverageBar coverage={version.coverage} thin /> : null}
      <div className="row wrap">
        <Button onPress={() => void readVersion(version.id)}>{t('app:version.read')}</Button>
        <Button onPress={() => startComparison(version.id, 'draft')}>{t('app:version.compareDraft')}</Button>
        {before ? (
          <Button onPress={() => startComparison(before.id, version.id)}>
            {t('app:version.compareBefore')}
          </Button>
        ) : null}
        {readOnly ? null : <Button onPress={() => setRestoring(true)}>{t('app:version.restore')}</Button>}
      </div>
      {restoring ? <RestoreDialog version={version} onClose={() => setRestoring(false)} /> : null}
    </li>
  );
}
