/** "@A. Durdyýewa" in the text of a comment: which words name a person, and how a name is completed while it is typed. */
import { samePerson } from './people.ts';

export interface Mention {
  /** Characters of the text, the sign "@" included. */
  from: number;
  to: number;
  /** The name as the project knows it. */
  name: string;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether the sign at `at` begins a name: it does not in "secretary@example.org". */
const begins = (text: string, at: number): boolean => at === 0 || !LETTER.test(text.charAt(at - 1));

/** The people who are named with "@", in the order of the text; of two names that fit ("Aman", "Aman Geldi") the longer. */
export function mentionsIn(text: string, people: readonly string[]): Mention[] {
  const longest = [...people].sort((x, y) => y.length - x.length);
  const found: Mention[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (!begins(text, at)) continue;
    const name = longest.find(
      (one) =>
        samePerson(text.slice(at + 1, at + 1 + one.length), one) &&
        !LETTER.test(text.charAt(at + 1 + one.length)),
    );
    if (name !== undefined) found.push({ from: at, to: at + 1 + name.length, name });
  }
  return found;
}

/** Whether a text of a thread names this person. */
export function mentions(texts: readonly string[], person: string): boolean {
  return texts.some((text) => mentionsIn(text, [person]).length > 0);
}

/** More than this was typed after "@" and still no name: it is not one. */
const LONGEST_NAME = 60;

/** What is typed of a name before the caret: where the "@" stands, and the letters after it; null where no name is typed. */
export function nameBeingTyped(text: string, caret: number): { at: number; typed: string } | null {
  const at = text.lastIndexOf('@', caret - 1);
  if (at < 0 || !begins(text, at)) return null;
  const typed = text.slice(at + 1, caret);
  return typed.includes('\n') || typed.length > LONGEST_NAME ? null : { at, typed };
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Names that one of whose words begins with what was typed, accents aside: "dur" finds "A. Durdyýewa". */
export function namesLike(people: readonly string[], typed: string): string[] {
  const wanted = folded(typed).trim();
  if (wanted === '') return [...people];
  return people.filter((name) => {
    const whole = folded(name);
    return whole.startsWith(wanted) || whole.split(/[\s.]+/).some((word) => word.startsWith(wanted));
  });
}

/** The text with the name put in the place of what was typed of it, and where the caret stands then. */
export function completed(text: string, caret: number, name: string): { text: string; caret: number } | null {
  const being = nameBeingTyped(text, caret);
  if (!being) return null;
  const before = `${text.slice(0, being.at)}@${name} `;
  return { text: before + text.slice(caret).replace(/^ /, ''), caret: before.length };
}
