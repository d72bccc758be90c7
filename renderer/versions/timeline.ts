/** The versions as a time line: which stands on which, and on which track each is drawn. Newest first. */

export interface Stop {
  id: string;
  /** The version it was made from, '' for the first. */
  parent: string;
  /** Versions of a colleague that were merged into it. */
  merged?: readonly string[];
}

export interface TimelineRow {
  id: string;
  lane: number;
  /** Nothing newer was made from it. */
  begins: boolean;
  /** Tracks that run past this stop without touching it. */
  through: number[];
  /** Tracks that come down from newer stops and end here: versions made from this one. */
  joins: number[];
  /** Tracks that begin here and go down to what was merged in; a track of `through` where it runs there already. */
  merges: number[];
  /** The stop's own track goes on to an older one. */
  goesOn: boolean;
}

/**
 * One track for each line of work: the draft's runs straight down the left, what was left aside by a restore gets a
 * track of its own that ends at the version both came from.
 */
export function timelineOf(newestFirst: readonly Stop[]): TimelineRow[] {
  const known = new Set(newestFirst.map((stop) => stop.id));
  // What each open track waits for, from left to right; null is a free track.
  const tracks: (string | null)[] = [];
  const open = (id: string): number => {
    const free = tracks.indexOf(null);
    const at = free < 0 ? tracks.length : free;
    tracks[at] = id;
    return at;
  };
  return newestFirst.map(({ id, parent, merged = [] }): TimelineRow => {
    const waiting = tracks.flatMap((wanted, at) => (wanted === id ? [at] : []));
    const lane = waiting[0] ?? open(id);
    const joins = waiting.slice(1);
    const through = tracks.flatMap((wanted, at) =>
      wanted !== null && at !== lane && !joins.includes(at) ? [at] : [],
    );
    for (const at of joins) tracks[at] = null;
    const goesOn = parent !== '' && known.has(parent);
    tracks[lane] = goesOn ? parent : null;
    const merges = merged
      .filter((one) => known.has(one) && one !== parent)
      .map((one) => (tracks.includes(one) ? tracks.indexOf(one) : open(one)));
    return { id, lane, begins: waiting.length === 0, through, joins, merges, goesOn };
  });
}

export function lanesOf(rows: readonly TimelineRow[]): number {
  return Math.max(
    1,
    ...rows.map((row) => Math.max(row.lane, ...row.through, ...row.joins, ...row.merges) + 1),
  );
}

interface MergeOfTexts {
  at: string;
  before: string;
  came: string;
}

/** Into which stop each merge went: the first version that was made from the draft after it, else the draft itself. */
export function mergedInto(
  merges: readonly MergeOfTexts[],
  versions: readonly { id: string; parent: string; at: string }[],
  draft: Stop,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { at, before, came } of merges) {
    const after = versions
      .filter((v) => v.parent === before && v.id !== came && v.at >= at)
      .sort((x, y) => (x.at < y.at ? -1 : 1))[0];
    const into = after?.id ?? (draft.parent === before ? draft.id : null);
    if (into !== null) found.set(into, [...(found.get(into) ?? []), came]);
  }
  return found;
}
