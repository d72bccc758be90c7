import Database from 'better-sqlite3';
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { Damaged } from '../../electron/core/store/damaged.ts';
import { writeDraft } from '../../electron/core/store/draft.ts';
import { draftText } from '../../electron/core/store/draftText.ts';
import { migrate } from '../../electron/core/store/migrations.ts';
import { cutUnits } from '../../shared/bill/units.ts';
import { randomBill } from '../builders/randomBill.ts';
import { article, bill, chapter, lawOf } from './bills.ts';

function storeWith(draft: Node): Database.Database {
  const db = new Database(':memory:');
  migrate(db);
  writeDraft(db, { ...draft.attrs }, cutUnits(draft));
  return db;
}

const read = (db: Database.Database): unknown => JSON.parse(new TextDecoder().decode(draftText(db)));

describe('The draft as text', () => {
  it('is the bill that was written', () => {
    const law = lawOf(25);
    expect(read(storeWith(law))).toEqual(law.toJSON());
  });

  it('is so for every bill, with divisions in divisions and annexes', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const law = randomBill(seed);
        expect(read(storeWith(law))).toEqual(law.toJSON());
      }),
      { numRuns: 60 },
    );
  });

  it('reads the plain text that earlier files hold', () => {
    const law = bill([chapter('c', [article('a', 'Gözegçilik «mehanizmi».')])]);
    const db = storeWith(law);
    const insert = db.prepare('UPDATE content SET json = ? WHERE hash = ?');
    for (const unit of cutUnits(law)) {
      const { hash } = db.prepare('SELECT hash FROM draft_unit WHERE id = ?').get(unit.id) as {
        hash: string;
      };
      insert.run(JSON.stringify(unit.json), hash);
    }
    expect(read(db)).toEqual(law.toJSON());
  });

  it('is refused where a unit is gone, was changed, or stands under itself', () => {
    const law = bill([chapter('c', [article('a', 'One.')]), article('b', 'Two.')]);
    for (const harm of [
      "DELETE FROM content WHERE hash = (SELECT hash FROM draft_unit WHERE id = 'a')",
      `UPDATE content SET json = '{"type":"note"}' WHERE hash = (SELECT hash FROM draft_unit WHERE id = 'b')`,
      "UPDATE draft_unit SET parent = 'c' WHERE id = 'c'",
      "UPDATE draft_unit SET parent = 'gone' WHERE id = 'a'",
    ]) {
      const db = storeWith(law);
      db.pragma('foreign_keys = OFF');
      db.exec(harm);
      expect(() => draftText(db), harm).toThrow(Damaged);
    }
  });
});
