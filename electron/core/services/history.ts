/** Who wrote what: operations between versions, blame and the history of a provision, read from the stored versions. */
import type { Database } from 'better-sqlite3';
import type { DraftingApi } from '../../../shared/api/contract.ts';
import { type ApiResult, fail, ok } from '../../../shared/api/errors.ts';
import { readBill } from '../../../shared/bill/document.ts';
import type { StructuralOperation } from '../../../shared/bill/operations.ts';
import { type Register, referenceText, register } from '../../../shared/bill/references.ts';
import { articleHistory } from '../../../shared/compare/history/articleHistory.ts';
import { type BlameOptions, blameProvision } from '../../../shared/compare/history/blame.ts';
import { historyOfStored } from '../../../shared/compare/history/sources.ts';
import type { History } from '../../../shared/compare/history/types.ts';
import { listComments } from '../store/comments.ts';
import { Damaged } from '../store/damaged.ts';
import { allDecisions } from '../store/decisions.ts';
import { draftRevision, readDraft } from '../store/draft.ts';
import { readMeta } from '../store/meta.ts';
import { operationsBetween, operationsOf } from '../store/operations.ts';
import {
  draftUnits,
  type Entry,
  listVersions,
  readChunk,
  readContent,
  readVersion,
  versionChunks,
} from '../store/versions.ts';
import type { Context } from './context.ts';
import type { Session } from './session.ts';

type HistoryMethods = Pick<DraftingApi, 'readOperations' | 'readBlame' | 'readHistory'>;

/** The draft as the contract names it. */
const DRAFT = 'draft';

// The versions of a project grow seldom, and a reader goes from line to line.
const kept = new WeakMap<Database, { of: string; history: History }>();

// Chunks never change, and every save makes a new history of mostly the same ones.
const chunksKept = new WeakMap<Database, Map<string, Entry[]>>();

function chunkOf(db: Database, hash: string): Entry[] {
  const known = chunksKept.get(db) ?? new Map<string, Entry[]>();
  chunksKept.set(db, known);
  const entries = known.get(hash) ?? readChunk(db, hash);
  known.set(hash, entries);
  return entries;
}

function historyOf(ctx: Context, { db }: Session): History {
  const versions = listVersions(db);
  const standsOn = readMeta(db, 'standsOn') ?? '';
  const of = `${draftRevision(db)} ${standsOn} ${versions.map((v) => v.id).join(' ')}`;
  const known = kept.get(db);
  if (known?.of === of) return known.history;
  const chunks = versionChunks(db);
  const draft = { id: DRAFT, name: '', author: ctx.author(), at: ctx.now(), parent: standsOn };
  const history = historyOfStored({
    versions: [
      ...versions.map((info) => ({ ...info, chunks: chunks.get(info.id) ?? [] })),
      { ...draft, chunks: [DRAFT] },
    ].map((version) => ({
      ...version,
      get operations() {
        return operationsOf(db, version.id === DRAFT ? '' : version.id);
      },
    })),
    chunk: (hash) => (hash === DRAFT ? draftUnits(db) : chunkOf(db, hash)),
    content: (hash) => readContent(db, hash),
  });
  kept.set(db, { of, history });
  return history;
}

/** What references show and which numbers units have, in this version; read when the first is asked for. */
function namesIn(
  { db }: Session,
  version: string,
): Required<Pick<BlameOptions, 'cite'>> & { reg(): Register } {
  let known: Register | null = null;
  const reg = (): Register => {
    if (known) return known;
    const stored = version === DRAFT ? { doc: readDraft(db), format: undefined } : readVersion(db, version);
    const bill = stored ? readBill(stored.doc, stored.format) : null;
    if (!bill?.ok) throw new Damaged(`version ${version}`);
    known = register(bill.bill);
    return known;
  };
  const cite = (target: string, shown: string): string =>
    referenceText({ target, style: 'full', case: 'nom', shown }, reg()).text;
  return { cite, reg };
}

function groundsIn({ db }: Session): Required<Pick<BlameOptions, 'decisions' | 'comments'>> {
  return { decisions: allDecisions(db), comments: listComments(db) };
}

/** What the editor recorded between two texts of the project (a version's id or 'draft'). */
export function recordedBetween({ db }: Session, a: string, b: string): ApiResult<StructuralOperation[]> {
  const parents = new Map(listVersions(db).map(({ id, parent }) => [id, parent]));
  parents.set('', readMeta(db, 'standsOn') ?? '');
  const own = (side: string): string => (side === DRAFT ? '' : side);
  for (const side of [a, b]) if (!parents.has(own(side))) return fail('unknownVersion', { name: side });
  return ok(operationsBetween(db, own(a), own(b), parents));
}

export function historyMethods(ctx: Context): HistoryMethods {
  const reading = <T>(
    project: string,
    version: string,
    work: (session: Session, history: History) => T,
  ): ApiResult<T> => {
    const session = ctx.sessions.get(project);
    if (!session.ok) return session;
    const history = historyOf(ctx, session.value);
    if (!history.version(version)) return fail('unknownVersion', { name: version });
    return ok(work(session.value, history));
  };
  return {
    readOperations: async ({ project, a, b }) => {
      const session = ctx.sessions.get(project);
      return session.ok ? recordedBetween(session.value, a, b) : session;
    },
    readBlame: async ({ project, version, provisions }) =>
      reading(project, version, (session, history) => {
        const options = { ...groundsIn(session), cite: namesIn(session, version).cite };
        return provisions.flatMap((provision) => blameProvision(history, version, provision, options) ?? []);
      }),
    readHistory: async ({ project, version, provision }) =>
      reading(project, version, (session, history) => {
        const { cite, reg } = namesIn(session, version);
        const { attrs } = reg();
        return articleHistory(history, version, provision, {
          ...groundsIn(session),
          attrs: { ...attrs },
          cite,
          numberOf: (unit) => reg().numbers.get(unit)?.number ?? null,
        });
      }),
  };
}
