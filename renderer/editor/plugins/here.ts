/** The paragraph with the cursor is faintly lit. */
import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

export function currentLit(): Plugin {
  return new Plugin({
    props: {
      decorations(state) {
        const { $from, $to } = state.selection;
        if (!$from.parent.isTextblock || !$from.sameParent($to) || $from.parent.type.name === 'title_line')
          return null;
        const lit = Decoration.node($from.before(), $from.after(), { class: 'here' });
        return DecorationSet.create(state.doc, [lit]);
      },
    },
  });
}
