import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { goToEvidence } from '../app/draft/goto.ts';
import { local } from '../i18n/local.ts';
import { Button } from '../ui/Button.tsx';
import { raiseFlagAgain } from './decisionActions.ts';
import { type Row, sameWarning } from './rows.ts';

/** The warnings that people let stand, with who and why; each can be raised again. */
export function IgnoredList({ rows }: { rows: readonly Row[] }) {
  const { t, lang } = useMessages();
  const billLang = useDraft((s) => s.attrs.lang);
  const readOnly = useDraft((s) => s.readOnly);
  const all = rows
    .flatMap((row) => row.ignored.map((one) => ({ ...one, row })))
    .filter((one, i, every) => every.findIndex((other) => sameWarning(other.flag, one.flag)) === i);
  if (all.length === 0) return <p className="empty pad">{t('requirements:ui.none')}</p>;
  return (
    <ul className="plain ignored-list">
      {all.map(({ flag, why, row }) => (
        <li key={`${flag.rule}/${flag.requirement}/${flag.evidence.provision}/${flag.evidence.from}`}>
          <b>{local(row.requirement.title, lang)}</b>
          <span className="muted">{flag.message}</span>
          <q lang={billLang}>{flag.evidence.quote}</q>
          <span>{t('requirements:ui.letStandBy', { author: why.author, reason: why.reason })}</span>
          <span className="row wrap">
            <Button tone="link" onPress={() => goToEvidence(flag.evidence)}>
              {t('requirements:ui.goTo', { label: flag.evidence.label })}
            </Button>
            {readOnly ? null : (
              <Button tone="link" onPress={() => void raiseFlagAgain(why)}>
                {t('requirements:ui.raiseAgain')}
              </Button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
