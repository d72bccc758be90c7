/** Comments by the keyboard: the next one, an answer to it, settled or opened again. */
import { type PlacedComment, stepFrom } from '../../shared/review/list.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { resolveComment } from '../app/draft/projectActions.ts';
import { draftEditor } from '../app/draft/session.ts';
import { listedComments, showComment, useComments } from './commentsStore.ts';

function element(comment: string): HTMLElement | null {
  return document.querySelector(`.side [data-comment="${CSS.escape(comment)}"]`);
}

/** Words are selected in the bill; what has none takes the focus in the panel. */
function visit({ comment, at }: PlacedComment): void {
  const fromPanel = document.activeElement?.closest('.comments') != null;
  showComment(comment.id);
  if (at && !fromPanel) draftEditor.current?.goTo(at.provision, at.from, at.to);
  else {
    if (at) draftEditor.current?.show(at.provision, at.from, at.to);
    // The panel is drawn in the next frame.
    requestAnimationFrame(() => requestAnimationFrame(() => element(comment.id)?.focus()));
  }
}

export function stepComment(step: 1 | -1): void {
  const next = stepFrom(listedComments(), useComments.getState().current, step);
  if (next) visit(next);
}

export function currentComment(): PlacedComment['comment'] | null {
  const { current } = useComments.getState();
  return useDraft.getState().comments.find((comment) => comment.id === current) ?? null;
}

export function replyToCurrent(): void {
  const comment = currentComment();
  if (!comment) return;
  showComment(comment.id);
  useComments.setState({ replying: comment.id });
}

export function settleCurrent(): void {
  const comment = currentComment();
  if (comment) void resolveComment(comment.id, !comment.resolved);
}
