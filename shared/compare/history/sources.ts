/** The history of versions that name their units by hash in chunks, as a project stores them. */
import type { NodeJson } from '../../bill/document.ts';
import type { History, HistoryVersion, Recorded } from './types.ts';

/** One unit of a stored version. */
export type HistoryUnit = readonly [id: string, parent: string, hash: string];

export interface StoredVersion extends HistoryVersion {
  /** Hashes of chunks, in order; versions share the chunks that did not change. */
  chunks: readonly string[];
  operations?: readonly Recorded[];
}

export interface StoredVersions {
  versions: readonly StoredVersion[];
  chunk(hash: string): readonly HistoryUnit[];
  content(hash: string): NodeJson;
}

/** A history of stored versions. A chunk or content is read once, when it is first looked into. */
export function historyOfStored(stored: StoredVersions): History {
  const byId = new Map(stored.versions.map((v) => [v.id, v]));
  const ids = [...byId.keys()];
  const places = new PlacesOfUnits(stored);
  const at = (version: string, unit: string): HistoryUnit | undefined =>
    places.at(version, unit, chunksOf(version));
  const contents = new Map<string, NodeJson>();
  const chunksOf = (id: string): readonly string[] => byId.get(id)?.chunks ?? [];
  return {
    version: (id) => byId.get(id),
    ids: () => ids,
    hashOf: (version, unit) => at(version, unit)?.[2] ?? '',
    parentOf: (version, unit) => at(version, unit)?.[1] ?? null,
    unitsNotIn(version, other) {
      const shared = new Set(chunksOf(other));
      const own = chunksOf(version).filter((hash) => !shared.has(hash));
      const there = new Map(
        chunksOf(other)
          .filter((hash) => !chunksOf(version).includes(hash))
          .flatMap((hash) => stored.chunk(hash))
          .map(([unit, , hash]) => [unit, hash]),
      );
      return own
        .flatMap((hash) => stored.chunk(hash))
        .filter(([unit, , hash]) => there.get(unit) !== hash)
        .map(([unit]) => unit);
    },
    content(hash) {
      const known = contents.get(hash);
      if (known) return known;
      const json = stored.content(hash);
      contents.set(hash, json);
      return json;
    },
    operations: (version) => byId.get(version)?.operations ?? [],
  };
}

const FEW = 6;

/** Where each unit stands in each version: all chunks are gone through once, when the first unit is asked for. */
class PlacesOfUnits {
  private readonly stored: StoredVersions;
  private chunksOfUnits: Map<string, Map<string, HistoryUnit>> | null = null;
  private readonly known = new Map<string, ReadonlyMap<string, HistoryUnit>>();
  private readonly asked = new Map<string, number>();

  constructor(stored: StoredVersions) {
    this.stored = stored;
  }

  /** A unit in a version with these chunks. What is asked a few times is looked up, what is walked through is listed. */
  at(version: string, unit: string, chunks: readonly string[]): HistoryUnit | undefined {
    const known = this.known.get(unit);
    if (known) return known.get(version);
    this.chunksOfUnits ??= this.readAll();
    const own = this.chunksOfUnits.get(unit);
    if (!own) return undefined;
    const times = (this.asked.get(unit) ?? 0) + 1;
    this.asked.set(unit, times);
    if (times > FEW) return this.list(unit, own).get(version);
    const hash = chunks.find((chunk) => own.has(chunk));
    return hash === undefined ? undefined : own.get(hash);
  }

  private list(unit: string, own: ReadonlyMap<string, HistoryUnit>): ReadonlyMap<string, HistoryUnit> {
    const found = new Map<string, HistoryUnit>();
    for (const { id, chunks } of this.stored.versions) {
      const hash = chunks.find((chunk) => own.has(chunk));
      if (hash !== undefined) found.set(id, own.get(hash)!);
    }
    this.known.set(unit, found);
    return found;
  }

  private readAll(): Map<string, Map<string, HistoryUnit>> {
    const places = new Map<string, Map<string, HistoryUnit>>();
    const seen = new Set<string>();
    for (const { chunks } of this.stored.versions)
      for (const hash of chunks) {
        if (seen.has(hash)) continue;
        seen.add(hash);
        for (const entry of this.stored.chunk(hash)) {
          const own = places.get(entry[0]);
          if (own) own.set(hash, entry);
          else places.set(entry[0], new Map([[hash, entry]]));
        }
      }
    return places;
  }
}
