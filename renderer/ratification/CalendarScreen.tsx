/** The way to becoming a party: the steps with their days, the postponement, and the recommendations to answer. */

import { ArrowLeft, Printer } from 'lucide-react';
import { useMemo } from 'react';
import { ratificationCalendar } from '../../shared/ratification/calendar.ts';
import { useApp, useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { IconButton } from '../ui/Button.tsx';
import { reachable } from '../ui/reachable.ts';
import { useLeaveByEscape } from '../ui/useLeaveByEscape.ts';
import { DeclarationCard } from './DeclarationCard.tsx';
import { today, useHousekeeping } from './housekeeping.ts';
import { RecommendationsCard } from './RecommendationsCard.tsx';
import { StepLine } from './StepLine.tsx';

function leave(): void {
  useApp.setState({ screen: 'draft' });
}

export function CalendarScreen() {
  const { t } = useMessages();
  const house = useHousekeeping();
  const readOnly = useDraft((s) => s.readOnly);
  const title = useDraft((s) => s.title || s.name);
  const lang = useDraft((s) => s.attrs.lang);
  const day = today();
  const rows = useMemo(() => ratificationCalendar(house, day), [house, day]);
  useLeaveByEscape(leave);
  return (
    <div className="calendar">
      <header className="bar">
        <IconButton label={t('ratification:back')} onPress={leave}>
          <ArrowLeft size={17} aria-hidden />
        </IconButton>
        <h1 className="bar-title">{t('ratification:title')}</h1>
        <span className="chip bar-chip" lang={lang}>
          {title}
        </span>
        <span className="grow" />
        <IconButton label={t('ratification:print')} onPress={() => window.print()}>
          <Printer size={16} aria-hidden />
        </IconButton>
      </header>
      <main className="calendar-body" ref={reachable}>
        <div className="calendar-page">
          <section aria-label={t('ratification:steps')}>
            <p className="lead">{t('ratification:intro')}</p>
            <ol className="steps">
              {rows.map((row) => (
                <StepLine
                  key={row.step}
                  row={row}
                  note={house.done[row.step]?.note ?? ''}
                  readOnly={readOnly}
                />
              ))}
            </ol>
          </section>
          <div className="calendar-side">
            <DeclarationCard readOnly={readOnly} />
            <RecommendationsCard readOnly={readOnly} />
          </div>
        </div>
      </main>
    </div>
  );
}
