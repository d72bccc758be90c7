import { describe, expect, it } from 'vitest';
import {
  completed,
  mentions,
  mentionsIn,
  nameBeingTyped,
  namesLike,
} from '../../../shared/review/mentions.ts';
import { type PeopleSources, peopleOf, samePerson } from '../../../shared/review/people.ts';

const NONE: PeopleSources = {
  comments: [],
  versions: [],
  decisions: [],
  dispositions: [],
  suggestions: [],
  self: '',
  own: [],
};

describe('The people of a project', () => {
  it('are those who said, saved, decided or suggested something, each once, and those on the own list', () => {
    const people = peopleOf({
      comments: [{ author: 'Bahar', assignee: 'A. Durdyýewa', replies: [{ author: 'Aman' }] }],
      versions: [{ author: 'aman ' }],
      decisions: [{ author: 'Çary' }],
      dispositions: [{ author: 'Bahar', decidedBy: 'Oraz' }],
      suggestions: [{ author: 'Madda' }],
      self: 'Aman',
      own: ['Ş. Orazow'],
    });
    expect(new Set(people)).toEqual(new Set(['Aman', 'Bahar', 'A. Durdyýewa', 'Çary', 'Oraz', 'Ş. Orazow']));
    expect(peopleOf(NONE)).toEqual([]);
  });

  it('are told apart by their names, not by capitals and spaces; nobody is nobody', () => {
    expect(samePerson('A.  Durdyýewa', 'a. durdyýewa')).toBe(true);
    expect(samePerson('Aman', 'Aman Geldi')).toBe(false);
    expect(samePerson('', '')).toBe(false);
  });
});

describe('A mention', () => {
  const people = ['Aman', 'Aman Geldi', 'A. Durdyýewa'];

  it('is the longest known name behind the sign, and no address of a letter', () => {
    const text = '@Aman Geldi, please ask @A. Durdyýewa; not info@Aman.tm nor @Amanow.';
    expect(mentionsIn(text, people).map((m) => [m.name, text.slice(m.from, m.to)])).toEqual([
      ['Aman Geldi', '@Aman Geldi'],
      ['A. Durdyýewa', '@A. Durdyýewa'],
    ]);
  });

  it('is found in any text of a thread', () => {
    expect(mentions(['No.', 'See @aman.'], 'Aman')).toBe(true);
    expect(mentions(['Aman knows.'], 'Aman')).toBe(false);
  });

  it('is completed from what was typed of any of its words, accents aside', () => {
    expect(namesLike(people, 'dur')).toEqual(['A. Durdyýewa']);
    expect(namesLike(['Ş. Öwezow'], 'owez')).toEqual(['Ş. Öwezow']);
    expect(namesLike(people, '')).toEqual(people);
    expect(nameBeingTyped('Ask @dur', 8)).toEqual({ at: 4, typed: 'dur' });
    expect(nameBeingTyped('info@dur', 8)).toBeNull();
    expect(nameBeingTyped('Ask @a\nthen', 11)).toBeNull();
    expect(completed('Ask @dur why', 8, 'A. Durdyýewa')).toEqual({
      text: 'Ask @A. Durdyýewa why',
      caret: 18,
    });
  });
});
