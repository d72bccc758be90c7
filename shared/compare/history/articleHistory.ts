/** The versions in which a provision changed, each with what changed in it. */

import { type NodeJson, readBill } from '../../bill/document.ts';
import { isNumberedKind, type ProvisionKind } from '../../bill/kinds.ts';
import { compareBills } from '../compare.ts';
import type { Change, Comparison, RedlineBlock } from '../types.ts';
import type { BlameOptions } from './blame.ts';
import { groundsOf } from './grounds.ts';
import { type Found, Walk } from './line.ts';
import { type Cite, type HistoryToken, idsIn, ownLines, provisionIn } from './ownLines.ts';
import type { Because, History, HistoryEntry, HistoryVersion } from './types.ts';

export interface HistoryOptions extends BlameOptions {
  /** Attributes of the bill, as its document has them: numbers inside are drawn by its tradition. */
  attrs: Readonly<Record<string, unknown>>;
  /** The number that a unit has today, '' or null where it has none: histories do not count through the bill. */
  numberOf?: (unit: string) => string | null;
  /** No more entries than this, the newest. */
  most?: number;
}

/**
 * The history of a provision with all that stands in it, newest first, along the line of versions that lead to `version`.
 * Numbers of units are those of today throughout, since a renumbering is no change of the provision.
 */
export function articleHistory(
  history: History,
  version: string,
  provision: string,
  options: HistoryOptions,
): HistoryEntry[] {
  const walk = Walk.of(history);
  const entries: HistoryEntry[] = [];
  const { most = Number.POSITIVE_INFINITY } = options;
  let now = walk.find(version, provision, provision, '');
  let unit = now?.unit ?? provision;
  for (let at: string | null = version; at !== null && entries.length < most; ) {
    const before = walk.before(at);
    if (before === null) {
      if (now) entries.push(entryOf({ history, provision, options, at, before, now, was: null }));
      break;
    }
    const [hash, old] = [history.hashOf(at, unit), history.hashOf(before, unit)];
    const stays = hash === old && history.parentOf(at, unit) === history.parentOf(before, unit);
    if (!stays) {
      const was = walk.find(before, provision, unit, at);
      const step: Step = { history, provision, options, at, before, now, was };
      if (isChange(step)) entries.push(entryOf(step));
      now = was;
      unit = was?.unit ?? unit;
    }
    at = before;
  }
  return entries;
}

interface Step {
  history: History;
  provision: string;
  options: HistoryOptions;
  at: string;
  before: string | null;
  now: Found | null;
  was: Found | null;
}

const isChange = (step: Step): boolean => {
  const { now, was } = step;
  if (!now || !was) return now !== was;
  return hasMoved(step) || JSON.stringify(now.node) !== JSON.stringify(was.node);
};

/** It stands in another unit or division now. */
function hasMoved({ history, at, before, now, was }: Step): boolean {
  if (!now || !was || before === null) return false;
  if (now.unit !== was.unit) return true;
  return history.parentOf(at, now.unit) !== history.parentOf(before, was.unit);
}

function entryOf(step: Step): HistoryEntry {
  const { history, at, before, now, was } = step;
  const version = history.version(at) as HistoryVersion;
  const { changes, blocks } = comparisonOf(step);
  const edited = changes.some((c) => c.kind !== 'moved' || c.inserted + c.deleted > 0);
  const kind = !was ? 'added' : !now ? 'removed' : hasMoved(step) && !edited ? 'moved' : 'edited';
  let [inserted, deleted] = [0, 0];
  for (const change of changes) {
    inserted += change.inserted;
    deleted += change.deleted;
  }
  return {
    version,
    before: before === null ? null : (history.version(before) as HistoryVersion),
    kind,
    inserted,
    deleted,
    changes,
    blocks,
    because: becauseOf(step),
  };
}

/** Both states compared as bills of their own, and of that what belongs to the provision. */
function comparisonOf(step: Step): { changes: Change[]; blocks: RedlineBlock[] } {
  const [a, b] = [billOf(step, step.was, step.before), billOf(step, step.now, step.at)];
  if (!a || !b) return { changes: [], blocks: [] };
  const comparison = compareBills(a, b, { sharedIds: true });
  return only(comparison, idsOf(step));
}

