/**
 * Commands note what they do to the structure in their transaction; `operationsPlugin` turns notes into operations. A
 * provision that a command has just made has no id yet (`uniqueIds` gives it one), so notes may name it by its place.
 */
import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { isProvisionKind } from '../kinds.ts';
import { compactOperations, type OperationName, type StructuralOperation } from '../operations.ts';

/** A provision by its id, or by the position before it. */
export type NotedProvision = string | number;

interface Note {
  op: OperationName;
  from: NotedProvision;
  to: NotedProvision;
  /** Steps of the transaction that were there when positions were noted. */
  steps: number;
}

const NOTES = 'structuralOperations';

/** Notes an operation; positions are those of `tr.doc` now. */
export function note(tr: Transaction, op: OperationName, from: NotedProvision, to: NotedProvision): void {
  const notes = (tr.getMeta(NOTES) as Note[] | undefined) ?? [];
  tr.setMeta(NOTES, [...notes, { op, from, to, steps: tr.steps.length }]);
}

interface Recorded {
  /** What is known by id. */
  operations: readonly StructuralOperation[];
  /** What was noted in the last transactions, with positions in the document as it is now. */
  open: readonly Note[];
}

const NOTHING: Recorded = { operations: [], open: [] };
const key = new PluginKey<Recorded>('operations');

/** Keeps the operations of a session; `recordedOperations` reads them. */
export function operationsPlugin(): Plugin<Recorded> {
  return new Plugin<Recorded>({
    key,
    state: {
      init: () => NOTHING,
      apply(tr, before, old) {
        const notes = tr.getMeta(NOTES) as Note[] | undefined;
        if (!notes && (before.open.length === 0 || !tr.docChanged)) return before;
        const appended = tr.getMeta('appendedTransaction') !== undefined;
        // A transaction of its own begins: the ids in the document before it are final.
        const settled = appended ? before : settle(before, old.doc);
        const open = [
          ...settled.open.map((n) => mapped(n, tr, 0)),
          ...(notes ?? []).map((n) => mapped(n, tr, n.steps)),
        ];
        return { operations: settled.operations, open };
      },
    },
  });
}

function mapped(noted: Note, tr: Transaction, steps: number): Note {
  const mapping = tr.mapping.slice(steps);
  const move = (place: NotedProvision): NotedProvision =>
    typeof place === 'string' ? place : mapping.map(place, 1);
  return { ...noted, from: move(noted.from), to: move(noted.to), steps: 0 };
}

// Asked twice of the same state, the same operations are given: whoever saves them knows them again.
const settledFor = new WeakMap<Recorded, { doc: Node; settled: Recorded }>();

function settle(recorded: Recorded, doc: Node): Recorded {
  if (recorded.open.length === 0) return recorded;
  const known = settledFor.get(recorded);
  if (known?.doc === doc) return known.settled;
  const settled = named(recorded, doc);
  settledFor.set(recorded, { doc, settled });
  return settled;
}

function named(recorded: Recorded, doc: Node): Recorded {
  const operations = recorded.open.flatMap(({ op, from, to }) => {
    const [source, goal] = [idAt(from, doc), idAt(to, doc)];
    return source === '' || goal === '' ? [] : [{ op, from: source, to: goal }];
  });
  return { operations: compactOperations([...recorded.operations, ...operations]), open: [] };
}

function idAt(place: NotedProvision, doc: Node): string {
  if (typeof place === 'string') return place;
  const node = place <= doc.content.size ? doc.nodeAt(place) : null;
  return node && isProvisionKind(node.type.name) ? String(node.attrs.id) : '';
}

/**
 * All operations since the editor was opened, oldest first. The same list (the very object) as long as none was added.
 * Empty where the plugin is not there.
 */
export function recordedOperations(state: EditorState): readonly StructuralOperation[] {
  return settle(key.getState(state) ?? NOTHING, state.doc).operations;
}
