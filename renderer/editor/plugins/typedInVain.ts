/**
 * Keys that write, pressed in a text that can only be read, do nothing; whoever shows the text hears of it and can say why.
 * The library asks no plugin for keys there, so the event itself is heard.
 */
import { Plugin } from 'prosemirror-state';
import { typedSign } from '../letters.ts';

const EDITING = new Set(['Backspace', 'Delete', 'Enter']);

/** Whether a key writes or deletes in a text, and is neither a shortcut nor a way through it. */
export function writesInText(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.isComposing) return false;
  return typedSign(event) !== null || EDITING.has(event.key);
}

export function typedInVain(tell: () => void): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown(view, event) {
          // The space bar goes on by a page in what is read.
          if (!view.editable && event.key !== ' ' && writesInText(event)) tell();
          return false;
        },
      },
    },
  });
}
