import { useMemo, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Because, Blame, HistoryVersion } from '../../shared/compare/history/types.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { formatTime } from '../i18n/format.ts';
import { keyed } from '../ui/keyed.ts';
import { BecauseLine } from './BecauseLine.tsx';
import { useVersionName } from './versionName.ts';

interface Writer {
  version: HistoryVersion;
  because: Because;
}

/** The versions that wrote the words of an article, newest first, each with all that speaks for its changes. */
function writersOf(blame: readonly Blame[]): Writer[] {
  const found = new Map<string, Writer>();
  for (const { versions, because } of blame)
    for (const version of versions) {
      const more = because[version.id] ?? { requirements: [], comments: [] };
      const known = found.get(version.id)?.because ?? { requirements: [], comments: [] };
      found.set(version.id, {
        version,
        because: {
          requirements: [...new Set([...known.requirements, ...more.requirements])],
          comments: [...new Set([...known.comments, ...more.comments])],
        },
      });
    }
  return [...found.values()].sort((x, y) => (x.version.at < y.version.at ? 1 : -1));
}

/** More shades than these nobody tells apart; older versions share one, and the last is none. */
const SHADES = 5;

/**
 * Who last wrote these words: the words tinted by version, and under them the versions with author, time and cause. A
 * version that is pressed lets only its own words stand out; words name their version to whoever rests on them.
 */
export function BlameView({ blame }: { blame: readonly Blame[] }) {
  const m = useMessages();
  const { t } = m;
  const lang = useDraft((s) => s.attrs.lang);
  const nameOf = useVersionName();
  const writers = useMemo(() => writersOf(blame), [blame]);
  const [chosen, setChosen] = useState('');
  // The oldest words are the ground on which the others stand out.
  const shadeOf = (id: string): number => {
    const at = writers.findIndex(({ version }) => version.id === id);
    return at === writers.length - 1 ? SHADES - 1 : Math.min(SHADES - 2, at);
  };
  const told = ({ id, name, author, at }: HistoryVersion): string =>
    [nameOf({ id, name }), author, formatTime(at, m.lang, new Date())].filter(Boolean).join(' · ');
  const byId = new Map(writers.map(({ version }) => [version.id, version]));
  if (writers.length === 0) return null;
  return (
    <>
      <h3 className="eyebrow">{t('compare:history.blame')}</h3>
      <div className="blame bill-font" lang={lang} data-chosen={chosen !== ''}>
        {blame.map(({ provision, lines }) =>
          keyed(lines).map(({ key, item: line }) => (
            <p key={`${provision}/${key}`} className={`role-${line.role}`}>
              {line.words.map(({ from, text, version }) => {
                const found = byId.get(version);
                return (
                  <span
                    key={from}
                    className={`words shade-${shadeOf(version)}${chosen === version ? ' on' : ''}`}
                    title={found ? told(found) : ''}
                    data-version={version}
                  >
                    {text}
                  </span>
                );
              })}
            </p>
          )),
        )}
      </div>
      <ul className="blame-writers" aria-label={t('compare:history.writers')}>
        {writers.map(({ version, because }) => (
          <li key={version.id}>
            <AriaButton
              aria-pressed={chosen === version.id}
              onPress={() => setChosen(chosen === version.id ? '' : version.id)}
            >
              <i className={`swatch shade-${shadeOf(version.id)}`} aria-hidden />
              <span>
                <b>{nameOf(version)}</b>{' '}
                <span className="muted">
                  {[version.author, formatTime(version.at, m.lang, new Date())].filter(Boolean).join(' · ')}
                </span>
              </span>
            </AriaButton>
            <BecauseLine because={because} />
          </li>
        ))}
      </ul>
    </>
  );
}
