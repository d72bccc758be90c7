import { describe, expect, it } from 'vitest';
import { lanesOf, mergedInto, timelineOf } from '../../../renderer/versions/timeline.ts';

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
      { id: 'draft', lane: 0, begins: true, through: [], joins: [], merges: [], goesOn: true },
      { id: 'kept', lane: 1, begins: true, through: [0], joins: [], merges: [], goesOn: true },
      { id: 'v2', lane: 1, begins: false, through: [0], joins: [], merges: [], goesOn: true },
      { id: 'v1', lane: 0, begins: false, through: [], joins: [1], merges: [], goesOn: false },
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

  it('leads the track of a merged copy down to the version that came', () => {
    const rows = timelineOf([
      { id: 'draft', parent: 'mine', merged: ['theirs'] },
      stop('theirs', 'v1'),
      stop('mine', 'v1'),
      stop('v1', ''),
    ]);
    expect(rows).toEqual([
      { id: 'draft', lane: 0, begins: true, through: [], joins: [], merges: [1], goesOn: true },
      { id: 'theirs', lane: 1, begins: false, through: [0], joins: [], merges: [], goesOn: true },
      { id: 'mine', lane: 0, begins: false, through: [1], joins: [], merges: [], goesOn: true },
      { id: 'v1', lane: 0, begins: false, through: [], joins: [1], merges: [], goesOn: false },
    ]);
    expect(lanesOf(rows)).toBe(2);
  });

  it('says a merge of the first version that was made after it, and of the draft until then', () => {
    const merge = { at: '2026-01-02', before: 'mine', came: 'theirs' };
    const version = (id: string, parent: string, at: string) => ({ id, parent, at });
    const before = [version('theirs', 'v1', '2026-01-01'), version('mine', 'v1', '2026-01-01')];
    const draft = stop('draft', 'mine');
    expect([...mergedInto([merge], before, draft)]).toEqual([['draft', ['theirs']]]);
    const after = [version('v2', 'mine', '2026-01-03'), ...before];
    expect([...mergedInto([merge], after, stop('draft', 'v2'))]).toEqual([['v2', ['theirs']]]);
    expect([...mergedInto([merge], before, stop('draft', 'v1'))]).toEqual([]);
  });
});
