/** A linter that stays says after any change what a new linter says of the same bill. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listProvisions, type Provision } from '../../../shared/bill/provisions.ts';
import { createLinter, type LintContext } from '../../../shared/lint/linter.ts';
import { article, bill, paragraph, point, subpoint } from '../../builders/bill.ts';

const CONTEXT: LintContext = { lang: 'en', tradition: 'post-soviet', form: 'law' };

const WORDS = [
  'The National Centre (“the Centre”) is established.',
  'The Council of the Centre (“the Centre”) meets in the Centre.',
  'The Centre replies within ten days.',
  'Any person may write to the Commission; the Commission decides.',
  'The Commission on Visits decides.',
  'Visits shall be carried out under Article 7 of this Law.',
  'Mechanism – the national mechanism of the State;',
  'visit – a journey of the mechanism, and a visit again;',
  'In this Law the following terms are used:',
  'The mechanism:',
  'visits places',
  'visits places;',
  'reports.',
  'A “word" and  a space .',
  'In the prescribed manner.',
  '',
];
const HEADINGS = ['Definitions', 'Tasks', 'The Centre', ''];

const BASE = listProvisions(
  bill(
    {},
    article('a1', 'Definitions', paragraph('p1', WORDS[8]!, point('d1', WORDS[6]!), point('d2', WORDS[7]!))),
    article(
      'a2',
      'Tasks',
      paragraph('p2', WORDS[9]!, point('t1', WORDS[11]!), point('t2', WORDS[12]!, subpoint('s1', 'x;'))),
    ),
    article('a3', 'The Centre', paragraph('p3', WORDS[0]!), paragraph('p4', WORDS[2]!)),
    article('a4', 'More', paragraph('p5', WORDS[3]!)),
  ),
);

type Step =
  | { kind: 'text' | 'heading' | 'insert'; at: number; words: number }
  | { kind: 'move' | 'remove' | 'note' | 'reparent'; at: number; to: number };

const at = fc.nat(40);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constantFrom('text', 'insert', 'heading'), at, words: fc.nat(40) }),
  },
  fc.record({ kind: fc.constantFrom('move', 'remove', 'note', 'reparent'), at, to: at }),
);

function apply(list: readonly Provision[], change: Step, made: number): Provision[] {
  const next = [...list];
  const place = change.at % Math.max(1, next.length);
  const one = next[place];
  if (!one) return next;
  if (change.kind === 'text') next[place] = { ...one, text: WORDS[change.words % WORDS.length]! };
  else if (change.kind === 'heading')
    next[place] = { ...one, heading: HEADINGS[change.words % HEADINGS.length]! };
  else if (change.kind === 'insert')
    next.splice(place + 1, 0, {
      ...one,
      id: `n${made}`,
      heading: '',
      text: WORDS[change.words % WORDS.length]!,
    });
  else if (change.kind === 'note') next[place] = { ...one, note: !one.note };
  else if (change.kind === 'remove') next.splice(place, 1);
  else if (change.kind === 'reparent') {
    const other = next[change.to % next.length]!;
    if (other.id !== one.id) next[place] = { ...one, parent: other.id, unit: other.unit };
  } else if (change.kind === 'move') {
    next.splice(place, 1);
    next.splice(change.to % (next.length + 1), 0, one);
  }
  return next;
}

describe('a linter that stays with a bill', () => {
  it('says after any sequence of changes what a new one says', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const linter = createLinter(CONTEXT);
        linter.check(BASE);
        let list: Provision[] = BASE;
        steps.forEach((change, i) => {
          const next = apply(list, change, i);
          const known = new Map(list.map((p) => [p.id, p]));
          const changed = next.filter((p) => known.get(p.id) !== p);
          const order =
            next.length === list.length && next.every((p, n) => p.id === list[n]!.id)
              ? null
              : next.map((p) => p.id);
          const said = linter.update(changed, order);
          expect(said).toEqual(createLinter(CONTEXT).check(next));
          list = next;
        });
      }),
      { numRuns: 250 },
    );
  });

  it('forgets a bill when it reads another', () => {
    const linter = createLinter(CONTEXT);
    linter.check(BASE);
    const other = listProvisions(
      bill({}, article('x', 'Tasks', paragraph('y', 'It reports within ten days.'))),
    );
    expect(linter.check(other)).toEqual(createLinter(CONTEXT).check(other));
  });

  it('refuses a change of a provision that it does not know', () => {
    const linter = createLinter(CONTEXT);
    linter.check(BASE);
    expect(() => linter.update([{ ...BASE[0]!, id: 'stranger' }], null)).toThrow(RangeError);
  });
});
