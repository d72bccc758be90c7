/** Equal parts of two texts as the very same nodes, so that what did not change is passed over without a look inside. */
import { Fragment, type Node } from 'prosemirror-model';
import { idOf, kidsOf } from './sites.ts';

/** The bill `made` with every provision that equals the one of the same id in `like` replaced by that very node. */
export function shared(made: Node, like: Node): Node {
  if (made === like || made.eq(like)) return like;
  const known = new Map<string, Node>();
  for (const kid of kidsOf(like)) known.set(idOf(kid), kid);
  if (made.type.name === 'table') return made;
  let changed = false;
  const children = made.children.map((child) => {
    if (child.isTextblock) return child;
    const other = known.get(idOf(child));
    const next = other ? shared(child, other) : child;
    changed ||= next !== child;
    return next;
  });
  return changed ? made.copy(Fragment.from(children)) : made;
}
