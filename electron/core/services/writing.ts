/** The one way in which a service writes to a project: whole or not at all, and with a sentence where it cannot be done. */
import type { ApiResult, fail } from '../../../shared/api/errors.ts';
import type { ProjectId } from '../../../shared/api/project.ts';
import { writeSealed } from '../store/journal.ts';
import { writeFailure } from '../store/open.ts';
import type { Context } from './context.ts';
import type { Session } from './session.ts';

type Refusal = ReturnType<typeof fail>;

/** Thrown in the middle of a write: nothing of it is kept, and this is the answer. */
export class Refused extends Error {
  readonly answer: Refusal;

  constructor(answer: Refusal) {
    super(answer.error.code);
    this.answer = answer;
  }
}

/**
 * Runs one write on a project that may be written to.
 * @returns what the work answers; a refusal where another window has the pen, the file is gone, or the disk fails: then
 *   nothing was written.
 */
export function writing<T>(
  ctx: Context,
  project: ProjectId,
  work: (session: Session) => ApiResult<T>,
): ApiResult<T> {
  const session = ctx.sessions.writable(project);
  if (!session.ok) return session;
  const { db, path } = session.value;
  try {
    return writeSealed(db, () => work(session.value));
  } catch (error) {
    return error instanceof Refused ? error.answer : writeFailure(error, path);
  }
}
