/**
 * The paragraph with the cursor is faintly lit, and the article around it is always laid out: the browser cannot put a
 * caret into an article that it has not drawn yet (`content-visibility`), and would type into the next one.
 */
import { type EditorState, Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

/** The outermost thing around the cursor that may be left out of layout. */
function drawnUnit({ selection: { $head } }: EditorState): Decoration | null {
  for (let depth = 1; depth <= $head.depth; depth++) {
    const name = $head.node(depth).type.name;
    if (name === 'article' || (name === 'paragraph' && depth === 1))
      return Decoration.node($head.before(depth), $head.after(depth), { class: 'current' });
  }
  return null;
}

function litText({ selection: { $from, $to } }: EditorState): Decoration | null {
  if (!$from.parent.isTextblock || !$from.sameParent($to) || $from.parent.type.name === 'title_line')
    return null;
  return Decoration.node($from.before(), $from.after(), { class: 'here' });
}

export function currentLit(): Plugin {
  return new Plugin({
    props: {
      decorations(state) {
        const made = [drawnUnit(state), litText(state)].filter((deco) => deco !== null);
        return made.length > 0 ? DecorationSet.create(state.doc, made) : null;
      },
    },
  });
}
