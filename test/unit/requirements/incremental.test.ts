/** A checker that stays says after any change what a new checker says of the same bill. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Provision } from '../../../shared/bill/provisions.ts';
import { bill, checker } from './helpers.ts';

const SENTENCES = [
  'The mechanism may visit any place of detention at any time and without prior notice.',
  'The administration shall be informed at least one day before the visit.',
  'The members of the mechanism have the right:',
  'to have access to all places of detention and to their installations;',
  'to speak with anyone in private, without witnesses;',
  'The administration may not:',
  'refuse access to any place of detention;',
  'The competent authorities shall examine the recommendations and reply within thirty days.',
  'They do so unannounced.',
  'The Subcommittee has access to all places of detention.',
  'The seal of the Republic is round and blue.',
  'There is established a national preventive mechanism (hereinafter – the Lantern).',
  'The Lantern may visit any place of detention at any hour.',
  'The Lantern is the national preventive mechanism.',
  'Members are dismissed by the minister at his discretion.',
  'This article does not apply to barracks.',
  'Members may not be prosecuted for words spoken in the exercise of their functions.',
  'Article 1 applies equally to the staff.',
  'Notwithstanding article 1, visits to barracks need a reason, subject to article 3.',
  '',
];

const BASE = bill(
  'Powers::',
  SENTENCES[2]!,
  `- ${SENTENCES[3]}`,
  `- ${SENTENCES[4]}`,
  SENTENCES[0]!,
  'Duties::',
  SENTENCES[5]!,
  `- ${SENTENCES[6]}`,
  SENTENCES[7]!,
  'Subcommittee::',
  SENTENCES[9]!,
  SENTENCES[8]!,
  SENTENCES[12]!,
);

type Step =
  | { kind: 'text' | 'heading'; at: number; sentence: number }
  | { kind: 'move' | 'remove' | 'note' | 'relabel' | 'reparent'; at: number; to: number }
  | { kind: 'insert'; at: number; sentence: number };

const place = fc.nat(40);
const sentence = fc.nat(SENTENCES.length - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('text' as const), at: place, sentence }) },
  fc.record({ kind: fc.constant('heading' as const), at: place, sentence }),
  fc.record({ kind: fc.constant('insert' as const), at: place, sentence }),
  fc.record({
    kind: fc.constantFrom('move', 'remove', 'note', 'relabel', 'reparent'),
    at: place,
    to: place,
  }),
);

function apply(list: readonly Provision[], change: Step, made: number): Provision[] {
  const next = [...list];
  const at = change.at % Math.max(1, next.length);
  const one = next[at];
  if (!one) return next;
  if (change.kind === 'text') next[at] = { ...one, text: SENTENCES[change.sentence]! };
  else if (change.kind === 'heading') next[at] = { ...one, heading: SENTENCES[change.sentence]! };
  else if (change.kind === 'insert')
    next.splice(at + 1, 0, {
      ...one,
      id: `new-${made}`,
      kind: 'paragraph',
      heading: '',
      text: SENTENCES[change.sentence]!,
    });
  else if (change.kind === 'note') next[at] = { ...one, note: !one.note };
  else if (change.kind === 'relabel') next[at] = { ...one, label: `art. ${change.to}` };
  else if (change.kind === 'remove') next.splice(at, 1);
  else if (change.kind === 'move') {
    next.splice(at, 1);
    next.splice(change.to % (next.length + 1), 0, one);
  } else if (change.kind === 'reparent') {
    const parent = next[change.to % (at + 1)];
    if (parent && parent.id !== one.id) next[at] = { ...one, parent: parent.id };
  }
  return next;
}

describe('a checker that stays', () => {
  it('gives after each of many edits, moves, insertions and removals the full result', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        const byList = checker('en');
        const byChange = checker('en');
        byList.check(BASE);
        byChange.check(BASE);
        let list: readonly Provision[] = BASE;
        steps.forEach((change, i) => {
          const before = new Map(list.map((p) => [p.id, p]));
          const sameOrder = (next: readonly Provision[]): boolean =>
            next.length === list.length && next.every((p, n) => p.id === list[n]!.id);
          const next = apply(list, change, i);
          const changed = next.filter((p) => before.get(p.id) !== p);
          const order = sameOrder(next) ? null : next.map((p) => p.id);
          const full = checker('en').check(next);
          expect(byList.check(next)).toEqual(full);
          expect(byChange.update(changed, order)).toEqual(full);
          expect(byChange.provisions()).toEqual(next);
          list = next;
        });
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it('counts the first places of a rule that fires everywhere, also after one of them is gone', () => {
    const many = bill(...Array.from({ length: 60 }, (_, i) => `${SENTENCES[0]} Case ${i}.`));
    const kept = checker('en');
    kept.check(many);
    const fewer = many.slice(1).map((p, i) => (i === 3 ? { ...p, text: 'Nothing.' } : p));
    expect(kept.check(fewer)).toEqual(checker('en').check(fewer));
  });
});
