import Database from 'better-sqlite3';
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import {
  applyChanges,
  draftOrder,
  draftRevision,
  readDraft,
  writeDraft,
} from '../../electron/core/store/draft.ts';
import { migrate } from '../../electron/core/store/migrations.ts';
import type { NodeJson } from '../../shared/bill/document.ts';
import { cutUnits, joinUnits, unitChanges } from '../../shared/bill/units.ts';
import { article, bill, chapter, lawOf } from './bills.ts';

function storeWith(draft: Node): Database.Database {
  const db = new Database(':memory:');
  migrate(db);
  writeDraft(db, { ...draft.attrs }, cutUnits(draft));
  return db;
}

describe('A draft in the store', () => {
  it('comes back as it was written', () => {
    const law = lawOf(25);
    expect(readDraft(storeWith(law))).toEqual(law.toJSON());
  });

  it('is cut into units that join to the same bill', () => {
    const law = lawOf(12);
    expect(joinUnits({ ...law.attrs }, cutUnits(law))).toEqual(law.toJSON());
  });

  it('takes one changed article as one row and moves the revision on', () => {
    const before = bill([article('a', 'One.'), article('b', 'Two.')]);
    const after = bill([article('a', 'One.'), article('b', 'Two, changed.')]);
    const db = storeWith(before);
    const changes = unitChanges(before, after);
    expect(changes.put.map((p) => p.id)).toEqual(['b']);
    const { revision, structural } = applyChanges(db, changes);
    expect({ revision, structural, stored: readDraft(db) }).toEqual({
      revision: 2,
      structural: false,
      stored: after.toJSON(),
    });
  });

  it('says that the structure changed when an article moves into a chapter', () => {
    const before = bill([chapter('c', [article('a', 'One.')]), article('b', 'Two.')]);
    const after = bill([chapter('c', [article('b', 'Two.'), article('a', 'One.')])]);
    const db = storeWith(before);
    expect(applyChanges(db, unitChanges(before, after)).structural).toBe(true);
    expect(readDraft(db)).toEqual(after.toJSON());
  });

  // Random trees of chapters and articles over the same ids: every way from one to the next is a possible save.
  const tree = fc
    .tuple(
      fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g'], { minLength: 1 }),
      fc.array(fc.nat(3), { minLength: 7, maxLength: 7 }),
      fc.shuffledSubarray(['x', 'y', 'z']),
      fc.array(fc.constantFrom('one', 'two'), { minLength: 7, maxLength: 7 }),
    )
    .map(([articles, places, chapters, words]) => {
      const inside = (n: number): NodeJson[] =>
        articles
          .filter((_, i) => Math.min(places[i]!, chapters.length) === n)
          .map((id, i) => article(id, words[i]!));
      return bill([...inside(0), ...chapters.map((id, n) => chapter(id, inside(n + 1)))]);
    });

  it('follows any sequence of insertions, removals, moves and edits', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 2, maxLength: 6 }), (states) => {
        const db = storeWith(states[0]!);
        for (let i = 1; i < states.length; i++) {
          applyChanges(db, unitChanges(states[i - 1]!, states[i]!));
          expect(readDraft(db)).toEqual(states[i]!.toJSON());
        }
        expect(draftRevision(db)).toBe(states.length);
        expect(draftOrder(db).length).toBe(cutUnits(states.at(-1)!).length);
      }),
      { numRuns: 300 },
    );
  });
});
