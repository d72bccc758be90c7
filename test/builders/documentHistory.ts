import type { Node } from 'prosemirror-model';
import type { NodeJson } from '../../shared/bill/document.ts';
import { cutUnits } from '../../shared/bill/units.ts';
import { type HistoryUnit, historyOfStored } from '../../shared/compare/history/sources.ts';
import type { History, HistoryVersion, Recorded } from '../../shared/compare/history/types.ts';

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
