import { Button as AriaButton } from 'react-aria-components';
import { together } from '../../shared/bill/together.ts';
import type { Messages } from '../../shared/messages/index.ts';
import { sourceText } from '../../shared/requirements/sourceText.ts';
import { useApp, useMessages } from '../app/appStore.ts';
import { local } from '../i18n/local.ts';
import type { Compared } from '../workers/compareProtocol.ts';
import { useCompare } from './compareStore.ts';
import { EFFECT_SHAPES, EFFECT_TONES, impactRows, type PlacedImpact } from './impactWords.ts';

/** The place and the reason; most reasons name the place themselves. Of what nothing gives any more, where it stood. */
function explain({ t }: Messages, { item }: PlacedImpact): string {
  const now = item.evidenceAfter[0]?.label ?? '';
  const then = item.evidenceBefore[0]?.label ?? '';
  if (now === '' && then !== '' && !item.reason.includes(then))
    return `${item.reason} ${t('compare:impact.stoodIn', { place: then })}`.trim();
  if (now === '' || item.reason.includes(now)) return item.reason;
  return item.reason === '' ? now : `${now}: ${item.reason}`;
}

/** What the change does to the guarantees: the first thing a reviewer reads. A click goes to the words that did it. */
export function ImpactList({ result }: { result: Compared }) {
  const m = useMessages();
  const { t } = m;
  const packs = useApp((s) => s.packs);
  const rows = impactRows(result.impact);
  const requirements = new Map(packs.flatMap((pack) => pack.requirements).map((r) => [r.id, r]));
  const go = ({ item }: PlacedImpact): void => {
    const places = [...item.evidenceAfter, ...item.evidenceBefore].map((e) => e.provision);
    const block = result.comparison.blocks.find(
      (one) =>
        one.change !== undefined &&
        (places.includes(one.to?.id ?? '') || places.includes(one.from?.id ?? '')),
    );
    if (block?.change !== undefined) useCompare.setState({ current: block.change });
  };
  return (
    <section aria-labelledby="impact-title">
      <h2 className="eyebrow" id="impact-title">
        {t('compare:ui.impact')}
      </h2>
      {rows.length === 0 ? <p className="empty pad">{t('compare:ui.noImpact')}</p> : null}
      {rows.map((row) => {
        const requirement = requirements.get(row.item.requirement);
        const tone = EFFECT_TONES[row.effect];
        return (
          <AriaButton
            key={`${row.effect}/${row.item.requirement}`}
            className="imp"
            onPress={() => go(row)}
            data-effect={row.effect}
          >
            <span className={tone} aria-hidden>
              {EFFECT_SHAPES[row.effect]}
            </span>
            <span>
              <b className={tone}>{t(`compare:ui.effect.${row.effect}`)}</b>{' '}
              {requirement
                ? `${local(requirement.title, m.lang)} ·\u00a0${together(sourceText(requirement.pinpoint, m.lang), m.lang)}`
                : row.item.requirement}
            </span>
            <small>{explain(m, row)}</small>
          </AriaButton>
        );
      })}
    </section>
  );
}