function idsOf({ now, was }: Step): ReadonlySet<string> {
  return new Set([...(now ? idsIn(now.node) : []), ...(was ? idsIn(was.node) : [])]);
}

/** The part of a comparison that speaks of these provisions. */
function only(
  { changes, blocks }: Comparison,
  ids: ReadonlySet<string>,
): { changes: Change[]; blocks: RedlineBlock[] } {
  const places = new Map<number, number>();
  const own: RedlineBlock[] = [];
  for (const block of blocks) {
    if (!(block.from && ids.has(block.from.id)) && !(block.to && ids.has(block.to.id))) continue;
    const copy = { ...block };
    if (block.change !== undefined) {
      const place = places.get(block.change) ?? places.size;
      places.set(block.change, place);
      copy.change = place;
    }
    own.push(copy);
  }
  return { changes: [...places.keys()].map((i) => changes[i]!), blocks: own };
}

const TITLE: NodeJson = {
  type: 'title_block',
  attrs: { id: '\u0000title' },
  content: [{ type: 'title_line' }],
};

/** A bill of the one unit that the provision stands in; of the title alone where it does not exist. */
function billOf(step: Step, found: Found | null, version: string | null) {
  const { history, options } = step;
  const json = found && version !== null ? history.content(history.hashOf(version, found.unit)) : null;
  const unit = json && shownIn(json, step);
  const content = unit?.type === 'title_block' ? [unit] : unit ? [TITLE, unit] : [TITLE];
  const read = readBill({ type: 'bill', attrs: { ...options.attrs }, content });
  return read.ok ? read.bill : null;
}

/** The unit with its number of today, and with references as they are shown today: their targets are not in this bill. */
function shownIn(unit: NodeJson, { options }: Step): NodeJson {
  const cite = options.cite ?? lastShown;
  const number = options.numberOf?.(String(unit.attrs?.id)) ?? null;
  const next = withReferences(unit, cite);
  if (number === null || !isNumberedKind(unit.type as ProvisionKind)) return next;
  return { ...next, attrs: { ...next.attrs, number } };
}

const lastShown: Cite = (_, shown) => shown || '…';

function withReferences(node: NodeJson, cite: Cite): NodeJson {
  if (node.type === 'reference') {
    const shown = cite(String(node.attrs?.target), String(node.attrs?.shown ?? ''));
    return { ...node, attrs: { ...node.attrs, shown } };
  }
  return node.content ? { ...node, content: node.content.map((child) => withReferences(child, cite)) } : node;
}

function becauseOf(step: Step): Because {
  const { now, was, options } = step;
  const cite = options.cite ?? lastShown;
  const { decisions = [], comments = [] } = options;
  const grounds = { decisions, comments };
  const requirements = new Set<string>();
  const said = new Set<string>();
  for (const id of idsOf(step)) {
    const after = tokensOf(now, id, cite);
    const before = tokensOf(was, id, cite);
    if (after.map(keyOf).join('') === before.map(keyOf).join('')) continue;
    const [kept, stayed] = changedParts(before, after);
    const own = groundsOf(grounds, new Set([id]), [
      { tokens: after, touched: stayed },
      { tokens: before, touched: kept },
    ]);
    for (const requirement of own.requirements) requirements.add(requirement);
    for (const comment of own.comments) said.add(comment);
  }
  return { requirements: [...requirements], comments: [...said] };
}

const keyOf = (token: HistoryToken): string => token.key;

function tokensOf(found: Found | null, id: string, cite: Cite): HistoryToken[] {
  const node = found && provisionIn(found.node, id);
  return node ? ownLines(node, cite).tokens : [];
}

/** For both sides, whether a token lies between the first and the last difference. */
function changedParts(
  a: readonly HistoryToken[],
  b: readonly HistoryToken[],
): [(i: number) => boolean, (i: number) => boolean] {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head]!.key === b[head]!.key) head++;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail]!.key === b[b.length - 1 - tail]!.key) tail++;
  return [(i) => i >= head && i < a.length - tail, (i) => i >= head && i < b.length - tail];
}
