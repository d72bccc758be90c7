/** "/" on an empty line asks what to begin there; anywhere else it is a sign like others. */
import { Plugin } from 'prosemirror-state';
import { isEmptyLine } from '../../../shared/bill/commands/onEmptyLine.ts';

/** `onSlash` is told where the line is drawn. */
export function slashAsks(onSlash: (rect: DOMRect) => void): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, from, to, text) {
        if (text !== '/' || from !== to || !isEmptyLine(view.state)) return false;
        const { left, top, bottom } = view.coordsAtPos(from);
        onSlash(new DOMRect(left, top, 1, bottom - top));
        return true;
      },
    },
  });
}
