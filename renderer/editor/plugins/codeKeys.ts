/** Keys with Ctrl and Alt by their place on the keyboard: they work while a Russian or Turkmen layout is on. */
import { type Command, Plugin } from 'prosemirror-state';

/** Commands by `KeyboardEvent.code`, all with Ctrl (or Cmd) and Alt. What AltGr writes is left to the layout. */
export function ctrlAltKeys(commands: Readonly<Record<string, Command>>): Plugin {
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        const held = (event.ctrlKey || event.metaKey) && event.altKey && !event.shiftKey;
        if (!held || event.getModifierState('AltGraph')) return false;
        const command = commands[event.code];
        // A key that can do nothing here writes nothing either.
        if (command) command(view.state, view.editable ? view.dispatch : undefined, view);
        return command !== undefined;
      },
    },
  });
}
