/** How long a bill is, in what it consists of: articles, or the points of a decree, which has none. */
import type { Provision } from './provisions.ts';
import { hasArticles } from './tradition/places.ts';
import type { DrawnBy } from './tradition/shipped.ts';

export interface Extent {
  level: 'article' | 'paragraph';
  count: number;
}

/** Whether a provision is an article or a point that stands for itself, outside of quoted text and notes. */
export function isUnit({ kind, id, unit, quoted, note }: Provision): boolean {
  return !quoted && !note && (kind === 'article' || (kind === 'paragraph' && unit === id));
}

/**
 * @param units articles and top points, with whatever else stands among them (divisions, annexes are not counted)
 *
 * An amending law may consist of either; a decree with articles in an annex still consists of points.
 */
export function extentOf(units: readonly { kind: string }[], attrs: DrawnBy): Extent {
  const of = (level: Extent['level']): number => units.filter(({ kind }) => kind === level).length;
  const level = hasArticles(attrs) && (of('article') > 0 || of('paragraph') === 0) ? 'article' : 'paragraph';
  return { level, count: of(level) };
}
