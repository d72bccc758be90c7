/** Comments of a file under the ids that its text was given when it was matched with the project's. */
import type { NodeJson } from '../bill/document.ts';
import { isProvisionKind } from '../bill/kinds.ts';
import type { ImportedComment } from './types.ts';

/** @param read the text as the file gave it; @param matched the same text, provision by provision, with other ids. */
export function renamedComments(
  comments: readonly ImportedComment[],
  read: NodeJson,
  matched: NodeJson,
): ImportedComment[] {
  const names = new Map<string, string>();
  const walk = (one: NodeJson, other: NodeJson): void => {
    if (isProvisionKind(one.type)) names.set(String(one.attrs?.id), String(other.attrs?.id));
    one.content?.forEach((child, i) => {
      const twin = other.content?.[i];
      if (twin) walk(child, twin);
    });
  };
  walk(read, matched);
  return comments.map((comment) => ({
    ...comment,
    provision: names.get(comment.provision) ?? comment.provision,
  }));
}
