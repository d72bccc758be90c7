/** Authors of suggestions as a forged file holds them: never a hang, never a broken text, and an author where it can be. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBill } from '../../../shared/bill/document.ts';
import {
  acceptSuggestions,
  carryEdit,
  nextSuggestions,
  openReview,
  rejectSuggestions,
} from '../../../shared/suggestions/open.ts';
import { attributionSchema } from '../../../shared/suggestions/schemas.ts';
import type { Attribution } from '../../../shared/suggestions/types.ts';
import { person, press, typed } from '../suggestions/typing.ts';

const anyCount = fc.oneof(fc.nat(60), fc.constantFrom(2 ** 31, Number.MAX_SAFE_INTEGER));
const stretch = fc.record({ line: fc.oneof(fc.nat(5), anyCount), from: anyCount, to: anyCount });
const ids = ['', '__proto__', ...Array.from({ length: 12 }, (_, i) => `n${i}`), 'new1'];
const whats = [
  'added',
  'removed',
  'moved',
  'kind',
  'words',
  'line',
  'order',
  'table',
  'row',
  'attribute number',
  'x',
];
const claim = fc.record(
  {
    provision: fc.constantFrom(...ids),
    what: fc.constantFrom(...whats),
    accepted: stretch,
    working: stretch,
  },
  { requiredKeys: ['provision', 'what'] },
);
const forged: fc.Arbitrary<Attribution[]> = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b', '__proto__', 'constructor', '\u0000direct1', '~1'),
    author: fc.constantFrom('Anna', '__proto__', ''),
    at: fc.constant(''),
    claims: fc.array(claim, { maxLength: 6 }),
  }),
  { maxLength: 6 },
);
const presses = (max: number) => fc.array(press, { minLength: 1, maxLength: max });

test('whatever is claimed, suggestions are the difference of two bills, and each can be decided', () => {
  fc.assert(
    fc.property(presses(10), presses(4), forged, (keys, more, attributions) => {
      const texts = typed(keys);
      const [first, working] = [texts[0]!, texts.at(-1)!];
      const next = typed([...keys, ...more]).at(-1)!;
      const open = openReview({ accepted: first, attributions, rivals: [] }, working);
      const all = open.suggestions.map(({ id }) => id);
      expect(new Set(all).size).toBe(all.length);
      for (const one of open.attributions) expect(attributionSchema.safeParse(one).success).toBe(true);
      expect(acceptSuggestions(open, all).open.accepted.toJSON()).toEqual(working.toJSON());
      expect(rejectSuggestions(open, all).open.working.toJSON()).toEqual(first.toJSON());
      expect(nextSuggestions(open, next, person('Zoya')).working).toBe(next);
      expect(readBill(carryEdit(open, next, 'Zoya').accepted.toJSON())).toMatchObject({ ok: true });
      for (const id of all.slice(0, 3))
        expect(readBill(rejectSuggestions(open, [id]).open.working.toJSON())).toMatchObject({ ok: true });
    }),
    { numRuns: 300 },
  );
});
