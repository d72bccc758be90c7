/**
 * Checks what a save brings before it is written: each unit against the bill's schema, and, where units came, went or
 * moved, the sequence of units under each parent. A window that sends nonsense never makes a file that cannot be opened.
 */
import { Node as PmNode } from 'prosemirror-model';
import { billAttrsSchema, type NodeJson } from '../../../shared/bill/document.ts';
import { billSchema } from '../../../shared/bill/schema.ts';
import type { UnitChanges } from '../../../shared/bill/units.ts';

/** Why these changes cannot be saved, or null. */
export function faultIn(changes: UnitChanges): string | null {
  for (const put of changes.put) {
    const fault = unitFault(put.id, put.json);
    if (fault) return fault;
  }
  if (changes.attrs && !billAttrsSchema.safeParse(changes.attrs).success) return 'attributes';
  return null;
}

function unitFault(id: string, json: NodeJson): string | null {
  try {
    const node = PmNode.fromJSON(billSchema, json);
    node.check();
    if (node.attrs.id !== id || id === '') return `unit ${id} carries the id ${String(node.attrs.id)}`;
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Checks the order of units under each parent against the schema. `rows` in reading order. */
export function skeletonFault(rows: readonly { id: string; parent: string; type: string }[]): string | null {
  const children = new Map<string, string[]>([['', []]]);
  const types = new Map<string, string>([['', 'bill']]);
  for (const row of rows) {
    types.set(row.id, row.type);
    children.set(row.id, ['part', 'section', 'chapter', 'annex'].includes(row.type) ? ['heading'] : []);
    const siblings = children.get(row.parent);
    if (!siblings) return `${row.id} stands under ${row.parent}, which is not there`;
    siblings.push(row.type);
  }
  for (const [id, kinds] of children) {
    const type = types.get(id) ?? '';
    if (id !== '' && kinds[0] !== 'heading') {
      if (kinds.length > 0) return `${type} ${id} cannot hold units`;
      continue;
    }
    let match = billSchema.nodes[type]?.contentMatch ?? null;
    for (const kind of kinds) match = match?.matchType(billSchema.nodes[kind]!) ?? null;
    if (!match?.validEnd) return `${type} ${id} cannot hold ${kinds.join(', ')}`;
  }
  return null;
}
