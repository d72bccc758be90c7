/** Comments and suggestions: two lists of one tab. */

import { useApp, useMessages } from '../app/appStore.ts';
import { askAuthor } from '../app/askAuthor.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { CommentsPanel } from '../review/CommentsPanel.tsx';
import { Button } from '../ui/Button.tsx';
import { Segments } from '../ui/Segments.tsx';
import { SuggestionsPanel } from './SuggestionsPanel.tsx';

export function ReviewPanel() {
  const { t } = useMessages();
  const name = useApp((s) => s.preferences.author.trim());
  const part = useDraft((s) => s.reviewPart);
  const comments = useDraft((s) => s.comments.filter((c) => !c.resolved).length);
  const suggestions = useDraft((s) => (s.review?.suggestions.length ?? 0) + (s.review?.rivals.length ?? 0));
  return (
    <>
      <div className="review-parts">
        <Segments
          label={t('app:tab.comments')}
          value={part}
          options={[
            { id: 'comments', text: `${t('app:tab.comments')} · ${comments}` },
            { id: 'suggestions', text: `${t('suggestions:title')} · ${suggestions}` },
          ]}
          onChange={(reviewPart) => useDraft.setState({ reviewPart })}
        />
        {name === '' ? null : (
          <Button tone="link" onPress={() => void askAuthor()}>
            {t('app:author.signs', { name })}
          </Button>
        )}
      </div>
      {part === 'comments' ? <CommentsPanel /> : <SuggestionsPanel />}
    </>
  );
}
