/**
 * Word files that come back from reviewers: whose text they came from, what each person made of it, and their comments on
 * the provisions they were made on. Nothing is written here but comments; the window puts the rest beside the draft.
 */
import { randomUUID } from 'node:crypto';
import type { Node } from 'prosemirror-model';
import type { Comment } from '../../../shared/api/comments.ts';
import type { DraftingApi } from '../../../shared/api/contract.ts';
import { type ApiResult, fail, ok } from '../../../shared/api/errors.ts';
import type { ReturnedText } from '../../../shared/api/returned.ts';
import { billAttrs, type NodeJson, readBill } from '../../../shared/bill/document.ts';
import { withoutNotes } from '../../../shared/bill/withoutNotes.ts';
import { adoptIds } from '../../../shared/compare/matchIds.ts';
import { OWN_NAME, type ReturnedFile } from '../../../shared/exchange/docx/returned.ts';
import { formatOf } from '../../../shared/exchange/formats.ts';
import { renamedComments } from '../../../shared/exchange/returnedComments.ts';
import { elementsKept } from '../../../shared/exchange/returnedKept.ts';
import { numbersKept } from '../../../shared/exchange/returnedNumbers.ts';
import { placesKept } from '../../../shared/exchange/returnedPlaces.ts';
import { referencesKept } from '../../../shared/exchange/returnedReferences.ts';
import { isSameBill } from '../../../shared/exchange/sameBill.ts';
import type { ImportedComment } from '../../../shared/exchange/types.ts';
import { messages } from '../../../shared/messages/index.ts';
import { readFromWord } from '../../../shared/review/inWord.ts';
import {
  addComment,
  addCommentEvent,
  addReply,
  doneLast,
  listComments,
  updateComment,
} from '../store/comments.ts';
import { readMeta } from '../store/meta.ts';
import { momentAfter } from '../store/moment.ts';
import { reviewIsOpen } from '../store/review.ts';
import { findVersion, isDraftKeptAs, readVersion } from '../store/versions.ts';
import type { Context } from './context.ts';
import { importFault } from './imports.ts';
import { jobFailed } from './jobFailed.ts';
import { draftOf } from './opened.ts';
import { readPreferences } from './preferences.ts';
import type { Session } from './session.ts';
import { keepDraftAsVersion } from './versions.ts';
import { writing } from './writing.ts';

type ReturnedMethods = Pick<DraftingApi, 'readReturned' | 'readAnswers' | 'takeComments'>;

/**
 * The version whose text a Word file of the draft carries, kept now where there is none: by it the file is known when it
 * comes back. '' where that cannot be (a file that cannot be written to) or need not be (the marked text speaks for itself).
 */
export function sentVersion(ctx: Context, session: Session): string {
  if (session.readOnlyBecause !== null || reviewIsOpen(session.db)) return '';
  const standsOn = readMeta(session.db, 'standsOn') ?? '';
  if (standsOn !== '' && isDraftKeptAs(session.db, standsOn)) return standsOn;
  const { t } = messages(readPreferences(ctx.deps.dataDir).uiLang);
  const kept = writing(ctx, session.id, (own) =>
    ok(keepDraftAsVersion(ctx, own, { name: t('service:version.sent'), note: '', automatic: true }).id),
  );
  return kept.ok ? kept.value : '';
}

async function readReturned(
  ctx: Context,
  session: Session,
  { fileName, bytes, work = '' }: { fileName: string; bytes: Uint8Array; work?: string },
): Promise<ApiResult<ReturnedText>> {
  const draft = draftOf(session);
  const bill = draft.ok ? readBill(draft.value) : draft;
  if (!draft.ok) return draft;
  if (!bill.ok) return fail('badBill', { detail: 'reason' in bill ? bill.reason : '' });
  const { lang, tradition, ownTradition } = billAttrs(bill.bill);
  const rules = { lang, tradition, ...(ownTradition ? { ownTradition } : {}) };
  try {
    if (formatOf(fileName) === 'docx') {
      const read = await ctx.worker.run({ kind: 'returned', bytes, ...rules }, work);
      return read.ok ? returnedText(session, bill.bill, fileName, read) : importFault(ctx, fileName, read);
    }
    const read = await ctx.worker.run({ kind: 'read', fileName, bytes, ...rules }, work);
    if (!read.ok) return importFault(ctx, fileName, read);
    const { doc, comments, report } = read;
    const file = { ok: true, version: '', savedBy: '', sent: doc, layers: [], comments, report } as const;
    return returnedText(session, bill.bill, fileName, { ...file, layers: [] });
  } catch (error) {
    return jobFailed('importFailed', error, { name: fileName });
  }
}

/**
 * One step for each person, from the text that the person had to what became of it. Where the file names the version it
 * carries, what nobody tracked is seen too; else its own text without changes is the base, or the draft where it has none.
 */
