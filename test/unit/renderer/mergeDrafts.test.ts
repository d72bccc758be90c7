import { describe, expect, it } from 'vitest';
import { mergeDrafts } from '../../../renderer/app/draft/mergeDrafts.ts';
import type { NodeJson } from '../../../shared/bill/document.ts';
import { unitChanges } from '../../../shared/bill/units.ts';
import { article, bill, chapter, paragraph } from '../../builders/bill.ts';

const one = article('a1', 'One', paragraph('p1', 'First.'));
const two = article('a2', 'Two', paragraph('p2', 'Second.'));
const base = bill({}, chapter('c1', 'General', one, two));
const edited = (text: string) => article('a1', 'One', paragraph('p1', text));

describe('bringing two windows together', () => {
  it('keeps what both wrote in different articles', () => {
    const theirs = bill({}, chapter('c1', 'General', one, article('a2', 'Two', paragraph('p2', 'Theirs.'))));
    const mine = bill({}, chapter('c1', 'General', edited('Mine.'), two));
    const together = bill(
      {},
      chapter('c1', 'General', edited('Mine.'), article('a2', 'Two', paragraph('p2', 'Theirs.'))),
    );
    expect(mergeDrafts(theirs.toJSON() as NodeJson, unitChanges(base, mine))).toEqual(together.toJSON());
  });

  it('keeps an article that each of them added', () => {
    const added = (id: string) => article(id, id, paragraph(`${id}-p`, 'New.'));
    const theirs = bill({}, chapter('c1', 'General', one, two, added('t')));
    const mine = bill({}, chapter('c1', 'General', one, added('m'), two));
    const together = bill({}, chapter('c1', 'General', one, added('m'), two, added('t')));
    expect(mergeDrafts(theirs.toJSON() as NodeJson, unitChanges(base, mine))).toEqual(together.toJSON());
  });

  it('puts a new chapter after the articles of the one before it', () => {
    const mine = bill({}, chapter('c1', 'General', one, two), chapter('c2', 'Final', article('a3', 'Three')));
    expect(mergeDrafts(base.toJSON() as NodeJson, unitChanges(base, mine))).toEqual(mine.toJSON());
  });

  it('takes this window’s words where both changed one article', () => {
    const theirs = bill({}, chapter('c1', 'General', edited('Theirs.'), two));
    const mine = bill({}, chapter('c1', 'General', edited('Mine.'), two));
    expect(mergeDrafts(theirs.toJSON() as NodeJson, unitChanges(base, mine))).toEqual(mine.toJSON());
  });

  it('moves a chapter with its articles, and an article within its chapter', () => {
    const second = chapter('c2', 'Final', article('a3', 'Three', paragraph('p3', 'Third.')));
    const before = bill({}, chapter('c1', 'General', one, two), second);
    const mine = bill({}, second, chapter('c1', 'General', two, one));
    expect(mergeDrafts(before.toJSON() as NodeJson, unitChanges(before, mine))).toEqual(mine.toJSON());
  });
});
