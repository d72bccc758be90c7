/** One thread: what it stands on, what was said, whom it is for, and what can be done with it. */

import { Check, RotateCcw, Trash2 } from 'lucide-react';
import { memo, useEffect, useRef, useState } from 'react';
import { Button as AriaButton, Form } from 'react-aria-components';
import type { Comment } from '../../shared/api/comments.ts';
import { together } from '../../shared/bill/together.ts';
import type { PlacedComment } from '../../shared/review/list.ts';
import { useMessages } from '../app/appStore.ts';
import { ensureAuthor } from '../app/askAuthor.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { openRow, usePanel } from '../app/draft/goto.ts';
import { deleteComment, replyTo, resolveComment } from '../app/draft/projectActions.ts';
import { draftEditor } from '../app/draft/session.ts';
import { formatTime } from '../i18n/format.ts';
import { local } from '../i18n/local.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { useOneAtATime } from '../ui/useOneAtATime.ts';
import { AssignMenu } from './AssignMenu.tsx';
import { CommentText } from './CommentText.tsx';
import { useComments } from './commentsStore.ts';
import { MentionField } from './MentionField.tsx';
import { PutHere } from './PutHere.tsx';

export const CommentItem = memo(function CommentItem({
  placed,
  bare = false,
}: {
  placed: PlacedComment;
  /** Under the requirement it is on, which it need not name. */
  bare?: boolean;
}) {
  const m = useMessages();
  const { t } = m;
  const { comment } = placed;
  const readOnly = useDraft((s) => s.readOnly);
  const current = useComments((s) => s.current === comment.id);
  const replying = useComments((s) => s.replying === comment.id);
  const item = useRef<HTMLElement>(null);
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const at = (iso: string): string => formatTime(iso, m.lang, new Date());
  return (
    <article
      ref={item}
      className={`comment${comment.resolved ? ' resolved' : ''}${current ? ' current' : ''}`}
      data-comment={comment.id}
      tabIndex={-1}
      aria-label={t('app:comments.by', { author: comment.author })}
    >
      <header className="row">
        <b>{comment.author}</b>
        <span className="muted">{at(comment.at)}</span>
        <span className="grow" />
        {readOnly ? null : (
          <>
            <IconButton
              label={comment.resolved ? t('app:comments.reopen') : t('app:comments.resolve')}
              onPress={() => void resolveComment(comment.id, !comment.resolved)}
            >
              {comment.resolved ? <RotateCcw size={14} aria-hidden /> : <Check size={15} aria-hidden />}
            </IconButton>
            <IconButton label={t('app:comments.delete')} onPress={() => void deleteComment(comment.id)}>
              <Trash2 size={14} aria-hidden />
            </IconButton>
          </>
        )}
      </header>
      {bare ? null : <StandsOn placed={placed} />}
      <CommentText text={comment.text} />
      {comment.replies.map((reply) => (
        <div key={`${reply.at}/${reply.author}/${reply.text.length}`} className="reply">
          <div className="row">
            <b>{reply.author}</b>
            <span className="muted">{at(reply.at)}</span>
          </div>
          <CommentText text={reply.text} />
        </div>
      ))}
      {readOnly ? (
        <Assignee comment={comment} />
      ) : (
        <div className="row wrap comment-acts">
          {replying ? null : (
            <Button tone="link" onPress={() => useComments.setState({ replying: comment.id })}>
              {t('app:comments.reply')}
            </Button>
          )}
          <AssignMenu comment={comment} />
          {placed.on === 'lost' ? <PutHere comment={comment} /> : null}
        </div>
      )}
      {replying && !readOnly ? <ReplyForm comment={comment} /> : null}
    </article>
  );
});

function Assignee({ comment }: { comment: Comment }) {
  const { t } = useMessages();
  return comment.assignee ? <p className="muted">{t('comments:for', { name: comment.assignee })}</p> : null;
}

/** The words, with a way to them; or the requirement; or the words that are no longer there. */
function StandsOn({ placed: { comment, at, on } }: { placed: PlacedComment }) {
  const m = useMessages();
  const { t } = m;
  const lang = useDraft((s) => s.attrs.lang);
  const label = useDraft((s) => (at ? (s.provisions.find((p) => p.id === at.provision)?.label ?? '') : ''));
  const row = usePanel((s) =>
    comment.requirement ? s.rows.find((one) => one.requirement.id === comment.requirement) : undefined,
  );
  if (on === 'requirement')
    return (
      <AriaButton className="comment-words" isDisabled={!row} onPress={() => row && openRow(row)}>
        <span className="muted">
          {row ? local(row.requirement.title, m.lang) : t('comments:requirementGone')}
        </span>
      </AriaButton>
    );
  if (!at)
    return (
      <div className="comment-words">
        <span className="muted">{comment.quote ? t('comments:stoodOn') : t('app:comments.gone')}</span>
        {comment.quote ? (
          <del>
            <q lang={lang}>{comment.quote}</q>
          </del>
        ) : null}
      </div>
    );
  return (
    <AriaButton
      className="comment-words"
      onPress={() => {
        useComments.setState({ current: comment.id });
        draftEditor.current?.goTo(at.provision, at.from, at.to);
      }}
    >
      {comment.quote ? <q lang={lang}>{comment.quote}</q> : null}
      <span className="muted">{together(label, lang)}</span>
    </AriaButton>
  );
}

function ReplyForm({ comment }: { comment: Comment }) {
  const { t } = useMessages();
  const [text, setText] = useState('');
  const close = (): void => useComments.setState({ replying: '' });
  const send = useOneAtATime(async () => {
    if (text.trim() === '' || !(await ensureAuthor())) return;
    if (await replyTo(comment.id, text.trim())) close();
  });
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <MentionField
        label={t('app:comments.reply')}
        value={text}
        onChange={setText}
        onSend={send}
        onCancel={close}
      />
      <div className="row">
        <Button tone="primary" type="submit" isDisabled={text.trim() === ''}>
          {t('app:comments.send')}
        </Button>
        <Button onPress={close}>{t('app:cancel')}</Button>
      </div>
    </Form>
  );
}
