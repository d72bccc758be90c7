/** Bills in and out of files of other programs. */

import { rmSync } from 'node:fs';
import { extname } from 'node:path';
import type { Node } from 'prosemirror-model';
import type { DraftingApi, ExportedFile, ExportOptions } from '../../../shared/api/contract.ts';
import { type ApiError, type ApiResult, fail, ok } from '../../../shared/api/errors.ts';
import { type ProjectSettings, packsInUse } from '../../../shared/api/settings.ts';
import { billAttrs, type NodeJson, readBill } from '../../../shared/bill/document.ts';
import type { Language } from '../../../shared/bill/kinds.ts';
import { listProvisions, type Provision } from '../../../shared/bill/provisions.ts';
import { billTitle } from '../../../shared/bill/title.ts';
import { annotationsFor } from '../../../shared/exchange/annotations.ts';
import { type ConformityTable, conformityTable } from '../../../shared/exchange/conformity.ts';
import { PAPER_FORMATS, showsChanges } from '../../../shared/exchange/papers.ts';
import type { ImportedComment, ImportReport, ImportResult } from '../../../shared/exchange/types.ts';
import { messages } from '../../../shared/messages/index.ts';
import { createChecker } from '../../../shared/requirements/check.ts';
import type { Pack } from '../../../shared/requirements/pack.ts';
import type { Decision, Finding } from '../../../shared/requirements/types.ts';
import { readFromWord } from '../../../shared/review/inWord.ts';
import { writePictures } from '../exchange/pictures.ts';
import type { WriteTask } from '../exchange/task.ts';
import { Stopped } from '../exchange/worker.ts';
import { atomicWrite } from '../files/atomicWrite.ts';
import { safeName } from '../files/names.ts';
import { addComment, addReply, listComments } from '../store/comments.ts';
import { hashOf } from '../store/content.ts';
import { listDecisions } from '../store/decisions.ts';
import { readMeta } from '../store/meta.ts';
import { reasonOf } from '../store/open.ts';
import { listReasons } from '../store/reasons.ts';
import { readReview } from '../store/review.ts';
import { findVersion, readVersion } from '../store/versions.ts';
import type { Context } from './context.ts';
import { dispositionsOf } from './dispositions.ts';
import { recordedBetween } from './history.ts';
import { acceptedOf, describeOpened, draftOf, projectName, settingsOf } from './opened.ts';
import { readPreferences } from './preferences.ts';
import { createWith, freeTarget } from './projects.ts';
import { sentVersion } from './returned.ts';
import type { Session } from './session.ts';
import { inLanguage, languagesOf } from './translations.ts';
import { letIn, type Work } from './works.ts';

type ExchangeMethods = Pick<DraftingApi, 'importProject' | 'readBillFile' | 'exportBill' | 'stopWork'>;

/** What a text from elsewhere is called: the same text has the same name, whatever its file is called. */
export const outsideId = (doc: NodeJson): string => `file-${hashOf(JSON.stringify(doc))}`;

/** The sentence for a file that could not be read: the reason first, in the user's language. */
export function importFault(
  ctx: Context,
  name: string,
  result: Extract<ImportResult, { ok: false }>,
): { ok: false; error: ApiError } {
  if (result.code === 'notThisFormat' && result.detail === name) return fail('unsupportedFormat', { name });
  const { uiLang } = readPreferences(ctx.deps.dataDir);
  const why = messages(uiLang).dynamic(`exchange:error.${result.code}`, { detail: result.detail });
  return fail('importFailed', { name, detail: why, reason: result.code });
}

async function readFileBytes(
  ctx: Context,
  args: Parameters<DraftingApi['readBillFile']>[0] & {
    tradition?: 'post-soviet' | 'anglo';
    sameIds?: boolean;
  },
): Promise<ApiResult<Extract<ImportResult, { ok: true }>>> {
  const { fileName, bytes, lang, tradition, sameIds, work = '' } = args;
  try {
    const task = {
      kind: 'read' as const,
      fileName,
      bytes,
      ...(lang ? { lang } : {}),
      ...(tradition ? { tradition } : {}),
      ...(sameIds ? { sameIds } : {}),
    };
    const result = await ctx.worker.run(task, work);
    return result.ok ? ok(result) : importFault(ctx, fileName, result);
  } catch (error) {
    if (error instanceof Stopped) return fail('cancelled');
    return fail('importFailed', { name: fileName, detail: reasonOf(error) });
  }
}

