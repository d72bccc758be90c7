import { memo, useMemo, useState } from 'react';
import type { VersionInfo } from '../../shared/api/project.ts';
import { extentOf } from '../../shared/bill/extent.ts';
import { useMessages } from '../app/appStore.ts';
import { openDialog } from '../app/draft/dialogs.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { howMany } from '../app/draft/howMany.ts';
import { readVersion } from '../app/draft/projectActions.ts';
import { startComparison } from '../compare/compareStore.ts';
import { formatNumber, formatTime } from '../i18n/format.ts';
import { chooseCopy, openCount, showMerge, useMerge } from '../merge/mergeStore.ts';
import { coverageOfRows, type Row } from '../requirements/rows.ts';
import { Button } from '../ui/Button.tsx';
import { CoverageBar } from '../ui/CoverageBar.tsx';
import type { AmountAnswer } from '../workers/amountProtocol.ts';
import { ArticleHistory } from './ArticleHistory.tsx';
import { useHistory } from './historyStore.ts';
import { RestoreDialog } from './RestoreDialog.tsx';
import { Track } from './Track.tsx';
import { lanesOf, mergedInto, type TimelineRow, timelineOf } from './timeline.ts';
import { useAmounts } from './useAmounts.ts';

const DRAFT = 'draft';

/** So many are drawn at once: a list of a thousand would hold up every key in the draft beside it. */
const PAGE = 50;

/** The bill's history, newest first, with what each version gives of what is asked; branches after a restore as such. */
export function VersionsPanel({ rows }: { rows: readonly Row[] }) {
  const asked = useHistory((s) => s.provision !== '');
  return asked ? (
    <div className="versions">
      <ArticleHistory />
    </div>
  ) : (
    <Timeline rows={rows} />
  );
}

function Timeline({ rows }: { rows: readonly Row[] }) {
  const m = useMessages();
  const { t } = m;
  const versions = useDraft((s) => s.versions);
  const standsOn = useDraft((s) => s.standsOn);
  const project = useDraft((s) => s.project);
  const words = useDraft((s) => s.words);
  const readOnly = useDraft((s) => s.readOnly);
  const now = coverageOfRows(rows);
  const newestFirst = useMemo(() => [...versions].reverse(), [versions]);
  const [drawn, setDrawn] = useState(PAGE);
  const amounts = useAmounts(project, newestFirst);
  const byId = useMemo(() => new Map(versions.map((v) => [v.id, v])), [versions]);
  const merges = useMerge((s) => s.merges);
  const tracks = useMemo(() => {
    const draft = { id: DRAFT, parent: standsOn || (newestFirst[0]?.id ?? '') };
    const into = mergedInto(merges, newestFirst, draft);
    return timelineOf([draft, ...newestFirst].map((stop) => ({ ...stop, merged: into.get(stop.id) ?? [] })));
  }, [newestFirst, standsOn, merges]);
  const waiting = openCount(merges);
  const busy = useMerge((s) => s.busy);
  const lanes = lanesOf(tracks);
  const base = versions.find((v) => v.id === standsOn) ?? newestFirst[0];
  return (
    <div className="versions">
      <ol className="timeline" aria-label={t('app:tab.versions')}>
        <li className="version draft-version">
          <Track row={tracks[0]} lanes={lanes} look="draft" />
          <div className="version-body">
            <div className="row">
              <b>{t('app:chip.draft')}</b>
              <span className="muted tabular">
                {words === null
                  ? null
                  : t('app:status.words', { count: words, shown: formatNumber(words, m.lang) })}
              </span>
            </div>
            {waiting > 0 ? (
              <p className="partly">
                ◐ {t('merge:open', { count: waiting })}{' '}
                <Button tone="link" onPress={showMerge}>
                  {t('merge:continue')}
                </Button>
              </p>
            ) : null}
            {rows.length > 0 ? <CoverageBar coverage={now.coverage} suspect={now.suspect} thin /> : null}
            <div className="row wrap">
              {readOnly ? null : (
                <Button onPress={() => openDialog('saveVersion')}>{t('app:cmd.saveVersion')}</Button>
              )}
              {readOnly ? null : (
                <Button tone="link" onPress={() => void chooseCopy()} isPending={busy}>
                  {t('merge:take')}
                </Button>
              )}
              {base ? (
                <Button tone="link" onPress={() => startComparison(base.id, DRAFT)}>
                  {t('app:version.sinceThen', { name: base.name })}
                </Button>
              ) : null}
            </div>
          </div>
        </li>
        {newestFirst.slice(0, drawn).map((version, i) => (
          <Version
            key={version.id}
            version={version}
            before={byId.get(version.parent) ?? newestFirst[i + 1] ?? null}
            amount={amounts.get(version.id) ?? null}
            track={tracks[i + 1]}
            lanes={lanes}
          />
        ))}
      </ol>
      {versions.length > drawn ? (
        <p className="pad">
          <Button onPress={() => setDrawn(drawn + PAGE)}>
            {t('compare:version.earlier', { number: formatNumber(versions.length - drawn, m.lang) })}
          </Button>
        </p>
      ) : null}
      {versions.length === 0 ? <p className="empty pad">{t('app:version.none')}</p> : null}
    </div>
  );
}

