/** What a window is given when a project opens: the draft, and all that was said about it. */

import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { type ApiResult, fail, ok } from '../../../shared/api/errors.ts';
import type { OpenedProject } from '../../../shared/api/project.ts';
import type { ProjectSettings } from '../../../shared/api/settings.ts';
import { type NodeJson, readBill, withIds } from '../../../shared/bill/document.ts';
import { listComments } from '../store/comments.ts';
import { Damaged } from '../store/damaged.ts';
import { listDecisions } from '../store/decisions.ts';
import { draftRevision, readDraft } from '../store/draft.ts';
import { EXTENSION } from '../store/format.ts';
import { readMeta } from '../store/meta.ts';
import { listDispositions, readReview, reviewIsOpen } from '../store/review.ts';
import { storedSettings } from '../store/settings.ts';
import { listVersions } from '../store/versions.ts';
import type { Session } from './session.ts';

export function settingsOf(session: Session): ProjectSettings {
  return storedSettings(session.db).settings;
}

export function projectName(path: string): string {
  return basename(path, EXTENSION);
}

/** The draft as checked JSON. Ids that clash (a fault of an earlier program) are mended rather than locking the user out. */
export function draftOf(session: Session): ApiResult<NodeJson> {
  const json = readDraft(session.db);
  const first = readBill(json);
  if (first.ok) return ok(json);
  const mended = withIds(json, randomUUID);
  const second = readBill(mended);
  return second.ok
    ? ok(mended)
    : fail('damagedProject', { name: basename(session.path), detail: second.reason });
}

export function describeOpened(session: Session): ApiResult<OpenedProject> {
  const doc = draftOf(session);
  return doc.ok ? ok({ ...describeAround(session), doc: doc.value }) : doc;
}

/** All but the draft itself. */
export function describeAround(session: Session): Omit<OpenedProject, 'doc'> {
  const { settings, whole } = storedSettings(session.db);
  return {
    project: session.id,
    path: session.path,
    name: projectName(session.path),
    readOnly: session.readOnlyBecause !== null,
    readOnlyBecause: session.readOnlyBecause,
    revision: draftRevision(session.db),
    settings,
    ...(whole ? {} : { settingsDamaged: true }),
    ...(session.setAside ? { journalSetAside: session.setAside.join(', ') } : {}),
    decisions: listDecisions(session.db),
    comments: listComments(session.db),
    versions: listVersions(session.db),
    standsOn: readMeta(session.db, 'standsOn') ?? '',
    ...reviewOf(session),
    dispositions: listDispositions(session.db),
  };
}

/** Damage in what is only suggested must not hide the draft, which is whole without it. */
function reviewOf(session: Session): Pick<OpenedProject, 'review' | 'reviewDamaged'> {
  try {
    return { review: readReview(session.db), reviewDamaged: false };
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    return { review: null, reviewDamaged: true };
  }
}

/** The text in which nothing is only suggested: the draft, where no suggestions are open. */
export function acceptedOf(session: Session): ApiResult<NodeJson> {
  if (!reviewIsOpen(session.db)) return draftOf(session);
  const json = readDraft(session.db, 'accepted_unit');
  const read = readBill(json);
  return read.ok ? ok(json) : fail('damagedProject', { name: basename(session.path), detail: read.reason });
}