function storeComments(ctx: Context, session: Session, comments: readonly ImportedComment[]): void {
  for (const { replies, ...comment } of comments) {
    const id = ctx.deps.newId();
    const told = readFromWord(comment.text);
    addComment(session.db, { ...comment, ...told, at: comment.at || ctx.now(), id, replies: [] });
    for (const reply of replies) addReply(session.db, { ...reply, id: ctx.deps.newId(), comment: id });
  }
}

/** Puts the pictures of an imported file beside the project, and says where. */
async function withPictures(
  ctx: Context,
  session: Session,
  read: Extract<ImportResult, { ok: true }>,
): Promise<ImportReport> {
  const { t } = messages(readPreferences(ctx.deps.dataDir).uiLang);
  const folder = await writePictures(session.path, t('exchange:pictures'), read.pictures ?? []);
  if (folder === '') return read.report;
  const note = { key: 'docx.note.picturesWritten', values: { folder }, excerpt: '' };
  return { ...read.report, notes: [note, ...read.report.notes] };
}

/** A text of the project or the one from outside, in the language that was asked for. */
export function docIn(
  session: Session,
  source: string,
  { language, markOlder = false, outside }: ExportOptions,
): ApiResult<{ doc: NodeJson; name: string }> {
  if (source === outside?.id) {
    const read = readBill(outside.doc);
    return read.ok ? ok(outside) : fail('badBill', { detail: read.reason });
  }
  const text = docOf(session, source);
  if (!text.ok || language === undefined) return text;
  const doc = inLanguage(session, source, text.value.doc, language, markOlder);
  return doc.ok ? ok({ ...text.value, doc: doc.value }) : doc;
}

function docOf(session: Session, source: string): ApiResult<{ doc: NodeJson; name: string }> {
  if (source === 'draft' || source === 'accepted') {
    const draft = source === 'draft' ? draftOf(session) : acceptedOf(session);
    return draft.ok ? ok({ doc: draft.value, name: '' }) : draft;
  }
  const version = readVersion(session.db, source);
  return version
    ? ok({ doc: version.doc, name: version.info.name })
    : fail('unknownVersion', { name: source });
}

export interface AnnotateInput {
  bill: Node;
  settings: ProjectSettings;
  comments: ReturnType<typeof listComments>;
  decisions: readonly Decision[];
  uiLang: Language;
}

interface Reading {
  packs: Pack[];
  provisions: Provision[];
  findings: Finding[];
}

/** What the engine reads in this very text. */
function readingOf(
  ctx: Pick<Context, 'resources'>,
  { bill, settings, uiLang }: Pick<AnnotateInput, 'bill' | 'settings' | 'uiLang'>,
): Reading {
  const packs = packsInUse(ctx.resources.listPacks(), settings);
  const provisions = listProvisions(bill);
  const { lang, billTypes } = billAttrs(bill);
  const { findings } = createChecker(packs, { lang, uiLang, billTypes }).check(provisions);
  return { packs, provisions, findings };
}

/**
 * What an annotated copy has beside the words: comments and requirement states as remarks, and the conformity table behind
 * the bill where any requirement is asked of it.
 */
export function annotated(
  ctx: Pick<Context, 'resources' | 'now'>,
  input: AnnotateInput & { title: string; anonymous?: boolean },
): Pick<WriteTask, 'annotations' | 'annex'> {
  const { uiLang, anonymous = false } = input;
  // Who decided, and whom a comment is for, is named in the words of the remark.
  const comments = anonymous ? input.comments.map(({ assignee: _, ...comment }) => comment) : input.comments;
  const decisions = anonymous ? input.decisions.map((d) => ({ ...d, author: '' })) : input.decisions;
  const reading = readingOf(ctx, input);
  const { packs, provisions, findings } = reading;
  const requirements = packs.flatMap((pack) => pack.requirements);
  const annex = tableOf(ctx, input, reading);
  return {
    annotations: annotationsFor({ provisions, comments, findings, decisions, requirements, uiLang }),
    ...(annex.groups.length > 0 ? { annex } : {}),
  };
}

type TableInput = Omit<AnnotateInput, 'comments'> & { title: string; anonymous?: boolean };

/** The conformity table of a bill under its title. */
export function conformityOf(ctx: Pick<Context, 'resources' | 'now'>, input: TableInput): ConformityTable {
  return tableOf(ctx, input, readingOf(ctx, input));
}

const tableOf = (ctx: Pick<Context, 'now'>, input: TableInput, reading: Reading): ConformityTable =>
  conformityTable({
    ...reading,
    decisions: input.decisions,
    uiLang: input.uiLang,
    bill: input.title,
    billLang: billAttrs(input.bill).lang,
    date: ctx.now(),
    anonymous: input.anonymous ?? false,
  });

