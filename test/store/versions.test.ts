import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { applyChanges, writeDraft } from '../../electron/core/store/draft.ts';
import { migrate } from '../../electron/core/store/migrations.ts';
import { findVersion, keepVersion, listVersions, readVersion } from '../../electron/core/store/versions.ts';
import type { VersionInfo } from '../../shared/api/project.ts';
import { cutUnits, unitChanges } from '../../shared/bill/units.ts';
import { lawOf } from './bills.ts';

const info = (id: string, name = id): VersionInfo => ({
  id,
  name,
  note: '',
  author: 'A',
  at: '2026-11-22T00:00:00Z',
  words: 1,
  articles: 1,
  coverage: null,
  automatic: false,
  parent: '',
});

const bytesIn = (db: Database.Database): number =>
  (
    db
      .prepare(
        'SELECT (SELECT coalesce(sum(length(hash) + length(json)), 0) FROM content) + (SELECT coalesce(sum(length(hash) + length(entries)), 0) FROM chunk) + (SELECT coalesce(sum(length(manifest) + length(attrs) + length(name)), 0) FROM version) AS n',
      )
      .get() as { n: number }
  ).n;

describe('Versions', () => {
  it('give back the bill as it was, whatever the draft became', () => {
    const db = new Database(':memory:');
    migrate(db);
    const first = lawOf(40);
    writeDraft(db, { ...first.attrs }, cutUnits(first));
    keepVersion(db, info('v1'));
    const second = lawOf(12);
    applyChanges(db, unitChanges(first, second));
    keepVersion(db, info('v2'));
    expect(readVersion(db, 'v1')?.doc).toEqual(first.toJSON());
    expect(readVersion(db, 'v2')?.doc).toEqual(second.toJSON());
    expect(listVersions(db).map((v) => v.id)).toEqual(['v2', 'v1']);
  });

  it('of a thousand articles with one edit add less than 10 KB', () => {
    const db = new Database(':memory:');
    migrate(db);
    const law = lawOf(1000);
    writeDraft(db, { ...law.attrs }, cutUnits(law));
    keepVersion(db, info('v1'));
    const edited = law.toJSON();
    edited.content[51].content[5].content[1].content[0].content[0].text = 'Changed.';
    const next = law.type.schema.nodeFromJSON(edited);
    applyChanges(db, unitChanges(law, next));
    const before = bytesIn(db);
    keepVersion(db, info('v2'));
    expect(bytesIn(db) - before).toBeLessThan(10_000);
    expect(readVersion(db, 'v2')?.doc).toEqual(next.toJSON());
  });

  it('are found by id or, newest first, by name', () => {
    const db = new Database(':memory:');
    migrate(db);
    const law = lawOf(1);
    writeDraft(db, { ...law.attrs }, cutUnits(law));
    keepVersion(db, info('v1', 'Draft'));
    keepVersion(db, info('v2', 'Draft'));
    expect([findVersion(db, 'v1')?.id, findVersion(db, 'Draft')?.id, findVersion(db, 'nothing')]).toEqual([
      'v1',
      'v2',
      null,
    ]);
  });

  it('cannot be changed, even by a faulty program', () => {
    const db = new Database(':memory:');
    migrate(db);
    const law = lawOf(1);
    writeDraft(db, { ...law.attrs }, cutUnits(law));
    keepVersion(db, info('v1'));
    expect(() => db.prepare("UPDATE version SET name = 'other'").run()).toThrow('a version never changes');
  });
});
