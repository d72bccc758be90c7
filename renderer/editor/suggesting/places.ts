/** Places of suggestions (a provision, one of its own lines, characters in it) as positions of the document. */
import type { Node } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import { isProvisionKind } from '../../../shared/bill/kinds.ts';
import { provisionPositions } from '../../../shared/bill/spans.ts';

export interface Line {
  node: Node;
  /** Position of its first character. */
  start: number;
}

/** The lines a provision holds itself, in the order of `ownLines` (shared/suggestions). */
export function linesAt(node: Node, pos: number): Line[] {
  const lines: Line[] = [];
  const inTable = node.type.name === 'table';
  node.descendants((inner, offset) => {
    if (inner.isTextblock) lines.push({ node: inner, start: pos + offset + 2 });
    return !inner.isTextblock && inTable;
  });
  return lines;
}

/** Finds provisions by id: first around the cursor, where nearly every change is, then in the whole bill (once). */
export function finder(state: EditorState): (id: string) => { node: Node; pos: number } | null {
  const near = new Map<string, number>();
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (isProvisionKind(node.type.name)) near.set(String(node.attrs.id), $from.before(depth));
  }
  let all: ReadonlyMap<string, number> | null = null;
  return (id) => {
    let pos = near.get(id);
    if (pos === undefined) {
      all ??= provisionPositions(state.doc);
      pos = all.get(id);
    }
    const node = pos === undefined ? null : state.doc.nodeAt(pos);
    return node && pos !== undefined ? { node, pos } : null;
  };
}
