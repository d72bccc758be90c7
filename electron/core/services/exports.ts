/** Bills out to files of other programs. */
import type { Node } from 'prosemirror-model';
import type { DraftingApi } from '../../../shared/api/contract.ts';
import { type ApiResult, fail, ok } from '../../../shared/api/errors.ts';
import type { ExportedFile, Paper } from '../../../shared/api/papers.ts';
import type { VersionInfo } from '../../../shared/api/project.ts';
import { type NodeJson, readBill } from '../../../shared/bill/document.ts';
import type { Language } from '../../../shared/bill/kinds.ts';
import { billTitle } from '../../../shared/bill/title.ts';
import { PAPER_FORMATS, showsChanges } from '../../../shared/exchange/papers.ts';
import { messages } from '../../../shared/messages/index.ts';
import type { LanguageTable } from '../../../shared/translation/languageTable.ts';
import type { WriteTask } from '../exchange/task.ts';
import { safeName } from '../files/names.ts';
import { listComments } from '../store/comments.ts';
import { listDecisions } from '../store/decisions.ts';
import { readMeta } from '../store/meta.ts';
import { listReasons } from '../store/reasons.ts';
import { findVersion } from '../store/versions.ts';
import { annotated, conformityOf } from './annotated.ts';
import type { Context } from './context.ts';
import { deliver, writerOptions } from './deliver.ts';
import { dispositionsOf } from './dispositions.ts';
import { projectName, settingsOf } from './opened.ts';
import { sentVersion } from './returned.ts';
import type { Session } from './session.ts';
import { attributionsOf, docIn, knownBetween, sourceLang } from './texts.ts';
import { languagesOf } from './translations.ts';

type Asked = Omit<Parameters<DraftingApi['exportBill']>[0], 'project'>;
type Text = { doc: NodeJson; name: string };

/** What is to be written, read and found to be possible. */
interface Order {
  asked: Asked;
  paper: Paper;
  source: Text;
  against: Text | null;
  bill: Node;
  title: string;
  /** A text of the project, not the one from outside. */
  own: boolean;
  /** In another language than the project's text has. */
  foreign: boolean;
  languages: LanguageTable | null;
}

function orderOf(session: Session, asked: Asked): ApiResult<Order> {
  const { format, options, uiLang } = asked;
  const { paper = 'bill', language } = options;
  if (!PAPER_FORMATS[paper].includes(format)) return fail('unsupportedFormat', { name: `.${format}` });
  if (language !== undefined && paper !== 'bill') return fail('badRequest', { detail: 'language' });
  const source = docIn(session, asked.source, options);
  if (!source.ok) return source;
  const against = options.against === '' ? ok(null) : docIn(session, options.against, options);
  if (!against.ok) return against;
  const compared = against.value !== null;
  if (compared ? !showsChanges(paper, format) : paper === 'comparison')
    return fail('badRequest', { detail: 'against' });
  const bill = readBill(source.value.doc);
  if (!bill.ok) return fail('badBill', { detail: bill.reason });
  const own = asked.source !== (options.outside?.id ?? '');
  // What is said of the project's text (decisions, answers, languages) is not said of another one.
  if (!own && paper !== 'bill' && paper !== 'comparison') return fail('badRequest', { detail: 'outside' });
  const languages =
    paper === 'languages' ? languagesOf(session, asked.source, bill.bill, options.columns, uiLang) : ok(null);
  if (!languages.ok) return languages;
  return ok({
    asked,
    paper,
    source: source.value,
    against: against.value,
    bill: bill.bill,
    title: billTitle(bill.bill) || projectName(session.path),
    own,
    foreign: own && language !== undefined && language !== sourceLang(session, asked.source),
    languages: languages.value,
  });
}

/** What the engine and the people of the project say of the text that is written. */
const judgedBy = (session: Session, { bill, title, asked }: Order) => ({
  bill,
  title,
  settings: settingsOf(session),
  decisions: listDecisions(session.db),
  uiLang: asked.uiLang,
});

function remarksOf(ctx: Context, session: Session, order: Order): Pick<WriteTask, 'annotations' | 'annex'> {
  const { options } = order.asked;
  // Remarks lie on words of the source.
  if (!options.annotations || order.paper !== 'bill' || order.foreign || !order.own)
    return { annotations: [] };
  return annotated(ctx, {
    ...judgedBy(session, order),
    comments: listComments(session.db),
    anonymous: options.anonymous ?? false,
  });
}

