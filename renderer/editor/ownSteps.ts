/**
 * The history, in which each command is one step back. The library takes changes that come within half a second beside each
 * other for one; that is right for the letters of a word, and wrong for Enter between two words.
 */
import { closeHistory, history } from 'prosemirror-history';
import { type Command, Plugin, PluginKey } from 'prosemirror-state';

/** So many steps back are kept: the library's hundred are used up within minutes where each command is one. */
const DEPTH = 500;

/** Of a change, that it is a step back of its own; in the state, that the last change was such a one. */
const own = new PluginKey<boolean>('ownStep');

/** The command as a step back of its own. What changes no text (a format that waits for letters) is no step at all. */
export function alone(command: Command): Command {
  return (state, dispatch, view) =>
    command(
      state,
      dispatch && ((tr) => dispatch(tr.docChanged ? closeHistory(tr).setMeta(own, true) : tr)),
      view,
    );
}

/** The plugins of the history; undo and redo are the library's. */
export function stepsBack(): Plugin[] {
  return [lastWasOwn(), closedAfterOwn()];
}

/** What other plugins add to a change (ids, signs of a list, what is suggested) belongs to it, and ends nothing. */
function lastWasOwn(): Plugin<boolean> {
  return new Plugin<boolean>({
    key: own,
    state: {
      init: () => false,
      apply(tr, last) {
        if (!tr.docChanged || tr.getMeta('appendedTransaction') !== undefined) return last;
        return tr.getMeta(own) === true;
      },
    },
  });
}

/** The library's history, closed by the first change that follows a step of its own: the command alone would leave it open. */
function closedAfterOwn(): Plugin {
  const { spec } = history({ depth: DEPTH });
  const field = spec.state!;
  return new Plugin({
    ...spec,
    state: {
      ...field,
      apply(tr, value, before, after) {
        const follows = tr.docChanged && tr.getMeta('appendedTransaction') === undefined;
        const open =
          follows && own.getState(before)
            ? field.apply.call(this, closeHistory(before.tr), value, before, before)
            : value;
        return field.apply.call(this, tr, open, before, after);
      },
    },
  });
}
