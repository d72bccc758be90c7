import { useState } from 'react';
import { sourceText } from '../../shared/requirements/sourceText.ts';
import { useMessages } from '../app/appStore.ts';
import { openRow } from '../app/draft/goto.ts';
import { local } from '../i18n/local.ts';
import { AnchoredPopover } from '../ui/AnchoredPopover.tsx';
import { Button } from '../ui/Button.tsx';
import { ClauseOffer } from './ClauseOffer.tsx';
import { DecisionDialog } from './DecisionDialog.tsx';
import { OtherWordings } from './OtherWordings.tsx';
import type { PlacedFlag } from './rows.ts';

/** A warning teaches: what is wrong, why and by which source, what would mend it, and what to do with it. */
export function FlagPopover({
  flag: { flag, row },
  rect,
  onClose,
}: {
  flag: PlacedFlag;
  rect: DOMRect;
  onClose: () => void;
}) {
  const { t, lang } = useMessages();
  const title = local(row.requirement.title, lang);
  const [overruling, setOverruling] = useState(false);
  if (overruling) return <DecisionDialog row={row} kind="overruled" onClose={onClose} />;
  return (
    <AnchoredPopover rect={rect} label={flag.message || title} onClose={onClose} className="flag-popover">
      <p className="conflict flag-title">▲ {flag.message || title}</p>
      <p className="muted">
        {local(row.requirement.why, lang)}{' '}
        <span className="source">
          {t('requirements:ui.source')}: {sourceText(row.requirement.source, lang)}
        </span>
      </p>
      <ClauseOffer row={row} onInserted={onClose} single />
      <OtherWordings row={row} onInserted={onClose} />
      <div className="row wrap">
        <Button
          onPress={() => {
            openRow(row);
            onClose();
          }}
        >
          {t('requirements:ui.openRequirement')}
        </Button>
        <Button onPress={() => setOverruling(true)}>{t('requirements:ui.doNotApply')}</Button>
      </div>
    </AnchoredPopover>
  );
}
