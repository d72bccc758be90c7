/** The open requirement: why it matters, what the draft says, what would mend it, and a person's word. */

import { useState } from 'react';
import { Button as AriaButton, TooltipTrigger } from 'react-aria-components';
import { sourceText } from '../../shared/requirements/sourceText.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { goToEvidence } from '../app/draft/goto.ts';
import { undecide } from '../app/draft/projectActions.ts';
import { formatTime } from '../i18n/format.ts';
import { local } from '../i18n/local.ts';
import { Button, Hint } from '../ui/Button.tsx';
import { ClauseOffer } from './ClauseOffer.tsx';
import { DecisionDialog, type DecisionKind } from './DecisionDialog.tsx';
import { confirmRow } from './decisionActions.ts';
import { placesOf, type Row } from './rows.ts';
import { ThenNow } from './ThenNow.tsx';

export function RequirementCard({ row }: { row: Row }) {
  const m = useMessages();
  const { t } = m;
  const { requirement, finding, decision } = row;
  const billLang = useDraft((s) => s.attrs.lang);
  const readOnly = useDraft((s) => s.readOnly);
  const [asking, setAsking] = useState<DecisionKind | null>(null);
  const quotes = placesOf(finding).filter(
    (place, i, all) => place.quote !== '' && all.findIndex((p) => p.quote === place.quote) === i,
  );
  const draftPack = row.pack.drafts.includes(m.lang);
  return (
    <div className="req-card">
      {row.shown === 'suspect' ? <ThenNow row={row} /> : null}
      {quotes.slice(0, 3).map((place) => (
        <AriaButton
          key={`${place.provision}/${place.from}`}
          className="req-quote"
          onPress={() => goToEvidence(place)}
        >
          <q lang={billLang}>{place.quote}</q>
          <span className="muted">{place.label}</span>
        </AriaButton>
      ))}
      {finding.reason ? (
        <p className={finding.state === 'conflict' ? 'conflict' : undefined}>{finding.reason}</p>
      ) : null}
      {finding.flags
        .filter((flag) => !finding.reason.includes(flag.message))
        .map((flag) => (
          <p key={`${flag.rule}/${flag.evidence.provision}/${flag.evidence.from}`} className="conflict">
            ▲ {flag.message}
          </p>
        ))}
      {decision ? (
        <p className="muted">
          {t(`requirements:ui.decided.${decision.how}`, {
            author: decision.author,
            at: formatTime(decision.at, m.lang, new Date()),
            state: t(`requirements:ui.state.${decision.state}`),
            citation: decision.citation,
          })}
          {decision.reason ? ` ${decision.reason}` : ''}
        </p>
      ) : null}
      {readOnly ? null : (
        <div className="row wrap req-acts">
          {row.shown === 'suspect' ? null : (
            <TooltipTrigger delay={350} closeDelay={0}>
              <Button onPress={() => void confirmRow(row)} isDisabled={decision?.how === 'confirmed'}>
                {t('requirements:ui.confirm')}
              </Button>
              <Hint shortcut="Ctrl Enter">{t('requirements:ui.confirm')}</Hint>
            </TooltipTrigger>
          )}
          <Button onPress={() => setAsking('overruled')}>{t('requirements:ui.overrule')}</Button>
          <Button onPress={() => setAsking('elsewhere')}>{t('requirements:ui.elsewhere')}</Button>
          {decision ? (
            <Button tone="quiet" onPress={() => void undecide(requirement.id)}>
              {t('requirements:ui.undo')}
            </Button>
          ) : null}
        </div>
      )}
      <ClauseOffer row={row} />
      <dl className="req-facts">
        <dt>{t('requirements:ui.asks')}</dt>
        <dd>{local(requirement.statement, m.lang)}</dd>
        <dt>{t('requirements:ui.why')}</dt>
        <dd>{local(requirement.why, m.lang)}</dd>
        <dt>{t('requirements:ui.check')}</dt>
        <dd>{local(requirement.reviewerCheck, m.lang)}</dd>
        <dt>{t('requirements:ui.source')}</dt>
        <dd>
          {sourceText(requirement.source, m.lang)} · {t(`requirements:ui.level.${requirement.level}`)}
        </dd>
      </dl>
      {draftPack ? <p className="draft-note">{t('requirements:ui.draftPack')}</p> : null}
      {asking ? <DecisionDialog row={row} kind={asking} onClose={() => setAsking(null)} /> : null}
    </div>
  );
}
