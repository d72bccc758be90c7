import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { draftEditor } from '../app/draft/session.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { fittingClauses } from './clauses.ts';
import { placesOf, type Row } from './rows.ts';

/** A model clause in the language of the bill, to insert after the words it mends or at the cursor. */
export function ClauseOffer({
  row,
  onInserted,
  single = false,
}: {
  row: Row;
  onInserted?: () => void;
  /** Only the first; the others are listed beside it. */
  single?: boolean;
}) {
  const { t } = useMessages();
  const attrs = useDraft((s) => s.attrs);
  const readOnly = useDraft((s) => s.readOnly);
  const [at, setAt] = useState(0);
  const clauses = fittingClauses(row.requirement, attrs);
  const clause = clauses[at] ?? clauses[0];
  if (!clause) return null;
  const insert = (): void => {
    const place = placesOf(row.finding)[0];
    draftEditor.current?.insertClause(clause.text, place?.provision ?? null);
    onInserted?.();
  };
  return (
    <div className="clause-offer">
      <div className="row">
        <span className="label">{t('requirements:ui.clause')}</span>
        {clauses.length > 1 && !single ? (
          <>
            <span className="grow" />
            <IconButton
              label={t('requirements:ui.previousClause')}
              onPress={() => setAt((at + clauses.length - 1) % clauses.length)}
            >
              <ChevronLeft size={14} aria-hidden />
            </IconButton>
            <span className="muted tabular">
              {(at % clauses.length) + 1}/{clauses.length}
            </span>
            <IconButton
              label={t('requirements:ui.nextClause')}
              onPress={() => setAt((at + 1) % clauses.length)}
            >
              <ChevronRight size={14} aria-hidden />
            </IconButton>
          </>
        ) : null}
        {single && !readOnly ? (
          <>
            <span className="grow" />
            <Button tone="primary" onPress={insert}>
              {t('requirements:ui.insertClause')}
            </Button>
          </>
        ) : null}
      </div>
      <blockquote className="clause" lang={clause.lang}>
        {clause.text}
      </blockquote>
      {clause.draft ? <p className="draft-note">{t('requirements:ui.draftClause')}</p> : null}
      {readOnly || single ? null : (
        <Button tone="primary" onPress={insert}>
          {t('requirements:ui.insertClause')}
        </Button>
      )}
    </div>
  );
}
