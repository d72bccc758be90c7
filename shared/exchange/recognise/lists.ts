/** Where a numbered line belongs: which of the lists that are open it goes on with, or which new one it begins. */
import type { Language } from '../../bill/kinds.ts';
import { letterValue, romanValue } from '../../bill/ordinals.ts';
import type { Branch } from './draft.ts';
import type { ListMarker, Shape } from './markers.ts';

export const LEVELS = ['paragraph', 'point', 'subpoint'] as const;

/** A paragraph, point or subpoint that may still grow; `shape` is null where it has no typed number. */
export interface OpenItem {
  branch: Branch;
  level: 0 | 1 | 2;
  shape: Shape | null;
  value: number;
  /** Depth in the format's own list, where it has one. */
  listLevel?: number;
}

/** The position a number stands for: 12-1 counts as 12, "в" as 3, "iv" as 4; of "2.3" the last figure. */
export function positionOf(marker: ListMarker, lang: Language): number {
  const { shape, number } = marker;
  if (shape === '•') return 1;
  if (shape.includes('r')) return romanValue(number) ?? 0;
  if (shape.includes('a')) {
    const letters = /^\p{L}+/u.exec(number)?.[0] ?? '';
    return (
      letterValue(letters, lang) ??
      letterValue(letters, 'ru') ??
      letterValue(letters, 'en') ??
      letterValue(letters, 'tk') ??
      0
    );
  }
  return Number(/(?:\.|^)(\d+)(?!.*\.\d)/.exec(number)?.[1] ?? 0);
}

/** Which rank a list of this form has when nothing else decides. */
export function naturalLevel(shape: Shape): 0 | 1 | 2 {
  if (shape === 'n.' || shape === '(n)' || shape === 'n' || shape === 'r.') return 0;
  return shape === 'n.n.n' || shape === '(r)' || shape === 'r)' ? 2 : 1;
}

function sameList(item: OpenItem, shape: Shape, listLevel: number | undefined): boolean {
  if (item.shape !== shape) return false;
  return item.listLevel === undefined || listLevel === undefined || item.listLevel === listLevel;
}

/** Index of the open list that this form goes on with, the deepest first; -1 where none. */
export function openList(open: readonly OpenItem[], shape: Shape, listLevel?: number): number {
  for (let i = open.length - 1; i >= 0; i--) if (sameList(open[i]!, shape, listLevel)) return i;
  return -1;
}

function goesOn(open: readonly OpenItem[], marker: ListMarker, value: number): boolean {
  const at = openList(open, marker.shape);
  if (at < 0) return false;
  const step = value - open[at]!.value;
  // Letters leave out some (ё, й), and an inserted "5-1" stands at 5.
  return marker.shape.includes('a')
    ? step >= 0 && step <= 3
    : step === 1 || (step === 0 && marker.number.includes('-'));
}

// Forms that ordinary sentences also begin with ("А. Иванов", "12 членов", "I. think"): only as part of a list.
const DOUBTFUL = new Set<Shape>(['a.', 'n', 'r.', 'r)']);

/**
 * The reading of a numbered line that fits: one that goes on with an open list, else one that begins a list.
 * @param begins tells whether later lines go on with a list of this form.
 */
export function choose(
  markers: readonly ListMarker[],
  open: readonly OpenItem[],
  lang: Language,
  begins: (marker: ListMarker) => boolean,
): ListMarker | null {
  const valued = markers.map((marker) => ({ marker, value: positionOf(marker, lang) }));
  const next = valued.find(({ marker, value }) => goesOn(open, marker, value));
  if (next) return next.marker;
  const sure = valued.filter(
    ({ marker, value }) => !DOUBTFUL.has(marker.shape) || (value === 1 && begins(marker)),
  );
  const first = sure.find(({ value }) => value === 1);
  const letters = sure.find(({ marker }) => !marker.shape.includes('r'));
  return (first ?? letters ?? sure[0])?.marker ?? null;
}

/** Where the new item goes: under `open[parent]` (-1: the article or other host), as `level`. null: too deep. */
export function placeOf(
  marker: ListMarker,
  value: number,
  open: readonly OpenItem[],
  introduced: boolean,
  listLevel?: number,
): { level: 0 | 1 | 2; keep: number } | null {
  const at = openList(open, marker.shape, listLevel);
  const top = open.at(-1);
  if (at >= 0 && (value !== 1 || at === open.length - 1 || marker.shape === '•'))
    return { level: open[at]!.level, keep: at };
  const natural = naturalLevel(marker.shape);
  if (!top) return { level: natural === 2 ? 1 : natural, keep: 0 };
  if (value === 1) {
    // "The Board: 1. …" under an unnumbered paragraph is its list; without a colon it is a paragraph of its own.
    if (natural === 0 && top.shape === null && top.level === 0 && !introduced) return { level: 0, keep: 0 };
    const level = Math.max(top.level + 1, Math.min(natural, top.level + 1));
    return level > 2 ? null : { level: level as 1 | 2, keep: open.length };
  }
  const keep = open.filter((item) => item.level < natural).length;
  const above = open[keep - 1];
  return { level: (above ? Math.min(natural, above.level + 1) : Math.min(natural, 1)) as 0 | 1 | 2, keep };
}
