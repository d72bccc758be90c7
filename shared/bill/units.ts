/**
 * The bill cut into the pieces that are stored and sent one by one: an article with all it contains, the head of a
 * division, the title block, a decree point, an annex head. One key press changes one unit, whatever the bill's length.
 */
import type { Node } from 'prosemirror-model';
import type { NodeJson } from './document.ts';
import { keptInOrder } from './order.ts';

/** One unit: its node as JSON, for a division or annex without the units inside it. Units are listed in reading order. */
export interface Unit {
  id: string;
  /** The division or annex it stands in, '' at the top. */
  parent: string;
  json: NodeJson;
}

const CONTAINERS = new Set(['part', 'section', 'chapter', 'annex']);

/** Cuts a bill into units; `joinUnits` gives the same bill back. */
export function cutUnits(bill: Node): Unit[] {
  const units: Unit[] = [];
  const visit = (node: Node, parent: string): void => {
    node.forEach((child) => {
      if (child.isTextblock) return;
      const id = String(child.attrs.id);
      if (!CONTAINERS.has(child.type.name)) {
        units.push({ id, parent, json: child.toJSON() as NodeJson });
        return;
      }
      units.push({ id, parent, json: headOf(child) });
      visit(child, id);
    });
  };
  visit(bill, '');
  return units;
}

function headOf(container: Node): NodeJson {
  const heading = container.firstChild;
  return {
    type: container.type.name,
    attrs: { ...container.attrs },
    content: heading?.type.name === 'heading' ? [heading.toJSON() as NodeJson] : [],
  };
}

/** Puts units (in reading order) back together under the bill's attributes. The result is not yet checked: see `readBill`. */
export function joinUnits(attrs: Record<string, unknown>, units: readonly Unit[]): NodeJson {
  const bill: NodeJson = { type: 'bill', attrs, content: [] };
  const byId = new Map<string, NodeJson>([['', bill]]);
  for (const unit of units) {
    const node: NodeJson = { ...unit.json, content: [...(unit.json.content ?? [])] };
    if (CONTAINERS.has(unit.json.type)) byId.set(unit.id, node);
    const parent = byId.get(unit.parent) ?? bill;
    parent.content!.push(node);
  }
  return bill;
}

/**
 * What one save carries: units that are new, changed or moved (in reading order), and units that are gone. `after` is the
 * unit before it under the same parent, '' for the first; null where the unit stays where it is.
 */
export interface UnitChanges {
  put: { id: string; parent: string; after: string | null; json: NodeJson }[];
  removed: string[];
  /** The bill's own attributes, where they changed. */
  attrs?: Record<string, unknown>;
}

/**
 * What must be saved to get from one bill to the next. Unchanged nodes are recognised by identity (ProseMirror shares
 * them), so the cost after one key is a walk over the units without looking into them.
 */
export function unitChanges(before: Node, after: Node): UnitChanges {
  const edits: UnitChanges['put'] = [];
  const changes: UnitChanges = editsInPlace(before, after, '', edits)
    ? { put: edits, removed: [] }
    : rearranged(before, after);
  if (before.attrs !== after.attrs && JSON.stringify(before.attrs) !== JSON.stringify(after.attrs))
    changes.attrs = { ...after.attrs };
  return changes;
}

/**
 * The way back from what `changes` leads to: the same units as they stood in `before`, and those that were not there, removed.
 * Not `unitChanges` the other way round: of two units that changed places either may be said to have moved.
 */
export function changesBack(before: Node, changes: UnitChanges): UnitChanges {
  const moved = new Map(changes.put.map(({ id, after }) => [id, after !== null]));
  for (const id of changes.removed) moved.set(id, true);
  const put: UnitChanges['put'] = [];
  for (const [id, { parent, after, node }] of placesOf(before)) {
    const place = moved.get(id);
    if (place === undefined) continue;
    moved.delete(id);
    const json = CONTAINERS.has(node.type.name) ? headOf(node) : (node.toJSON() as NodeJson);
    put.push({ id, parent, after: place ? after : null, json });
  }
  return {
    put,
    removed: [...moved.keys()],
    ...(changes.attrs ? { attrs: { ...before.attrs } } : {}),
  };
}

/**
 * The usual case, typing: the same units in the same places. Whole chapters that ProseMirror shares are passed over.
 * @returns false where a unit came, went or moved.
 */
function editsInPlace(before: Node, after: Node, parent: string, put: UnitChanges['put']): boolean {
  if (before.childCount !== after.childCount) return false;
  for (let i = 0; i < after.childCount; i++) {
    const was = before.child(i);
    const is = after.child(i);
    if (was === is || is.isTextblock) continue;
    const id = String(is.attrs.id);
    if (was.attrs.id !== is.attrs.id || was.type !== is.type) return false;
    const container = CONTAINERS.has(is.type.name);
    if (!sameUnit(was, is))
      put.push({ id, parent, after: null, json: container ? headOf(is) : (is.toJSON() as NodeJson) });
    if (container && !editsInPlace(was, is, id, put)) return false;
  }
  return true;
}

function rearranged(before: Node, after: Node): UnitChanges {
  const old = placesOf(before);
  const next = placesOf(after);
  const staying = unitsThatStay(old, next);
  const put: UnitChanges['put'] = [];
  for (const [id, place] of next) {
    const stays = staying(id, place.parent);
    if (stays && sameUnit(old.get(id)!.node, place.node)) continue;
    const json = CONTAINERS.has(place.node.type.name)
      ? headOf(place.node)
      : (place.node.toJSON() as NodeJson);
    put.push({ id, parent: place.parent, after: stays ? null : place.after, json });
  }
  const removed = [...old.keys()].filter((id) => !next.has(id));
  return { put, removed };
}

type Places = ReadonlyMap<string, UnitPlace>;

/** Answers, per unit, whether it keeps its place: same parent, and in order with the others that keep theirs. */
function unitsThatStay(old: Places, next: Places): (id: string, parent: string) => boolean {
  const children = (places: Places): Map<string, string[]> => {
    const lists = new Map<string, string[]>();
    for (const [id, { parent }] of places) {
      const list = lists.get(parent);
      if (list) list.push(id);
      else lists.set(parent, [id]);
    }
    return lists;
  };
  const before = children(old);
  const after = children(next);
  const kept = new Map<string, Set<string>>();
  return (id, parent) => {
    let set = kept.get(parent);
    if (!set) {
      set = keptInOrder(before.get(parent) ?? [], after.get(parent) ?? []);
      kept.set(parent, set);
    }
    return set.has(id);
  };
}

function sameUnit(a: Node, b: Node): boolean {
  if (a === b) return true;
  if (!CONTAINERS.has(a.type.name)) return a.eq(b);
  return a.sameMarkup(b) && (a.firstChild?.eq(b.firstChild as Node) ?? b.firstChild === null);
}

interface UnitPlace {
  parent: string;
  after: string;
  node: Node;
}

function placesOf(bill: Node): Map<string, UnitPlace> {
  const places = new Map<string, UnitPlace>();
  const visit = (node: Node, parent: string): void => {
    let after = '';
    node.forEach((child) => {
      if (child.isTextblock) return;
      const id = String(child.attrs.id);
      places.set(id, { parent, after, node: child });
      after = id;
      if (CONTAINERS.has(child.type.name)) visit(child, id);
    });
  };
  visit(bill, '');
  return places;
}
