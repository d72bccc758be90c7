import { useState } from 'react';
import { sourceText } from '../../shared/requirements/sourceText.ts';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { openRow } from '../app/draft/goto.ts';
import { local } from '../i18n/local.ts';
import { AnchoredPopover } from '../ui/AnchoredPopover.tsx';
import { Button } from '../ui/Button.tsx';
import { ClauseOffer } from './ClauseOffer.tsx';
import { IgnoreDialog } from './IgnoreDialog.tsx';
import { OtherWordings } from './OtherWordings.tsx';
import { Practice } from './Practice.tsx';
import { beginDecision } from './panelStore.ts';
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
  const readOnly = useDraft((s) => s.readOnly);
  const title = local(row.requirement.title, lang);
  const [letting, setLetting] = useState(false);
  if (letting) return <IgnoreDialog flag={flag} onClose={onClose} />;
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
      <Practice requirement={row.requirement.id} />
      <div className="row wrap flag-acts">
        <Button
          onPress={() => {
            openRow(row);
            onClose();
          }}
        >
          {t('requirements:ui.openRequirement')}
        </Button>
        {readOnly ? null : (
          <>
            <Button onPress={() => setLetting(true)}>{t('requirements:ui.letStand')}</Button>
            <Button
              onPress={() => {
                beginDecision(row.requirement.id, 'overruled');
                onClose();
              }}
            >
              {t('requirements:ui.doNotApply')}
            </Button>
          </>
        )}
      </div>
    </AnchoredPopover>
  );
}
