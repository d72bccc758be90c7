import { describe, expect, it } from 'vitest';
import { lanesOf, timelineOf } from '../../../renderer/versions/timeline.ts';

const stop = (id: string, parent: string) => ({ id, parent });

describe('the time line of versions', () => {
  it('is one straight track where every version stands on the one before', () => {
    const rows = timelineOf([stop('draft', 'v2'), stop('v2', 'v1'), stop('v1', '')]);
    expect(rows.map(({ lane, goesOn }) => [lane, goesOn])).toEqual([
      [0, true],
      [0, true],
      [0, false],
    ]);
    expect(lanesOf(rows)).toBe(1);
  });

  it('gives what a restore left aside a track of its own that ends where both began', () => {
    const rows = timelineOf([stop('draft', 'v1'), stop('kept', 'v2'), stop('v2', 'v1'), stop('v1', '')]);
    expect(rows).toEqual([
      { id: 'draft', lane: 0, begins: true, through: [], joins: [], goesOn: true },
      { id: 'kept', lane: 1, begins: true, through: [0], joins: [], goesOn: true },
      { id: 'v2', lane: 1, begins: false, through: [0], joins: [], goesOn: true },
      { id: 'v1', lane: 0, begins: false, through: [], joins: [1], goesOn: false },
    ]);
    expect(lanesOf(rows)).toBe(2);
  });

  it('uses a track again once it has ended', () => {
    const rows = timelineOf([
      stop('draft', 'c'),
      stop('side2', 'c'),
      stop('c', 'a'),
      stop('side1', 'a'),
      stop('a', ''),
    ]);
    expect(lanesOf(rows)).toBe(2);
  });

  it('begins a track of its own for a version whose origin is not known', () => {
    expect(timelineOf([stop('b', 'gone'), stop('a', '')]).map((row) => row.goesOn)).toEqual([false, false]);
  });
});
