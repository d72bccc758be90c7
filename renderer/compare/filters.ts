/** Which changes a reader wants to see: by what they amount to, and by their kind. Pure. */
import { type ChangeClass, classOf, hiddenBy } from '../../shared/compare/classes.ts';
import type { Change, ChangeKind } from '../../shared/compare/types.ts';

export interface Filters {
  hidden: ReadonlySet<ChangeClass>;
  /** One kind only; '' for all. */
  kind: ChangeKind | '';
}

export const ALL: Filters = { hidden: new Set(), kind: '' };

export type Shows = (change: Change) => boolean;

export function showsBy({ hidden, kind }: Filters): Shows {
  const hides = hiddenBy(hidden);
  return (change) => !hides(change) && (kind === '' || change.kind === kind);
}

/** Renumbering and references that follow say nothing new: they stand behind one line that opens. */
export function isQuiet(change: Change): boolean {
  const found = classOf(change);
  return !change.strength && (found === 'renumbering' || found === 'reference');
}

export interface ListedChange {
  index: number;
  change: Change;
}

const rank = ({ change }: ListedChange): number =>
  change.strength ? (change.strength.direction === 'weaker' ? 0 : 1) : 2;

/** What is shown: what became weaker first, then what became stronger, then in the order of the text; what is quiet apart. */
export function listedChanges(
  changes: readonly Change[],
  shows: Shows,
): { loud: ListedChange[]; quiet: ListedChange[] } {
  const shown = changes.map((change, index) => ({ index, change })).filter(({ change }) => shows(change));
  return {
    loud: shown
      .filter(({ change }) => !isQuiet(change))
      .sort((x, y) => rank(x) - rank(y) || x.index - y.index),
    quiet: shown.filter(({ change }) => isQuiet(change)),
  };
}