/** Writes a prepared job and hands the bytes over, or puts them at `path`. */
export async function deliver(
  ctx: Context,
  task: WriteTask,
  fileName: string,
  path: string,
  replace: boolean,
  work = '',
): Promise<ApiResult<ExportedFile>> {
  let result: Awaited<ReturnType<Context['worker']['run']>>;
  try {
    result = await ctx.worker.run(task, work);
  } catch (error) {
    if (error instanceof Stopped) return fail('cancelled');
    return fail('exportFailed', { detail: reasonOf(error) });
  }
  if (!('bytes' in result)) {
    const code = 'code' in result ? result.code : '';
    if (code === 'redlineUnproven') return fail('redlineUnproven');
    return fail('exportFailed', { detail: 'detail' in result ? result.detail : '' });
  }
  const { bytes, proven } = result;
  if (path === '') return ok({ fileName, bytes, path: '', proven });
  const target = extname(path) === '' ? `${path}.${task.format}` : path;
  const written = await atomicWrite(target, bytes, replace);
  return written.ok ? ok({ fileName, bytes: null, path: written.value.path, proven }) : written;
}

async function exportBill(
  ctx: Context,
  session: Session,
  args: Omit<Parameters<DraftingApi['exportBill']>[0], 'project'>,
): Promise<ApiResult<ExportedFile>> {
  const { format, options, uiLang } = args;
  const paper = options.paper ?? 'bill';
  if (!PAPER_FORMATS[paper].includes(format)) return fail('unsupportedFormat', { name: `.${format}` });
  if (options.language !== undefined && paper !== 'bill') return fail('badRequest', { detail: 'language' });
  const source = docIn(session, args.source, options);
  if (!source.ok) return source;
  const against = options.against === '' ? null : docIn(session, options.against, options);
  if (against && !against.ok) return against;
  if (paper === 'comparison' && !against) return fail('badRequest', { detail: 'against' });
  if (against && !showsChanges(paper, format)) return fail('badRequest', { detail: 'against' });
  const bill = readBill(source.value.doc);
  if (!bill.ok) return fail('badBill', { detail: bill.reason });
  const outside = options.outside?.id ?? '';
  const own = args.source !== outside;
  // What is said of the project's text (decisions, answers, languages) is not said of another one.
  if (!own && paper !== 'bill' && paper !== 'comparison') return fail('badRequest', { detail: 'outside' });
  const foreign =
    own && options.language !== undefined && options.language !== sourceLang(session, args.source);
  const languages =
    paper === 'languages' ? languagesOf(session, args.source, bill.bill, options.columns, uiLang) : null;
  if (languages && !languages.ok) return languages;
  const title = billTitle(bill.bill) || projectName(session.path);
  const asked = {
    bill: bill.bill,
    settings: settingsOf(session),
    decisions: listDecisions(session.db),
    uiLang,
  };
  // Remarks lie on words of the source.
  const remarks =
    options.annotations && paper === 'bill' && !foreign && own
      ? annotated(ctx, {
          ...asked,
          title,
          comments: listComments(session.db),
          anonymous: options.anonymous ?? false,
        })
      : { annotations: [] };
  const before = readMeta(session.db, 'standsOn') ?? '';
  const carries = format === 'docx' && paper === 'bill' && !options.anonymous && !foreign && own;
  const sent = !carries ? '' : args.source === 'draft' ? sentVersion(ctx, session) : args.source;
  // Read now: the project may be closed while the file is written.
  const kept =
    sent !== '' && sent !== before && args.source === 'draft' ? findVersion(session.db, sent) : null;
  const task: WriteTask = {
    kind: 'write',
    format,
    doc: source.value.doc,
    against: against?.value.doc ?? null,
    ...knownBetween(session, options.against, args.source, outside),
    ...(args.source === 'draft' && options.against === 'accepted' ? attributionsOf(session) : {}),
    title,
    uiLang,
    date: ctx.now(),
    ...remarks,
    notes: options.annotations,
    resources: ctx.deps.resources,
    ...writerOptions(options),
    ...(sent === '' ? {} : { version: sent }),
    ...(paper === 'conformity' || paper === 'note'
      ? { conformity: conformityOf(ctx, { ...asked, title }) }
      : {}),
    ...(paper === 'note' ? { note: { since: nameOf(against?.value.name ?? '', uiLang) } } : {}),
    ...(languages ? { languages: languages.value } : {}),
    ...(paper === 'disposition'
      ? { table: dispositionsOf(session, bill.bill, title, uiLang, ctx.now()) }
      : {}),
    ...(paper === 'comparison' && against
      ? {
          comparisonTable: {
            comments: listComments(session.db).map(({ provision, text }) => ({ provision, text })),
            reasons: Object.fromEntries(
              listReasons(session.db, options.against, args.source).map((one) => [one.element, one.text]),
            ),
            before: nameOf(against.value.name, uiLang),
            after: nameOf(source.value.name, uiLang),
          },
        }
      : {}),
  };
  const paperName =
    task.table?.title ??
    task.languages?.title ??
    (foreign && options.language ? messages(uiLang).t(`translation:lang.${options.language}`) : undefined) ??
    (task.note ? messages(uiLang).t('exchange:paper.note.title') : task.conformity?.title) ??
    (task.comparisonTable ? messages(uiLang).t('compare:table.title') : '');
  const delivered = await deliver(
    ctx,
    task,
    `${fileNameFor(session, source.value.name, paperName)}.${format}`,
    args.path,
    ctx.deps.dialogs !== null,
    args.work,
  );
  return delivered.ok && kept ? ok({ ...delivered.value, kept }) : delivered;
}

