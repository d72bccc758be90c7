/** The people a project knows: whoever said, wrote, saved or decided something in it, and those on a person's own list. */

/** Names of one person are written with different spaces and capitals; nothing more is guessed. */
const folded = (name: string): string => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase();

export function samePerson(one: string, other: string): boolean {
  return one.trim() !== '' && folded(one) === folded(other);
}

/** Madda's own remarks go by this name (exchange/docx/returned.ts); it is nobody's. */
const NOBODY = new Set(['', 'madda']);

export interface PeopleSources {
  comments: readonly { author: string; assignee?: string; replies: readonly { author: string }[] }[];
  versions: readonly { author: string }[];
  decisions: readonly { author: string }[];
  dispositions: readonly { author: string; decidedBy: string }[];
  suggestions: readonly { author: string }[];
  /** The person at the desk, and those on their own list. */
  self: string;
  own: readonly string[];
}

/** Every known name once, as it was written first, in alphabetical order. */
export function peopleOf(sources: PeopleSources): string[] {
  const { comments, versions, decisions, dispositions, suggestions, self, own } = sources;
  const said = [
    self,
    ...own,
    ...comments.flatMap((c) => [c.author, c.assignee ?? '', ...c.replies.map((r) => r.author)]),
    ...[...versions, ...decisions, ...suggestions].map(({ author }) => author),
    ...dispositions.flatMap((d) => [d.author, d.decidedBy]),
  ];
  const names = new Map<string, string>();
  for (const name of said) {
    const key = folded(name);
    if (!NOBODY.has(key) && !names.has(key)) names.set(key, name.trim().replace(/\s+/g, ' '));
  }
  return [...names.values()].sort((x, y) => x.localeCompare(y));
}
