/** What typing does, and how suggestions are shown. */
import { Eye, EyeOff } from 'lucide-react';
import { useMessages } from '../app/appStore.ts';
import { REVIEW_VIEWS, useDraft } from '../app/draft/draftStore.ts';
import { Choice } from '../ui/Field.tsx';
import { Segments } from '../ui/Segments.tsx';
import { setReviewView, setSuggestingMode } from './mode.ts';

export function ModeSwitch() {
  const { t } = useMessages();
  const on = useDraft((s) => s.suggesting);
  const open = useDraft((s) => (s.review?.suggestions.length ?? 0) > 0);
  const view = useDraft((s) => s.reviewView);
  return (
    <>
      <Segments
        label={t('suggestions:mode')}
        value={on ? 'on' : 'off'}
        options={[
          { id: 'off', text: t('suggestions:off') },
          { id: 'on', text: t('suggestions:on') },
        ]}
        onChange={(mode) => void setSuggestingMode(mode === 'on')}
      />
      {open ? (
        <Choice
          label={t('suggestions:view')}
          hideLabel
          icon={
            view === 'marked' ? (
              <Eye size={15} aria-hidden />
            ) : (
              <EyeOff size={15} aria-hidden className="other" />
            )
          }
          value={view}
          options={REVIEW_VIEWS.map((id) => ({ id, text: t(`suggestions:view.${id}`) }))}
          onChange={setReviewView}
        />
      ) : null}
    </>
  );
}
