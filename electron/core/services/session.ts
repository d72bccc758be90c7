/** The open projects of this process, and who may write to them. */
import { basename, join, resolve } from 'node:path';
import type { Database } from 'better-sqlite3';
import { type ApiResult, fail, ok } from '../../../shared/api/errors.ts';
import type { ProjectId } from '../../../shared/api/project.ts';
import { foldJournal } from '../store/journal.ts';
import { canonical, identityOf } from '../store/lock.ts';
import { createFile, type OpenedFile, openFile } from '../store/open.ts';
import type { ServiceDeps } from '../types.ts';

/** A window that has said nothing for this long no longer keeps others from writing (its tab crashed, say). */
const SILENCE_MS = 60_000;
/** A window that said it goes may be back by then: it was only loaded again. Who opens the project anew need not wait. */
const LEAVING_MS = 5_000;

export interface Session {
  id: ProjectId;
  path: string;
  db: Database;
  readOnlyBecause: 'inUse' | 'readOnly' | null;
  /** Names this opening of the file among all others, in every copy of it (store/lineState.ts). */
  writer: string;
  /** Told to the window that opened the file: journals of another file that lay beside it. */
  setAside?: string[];
}

interface SharedFile {
  file: OpenedFile;
  /** As it was opened. */
  path: string;
  /** Which file stood there then. */
  identity: string | null;
  sessions: Set<ProjectId>;
  /** Names this opening of it. */
  opening: string;
  /** The session that writes, and when it was last heard of. */
  writer: ProjectId | null;
  heard: number;
  /** When the one that writes said that it goes; null where it has not, or came back. */
  left: number | null;
}

export class Sessions {
  /** The canonical path of the file behind each handle, and what is open under it. */
  private readonly byId = new Map<ProjectId, string>();
  private readonly files = new Map<string, SharedFile>();
  private readonly deps: ServiceDeps;
  private folding = false;

  constructor(deps: ServiceDeps) {
    this.deps = deps;
  }

  get locks(): string {
    return join(this.deps.dataDir, 'locks');
  }

  create(path: string): ApiResult<Session> {
    const target = resolve(path);
    const made = createFile(target, this.locks);
    return made.ok ? ok(this.enter(target, made.value)) : made;
  }

  open(path: string): ApiResult<Session> {
    const target = resolve(path);
    const key = canonical(target);
    const shared = this.files.get(key);
    if (shared && shared.identity === identityOf(target)) return ok(this.join(key, shared));
    // Another file stands there now: nobody is shown the text of the one that is gone, and its journal, which lies beside
    // the new one, must be let go of before that is read.
    if (shared && this.writerIsAlive(shared)) return fail('inUse', { name: basename(target) });
    for (const silent of shared?.sessions ?? []) this.close(silent);
    const opened = openFile(target, this.locks);
    return opened.ok ? ok(this.enter(target, opened.value)) : opened;
  }

  private enter(path: string, file: OpenedFile): Session {
    const identity = identityOf(path);
    const opening = this.deps.newId();
    const nobody = { sessions: new Set<ProjectId>(), writer: null, heard: 0, left: null };
    const shared: SharedFile = { file, path, identity, opening, ...nobody };
    const key = canonical(path);
    this.files.set(key, shared);
    return { ...this.join(key, shared), ...(file.setAside.length > 0 ? { setAside: file.setAside } : {}) };
  }

  private join(key: string, shared: SharedFile): Session {
    const id = this.deps.newId();
    shared.sessions.add(id);
    this.byId.set(id, key);
    if (shared.file.readOnlyBecause === null && !this.writerIsAlive(shared)) this.takePen(shared, id);
    return this.view(id, shared);
  }

  private writerIsAlive(shared: SharedFile): boolean {
    const now = this.deps.clock().getTime();
    // The clock was set back: as far as anybody knows it was heard of just now.
    shared.heard = Math.min(shared.heard, now);
    return shared.writer !== null && now - shared.heard < SILENCE_MS;
  }

  private takePen(shared: SharedFile, id: ProjectId): void {
    shared.writer = id;
    this.hear(shared);
  }

