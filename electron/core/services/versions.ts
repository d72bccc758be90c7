/** Keeping, listing, reading and restoring versions. */
import type { Node } from 'prosemirror-model';
import type { DraftingApi } from '../../../shared/api/contract.ts';
import { type ApiResult, fail, ok } from '../../../shared/api/errors.ts';
import type { VersionInfo } from '../../../shared/api/project.ts';
import { billAttrs, readBill } from '../../../shared/bill/document.ts';
import { extentOf, isUnit } from '../../../shared/bill/extent.ts';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { cutUnits } from '../../../shared/bill/units.ts';
import { messages } from '../../../shared/messages/index.ts';
import type { Coverage } from '../../../shared/requirements/types.ts';
import { writeDraft } from '../store/draft.ts';
import { readMeta, writeMeta } from '../store/meta.ts';
import { momentAfter } from '../store/moment.ts';
import { keepOperations } from '../store/operations.ts';
import { carryReasons } from '../store/reasons.ts';
import { acceptedTable, reviewIsOpen } from '../store/review.ts';
import { findVersion, keepVersion, listVersions, readVersion } from '../store/versions.ts';
import { bringBackTranslations, keepTranslations } from '../store/versionTranslations.ts';
import type { Context } from './context.ts';
import { acceptedOf, draftOf } from './opened.ts';
import { readPreferences } from './preferences.ts';
import type { Session } from './session.ts';
import { writing } from './writing.ts';

/** Controls, and what turns the direction of writing. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

type VersionMethods = Pick<DraftingApi, 'saveVersion' | 'listVersions' | 'readVersion' | 'restoreVersion'>;

/** Words as a word count shows them: runs of letters and figures. */
function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-’'ʼ][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

function sizeOf(session: Session): { words: number; articles: number } {
  const doc = acceptedOf(session);
  const bill = doc.ok ? readBill(doc.value) : doc;
  return bill.ok ? sizeOfBill(bill.bill) : { words: 0, articles: 0 };
}

export function sizeOfBill(bill: Node): { words: number; articles: number } {
  let words = 0;
  const provisions = listProvisions(bill);
  for (const provision of provisions) {
    // As the draft's own count in the window: a drafter's note is no word of the bill.
    if (provision.note) continue;
    words += countWords(provision.heading) + countWords(provision.text);
  }
  return { words, articles: extentOf(provisions.filter(isUnit), billAttrs(bill)).count };
}

/**
 * Keeps the draft as a version: while suggestions are open its accepted text; the suggestions stay open beside it. What the
 * app keeps because the draft will be replaced is kept with its suggestions too. Runs inside the caller's transaction.
 */
export function keepDraftAsVersion(
  ctx: Context,
  session: Session,
  options: { name: string; note: string; coverage?: Coverage | null; automatic?: boolean; author?: string },
): VersionInfo {
  const parent = readMeta(session.db, 'standsOn') ?? '';
  const info: VersionInfo = {
    id: ctx.deps.newId(),
    name: options.name,
    note: options.note,
    author: options.author ?? ctx.author(),
    at: momentAfter(ctx.now(), findVersion(session.db, parent)?.at),
    ...sizeOf(session),
    coverage: options.coverage ?? null,
    automatic: options.automatic ?? false,
    parent,
  };
  if (info.automatic && reviewIsOpen(session.db)) keepWorkingText(ctx, session, info);
  keepVersion(session.db, info, acceptedTable(session.db));
  writeMeta(session.db, 'standsOn', info.id);
  carryReasons(session.db, info.id);
  keepOperations(session.db, info.id);
  keepTranslations(session.db, info.id);
  return info;
}

function keepWorkingText(ctx: Context, session: Session, info: VersionInfo): void {
  const { t } = messages(readPreferences(ctx.deps.dataDir).uiLang);
  const draft = draftOf(session);
  const bill = draft.ok ? readBill(draft.value) : draft;
  const size = bill.ok ? sizeOfBill(bill.bill) : { words: 0, articles: 0 };
  const name = t('service:version.withSuggestions', { name: info.name });
  keepVersion(session.db, { ...info, ...size, id: ctx.deps.newId(), name });
}

function restore(
  ctx: Context,
  session: Session,
  version: VersionInfo,
): Awaited<ReturnType<DraftingApi['restoreVersion']>> {
  const stored = readVersion(session.db, version.id);
  const bill = stored ? readBill(stored.doc, stored.format) : null;
  if (!stored || !bill?.ok) return fail('unknownVersion', { name: version.name });
  const { t } = messages(readPreferences(ctx.deps.dataDir).uiLang);
  const kept = keepDraftAsVersion(ctx, session, {
    name: t('service:version.beforeRestore', { name: version.name }),
    note: '',
    automatic: true,
  });
  const revision = writeDraft(session.db, { ...bill.bill.attrs }, cutUnits(bill.bill));
  writeMeta(session.db, 'standsOn', version.id);
  bringBackTranslations(session.db, version.id, bill.bill, {
    newId: ctx.deps.newId,
    writer: session.writer,
  });
  return ok({ kept, revision, doc: stored.doc });
}

export function versionMethods(ctx: Context): VersionMethods {
  const known = (session: Session, id: string): ApiResult<VersionInfo> => {
    const info = findVersion(session.db, id);
    return info ? ok(info) : fail('unknownVersion', { name: id });
  };
  return {
    saveVersion: async ({ project, name, note, coverage }) => {
      // A name is one line, and does not turn the words around it.
      const called = name.replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim();
      return writing(ctx, project, (session) =>
        called === ''
          ? fail('nameInvalid', { name })
          : ok(keepDraftAsVersion(ctx, session, { name: called, note: note.trim(), coverage })),
      );
    },
    listVersions: async ({ project }) => {
      const session = ctx.sessions.get(project);
      return session.ok ? ok(listVersions(session.value.db)) : session;
    },
    readVersion: async ({ project, version }) => {
      const session = ctx.sessions.get(project);
      if (!session.ok) return session;
      const info = known(session.value, version);
      if (!info.ok) return info;
      const stored = readVersion(session.value.db, info.value.id);
      const bill = stored ? readBill(stored.doc, stored.format) : null;
      if (!stored || !bill?.ok) return fail('damagedProject', { name: info.value.name });
      return ok({ info: info.value, doc: stored.doc });
    },
    restoreVersion: async ({ project, version }) =>
      writing(ctx, project, (session) => {
        const info = known(session, version);
        return info.ok ? restore(ctx, session, info.value) : info;
      }),
  };
}
