import type { LintFinding } from '../../shared/lint/types.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { AnchoredPopover } from '../ui/AnchoredPopover.tsx';
import { FindingActs } from './FindingActs.tsx';
import { messageOf, relatedPlaces, ruleName } from './findings.ts';

/** What is wrong with these words, beside them. */
export function LintPopover({
  finding,
  rect,
  onClose,
}: {
  finding: LintFinding;
  rect: DOMRect;
  onClose: () => void;
}) {
  const m = useMessages();
  const provisions = useDraft((s) => s.provisions);
  const related = relatedPlaces(finding, provisions);
  return (
    <AnchoredPopover rect={rect} label={ruleName(finding.rule, m)} onClose={onClose} className="lint-popover">
      <p className="lint-rule-name">{ruleName(finding.rule, m)}</p>
      <p>
        {messageOf(finding, m)}
        {related ? <span className="muted"> {m.t('lint:ui.related', { places: related })}</span> : null}
      </p>
      <FindingActs finding={finding} onDone={onClose} />
    </AnchoredPopover>
  );
}
