/** The open requirement: why it matters, what the draft says, what would mend it, and a person's word. */

import { Button as AriaButton, TooltipTrigger } from 'react-aria-components';
import { together } from '../../shared/bill/together.ts';
import { firstSigned } from '../../shared/requirements/decisions.ts';
import { sourceText } from '../../shared/requirements/sourceText.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { goToEvidence } from '../app/draft/goto.ts';
import { undecide } from '../app/draft/projectActions.ts';
import { formatTime } from '../i18n/format.ts';
import { local } from '../i18n/local.ts';
import { RequirementComments } from '../review/RequirementComments.tsx';
import { Button, Hint } from '../ui/Button.tsx';
import { ClauseOffer } from './ClauseOffer.tsx';
import { confirmRow, raiseFlagAgain } from './decisionActions.ts';
import { Practice } from './Practice.tsx';
import { beginDecision } from './panelStore.ts';
import { placesOf, type Row } from './rows.ts';
import { ThenNow } from './ThenNow.tsx';

export function RequirementCard({ row }: { row: Row }) {
  const m = useMessages();
  const { t } = m;
  const { requirement, finding, decision } = row;
  const billLang = useDraft((s) => s.attrs.lang);
  const readOnly = useDraft((s) => s.readOnly);
  const quotes = placesOf(finding).filter(
    (place, i, all) => place.quote !== '' && all.findIndex((p) => p.quote === place.quote) === i,
  );
  const first = decision ? firstSigned(decision) : null;
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
          <span className="muted">{together(place.label, billLang)}</span>
        </AriaButton>
      ))}
      {finding.reason ? (
        <p className={finding.state === 'conflict' ? 'conflict' : undefined}>{finding.reason}</p>
      ) : null}
      {row.flags
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
          {first
            ? ` ${t('requirements:ui.cosmeticBy', { author: first.author, at: formatTime(first.at, m.lang, new Date()) })}`
            : ''}
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
          <TooltipTrigger delay={350} closeDelay={0}>
            <Button onPress={() => beginDecision(requirement.id, 'overruled')}>
              {t('requirements:ui.overrule')}
            </Button>
            <Hint shortcut="Ctrl Alt Enter">{t('requirements:ui.overruledTitle')}</Hint>
          </TooltipTrigger>
          <Button onPress={() => beginDecision(requirement.id, 'elsewhere')}>
            {t('requirements:ui.elsewhere')}
          </Button>
          {decision ? (
            <Button tone="quiet" onPress={() => void undecide(requirement.id)}>
              {t('requirements:ui.undo')}
            </Button>
          ) : null}
        </div>
      )}
      <RequirementComments requirement={requirement.id} />
      <ClauseOffer row={row} />
      <dl className="req-facts">
        <Fact name={t('requirements:ui.asks')} text={local(requirement.statement, m.lang)} />
        <Fact name={t('requirements:ui.why')} text={local(requirement.why, m.lang)} />
        <Fact name={t('requirements:ui.check')} text={local(requirement.reviewerCheck, m.lang)} />
        <Fact
          name={t('requirements:ui.source')}
          text={`${sourceText(requirement.source, m.lang)} · ${t(`requirements:ui.level.${requirement.level}`)}`}
        />
      </dl>
      <Practice requirement={requirement.id} />
      {row.ignored.map(({ flag, why }) => (
        <p key={`${flag.rule}/${flag.evidence.provision}/${flag.evidence.from}`} className="muted">
          {flag.message} {t('requirements:ui.letStandBy', { author: why.author, reason: why.reason })}{' '}
          {readOnly ? null : (
            <Button tone="link" onPress={() => void raiseFlagAgain(why)}>
              {t('requirements:ui.raiseAgain')}
            </Button>
          )}
        </p>
      ))}
      {draftPack ? <p className="draft-note">{t('requirements:ui.draftPack')}</p> : null}
    </div>
  );
}

/** A recommendation from a table has no reason and no check: what is not there has no heading. */
function Fact({ name, text }: { name: string; text: string }) {
  if (text.trim() === '') return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  );
}
