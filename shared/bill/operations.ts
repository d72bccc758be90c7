/**
 * What a person did to the structure, as the editor knows it: a comparison takes it as a fact before it guesses from words.
 * Only ids are kept, so a day of work is a short list. An operation that was undone does no harm: its provisions are not
 * there (or are there as before), and then it says nothing.
 */

/**
 * `split`: `to` was cut out of `from`. `join`: `from` went into `to`. `move`, `promote`, `demote`, `retype`: the provision
 * `from` stands elsewhere, is a rank higher or lower, or is of another kind; `to` is its id now, mostly the same.
 */
export const OPERATIONS = ['split', 'join', 'move', 'promote', 'demote', 'retype'] as const;
export type OperationName = (typeof OPERATIONS)[number];

export interface StructuralOperation {
  op: OperationName;
  from: string;
  to: string;
}

/** More than this is no hand-made change; the oldest are forgotten, and the comparison guesses as it would without. */
export const MOST_OPERATIONS = 2000;

const keyOf = ({ op, from, to }: StructuralOperation): string => `${op} ${from} ${to}`;

/** The list without repetitions (a provision that went up ten places was moved), at its last place, and not too long. */
export function compactOperations(operations: readonly StructuralOperation[]): StructuralOperation[] {
  const last = new Map<string, StructuralOperation>();
  for (const operation of operations) {
    const key = keyOf(operation);
    last.delete(key);
    last.set(key, operation);
  }
  return [...last.values()].slice(-MOST_OPERATIONS);
}

const REVERSED: Readonly<Record<OperationName, OperationName>> = {
  split: 'join',
  join: 'split',
  move: 'move',
  promote: 'demote',
  demote: 'promote',
  retype: 'retype',
};

/** What leads back from the newer text to the older one. */
export function reversedOperations(operations: readonly StructuralOperation[]): StructuralOperation[] {
  return operations.map(({ op, from, to }) => ({ op: REVERSED[op], from: to, to: from })).reverse();
}
