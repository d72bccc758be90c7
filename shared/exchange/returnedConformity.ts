/** What a conformity table that came back says otherwise than the project does now. */
import type { Answer, ConformityRow } from './conformity.ts';
import type { ReturnedAnswer } from './docx/conformityBack.ts';

export interface ChangedAnswer {
  requirement: string;
  title: string;
  source: string;
  from: Answer | null;
  to: Answer;
  /** What the reviewer wrote to it, '' for nothing. */
  reason: string;
  /** The reviewer, '' where the file does not tell. */
  author: string;
}

export interface ConformityChanges {
  changed: ChangedAnswer[];
  /** Titles of rows in which no column or several are ticked, and of rows that the project does not ask. */
  unclear: string[];
  unknown: string[];
}

/**
 * @param rows as the project answers them now; those that are not asked of the bill are passed over.
 * @param savedBy whose the changes are that nobody tracked.
 */
export function conformityChanges(
  answers: readonly ReturnedAnswer[],
  rows: readonly ConformityRow[],
  savedBy: string,
): ConformityChanges {
  const byId = new Map(rows.map((row) => [row.requirement, row]));
  const byTitle = new Map(rows.map((row) => [plain(row.title), row]));
  const found: ConformityChanges = { changed: [], unclear: [], unknown: [] };
  for (const one of answers) {
    const row = byId.get(one.requirement) ?? byTitle.get(plain(one.title));
    if (!row) found.unknown.push(one.title);
    else if (one.answer === null) found.unclear.push(row.title);
    else {
      const reason = saidTo(one, row);
      // What the reviewer left as it was sent is no answer of the reviewer, whatever the project says by now.
      const touched = one.sent === null ? one.answer !== row.answer : one.answer !== one.sent;
      const differs = touched && one.answer !== row.answer;
      if (!differs && reason === '') continue;
      found.changed.push({
        requirement: row.requirement,
        title: row.title,
        source: row.source,
        from: row.answer,
        to: touched || row.answer === null ? one.answer : row.answer,
        reason,
        author: one.author || (one.remarks[0]?.author ?? '') || savedBy,
      });
    }
  }
  return found;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLocaleLowerCase();

/** The reviewer's own words: what stands in the column of comments beside what was printed there, and the remarks. */
function saidTo({ said, remarks }: ReturnedAnswer, { comments }: ConformityRow): string {
  const printed = new Set(comments.map(plain));
  const own = said.flatMap((line) => {
    if (printed.has(plain(line))) return [];
    // Written on behind a sentence of the table.
    const before = comments.find((comment) => plain(line).startsWith(plain(comment)));
    return [before ? line.slice(before.length).trim() : line];
  });
  return [...own, ...remarks.map(({ text }) => text)].filter((text) => text !== '').join('\n');
}
