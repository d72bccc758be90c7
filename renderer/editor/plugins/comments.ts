/** Keeps where the words of each comment are through every change (shared/review/follow.ts); draws nothing. */
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import type { Comment } from '../../../shared/api/comments.ts';
import type { Anchor } from '../../../shared/requirements/anchors.ts';
import { anchorOf, type Followed, followChange, followComments } from '../../../shared/review/follow.ts';
import { registerIn } from './register.ts';

/** All comments there are, or one that a person has put on other words. */
type Message = { all: readonly Comment[] } | { moved: Comment };

const key = new PluginKey<readonly Followed[]>('comments');
const NOBODY: readonly Followed[] = [];

function told(message: Message, known: readonly Followed[], state: EditorState): readonly Followed[] {
  const side = { doc: state.doc, reg: registerIn(state) };
  if ('all' in message) return followComments(message.all, known, side);
  const others = known.filter(({ id }) => id !== message.moved.id);
  return [...others, ...followComments([message.moved], [], side)];
}

export function commentsFollowed(): Plugin<readonly Followed[]> {
  return new Plugin<readonly Followed[]>({
    key,
    state: {
      init: () => NOBODY,
      apply(tr, list, before, after) {
        const message = tr.getMeta(key) as Message | undefined;
        const moved =
          tr.docChanged && list.length > 0
            ? followChange(list, {
                before: { doc: before.doc, reg: registerIn(before) },
                after: { doc: tr.doc, reg: registerIn(after) },
                maps: tr.mapping.maps,
                past: tr.getMeta('history$') !== undefined,
              })
            : list;
        return message ? told(message, moved, after) : moved;
      },
    },
  });
}

/** The comments of the project: those that are new to the editor are followed from now on. */
export function setComments(tr: Transaction, all: readonly Comment[]): Transaction {
  return tr.setMeta(key, { all } satisfies Message).setMeta('addToHistory', false);
}

/** A person put this comment on other words. */
export function setMovedComment(tr: Transaction, moved: Comment): Transaction {
  return tr.setMeta(key, { moved } satisfies Message).setMeta('addToHistory', false);
}

/** Where each comment that is followed stands now, by id. */
export function commentPlaces(state: EditorState): Map<string, Anchor> {
  const side = { doc: state.doc, reg: registerIn(state) };
  return new Map(
    (key.getState(state) ?? NOBODY).flatMap((one) => {
      const anchor = anchorOf(one, side);
      return anchor ? [[one.id, anchor] as const] : [];
    }),
  );
}
