/** The comments on a requirement, in its card. */
import { MessageSquarePlus } from 'lucide-react';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { Button } from '../ui/Button.tsx';
import { beginCommentOn } from './beginComment.ts';
import { CommentItem } from './CommentItem.tsx';

export function RequirementComments({ requirement }: { requirement: string }) {
  const { t } = useMessages();
  const readOnly = useDraft((s) => s.readOnly);
  const comments = useDraft((s) => s.comments);
  const own = comments.filter((c) => c.requirement === requirement);
  // Settled ones stay in the list of the comments.
  const open = own.filter((c) => !c.resolved);
  return (
    <section className="req-comments" aria-label={t('comments:onRequirement')}>
      {open.map((comment) => (
        <CommentItem key={comment.id} placed={{ comment, at: null, on: 'requirement' }} bare />
      ))}
      {readOnly ? null : (
        <Button tone="link" onPress={() => beginCommentOn(requirement)}>
          <MessageSquarePlus size={14} aria-hidden />
          {t('comments:newOnRequirement')}
        </Button>
      )}
    </section>
  );
}
