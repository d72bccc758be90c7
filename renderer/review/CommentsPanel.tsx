/** The comments of the bill: those asked for, as one reads it; then those on requirements, and those that lost their words. */
import { useMemo } from 'react';
import type { Comment } from '../../shared/api/comments.ts';
import {
  type CommentFilter,
  inOrder,
  type PlacedComment,
  passes,
  placeComments,
  type Whose,
} from '../../shared/review/list.ts';
import { samePerson } from '../../shared/review/people.ts';
import { useApp, useMessages } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { Button } from '../ui/Button.tsx';
import { Choice, type Option } from '../ui/Field.tsx';
import { Segments } from '../ui/Segments.tsx';
import { CommentItem } from './CommentItem.tsx';
import { showComments, useComments } from './commentsStore.ts';

export function CommentsPanel() {
  const { t } = useMessages();
  const comments = useDraft((s) => s.comments);
  const provisions = useDraft((s) => s.provisions);
  const me = useApp((s) => s.preferences.author);
  const { filter, order } = useComments();
  const placed = useMemo(() => placeComments(comments, provisions), [comments, provisions]);
  const shown = useMemo(
    () =>
      inOrder(
        placed.filter((one) => passes(one, filter, me)),
        order,
        provisions,
      ),
    [placed, filter, me, order, provisions],
  );
  if (comments.length === 0)
    return (
      <div className="comments">
        <p className="empty pad">{t('comments:none')}</p>
      </div>
    );
  const byTime = order === 'time';
  const of = (on: PlacedComment['on']): PlacedComment[] => shown.filter((one) => one.on === on);
  return (
    <div className="comments">
      <Filters placed={placed} />
      <div className="panel-list">
        {shown.length === 0 ? <NoneLike /> : null}
        <Items list={byTime ? shown : of('words')} />
        {byTime ? null : (
          <>
            <Group title={t('comments:onRequirements')} list={of('requirement')} />
            <Group title={t('comments:lost')} help={t('comments:lostHelp')} list={of('lost')} />
          </>
        )}
      </div>
    </div>
  );
}

function Items({ list }: { list: readonly PlacedComment[] }) {
  return list.map((placed) => <CommentItem key={placed.comment.id} placed={placed} />);
}

function Group({ title, help, list }: { title: string; help?: string; list: readonly PlacedComment[] }) {
  if (list.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className="grp">
        <span>{title}</span>
        <span className="tabular">{list.length}</span>
      </h3>
      {help ? <p className="muted comment-group-help">{help}</p> : null}
      <Items list={list} />
    </section>
  );
}

function NoneLike() {
  const { t } = useMessages();
  return (
    <div className="empty pad">
      <p>{t('comments:noneLike')}</p>
      <Button tone="link" onPress={() => showComments({})}>
        {t('comments:showAll')}
      </Button>
    </div>
  );
}

function authorsOf(comments: readonly Comment[]): string[] {
  const names: string[] = [];
  for (const name of comments.flatMap((c) => [c.author, ...c.replies.map((r) => r.author)]))
    if (!names.some((known) => samePerson(known, name))) names.push(name);
  return names.sort((x, y) => x.localeCompare(y));
}

const STATES = ['open', 'resolved', 'all'] as const;

function Filters({ placed }: { placed: readonly PlacedComment[] }) {
  const { t } = useMessages();
  const me = useApp((s) => s.preferences.author);
  const { filter, order } = useComments();
  const change = (part: Partial<CommentFilter>): void =>
    useComments.setState({ filter: { ...filter, ...part } });
  const count = (part: Partial<CommentFilter>): number =>
    placed.filter((one) => passes(one, { ...filter, ...part }, me)).length;
  const authors = useMemo(() => authorsOf(placed.map(({ comment }) => comment)), [placed]);
  const option = (id: Whose, text: string): Option<Whose> => ({
    id,
    text: `${text} · ${count({ whose: id })}`,
  });
  const whose: Option<Whose>[] = [
    option('all', t('comments:whose.all')),
    option('forMe', t('comments:whose.forMe')),
    option('mentionsMe', t('comments:whose.mentionsMe')),
    option('lost', t('comments:whose.lost')),
    ...authors.map((author) => option(`author/${author}`, t('comments:whose.author', { author }))),
  ];
  return (
    <div className="comments-head">
      <Segments
        label={t('comments:state')}
        look="filters"
        value={filter.state}
        options={STATES.map((state) => ({
          id: state,
          text: `${t(`comments:state.${state}`)} ${count({ state })}`,
        }))}
        onChange={(state) => change({ state })}
      />
      <div className="row comments-choices">
        <Choice
          label={t('comments:whose')}
          hideLabel
          value={filter.whose}
          options={whose}
          onChange={(one) => change({ whose: one })}
        />
        <Choice
          label={t('comments:order')}
          hideLabel
          value={order}
          options={[
            { id: 'place', text: t('comments:order.place') },
            { id: 'time', text: t('comments:order.time') },
          ]}
          onChange={(one) => useComments.setState({ order: one })}
        />
      </div>
    </div>
  );
}
