/** Copies of one project in which lines are translated, on machines whose clocks say anything, and which take in each other. */
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { migrate } from '../../electron/core/store/migrations.ts';
import { takeTranslations } from '../../electron/core/store/translationMerge.ts';
import {
  dropTranslation,
  findRow,
  listTranslations,
  putTranslation,
} from '../../electron/core/store/translations.ts';
import type { WrittenLine } from '../../shared/translation/types.ts';

let copies: Copy[] = [];
afterEach(() => {
  for (const { db } of copies) db.close();
  copies = [];
});

/** A copy of the project on one machine. */
class Copy {
  readonly db = new Database(':memory:');
  readonly name: string;

  constructor(name: string) {
    this.name = name;
    migrate(this.db);
    copies.push(this);
  }

  /** Gives the words back. */
  write(id: string, words: string, at: number): string {
    const line: WrittenLine = {
      id,
      provision: 'p1',
      slot: id.split('~')[0]!,
      content: [{ type: 'text', text: words }],
      basis: [],
      sure: true,
    };
    putTranslation(this.db, 'ru', line, this.by(at));
    return words;
  }

  drop(id: string, at: number): void {
    dropTranslation(this.db, 'ru', id, this.by(at));
  }

  private by(at: number): { author: string; at: string; writer: string } {
    return { author: this.name, at: new Date(Date.UTC(2026, 0, 1 + at)).toISOString(), writer: this.name };
  }

  takeIn(other: Copy): number {
    return this.db.transaction(() => takeTranslations(this.db, other.db))();
  }

  /** Words by line. */
  said(): [string, string][] {
    return listTranslations(this.db).map(({ id, content }) => [id, content.map(({ text }) => text).join('')]);
  }

  words(): string[] {
    return this.said()
      .map(([, words]) => words)
      .sort();
  }

  rows(): unknown[] {
    return this.db.prepare('SELECT * FROM translation ORDER BY id').all();
  }
}

/** Everybody takes in everybody, until nobody can have anything new. */
function exchange(all: readonly Copy[]): void {
  for (let round = 0; round < 2; round++)
    for (const one of all) for (const other of all) if (one !== other) one.takeIn(other);
}

describe('A line that was translated in several copies', () => {
  it('keeps what was written last in one copy, though its clock is a year behind', () => {
    const [aman, bahar] = [new Copy('aman'), new Copy('bahar')];
    aman.write('l', 'first', 365);
    bahar.takeIn(aman);
    bahar.write('l', 'second', 0);
    expect([aman.takeIn(bahar), bahar.takeIn(aman)]).toEqual([0, 0]);
    expect([aman.said(), bahar.said()]).toEqual([[['l', 'second']], [['l', 'second']]]);
  });

  it('keeps the words of both where neither saw the other, whatever the clocks say', () => {
    for (const [here, there] of [
      [0, 365],
      [365, 0],
      [7, 7],
    ] as const) {
      const [aman, bahar] = [new Copy('aman'), new Copy('bahar')];
      aman.write('l', 'common', 1);
      bahar.takeIn(aman);
      aman.write('l', 'of Aman', here);
      bahar.write('l', 'of Bahar', there);
      expect([aman.takeIn(bahar), bahar.takeIn(aman), aman.takeIn(bahar)]).toEqual([1, 0, 0]);
      expect(aman.words()).toEqual(['of Aman', 'of Bahar']);
      expect(aman.rows()).toEqual(bahar.rows());
    }
  });

  it('is what a person returned it to, not what stood between', () => {
    const [aman, bahar] = [new Copy('aman'), new Copy('bahar')];
    aman.write('l', 'good', 1);
    aman.write('l', 'worse', 2);
    bahar.takeIn(aman);
    aman.write('l', 'good', 3);
    expect([aman.takeIn(bahar), bahar.takeIn(aman)]).toEqual([0, 0]);
    expect([aman.said(), bahar.said()]).toEqual([[['l', 'good']], [['l', 'good']]]);
  });

  it('keeps words that one copy threw away while another wrote them anew', () => {
    const [aman, bahar] = [new Copy('aman'), new Copy('bahar')];
    aman.write('l', 'common', 1);
    bahar.takeIn(aman);
    aman.write('l', 'better', 0);
    bahar.drop('l', 365);
    exchange([aman, bahar]);
    expect([aman.said(), bahar.said()]).toEqual([[['l', 'better']], [['l', 'better']]]);
  });

  it('remembers an afternoon of typing in one name, so that an older copy collides with nothing', () => {
    const [aman, bahar] = [new Copy('aman'), new Copy('bahar')];
    aman.write('l', 'first', 1);
    bahar.takeIn(aman);
    for (let i = 0; i < 1000; i++) aman.write('l', `typed ${i}`, 2);
    expect(aman.takeIn(bahar)).toBe(0);
    expect(aman.said()).toEqual([['l', 'typed 999']]);
    expect(findRow(aman.db, 'l')!.was).toBe('["aman:1000"]');
  });

  it('written by an older Madda is told by its content, as it was', () => {
    const [aman, bahar] = [new Copy('aman'), new Copy('bahar')];
    aman.write('l', 'old', 1);
    aman.db.exec("UPDATE translation SET state = '', was = '[]'");
    bahar.takeIn(aman);
    bahar.write('l', 'new', 0);
    expect([aman.takeIn(bahar), bahar.takeIn(aman)]).toEqual([0, 0]);
    expect(aman.said()).toEqual([['l', 'new']]);
    expect(aman.rows()).toEqual(bahar.rows());
  });

  it('is never lost over any sequence of writing, throwing away and taking in; in the end all copies say the same', () => {
    const who = fc.integer({ min: 0, max: 2 });
    const nth = fc.nat(5);
    const day = fc.nat(400);
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.record({ what: fc.constant('write' as const), who, nth, day }) },
      { weight: 1, arbitrary: fc.record({ what: fc.constant('drop' as const), who, nth, day }) },
      { weight: 2, arbitrary: fc.record({ what: fc.constant('take' as const), who, nth: who, day }) },
    );
    const all = ['aman', 'bahar', 'cemal'].map((name) => new Copy(name));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        for (const { db } of all) db.exec('DELETE FROM translation');
        const written = new Set<string>();
        steps.forEach(({ what, who: at, nth: n, day: when }, i) => {
          const copy = all[at]!;
          if (what === 'take') {
            if (n !== at) copy.takeIn(all[n]!);
            return;
          }
          const there = copy.said();
          // One of the lines that stand there, rivals too, or one of two that everybody knows.
          const id = [...there.map(([one]) => one), 'l', 'm'][n % (there.length + 2)]!;
          const seen = there.find(([one]) => one === id);
          // Who writes over words or throws them away has seen them.
          if (seen) written.delete(seen[1]);
          if (what === 'drop') copy.drop(id, when);
          else written.add(copy.write(id, `words ${i}`, when));
        });
        exchange(all);
        const [first, ...others] = all.map((copy) => copy.rows());
        for (const rows of others) expect(rows).toEqual(first);
        const words = new Set(all[0]!.words());
        for (const one of written) expect(words).toContain(one);
        expect(all.map((one) => all.map((other) => one.takeIn(other)))).toEqual(all.map(() => [0, 0, 0]));
        expect(all.map((copy) => copy.rows())).toEqual(all.map(() => first));
      }),
      { numRuns: 100 },
    );
  });
});