function returnedText(
  session: Session,
  draft: Node,
  name: string,
  file: ReturnedFile,
): ApiResult<ReturnedText> {
  const version = file.version === '' ? null : findVersion(session.db, file.version);
  const stored = version && readVersion(session.db, version.id);
  const known = stored ? readBill(stored.doc, stored.format) : null;
  const whole = known?.ok ? known.bill : draft;
  // A clean copy goes out without the drafter's notes; they are not what a reviewer struck.
  const base = hasNotes(file.sent) ? whole : withoutNotes(whole);
  const sent = readBill(file.sent);
  if (!known?.ok && sent.ok && !isSameBill(draft, sent.bill)) return fail('otherBill', { name });
  const steps: ReturnedText['steps'] = [];
  const numbered = numbersKept(base);
  const matched = (before: Node, doc: NodeJson): Node => {
    const came = placesKept(before, elementsKept(before, adoptIds(before, doc, randomUUID)));
    // Properties of the bill that a file guessed are no proposal to change them.
    return referencesKept(before, numbered(came.type.create(base.attrs, came.content)));
  };
  let last = matched(base, file.sent);
  const tracked = file.layers.length > 0;
  if ((known?.ok || !tracked) && !last.eq(base))
    steps.push({ author: file.savedBy, at: '', base: json(base), theirs: json(last) });
  for (const { author, at, doc } of file.layers) {
    const theirs = matched(last, doc);
    if (!theirs.eq(last)) steps.push({ author, at, base: json(last), theirs: json(theirs) });
    last = theirs;
  }
  const read = file.layers.at(-1)?.doc ?? file.sent;
  return ok({
    version: version?.name ?? '',
    steps,
    comments: renamedComments(file.comments, read, json(last)).filter(({ author }) => author !== OWN_NAME),
    report: file.report,
    ...(file.answers ? { answers: { answers: file.answers, savedBy: file.savedBy } } : {}),
  });
}

const hasNotes = (node: NodeJson): boolean => node.type === 'note' || (node.content ?? []).some(hasNotes);

const json = (bill: Node): NodeJson => bill.toJSON() as NodeJson;

type Said = Pick<Comment, 'author' | 'at' | 'text' | 'quote'>;

/** A comment that has lost its words goes out with them before its text (exchange/annotations.ts). */
const isText = (own: Said, came: string): boolean =>
  [own.text.trim(), `«${own.quote}»\n${own.text}`.trim()].includes(came.trim());

/** A file keeps times to the second, and the words of a comment where it can: one of the two is enough. */
function isSame(one: Said, other: Said): boolean {
  if (one.author !== other.author || !isText(one, other.text)) return false;
  return (
    one.quote.trim() === other.quote.trim() || (one.at !== '' && secondOf(one.at) === secondOf(other.at))
  );
}

const secondOf = (at: string): number => Math.floor(new Date(at).getTime() / 1000);

/** Comments that are there already get what is new of them: answers, that they are resolved, and whom they were given to. */
function takeComments(ctx: Context, session: Session, comments: readonly ImportedComment[]): Comment[] {
  const left = listComments(session.db);
  for (const { replies, ...came } of comments) {
    const comment = { ...came, ...readFromWord(came.text) };
    const at = left.findIndex((one) => isSame(one, comment));
    // Two equal comments of a file are two.
    const [old] = at < 0 ? [] : left.splice(at, 1);
    const id = old?.id ?? ctx.deps.newId();
    if (!old) addComment(session.db, { ...comment, at: comment.at || ctx.now(), id, replies: [] });
    else putNews(ctx, session, old, comment);
    const said = new Set(
      (old?.replies ?? []).map((reply) => JSON.stringify([reply.author, reply.text.trim()])),
    );
    for (const reply of replies)
      if (!said.has(JSON.stringify([reply.author, reply.text.trim()])))
        addReply(session.db, { ...reply, at: reply.at || ctx.now(), id: ctx.deps.newId(), comment: id });
  }
  return listComments(session.db);
}

/** A reviewer who settled a comment in Word, or wrote another name behind the arrow, did so now. */
function putNews(
  ctx: Context,
  { db }: Session,
  old: Comment,
  came: { resolved: boolean; assignee?: string },
): void {
  const at = momentAfter(ctx.now(), doneLast(db, old.id));
  const done = { comment: old.id, at, author: ctx.author() };
  if (came.resolved && !old.resolved) {
    updateComment(db, { ...old, resolved: true });
    addCommentEvent(db, { ...done, what: 'resolved', value: '1' });
  }
  const { assignee } = came;
  if (assignee !== undefined && assignee !== old.assignee)
    addCommentEvent(db, { ...done, what: 'assigned', value: assignee });
}

export function returnedMethods(ctx: Context): ReturnedMethods {
  return {
    readReturned: async ({ project, ...file }) => {
      const session = ctx.sessions.get(project);
      return session.ok ? readReturned(ctx, session.value, file) : session;
    },
    readAnswers: async ({ project, fileName, bytes }) => {
      const session = ctx.sessions.get(project);
      if (!session.ok) return session;
      try {
        const read = await ctx.worker.run({ kind: 'answers', bytes });
        return read.ok
          ? ok({ answers: read.answers, savedBy: read.savedBy })
          : importFault(ctx, fileName, read);
      } catch (error) {
        return jobFailed('importFailed', error, { name: fileName });
      }
    },
    takeComments: async ({ project, comments }) =>
      writing(ctx, project, (session) => ok(takeComments(ctx, session, comments))),
  };
}
