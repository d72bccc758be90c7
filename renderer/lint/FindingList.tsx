import { BellOff } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { together } from '../../shared/bill/together.ts';
import { byRule, isIgnored } from '../../shared/lint/choice.ts';
import type { LintFinding, LintRule } from '../../shared/lint/types.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { applyAll, goToFinding, noticeAgain, switchOn } from './actions.ts';
import { FindingActs } from './FindingActs.tsx';
import { findingId, labelsOf, messageOf, relatedPlaces, ruleName, useFindings } from './findings.ts';
import { useLint } from './lintStore.ts';

/** Every finding under its rule, then what the project does not want to see and why. */
export function FindingList() {
  const m = useMessages();
  const { t } = m;
  const { open, ignored } = useFindings();
  const settings = useDraft((s) => s.settings);
  const readOnly = useDraft((s) => s.readOnly);
  const off = settings.lintOff ?? [];
  return (
    <>
      {open.length === 0 ? <p className="empty pad">{t('lint:ui.none')}</p> : null}
      {byRule(open).map(({ rule, findings }) => (
        <RuleSection key={rule} rule={rule} findings={findings} />
      ))}
      {ignored.length > 0 ? (
        <details className="lint-more">
          <summary>{t('lint:ui.ignored', { count: ignored.length })}</summary>
          <ul>
            {ignored.map((finding) => (
              <li key={findingId(finding)} className="lint-item">
                <FindingLine finding={finding} />
                <p className="muted">
                  {t('lint:ui.reason')}: {isIgnored(finding, settings.lintIgnored)?.reason}
                </p>
                {readOnly ? null : (
                  <Button tone="quiet" onPress={() => void noticeAgain(finding)}>
                    {t('lint:ui.again')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {off.length > 0 ? (
        <details className="lint-more" open>
          <summary>{t('lint:ui.offRules', { count: off.length })}</summary>
          <ul>
            {off.map(({ rule, reason }) => (
              <li key={rule} className="lint-item">
                <p className="lint-rule-name">{ruleName(rule, m)}</p>
                <p className="muted">
                  {t('lint:ui.reason')}: {reason}
                </p>
                {readOnly ? null : (
                  <Button tone="quiet" onPress={() => void switchOn(rule)}>
                    {t('lint:ui.on')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

/** More are shown when one asks for them. */
const AT_FIRST = 40;

function RuleSection({ rule, findings }: { rule: LintRule; findings: readonly LintFinding[] }) {
  const m = useMessages();
  const { t } = m;
  const readOnly = useDraft((s) => s.readOnly);
  const [all, setAll] = useState(false);
  const sure = findings.filter((one) => one.fixes.length === 1 && one.fixes[0]?.name !== 'keepText');
  return (
    <section aria-label={ruleName(rule, m)}>
      <h3 className="grp">
        <span>
          {ruleName(rule, m)} <span className="count">{findings.length}</span>
        </span>
        {readOnly ? null : (
          <IconButton
            label={t('lint:ui.off')}
            onPress={() => useLint.setState({ asking: { kind: 'off', rule, provision: '', quote: '' } })}
          >
            <BellOff size={14} aria-hidden />
          </IconButton>
        )}
      </h3>
      {sure.length > 1 && !readOnly ? (
        <div className="lint-acts">
          <Button onPress={() => applyAll(sure)}>{t('lint:ui.fixAll', { count: sure.length })}</Button>
        </div>
      ) : null}
      <ul>
        {findings.slice(0, all ? findings.length : AT_FIRST).map((finding) => (
          <li key={findingId(finding)} className="lint-item">
            <FindingLine finding={finding} />
            <FindingActs finding={finding} />
          </li>
        ))}
      </ul>
      {!all && findings.length > AT_FIRST ? (
        <div className="lint-acts">
          <Button tone="quiet" onPress={() => setAll(true)}>
            {t('lint:ui.showAll', { count: findings.length })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

/** As much of the words as one reads at a glance. */
const GLANCE = 120;

function FindingLine({ finding }: { finding: LintFinding }) {
  const m = useMessages();
  const provisions = useDraft((s) => s.provisions);
  const lang = useDraft((s) => s.attrs.lang);
  const label = labelsOf(provisions).get(finding.provision) ?? '';
  const related = relatedPlaces(finding, provisions);
  const message = messageOf(finding, m);
  const quote = finding.quote.replace(/\s+/g, ' ').trim();
  return (
    <AriaButton className="lint-line" onPress={() => goToFinding(finding)}>
      <span className="lint-words">
        {quote !== '' && finding.rule !== 'spacing' && !message.includes(quote) ? (
          <q lang={lang}>{quote.length > GLANCE ? `${quote.slice(0, GLANCE).trimEnd()}…` : quote}</q>
        ) : null}
        <span className="lint-says">
          {message}
          {related ? ` ${m.t('lint:ui.related', { places: related })}` : ''}
        </span>
      </span>
      <span className="req-cite">{together(label, lang)}</span>
    </AriaButton>
  );
}
