/**
 * The people of a project, kept. Every thread asks for them, and the suggestions are others after each letter: the list is made
 * once for all who ask, and stays the very same while nobody new has written.
 */
import { type PeopleSources, peopleOf } from '../../shared/review/people.ts';

type Named = readonly { author: string }[];

export class PeopleKept {
  private suggestions: Named = [];
  private authors: readonly string[] = [];
  private asked: readonly unknown[] = [];
  private people: readonly string[] = [];

  /** @returns the same list as before where what it is made of names the same people. */
  of(sources: PeopleSources): readonly string[] {
    const { comments, versions, decisions, dispositions, suggestions, self, own } = sources;
    if (suggestions !== this.suggestions) {
      this.suggestions = suggestions;
      const authors = [...new Set(suggestions.map(({ author }) => author))];
      if (authors.join('\n') !== this.authors.join('\n')) this.authors = authors;
    }
    const asked = [comments, versions, decisions, dispositions, this.authors, self, own];
    if (asked.length !== this.asked.length || asked.some((one, i) => one !== this.asked[i])) {
      this.asked = asked;
      this.people = peopleOf({ ...sources, suggestions: this.authors.map((author) => ({ author })) });
    }
    return this.people;
  }
}
