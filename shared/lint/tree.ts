/** The provisions of one unit (an article, a point of a decree) as a tree. */
import type { Provision } from '../bill/provisions.ts';

export interface Branch {
  provision: Provision;
  children: Branch[];
}

/** The top provisions of a unit with what is inside them; `provisions` are those of the unit in reading order. */
export function treeOf(provisions: readonly Provision[]): Branch[] {
  const branches = new Map<string, Branch>();
  const tops: Branch[] = [];
  for (const provision of provisions) {
    const branch: Branch = { provision, children: [] };
    branches.set(provision.id, branch);
    const parent = branches.get(provision.parent);
    if (parent) parent.children.push(branch);
    else tops.push(branch);
  }
  return tops;
}

export function eachBranch(tops: readonly Branch[], visit: (branch: Branch) => void): void {
  for (const branch of tops) {
    visit(branch);
    eachBranch(branch.children, visit);
  }
}
