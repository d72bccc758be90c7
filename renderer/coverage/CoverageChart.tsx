/** What each version gives of what is asked, over time: a bar a version; a click puts the version beside the draft. */
import { Button as AriaButton, TooltipTrigger } from 'react-aria-components';
import type { VersionInfo } from '../../shared/api/project.ts';
import type { Coverage } from '../../shared/requirements/types.ts';
import { useMessages } from '../app/appStore.ts';
import { formatTime } from '../i18n/format.ts';
import { Hint } from '../ui/Button.tsx';

const STATES = ['missing', 'conflict', 'partly', 'met'] as const;

/** The newest that fit; older ones are in the time line. */
const MOST = 24;

interface Bar {
  id: string;
  name: string;
  when: string;
  coverage: Coverage;
}

export function CoverageChart({
  versions,
  now,
  onChoose,
}: {
  versions: readonly VersionInfo[];
  now: Coverage;
  onChoose: (version: string) => void;
}) {
  const { t, lang } = useMessages();
  const kept = versions.filter((version) => version.coverage !== null).slice(-MOST);
  const bars: Bar[] = [
    ...kept.flatMap(({ id, name, at, coverage }) =>
      coverage ? [{ id, name, when: formatTime(at, lang, new Date()), coverage }] : [],
    ),
    { id: 'draft', name: t('app:chip.draft'), when: '', coverage: now },
  ];
  const tallest = Math.max(1, ...bars.map(({ coverage }) => sum(coverage)));
  return (
    <figure className="coverage-chart" aria-label={t('coverage:chart')}>
      <ol>
        {bars.map((bar) => (
          <li key={bar.id}>
            <TooltipTrigger delay={200} closeDelay={0}>
              <AriaButton
                className="chart-bar"
                isDisabled={bar.id === 'draft'}
                aria-label={`${bar.name}: ${said(bar.coverage, t)}`}
                onPress={() => onChoose(bar.id)}
              >
                <span className="chart-stack">
                  {STATES.map((state) => (
                    <i
                      key={state}
                      className={state}
                      style={{ height: `${(bar.coverage[state] / tallest) * 100}%` }}
                    />
                  ))}
                </span>
                <span className="tabular chart-met">{bar.coverage.met}</span>
              </AriaButton>
              <Hint>
                {[bar.name, bar.when].filter(Boolean).join(' · ')}
                <br />
                {said(bar.coverage, t)}
              </Hint>
            </TooltipTrigger>
            <span className="chart-name">{bar.name}</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}

function sum({ met, partly, missing, conflict }: Coverage): number {
  return met + partly + missing + conflict;
}

function said(coverage: Coverage, t: ReturnType<typeof useMessages>['t']): string {
  return [...STATES]
    .reverse()
    .map((state) => `${t(`requirements:ui.state.${state}`)} ${coverage[state]}`)
    .join(', ');
}
