/** What typing does, and how suggestions are shown. */
import { Eye, EyeOff, PencilLine, TextCursor } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { useMessages } from '../app/appStore.ts';
import { REVIEW_VIEWS, useDraft } from '../app/draft/draftStore.ts';
import { Choice } from '../ui/Field.tsx';
import { Segments } from '../ui/Segments.tsx';
import { setReviewView, setSuggestingMode } from './mode.ts';

/** The word where there is room for it, else the sign (desk.css). */
const named = (sign: ReactNode, word: string): ReactNode => (
  <>
    <span className="mode-sign">{sign}</span>
    <span className="mode-word">{word}</span>
  </>
);

export function ModeSwitch() {
  const { t } = useMessages();
  const on = useDraft((s) => s.suggesting);
  const open = useDraft((s) => (s.review?.suggestions.length ?? 0) > 0);
  const view = useDraft((s) => s.reviewView);
  // With the last suggestion the choice goes: nobody is left with a text that cannot be written in and no way back.
  useEffect(() => {
    if (!open && view !== 'marked') setReviewView('marked');
  }, [open, view]);
  return (
    <>
      <Segments
        label={t('suggestions:mode')}
        value={on ? 'on' : 'off'}
        options={[
          {
            id: 'off',
            name: t('suggestions:off'),
            text: named(<TextCursor size={15} aria-hidden />, t('suggestions:off')),
            hint: t('suggestions:turnOff'),
          },
          {
            id: 'on',
            name: t('suggestions:on'),
            text: named(<PencilLine size={15} aria-hidden />, t('suggestions:on')),
            hint: t('suggestions:turnOn'),
          },
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
