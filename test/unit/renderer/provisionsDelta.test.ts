import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyDelta,
  diffProvisions,
  packDelta,
  unpackDelta,
} from '../../../renderer/workers/provisionsDelta.ts';
import type { Provision } from '../../../shared/bill/provisions.ts';

function provision(id: string, text: string): Provision {
  return {
    id,
    kind: 'paragraph',
    parent: '',
    unit: id,
    number: '',
    label: '',
    heading: '',
    text,
    quoted: false,
    note: false,
  };
}

const list = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom('x', 'y', 'z')), {
    selector: ([id]) => id,
  })
  .map((pairs) => pairs.map(([id, text]) => provision(`p${id}`, text)));

describe('what the checker is told after a change', () => {
  it('is one provision and no order after a key in it', () => {
    const before = [provision('a', 'one'), provision('b', 'two')];
    const after = [provision('a', 'one'), provision('b', 'two!')];
    expect(diffProvisions(before, after)).toEqual({ changed: [provision('b', 'two!')], order: null });
  });

  it('is nothing where nothing changed', () => {
    const same = [provision('a', 'one')];
    expect(diffProvisions(same, [provision('a', 'one')])).toEqual({ changed: [], order: null });
  });

  it('is sent as numbers alone where many say the same under other numbers', () => {
    const before = Array.from({ length: 60 }, (_, i) => provision(`p${i}`, `text ${i}`));
    const after = before.map((p, i) => ({ ...p, number: String(i + 1), text: i === 0 ? 'other' : p.text }));
    const delta = diffProvisions(before, after);
    const packed = packDelta(before, delta);
    expect(packed.changed).toEqual([after[0]]);
    expect(packed.renumbered).toHaveLength(59 * 3);
    expect(applyDelta(before, unpackDelta(before, packed))).toEqual(after);
    expect(packDelta(before, diffProvisions(before, before)).renumbered).toEqual([]);
  });

  it('gives the worker the list that the window has, whatever was added, removed, moved or edited', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        expect(applyDelta(before, diffProvisions(before, after))).toEqual(after);
      }),
    );
  });
});
