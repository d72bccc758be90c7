/** Histories: of documents in memory, and of versions that name their units by hash in chunks (what a project stores). */
import type { Node } from 'prosemirror-model';
import type { NodeJson } from '../../bill/document.ts';
import { cutUnits } from '../../bill/units.ts';
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
  const contents = new Map<string, NodeJson>();
  const chunksOf = (id: string): readonly string[] => byId.get(id)?.chunks ?? [];
  return {
    version: (id) => byId.get(id),
    ids: () => ids,
    hashOf: (version, unit) => places.find(chunksOf(version), unit)?.[2] ?? '',
    parentOf: (version, unit) => places.find(chunksOf(version), unit)?.[1] ?? null,
    unitsNotIn(version, other) {
      const shared = new Set(chunksOf(other));
      const own = chunksOf(version).filter((hash) => !shared.has(hash));
      return own
        .flatMap((hash) => stored.chunk(hash))
        .filter(([unit, , hash]) => places.find(chunksOf(other), unit)?.[2] !== hash)
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

/** In which chunks each unit stands: all chunks are gone through once, when the first unit is asked for. */
class PlacesOfUnits {
  private readonly stored: StoredVersions;
  private places: Map<string, Map<string, HistoryUnit>> | null = null;

  constructor(stored: StoredVersions) {
    this.stored = stored;
  }

  find(chunks: readonly string[], unit: string): HistoryUnit | undefined {
    this.places ??= this.readAll();
    const own = this.places.get(unit);
    if (!own) return undefined;
    for (const hash of chunks) {
      const entry = own.get(hash);
      if (entry) return entry;
    }
    return undefined;
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

export interface DocumentVersion extends HistoryVersion {
  doc: Node;
  operations?: readonly Recorded[];
}

/** A history of bills in memory. Units are told apart by their content, so nothing needs to be hashed. */
export function historyOfDocuments(versions: readonly DocumentVersion[]): History {
  const contents = new Map<string, NodeJson>();
  const chunks = new Map<string, HistoryUnit[]>();
  return historyOfStored({
    versions: versions.map(({ doc, ...version }) => {
      const units = cutUnits(doc).map(({ id, parent, json }): HistoryUnit => {
        const hash = JSON.stringify(json);
        contents.set(hash, json);
        return [id, parent, hash];
      });
      chunks.set(version.id, units);
      return { ...version, chunks: [version.id] };
    }),
    chunk: (hash) => chunks.get(hash) ?? [],
    content: (hash) => contents.get(hash)!,
  });
}
