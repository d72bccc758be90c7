/** Where each line of the source went: so that a comment on characters of a line can be put on words of a provision. */
import { lengthOfWords } from '../../text/softHyphens.ts';
import { type Branch, isLeaf } from './draft.ts';
import { textOf } from './lines.ts';

/** A stretch of a source line and the provision that holds it now. */
export interface LinePlace {
  /** Index of the line, and which characters of its text (number aside) these are. */
  line: number;
  from: number;
  to: number;
  provision: string;
  /** In the provision's heading, or in its text (see provisions.ts). */
  part: 'heading' | 'text';
  /** Offset of `from` in that heading or text, where soft hyphens do not count. */
  offset: number;
}

export function placesOf(root: Branch): LinePlace[] {
  const places: LinePlace[] = [];
  const visit = (node: Branch): void => {
    let offset = 0;
    let first = true;
    for (const child of node.children) {
      if (!isLeaf(child)) {
        visit(child);
        continue;
      }
      const length = textOf(child.spans).length;
      const heading = child.type === 'heading';
      if (!heading) {
        if (!first) offset += 1;
        first = false;
      }
      if (child.line >= 0) {
        // A negative `from` is a number of the format that stayed in the text: those characters are before the line's own.
        const cut = Math.max(0, -child.from);
        places.push({
          line: child.line,
          from: child.from + cut,
          to: child.from + length,
          provision: node.id,
          part: heading ? 'heading' : 'text',
          offset: (heading ? 0 : offset) + cut,
        });
      }
      if (!heading) offset += lengthOfWords(textOf(child.spans));
    }
  };
  visit(root);
  return places;
}
