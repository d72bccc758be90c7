/** Words that did not reach the disk: how their copy is read, what it stands beside, and what is told of it. */
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { createAutosave } from '../../../renderer/app/autosave.ts';
import { copyOf, type RescueCopy, sortFound } from '../../../renderer/app/draft/rescue/copy.ts';
import { foundIn } from '../../../renderer/app/draft/rescue/foundWords.ts';
import { proposed, standingOf } from '../../../renderer/app/draft/rescue/standing.ts';
import type { NodeJson } from '../../../shared/bill/document.ts';
import { openReview, proposal } from '../../../shared/suggestions/index.ts';
import { article, bill, chapter, paragraph } from '../../builders/bill.ts';

const one = article('a1', 'One', paragraph('p1', 'First words.'));
const two = article('a2', 'Two', paragraph('p2', 'Second words.'));
const saved = bill({}, chapter('c1', 'General', one, two));
const edited = article('a1', 'One', paragraph('p1', 'First typed words.'));
const typed = bill({}, chapter('c1', 'General', edited, two));
const BASE = 7;

/** The copy that a window keeps after `now` was typed over `before`. */
function copyAfter(before: Node, now: Node, path = '/law.madda'): RescueCopy {
  const autosave = createAutosave({
    bill: before,
    revision: BASE,
    savedAt: '',
    save: () => new Promise(() => {}),
    onState: () => {},
    timers: { now: () => 0, set: () => 0, clear: () => {} },
  });
  autosave.changed(now);
  const left = autosave.outstanding();
  if (!left) throw new Error('nothing is left to save');
  return copyOf({ id: path, path, at: '2026-11-23T10:00:00.000Z' }, left, []);
}

const stored = (doc: Node, revision = BASE) => ({ doc: doc.toJSON() as NodeJson, revision, review: null });

describe('a copy of unsaved words', () => {
  const copy = copyAfter(saved, typed);

  it('fits where the draft is the one it was typed in', () => {
    expect(standingOf(copy, stored(saved))).toBe('fits');
  });

  it('fits where only other articles were written since', () => {
    const other = article('a2', 'Two', paragraph('p2', 'Other words.'));
    expect(standingOf(copy, stored(bill({}, chapter('c1', 'General', one, other)), BASE + 1))).toBe('fits');
  });

  it('is there where the save had arrived after all', () => {
    expect(standingOf(copy, stored(typed, BASE + 1))).toBe('there');
  });

  it('stands apart where the same article was written since', () => {
    const theirs = article('a1', 'One', paragraph('p1', 'Their words.'));
    expect(standingOf(copy, stored(bill({}, chapter('c1', 'General', theirs, two)), BASE + 1))).toBe('apart');
  });

  it('stands apart in another file of the same name that has the same number of saves', () => {
    const stranger = bill({}, chapter('c9', 'Else', article('a9', 'Nine')));
    expect(standingOf(copy, stored(stranger))).not.toBe('fits');
  });

  it('stands apart where an article came, and the draft went on', () => {
    const added = copyAfter(saved, bill({}, chapter('c1', 'General', one, article('a3', 'Three'), two)));
    expect(standingOf(added, stored(saved))).toBe('fits');
    const since = bill(
      {},
      chapter('c1', 'General', one, article('a2', 'Two', paragraph('p2', 'Other words.'))),
    );
    expect(standingOf(added, stored(since, BASE + 1))).toBe('apart');
  });

  it('is proposed beside what stands there now, and replaces nothing of it', () => {
    const theirs = article('a1', 'One', paragraph('p1', 'First words of theirs.'));
    const now = bill({}, chapter('c1', 'General', theirs, two));
    const texts = proposed(copy, now.toJSON() as NodeJson);
    if (!texts) throw new Error('the texts make no bill');
    let id = 0;
    const found = proposal(openReview(null, now), {
      ...texts,
      author: 'A',
      at: '',
      source: 's',
      newId: () => `n${++id}`,
    });
    expect(found.open.accepted.eq(now)).toBe(true);
    expect(found.suggestions.length + found.rivals.length).toBe(1);
    expect(found.open.working.textContent).toContain('First typed words of theirs.');
  });
});

