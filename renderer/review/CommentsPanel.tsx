import { Check, RotateCcw, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button as AriaButton, Form } from 'react-aria-components';
import type { Comment } from '../../shared/api/contract.ts';
import { locate } from '../../shared/requirements/anchors.ts';
import { ensureAuthor } from '../app/AuthorDialog.tsx';
import { useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { deleteComment, replyTo, resolveComment } from '../app/draft/projectActions.ts';
import { draftEditor } from '../app/draft/session.ts';
import { formatTime } from '../i18n/format.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Field, Tick } from '../ui/Field.tsx';

/** Every comment in the order of the bill; a click goes to the words, even where they have moved. */
export function CommentsPanel() {
  const { t } = useMessages();
  const comments = useDraft((s) => s.comments);
  const provisions = useDraft((s) => s.provisions);
  const [withResolved, setWithResolved] = useState(false);
  const placed = useMemo(() => {
    const order = new Map(provisions.map((p, i) => [p.id, i]));
    return comments
      .map((comment) => ({ comment, at: locate(comment, provisions) }))
      .sort((a, b) => {
        const [x, y] = [a.at, b.at].map((at) =>
          at ? (order.get(at.provision) ?? 0) : Number.MAX_SAFE_INTEGER,
        );
        return (x ?? 0) - (y ?? 0) || (a.at?.from ?? 0) - (b.at?.from ?? 0);
      });
  }, [comments, provisions]);
  const resolved = comments.filter((c) => c.resolved).length;
  const shown = placed.filter(({ comment }) => withResolved || !comment.resolved);
  return (
    <div className="comments">
      {resolved > 0 ? (
        <div className="comments-head">
          <Tick
            label={t('app:comments.showResolved', { count: resolved })}
            value={withResolved}
            onChange={setWithResolved}
          />
        </div>
      ) : null}
      {shown.length === 0 ? <p className="empty pad">{t('app:comments.none')}</p> : null}
      {shown.map(({ comment, at }) => (
        <CommentItem
          key={comment.id}
          comment={comment}
          label={at ? (provisions.find((p) => p.id === at.provision)?.label ?? '') : ''}
          gone={at === null}
          go={() => {
            if (at) draftEditor.current?.goTo(at.provision, at.from, at.to);
          }}
        />
      ))}
    </div>
  );
}

function CommentItem({
  comment,
  label,
  gone,
  go,
}: {
  comment: Comment;
  label: string;
  gone: boolean;
  go: () => void;
}) {
  const m = useMessages();
  const { t } = m;
  const readOnly = useDraft((s) => s.readOnly);
  const lang = useDraft((s) => s.attrs.lang);
  const [replying, setReplying] = useState(false);
  const [text, setText] = useState('');
  const at = (iso: string): string => formatTime(iso, m.lang, new Date());
  const send = async (): Promise<void> => {
    if (text.trim() === '' || !(await ensureAuthor())) return;
    if (await replyTo(comment.id, text.trim())) {
      setText('');
      setReplying(false);
    }
  };
  return (
    <article
      className={comment.resolved ? 'comment resolved' : 'comment'}
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
      <AriaButton className="comment-words" onPress={go} isDisabled={gone}>
        {comment.quote ? <q lang={lang}>{comment.quote}</q> : null}
        <span className="muted">{gone ? t('app:comments.gone') : label}</span>
      </AriaButton>
      <p className="comment-text">{comment.text}</p>
      {comment.replies.map((reply) => (
        <div key={`${reply.at}/${reply.author}/${reply.text.length}`} className="reply">
          <div className="row">
            <b>{reply.author}</b>
            <span className="muted">{at(reply.at)}</span>
          </div>
          <p className="comment-text">{reply.text}</p>
        </div>
      ))}
      {readOnly ? null : replying ? (
        <Form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <Field
            label={t('app:comments.reply')}
            value={text}
            onChange={setText}
            maxLength={10_000}
            lines
            autoFocus
          />
          <div className="row">
            <Button tone="primary" type="submit" isDisabled={text.trim() === ''}>
              {t('app:comments.send')}
            </Button>
            <Button onPress={() => setReplying(false)}>{t('app:cancel')}</Button>
          </div>
        </Form>
      ) : (
        <Button tone="link" onPress={() => setReplying(true)}>
          {t('app:comments.reply')}
        </Button>
      )}
    </article>
  );
}