const Version = memo(function Version({
  version,
  before,
  amount,
  track,
  lanes,
}: {
  version: VersionInfo;
  before: VersionInfo | null;
  amount: AmountAnswer;
  track: TimelineRow | undefined;
  lanes: number;
}) {
  const m = useMessages();
  const { t } = m;
  const readOnly = useDraft((s) => s.readOnly);
  // What a version consists of is not kept with it: as the draft does, which came from it.
  const attrs = useDraft((s) => s.attrs);
  const level = useDraft((s) => extentOf(s.outline, s.attrs).level);
  const reading = useDraft((s) => s.reading?.info.id === version.id);
  const [restoring, setRestoring] = useState(false);
  return (
    <li className={reading ? 'version current' : 'version'} aria-label={version.name}>
      <Track row={track} lanes={lanes} look={version.automatic ? 'automatic' : 'version'} />
      <div className="version-body">
        <b>{version.name}</b>
        <span className="muted">
          {[version.author, formatTime(version.at, m.lang, new Date())].filter(Boolean).join(' · ')}
        </span>
        {version.automatic ? <span className="muted">{t('compare:version.automatic')}</span> : null}
        {version.note ? <p className="version-note">{version.note}</p> : null}
        <span className="muted tabular">
          {version.articles > 0 ? `${howMany({ level, count: version.articles }, attrs, m)} · ` : ''}
          {t('app:status.words', { count: version.words, shown: formatNumber(version.words, m.lang) })}
          {amount ? <Amount amount={amount} /> : null}
        </span>
        {version.coverage ? <CoverageBar coverage={version.coverage} thin /> : null}
        <div className="row wrap">
          <Button tone="link" onPress={() => void readVersion(version.id)}>
            {t('app:version.read')}
          </Button>
          <Button tone="link" onPress={() => startComparison(version.id, DRAFT)}>
            {t('app:version.compareDraft')}
          </Button>
          {before ? (
            <Button tone="link" onPress={() => startComparison(before.id, version.id)}>
              {t('app:version.compareBefore')}
            </Button>
          ) : null}
          {readOnly ? null : (
            <Button tone="link" onPress={() => setRestoring(true)}>
              {t('app:version.restore')}
            </Button>
          )}
        </div>
      </div>
      {restoring ? <RestoreDialog version={version} onClose={() => setRestoring(false)} /> : null}
    </li>
  );
});

/** "+34 −12": words against the version it stands on. */
function Amount({ amount: { added, removed } }: { amount: NonNullable<AmountAnswer> }) {
  const m = useMessages();
  const [plus, minus] = [formatNumber(added, m.lang), formatNumber(removed, m.lang)];
  return (
    <span className="version-amount" role="img" aria-label={m.t('app:version.amount', { plus, minus })}>
      <span className="plus">+{plus}</span> <span className="minus">−{minus}</span>
    </span>
  );
}