/** The version that a Word file of the project's text names, '' for none; and `kept`, where one was kept for that. */
function carriedBy(
  ctx: Context,
  session: Session,
  { asked, paper, own, foreign }: Order,
): { sent: string; kept: VersionInfo | null } {
  const { source, format, options } = asked;
  if (format !== 'docx' || paper !== 'bill' || options.anonymous || foreign || !own)
    return { sent: '', kept: null };
  if (source !== 'draft') return { sent: source, kept: null };
  const before = readMeta(session.db, 'standsOn') ?? '';
  const sent = sentVersion(ctx, session);
  // Read now: the project may be closed while the file is written.
  return { sent, kept: sent === '' || sent === before ? null : findVersion(session.db, sent) };
}

/** What is written in place of the bill, where the paper is another. */
function paperOf(ctx: Context, session: Session, order: Order): Partial<WriteTask> {
  const { paper, bill, title, source, against, languages, asked } = order;
  const { uiLang } = asked;
  switch (paper) {
    case 'bill':
      return {};
    case 'languages':
      return languages ? { languages } : {};
    case 'disposition':
      return { table: dispositionsOf(session, bill, title, uiLang, ctx.now()) };
    case 'conformity':
      return { conformity: conformityOf(ctx, judgedBy(session, order)) };
    case 'note':
      return {
        conformity: conformityOf(ctx, judgedBy(session, order)),
        note: { since: nameOf(against?.name ?? '', uiLang) },
      };
    case 'comparison':
      return {
        comparisonTable: {
          comments: listComments(session.db).map(({ provision, text }) => ({ provision, text })),
          reasons: Object.fromEntries(
            listReasons(session.db, asked.options.against, asked.source).map((one) => [
              one.element,
              one.text,
            ]),
          ),
          before: nameOf(against?.name ?? '', uiLang),
          after: nameOf(source.name, uiLang),
        },
      };
  }
}

/** What a text is called on paper: the version's name, or that it is the draft. */
const nameOf = (version: string, uiLang: Language): string =>
  version || messages(uiLang).t('compare:table.draft');

/** What the file is called beside the project and the version: the paper, or the language where it is not the bill's. */
function paperName(task: WriteTask, { foreign, asked }: Order): string {
  const { t } = messages(asked.uiLang);
  if (task.table) return task.table.title;
  if (task.languages) return task.languages.title;
  if (foreign && asked.options.language) return t(`translation:lang.${asked.options.language}`);
  if (task.note) return t('exchange:paper.note.title');
  if (task.conformity) return task.conformity.title;
  return task.comparisonTable ? t('compare:table.title') : '';
}

function fileNameFor(session: Session, ...more: string[]): string {
  const parts = [projectName(session.path), ...more];
  return safeName(parts.filter((part) => part !== '').join(' - ')) ?? 'bill';
}

function taskFor(ctx: Context, session: Session, order: Order, sent: string): WriteTask {
  const { asked, source, against, title } = order;
  const { format, options, uiLang } = asked;
  return {
    kind: 'write',
    format,
    doc: source.doc,
    against: against?.doc ?? null,
    ...knownBetween(session, options.against, asked.source, options.outside?.id),
    ...(asked.source === 'draft' && options.against === 'accepted' ? attributionsOf(session) : {}),
    title,
    uiLang,
    date: ctx.now(),
    ...remarksOf(ctx, session, order),
    notes: options.annotations,
    resources: ctx.deps.resources,
    ...writerOptions(options),
    ...(sent === '' ? {} : { version: sent }),
    ...paperOf(ctx, session, order),
  };
}

async function exportBill(ctx: Context, session: Session, asked: Asked): Promise<ApiResult<ExportedFile>> {
  const order = orderOf(session, asked);
  if (!order.ok) return order;
  const { sent, kept } = carriedBy(ctx, session, order.value);
  const task = taskFor(ctx, session, order.value, sent);
  const name = fileNameFor(session, order.value.source.name, paperName(task, order.value));
  const dialogs = ctx.deps.dialogs !== null;
  const delivered = await deliver(ctx, task, `${name}.${asked.format}`, asked.path, dialogs, asked.work);
  return delivered.ok && kept ? ok({ ...delivered.value, kept }) : delivered;
}

export function exportMethods(ctx: Context): Pick<DraftingApi, 'exportBill'> {
  return {
    exportBill: async ({ project, ...asked }) => {
      const session = ctx.sessions.get(project);
      return session.ok ? exportBill(ctx, session.value, asked) : session;
    },
  };
}
