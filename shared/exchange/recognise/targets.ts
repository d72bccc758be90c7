/** What a citation can point to: articles, divisions, and the parts inside an article, by their typed numbers. */
import type { Register } from '../../bill/references.ts';
import { type Branch, isLeaf } from './draft.ts';

/** Where a textblock stands: the provisions around it, innermost last. */
export interface Surroundings {
  article: Branch | null;
  paragraph: Branch | null;
  point: Branch | null;
}

/** The provisions of the bill by their numbers. */
export interface Targets {
  articles: ReadonlyMap<string, Branch>;
  divisions: ReadonlyMap<string, Branch>;
  paragraphs: ReadonlyMap<string, Branch>;
  numberOf(id: string): string;
  /** Filled on the way (`insideOf`). */
  inside: Map<Branch, Inside>;
}

/** The numbered children of a provision, looked up by every citation in a long article: made once for each. */
interface Inside {
  numbered: ReadonlyMap<string, Branch>;
  soleParagraph: Branch | null;
}

export function insideOf(parent: Branch, targets: Targets): Inside {
  const known = targets.inside.get(parent);
  if (known) return known;
  const numbered = new Map<string, Branch>();
  const paragraphs: Branch[] = [];
  for (const child of parent.children) {
    if (isLeaf(child)) continue;
    const key = `${child.type} ${targets.numberOf(child.id)}`;
    if (!numbered.has(key)) numbered.set(key, child);
    if (child.type === 'paragraph') paragraphs.push(child);
  }
  const inside: Inside = { numbered, soleParagraph: paragraphs.length === 1 ? paragraphs[0]! : null };
  targets.inside.set(parent, inside);
  return inside;
}

/** The part of this kind and number in a provision; null for none. */
export function inner(parent: Branch | null, kind: string, number: string, targets: Targets): Branch | null {
  return parent ? (insideOf(parent, targets).numbered.get(`${kind} ${number}`) ?? null) : null;
}

export function collectTargets(root: Branch, reg: Register): Targets {
  const articles = new Map<string, Branch>();
  const divisions = new Map<string, Branch>();
  const paragraphs = new Map<string, Branch>();
  const numberOf = (id: string): string => reg.numbers.get(id)?.number ?? '';
  const visit = (node: Branch): void => {
    for (const child of node.children) {
      // An annex has numbers of its own; a citation in the body means the body.
      if (isLeaf(child) || child.type === 'quoted' || child.type === 'annex') continue;
      const number = numberOf(child.id);
      if (child.type === 'article' && number !== '' && !articles.has(number)) articles.set(number, child);
      if ((child.type === 'chapter' || child.type === 'section' || child.type === 'part') && number !== '')
        divisions.set(`${child.type} ${number}`, child);
      if (child.type === 'paragraph' && node.type !== 'article') paragraphs.set(number, child);
      visit(child);
    }
  };
  visit(root);
  return { articles, divisions, paragraphs, numberOf, inside: new Map() };
}
