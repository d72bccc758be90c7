/**
 * What Word has no place for in a comment is told in its text and read back from it: the requirement it is on as its
 * first line, the person it is for as its last. A mention is text already.
 */
import type { Comment } from '../api/comments.ts';
import type { Language } from '../bill/kinds.ts';
import { messages } from '../messages/index.ts';

/** "◆ The mechanism publishes its reports [OPCAT-23-PUBLISH]" */
const REQUIREMENT = /^◆ .*\[([^[\]\s]+)\]$/;
/** "→ For: A. Durdyýewa", whatever the language of the word before the colon. */
const ASSIGNEE = /^→ [^:\n]{1,30}: (\S.*)$/;

/** @param title the requirement's title in `lang`, where the comment is on one. */
export function textForWord(comment: Comment, title: string, lang: Language): string {
  const { t } = messages(lang);
  const lines = [comment.text];
  if (comment.requirement) lines.unshift(`◆ ${title.replace(/\s+/g, ' ')} [${comment.requirement}]`.trim());
  if (comment.assignee) lines.push(`→ ${t('comments:inWord.for')}: ${comment.assignee}`);
  return lines.join('\n');
}

export interface ToldInWord {
  text: string;
  requirement?: string;
  assignee?: string;
}

/** The text of a comment of a Word file, without the lines that tell more than text; one that is nothing but such lines stays. */
export function readFromWord(text: string): ToldInWord {
  const lines = text.trim().split('\n');
  const requirement = REQUIREMENT.exec(lines[0]?.trim() ?? '')?.[1];
  const said = lines.slice(requirement === undefined ? 0 : 1);
  const assignee = ASSIGNEE.exec(said.at(-1)?.trim() ?? '')?.[1]?.trim();
  const left = (assignee === undefined ? said : said.slice(0, -1)).join('\n').trim();
  if (left === '') return { text };
  return {
    text: left,
    ...(requirement === undefined ? {} : { requirement }),
    ...(assignee === undefined ? {} : { assignee }),
  };
}