describe('what is proposed of a copy', () => {
  const three = article('a3', 'Three', paragraph('p3', 'Third words.'));
  const whole = bill({}, chapter('c1', 'General', one, two), chapter('c2', 'Final', three));
  const changes = {
    'an article that changed places': bill(
      {},
      chapter('c1', 'General', two, one),
      chapter('c2', 'Final', three),
    ),
    'an article that went to another chapter': bill(
      {},
      chapter('c1', 'General', two),
      chapter('c2', 'Final', three, one),
    ),
    'an article that was taken out': bill({}, chapter('c1', 'General', one), chapter('c2', 'Final', three)),
    'an article that came': bill(
      {},
      chapter('c1', 'General', one, article('a4', 'Four'), two),
      chapter('c2', 'Final', three),
    ),
    'a chapter that went with its article': bill({}, chapter('c1', 'General', one, two)),
  };
  for (const [name, now] of Object.entries(changes))
    it(`leads from what was saved to what was typed, and back from there: ${name}`, () => {
      const copy = copyAfter(whole, now);
      for (const doc of [whole, now]) {
        const texts = proposed(copy, doc.toJSON() as NodeJson);
        expect(texts?.base.toJSON()).toEqual(whole.toJSON());
        expect(texts?.theirs.toJSON()).toEqual(now.toJSON());
      }
    });
});

describe('what was found in the browser', () => {
  const copy = copyAfter(saved, typed);

  it('comes back as it was kept, the oldest first, and for its own project only', () => {
    const older = { ...copy, id: 'older', at: '2026-11-22T10:00:00.000Z' };
    const found = sortFound([copy, older, copyAfter(saved, typed, '/other.madda')], '/law.madda');
    expect(found.copies.map(({ id }) => id)).toEqual(['older', copy.id]);
    expect(found.copies[1]).toEqual(copy);
    expect(found.damaged).toEqual([]);
  });

  it('is told apart where it is damaged, and left alone where another version of Madda wrote it', () => {
    const damaged = { ...copy, save: { ...copy.save, changes: { put: 'x' } } };
    const later = { ...copy, format: 2, more: true };
    expect(sortFound([damaged, later, null, 5, 'text'], '/law.madda')).toEqual({
      copies: [],
      damaged: [copy.id],
    });
  });
});

describe('what is told of it', () => {
  it('is the words that came, where, with a few around them', () => {
    expect(foundIn(copyAfter(saved, typed))).toEqual({
      words: 1,
      places: [
        {
          id: 'a1',
          pieces: [
            { op: 'same', text: 'One\nFirst ' },
            { op: 'came', text: 'typed ' },
            { op: 'same', text: 'words.' },
          ],
        },
      ],
    });
  });

  it('leaves out most of what did not change', () => {
    const long = 'word '.repeat(50);
    const was = bill({}, article('a1', 'One', paragraph('p1', `${long}end.`)));
    const is = bill({}, article('a1', 'One', paragraph('p1', `${long}typed end.`)));
    const [first] = foundIn(copyAfter(was, is)).places[0]?.pieces ?? [];
    expect(first?.text).toBe(`… ${'word '.repeat(6)}`);
  });

  it('names an article that was taken out, and one that was only moved', () => {
    const gone = foundIn(copyAfter(saved, bill({}, chapter('c1', 'General', two))));
    expect(gone.words).toBe(0);
    expect(gone.places).toEqual([{ id: 'a1', pieces: [{ op: 'went', text: 'One\nFirst words.' }] }]);
    const moved = foundIn(copyAfter(saved, bill({}, chapter('c1', 'General', two, one))));
    expect(moved.places.map(({ pieces }) => pieces)).toEqual([[]]);
  });
});
