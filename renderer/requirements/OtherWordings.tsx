import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { draftEditor } from '../app/draft/session.ts';
import { Button } from '../ui/Button.tsx';
import { otherWordings } from './clauses.ts';
import { placesOf, type Row } from './rows.ts';

/** How other wordings solve what the requirement asks, in the language of the bill, each to insert. */
export function OtherWordings({ row, onInserted }: { row: Row; onInserted?: () => void }) {
  const { t } = useMessages();
  const attrs = useDraft((s) => s.attrs);
  const readOnly = useDraft((s) => s.readOnly);
  const [open, setOpen] = useState(false);
  const wordings = otherWordings(row.requirement, attrs);
  if (wordings.length === 0) return null;
  const insert = (text: string): void => {
    draftEditor.current?.insertClause(text, placesOf(row.finding)[0]?.provision ?? null);
    onInserted?.();
  };
  return (
    <div className="other-wordings">
      <AriaButton className="number-link" aria-expanded={open} onPress={() => setOpen(!open)}>
        {open ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
        {t('requirements:ui.others', { count: wordings.length })}
      </AriaButton>
      {open ? (
        <ul ref={(list) => list?.scrollIntoView({ block: 'nearest' })}>
          {wordings.map((text) => (
            <li key={text}>
              <blockquote className="clause" lang={attrs.lang}>
                {text}
              </blockquote>
              {readOnly ? null : (
                <Button onPress={() => insert(text)}>{t('requirements:ui.insertClause')}</Button>
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
