import { describe, expect, it } from 'vitest';
import { placeOfChange } from '../../../renderer/compare/placeOfChange.ts';
import { band } from '../../../renderer/compare/ribbons.ts';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { compareBills } from '../../../shared/compare/compare.ts';
import { article, bill, paragraph } from '../../builders/bill.ts';

const before = bill(
  {},
  article(
    'a1',
    'Visits',
    paragraph('p1', 'The body visits places after notice.'),
    paragraph('p2', 'It reports.'),
  ),
  article('a2', 'Staff', paragraph('p3', 'Staff are chosen.'), paragraph('p4', 'Staff may leave.')),
);

describe('the place of a change in the newer text', () => {
  it('is the words that were written in', () => {
    const after = bill(
      {},
      article(
        'a1',
        'Visits',
        paragraph('p1', 'The body visits all places after notice.'),
        paragraph('p2', 'It reports.'),
      ),
      article('a2', 'Staff', paragraph('p3', 'Staff are chosen.'), paragraph('p4', 'Staff may leave.')),
    );
    const comparison = compareBills(before, after, { sharedIds: true });
    const place = placeOfChange(comparison, 0)!;
    const text = listProvisions(after).find((p) => p.id === place.provision)!.text;
    expect([place.provision, text.slice(place.from, place.to).trim()]).toEqual(['p1', 'all']);
  });

  it('is the line before it where something was removed', () => {
    const after = bill(
      {},
      article(
        'a1',
        'Visits',
        paragraph('p1', 'The body visits places after notice.'),
        paragraph('p2', 'It reports.'),
      ),
      article('a2', 'Staff', paragraph('p3', 'Staff are chosen.')),
    );
    const comparison = compareBills(before, after, { sharedIds: true });
    const removed = comparison.changes.findIndex((change) => change.kind === 'removed');
    expect(placeOfChange(comparison, removed)).toEqual({ provision: 'p3', from: 0, to: 0 });
  });

  it('is nowhere for a change that there is not', () => {
    expect(placeOfChange({ blocks: [] }, 0)).toBeNull();
  });
});

describe('a ribbon', () => {
  it('joins the whole height of one stretch to the whole height of the other', () => {
    expect(band({ top: 10, bottom: 20 }, { top: 110, bottom: 140 }, 0, 40)).toBe(
      'M0 10C20 10 20 110 40 110L40 140C20 140 20 20 0 20Z',
    );
  });
});