/** Two texts of the project share their ids; the accepted text is no version, and nothing is recorded on the way to it. */
export function knownBetween(
  session: Session,
  against: string,
  source: string,
  outside = '',
): Pick<WriteTask, 'known'> {
  if (against === '' || against === outside || source === outside) return {};
  const recorded = recordedBetween(session, against, source);
  return { known: recorded.ok ? recorded.value : [] };
}

/** Who made the suggestions; nobody where what is stored of them cannot be read, which the window says elsewhere. */
function attributionsOf(session: Session): Pick<WriteTask, 'attributions'> {
  try {
    const review = readReview(session.db);
    return review ? { attributions: review.attributions } : {};
  } catch {
    return {};
  }
}

/** The language of a text of the project itself. */
function sourceLang(session: Session, source: string): Language | null {
  const own = docOf(session, source);
  const bill = own.ok ? readBill(own.value.doc) : own;
  return bill.ok ? billAttrs(bill.bill).lang : null;
}

/** The options that the writers take as they are. */
export function writerOptions(options: ExportOptions) {
  const { anonymous, lineNumbers, pdfComments, standard, country } = options;
  return {
    ...(anonymous ? { anonymous } : {}),
    ...(lineNumbers ? { lineNumbers } : {}),
    ...(pdfComments ? { pdfComments } : {}),
    ...(standard ? { standard } : {}),
    ...(country ? { country } : {}),
  };
}

/** What a text is called on paper: the version's name, or that it is the draft. */
const nameOf = (version: string, uiLang: Language): string =>
  version || messages(uiLang).t('compare:table.draft');

function fileNameFor(session: Session, ...more: string[]): string {
  const parts = [projectName(session.path), ...more];
  return safeName(parts.filter((part) => part !== '').join(' - ')) ?? 'bill';
}

type ImportArgs = Parameters<DraftingApi['importProject']>[0];

async function importProject(
  ctx: Context,
  args: ImportArgs,
  work: Work,
): ReturnType<DraftingApi['importProject']> {
  const { fileName, name, path } = args;
  const target = freeTarget(ctx, name, path);
  if (!target.ok) return target;
  const read = await readFileBytes(ctx, args);
  if (!read.ok) return read;
  const bill = readBill(read.value.doc);
  if (!bill.ok) return fail('importFailed', { name: fileName, detail: bill.reason });
  await letIn();
  if (work.stopped) return fail('cancelled');
  const made = createWith(ctx, target.value, bill.bill);
  if (!made.ok) return made;
  storeComments(ctx, made.value, read.value.comments);
  // Whoever stopped it while the file was written finds nothing of it.
  await letIn();
  if (work.stopped) {
    ctx.sessions.close(made.value.id);
    rmSync(target.value, { force: true });
    return fail('cancelled');
  }
  const report = await withPictures(ctx, made.value, read.value);
  const opened = describeOpened(made.value);
  return opened.ok ? ok({ opened: opened.value, report }) : opened;
}

export function exchangeMethods(ctx: Context): ExchangeMethods {
  return {
    importProject: (args) => ctx.works.during(args.work ?? '', (work) => importProject(ctx, args, work)),
    stopWork: async ({ work }) => {
      ctx.works.stop(work);
      ctx.worker.stop(work);
      return ok(null);
    },
    readBillFile: async (args) => {
      const read = await readFileBytes(ctx, { ...args, sameIds: true });
      if (!read.ok) return read;
      const { doc, report } = read.value;
      return ok({ id: outsideId(doc), doc, report });
    },
    exportBill: async ({ project, ...args }) => {
      const session = ctx.sessions.get(project);
      return session.ok ? exportBill(ctx, session.value, args) : session;
    },
  };
}
