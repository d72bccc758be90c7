/**
 * The paragraph with the cursor is faintly lit, and the article and the divisions around it are always laid out: the browser cannot put a
 * caret into an article that it has not drawn yet (`content-visibility`), and would type into the next one.
 */
import { type EditorState, Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { isLeftOut, UNITS } from '../leftOut.ts';

/** Everything around the cursor that may be left out of layout. */
function drawnUnits({ selection: { $head } }: EditorState): Decoration[] {
  const made: Decoration[] = [];
  for (let depth = 1; depth <= $head.depth; depth++) {
    const name = $head.node(depth).type.name;
    if (isLeftOut(name))
      made.push(Decoration.node($head.before(depth), $head.after(depth), { class: 'current' }));
    if (UNITS.has(name)) break;
  }
  return made;
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
        const made = drawnUnits(state);
        const lit = litText(state);
        if (lit) made.push(lit);
        return made.length > 0 ? DecorationSet.create(state.doc, made) : null;
      },
    },
  });
}
