import type { Comment } from '../../shared/api/comments.ts';
import { notify, useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { changeComment } from '../app/draft/projectActions.ts';
import { saveNow } from '../app/draft/session.ts';
import { Button } from '../ui/Button.tsx';

/** Puts a comment that lost its words on those that are selected in the bill. */
export function PutHere({ comment }: { comment: Comment }) {
  const { t } = useMessages();
  const selection = useDraft((s) => s.selection);
  const words = selection?.words ?? null;
  if (!selection || !words) return <span className="muted">{t('comments:putWhere')}</span>;
  const put = async (): Promise<void> => {
    // The words must be on the disk before a comment can hang on them.
    await saveNow();
    const anchor = { provision: selection.provision, ...words };
    if (await changeComment(comment.id, { anchor }))
      notify('good', t('comments:putDone', { quote: words.quote }));
  };
  return (
    <Button tone="link" onPress={() => void put()}>
      {t('comments:putHere')}
    </Button>
  );
}
