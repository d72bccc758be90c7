/**
 * The changes as a person reads them: what matters first, one line each, and all that is quiet in one line that opens:
 * "Articles 12–31 renumbered 13–32; 14 references updated".
 */
import type { MessageKey, Messages } from '../messages/index.ts';
import type { Change, Comparison } from './types.ts';

/** One line of the change list. `changes` are indices into `Comparison.changes`; several where the line is quiet. */
export interface SummaryItem {
  quiet: boolean;
  text: string;
  /** Weaker wording first: such a change is a warning. */
  strength?: Change['strength'];
  changes: number[];
}

export function isQuiet(change: Change): boolean {
  return change.kind === 'renumbered' || change.kind === 'reference' || change.formatting === true;
}

/** Indices of the changes, those of strength first (weaker before stronger), then in reading order. */
export function rankedChanges(comparison: Comparison): number[] {
  const rank = ({ strength }: Change): number => (strength ? (strength.direction === 'weaker' ? 0 : 1) : 2);
  return comparison.changes
    .map((_, i) => i)
    .sort((x, y) => rank(comparison.changes[x]!) - rank(comparison.changes[y]!) || x - y);
}

/** The change list: one item for each change that matters, in rank, and at the end one for all that is quiet. */
export function summarise(comparison: Comparison, say: Messages): SummaryItem[] {
  const ranked = rankedChanges(comparison);
  const items: SummaryItem[] = ranked
    .filter((i) => !isQuiet(comparison.changes[i]!))
    .map((i) => {
      const change = comparison.changes[i]!;
      const item: SummaryItem = { quiet: false, text: sentenceOf(change, say), changes: [i] };
      if (change.strength) item.strength = change.strength;
      return item;
    });
  const quiet = ranked.filter((i) => isQuiet(comparison.changes[i]!));
  if (quiet.length > 0) items.push({ quiet: true, text: quietLine(comparison.changes, say), changes: quiet });
  for (const { name } of comparison.attributes ?? [])
    items.push({ quiet: true, text: say.t(`compare:quiet.attribute.${name}`), changes: [] });
  return items;
}

/** One change in one sentence; a place without a label is called by its heading, or by what it is. */
export function sentenceOf(change: Change, say: Messages): string {
  const name = (side: Change['from']): string => (side ? side.label || side.heading || '—' : '');
  const values = { from: name(change.from), to: name(change.to) };
  const sameNumber = change.kind === 'moved' && values.from === values.to;
  const kind = change.number
    ? (`number.${change.number}` as const)
    : change.formatting
      ? 'formatting'
      : sameNumber
        ? 'movedSameNumber'
        : change.kind;
  const sentence = say.t(`compare:kind.sentence.${kind}`, values);
  if (!change.strength) return sentence;
  const { direction, from, to } = change.strength;
  return `${sentence}; ${say.t(`compare:kind.strength.${direction}`, { from, to })}`;
}

/** All quiet changes as one line; runs of neighbours that moved by the same step are one range. */
export function quietLine(changes: readonly Change[], say: Messages): string {
  const parts = ranges(changes.filter((c) => c.kind === 'renumbered' && !c.number)).map((range) =>
    rangeText(range, say),
  );
  const drawn = changes.filter((c) => c.number === 'style' || c.number === 'shown' || c.number === 'hidden');
  const kept = changes.filter((c) => c.number === 'locked' || c.number === 'unlocked');
  const references = changes.reduce((sum, c) => sum + (c.references ?? 0), 0);
  const formatting = changes.filter((c) => c.formatting).length;
  if (drawn.length > 0) parts.push(say.t('compare:quiet.numbers', { count: drawn.length }));
  if (kept.length > 0) parts.push(say.t('compare:quiet.locked', { count: kept.length }));
  if (references > 0) parts.push(say.t('compare:quiet.references', { count: references }));
  if (formatting > 0) parts.push(say.t('compare:quiet.formatting', { count: formatting }));
  const line = parts.join('; ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

interface Range {
  first: Change;
  last: Change;
}

/** Articles that were renumbered by the same step count as one range over what is unchanged between them; others by label. */
function ranges(renumbered: readonly Change[]): Range[] {
  const out: Range[] = [];
  const open = new Map<string, Range>();
  for (const change of renumbered) {
    const step = stepOf(change);
    const scope = scopeOf(change);
    const range = open.get(scope);
    if (range && step !== null && stepOf(range.last) === step && follows(range.last, change)) {
      range.last = change;
      continue;
    }
    const fresh = { first: change, last: change };
    open.set(scope, fresh);
    out.push(fresh);
  }
  return out;
}

const plain = (number: string): number | null => (/^\d+$/.test(number) ? Number(number) : null);

/** By how much the number grew; null where a side has no plain number. */
function stepOf(change: Change): number | null {
  const from = plain(change.from!.number);
  const to = plain(change.to!.number);
  return from === null || to === null ? null : to - from;
}

/** Articles count through the bill; a point counts inside its paragraph: the label without its last number. */
function scopeOf(change: Change): string {
  const { kind, label, number } = change.from!;
  if (kind === 'article') return kind;
  return `${kind} ${label.slice(0, Math.max(0, label.lastIndexOf(number)))}`;
}

function follows(before: Change, after: Change): boolean {
  return Number(after.from!.number) === Number(before.from!.number) + 1;
}

function rangeText({ first, last }: Range, say: Messages): string {
  const article = first.from!.kind === 'article' && last.to!.kind === 'article';
  const one = first === last;
  const section = article && first.to!.label.startsWith('s.');
  const noun = article ? (section ? 'section' : 'article') : 'label';
  const key: MessageKey = `compare:quiet.${noun}${one ? '' : 's'}`;
  const part = (side: Change['from']): string => (article ? side!.number : side!.label || side!.number);
  return say.t(key, {
    from: part(first.from),
    to: part(last.from),
    newFrom: part(first.to),
    newTo: part(last.to),
  });
}