  private hear(shared: SharedFile): void {
    shared.heard = this.deps.clock().getTime();
    shared.left = null;
  }

  private view(id: ProjectId, shared: SharedFile): Session {
    const because = shared.file.readOnlyBecause ?? (shared.writer === id ? null : 'inUse');
    return { id, path: shared.path, db: shared.file.db, readOnlyBecause: because, writer: shared.opening };
  }

  /** The session behind a handle, for reading. */
  get(id: ProjectId): ApiResult<Session> {
    const path = this.byId.get(id);
    const shared = path === undefined ? undefined : this.files.get(path);
    if (path === undefined || !shared) return fail('projectClosed');
    if (shared.writer === id) this.hear(shared);
    return ok(this.view(id, shared));
  }

  /** The window says that it goes: whoever opens the project next has the pen at once. */
  leave(id: ProjectId): void {
    const shared = this.files.get(this.byId.get(id) ?? '');
    if (shared?.writer !== id) return;
    shared.heard = 0;
    shared.left = this.deps.clock().getTime();
  }

  /**
   * How long a session that only reads has to wait until it may open the project to write, in milliseconds, if the one that
   * writes is not heard of any more: 0 is now. null where it writes itself, and where nobody in this process keeps it from writing.
   */
  penFreeIn(id: ProjectId): number | null {
    const shared = this.files.get(this.byId.get(id) ?? '');
    if (!shared || shared.file.readOnlyBecause !== null || shared.writer === id) return null;
    if (shared.writer === null) return 0;
    const now = this.deps.clock().getTime();
    shared.left = shared.left === null ? null : Math.min(shared.left, now);
    if (shared.left !== null) return Math.max(0, LEAVING_MS - (now - shared.left));
    return this.writerIsAlive(shared) ? SILENCE_MS - (now - shared.heard) : 0;
  }

  /** The session behind a handle, for writing; what is written goes through `writing` (writing.ts). */
  writable(id: ProjectId): ApiResult<Session> {
    const session = this.get(id);
    if (!session.ok) return session;
    const { path, readOnlyBecause } = session.value;
    if (readOnlyBecause !== null) return fail(readOnlyBecause, { name: basename(path) });
    // Writing to a file that has lost its name would be acknowledged, and gone when it is closed.
    const shared = this.files.get(this.byId.get(id) ?? '');
    return shared?.identity === identityOf(path) ? session : fail('notFound', { path });
  }

  /**
   * Soon, between two calls, what was written goes from the journal into the file itself: people copy and mail a project
   * while it is open, and a file that is renamed or replaced leaves its journal behind.
   */
  foldSoon(): void {
    if (this.folding) return;
    this.folding = true;
    setImmediate(() => {
      this.folding = false;
      for (const { file } of this.files.values()) fold(file);
    });
  }

  /** Whether the file at this path is open in this process, under whatever name. */
  isOpen(path: string): boolean {
    return this.files.has(canonical(path));
  }

  close(id: ProjectId): void {
    const path = this.byId.get(id);
    this.byId.delete(id);
    const shared = path === undefined ? undefined : this.files.get(path);
    if (path === undefined || !shared) return;
    shared.sessions.delete(id);
    if (shared.writer === id) shared.writer = null;
    if (shared.sessions.size > 0) return;
    this.files.delete(path);
    closeFile(shared.file);
  }

  closeAll(): void {
    for (const id of [...this.byId.keys()]) {
      try {
        this.close(id);
      } catch (error) {
        this.deps.log(`closing a project: ${String(error)}`);
      }
    }
  }
}

/** Rows that had been written when the journal was last folded into the file. */
const folded = new WeakMap<Database, number>();

function fold({ db, readOnlyBecause }: OpenedFile): void {
  if (readOnlyBecause !== null) return;
  const written = (): number => Number(db.prepare('SELECT total_changes()').pluck().get());
  if (folded.get(db) !== written() && foldJournal(db)) folded.set(db, written());
}

/** A closed project is one file. */
function closeFile({ db, lock, readOnlyBecause }: OpenedFile): void {
  if (readOnlyBecause === null) foldJournal(db);
  try {
    db.close();
  } finally {
    lock?.release();
  }
}
