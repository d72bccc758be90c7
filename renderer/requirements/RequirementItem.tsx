import { MessageSquare } from 'lucide-react';
import { memo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Messages } from '../../shared/messages/index.ts';
import { firstSigned } from '../../shared/requirements/decisions.ts';
import { sourceText } from '../../shared/requirements/sourceText.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { usePanel } from '../app/draft/goto.ts';
import { local } from '../i18n/local.ts';
import { StateMark } from '../ui/StateMark.tsx';
import { EvidenceLinks } from './EvidenceLinks.tsx';
import { RequirementCard } from './RequirementCard.tsx';
import { placesOf, type Row } from './rows.ts';

/** One requirement: a line, or the open card. */
export const RequirementItem = memo(function RequirementItem({ row, open }: { row: Row; open: boolean }) {
  const m = useMessages();
  const { requirement } = row;
  const comments = useDraft(
    (s) => s.comments.filter((c) => c.requirement === requirement.id && !c.resolved).length,
  );
  return (
    <article className={open ? 'req open' : 'req'} data-requirement={requirement.id} data-state={row.shown}>
      <AriaButton
        className="req-line"
        aria-expanded={open}
        onPress={() => usePanel.setState({ openRow: open ? '' : requirement.id })}
      >
        <StateMark state={row.shown} />
        <span className="req-title">{local(requirement.title, m.lang)}</span>
        <span className="req-cite">{sourceText(requirement.pinpoint, m.lang)}</span>
      </AriaButton>
      <div className="req-under">
        <EvidenceLinks places={placesOf(row.finding)} />
        <span>{standing(row, m)}</span>
        {comments > 0 ? (
          <span className="req-said" title={m.t('comments:onRequirement')}>
            <MessageSquare size={12} aria-hidden />
            <span className="visually-hidden">{m.t('comments:onRequirement')}: </span>
            {comments}
          </span>
        ) : null}
      </div>
      {open ? <RequirementCard row={row} /> : null}
    </article>
  );
});

/** In a few words: who says so. */
function standing(row: Row, { t }: Messages): string {
  if (row.shown === 'suspect') return t('requirements:ui.standing.suspect');
  if (row.decision && firstSigned(row.decision))
    return t('requirements:ui.standing.cosmetic', { author: firstSigned(row.decision)?.author ?? '' });
  if (row.decision)
    return row.decision.how === 'elsewhere'
      ? t('requirements:ui.standing.elsewhere', { citation: row.decision.citation })
      : t(`requirements:ui.standing.${row.decision.how}`, { author: row.decision.author });
  if (row.state === 'missing') return t('requirements:ui.standing.missing');
  if (row.state === 'notApplicable') return t('requirements:ui.state.notApplicable');
  return t('requirements:ui.standing.suggested');
}
