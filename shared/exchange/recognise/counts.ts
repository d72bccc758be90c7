/** How many provisions of each kind, and how many references, an import found. */
import type { NodeJson } from '../../bill/document.ts';

export function countKinds(doc: NodeJson): Record<string, number> {
  const counts: Record<string, number> = {};
  const visit = (node: NodeJson): void => {
    if (typeof node.attrs?.id === 'string' || node.type === 'reference')
      counts[node.type] = (counts[node.type] ?? 0) + 1;
    for (const child of node.content ?? []) visit(child);
  };
  visit(doc);
  return counts;
}
