/** Making, opening, listing, copying and closing project files. */

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import type { Node } from 'prosemirror-model';
import type { DraftingApi } from '../../../shared/api/contract.ts';
import { type ApiResult, fail, ok } from '../../../shared/api/errors.ts';
import type { OpenedProject, ProjectEntry } from '../../../shared/api/project.ts';
import { DEFAULT_SETTINGS, packsInUse } from '../../../shared/api/settings.ts';
import { billAttrs } from '../../../shared/bill/document.ts';
import { LANGUAGES, type Language } from '../../../shared/bill/kinds.ts';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { billTitle } from '../../../shared/bill/title.ts';
import { cutUnits } from '../../../shared/bill/units.ts';
import { messages } from '../../../shared/messages/index.ts';
import { createChecker } from '../../../shared/requirements/check.ts';
import type { Coverage } from '../../../shared/requirements/types.ts';
import { freePath, safeName } from '../files/names.ts';
import { writeDraft } from '../store/draft.ts';
import { EXTENSION, recogniseFile } from '../store/format.ts';
import { setJournalsAside } from '../store/journal.ts';
import { canonical, type ProjectLock, takeLock } from '../store/lock.ts';
import { readMeta, writeMeta } from '../store/meta.ts';
import { reasonOf, writeFailure } from '../store/open.ts';
import { copyInto } from '../store/seal.ts';
import type { Context } from './context.ts';
import { describeOpened, projectName } from './opened.ts';
import { addRecent, readRecents } from './preferences.ts';
import type { Session } from './session.ts';
import { keepDraftAsVersion } from './versions.ts';

type ProjectMethods = Pick<
  DraftingApi,
  | 'listProjects'
  | 'createProject'
  | 'createSample'
  | 'openProject'
  | 'uploadProject'
  | 'downloadProject'
  | 'saveCopy'
  | 'touchProject'
  | 'closeProject'
>;

/** Where a new project goes: the path a person chose, or the projects folder under a safe name. */
export function targetPath(ctx: Context, name: string, path: string): ApiResult<string> {
  if (path !== '')
    return ok(extname(path).toLowerCase() === EXTENSION ? resolve(path) : resolve(`${path}${EXTENSION}`));
  const safe = safeName(name);
  if (safe === null) return fail('nameInvalid', { name });
  try {
    mkdirSync(ctx.deps.folder, { recursive: true });
  } catch (error) {
    return writeFailure(error, join(ctx.deps.folder, safe));
  }
  return ok(join(ctx.deps.folder, `${safe}${EXTENSION}`));
}

/** The same for an import, which asks for no name: two files may be called alike, and both are taken in. */
export function freeTarget(ctx: Context, name: string, path: string): ApiResult<string> {
  const target = targetPath(ctx, name, path);
  return target.ok && path === ''
    ? ok(freePath(ctx.deps.folder, basename(target.value, EXTENSION), EXTENSION))
    : target;
}

/** Makes a project file with this bill as its draft. */
export function createWith(ctx: Context, path: string, bill: Node): ApiResult<Session> {
  const made = ctx.sessions.create(path);
  if (!made.ok) return made;
  const session = made.value;
  try {
    session.db.transaction(() => {
      writeDraft(session.db, { ...bill.attrs }, cutUnits(bill));
      writeMeta(session.db, 'settings', JSON.stringify(DEFAULT_SETTINGS));
      writeMeta(session.db, 'title', billTitle(bill));
      writeMeta(session.db, 'created', ctx.now());
    })();
    remember(ctx, path);
    return made;
  } catch (error) {
    ctx.sessions.close(session.id);
    rmSync(path, { force: true });
    return writeFailure(error, path);
  }
}

/** Only a host with dialogs shows recent projects; what a script opens in the terminal is not what a person opened. */
export function remember(ctx: Context, path: string): void {
  if (!ctx.deps.dialogs) return;
  try {
    addRecent(ctx.deps.dataDir, path);
  } catch (error) {
    // A list of names is no reason to refuse the work itself.
    ctx.deps.log(`recent projects: ${reasonOf(error)}`);
  }
}

export function openedOrFault(session: ApiResult<Session>): ApiResult<OpenedProject> {
  return session.ok ? describeOpened(session.value) : session;
}

/** Title and language of a project, read without opening it for writing; null where the file cannot be read. */
function peek(path: string): { title: string; lang: Language | null } | null {
  try {
    if (recogniseFile(path).kind !== 'project') return null;
    const db = new Database(path, { readonly: true, timeout: 200 });
    try {
      const attrs = JSON.parse(readMeta(db, 'attrs') ?? '{}') as { lang?: unknown };
      const lang = LANGUAGES.find((l) => l === attrs.lang) ?? null;
      return { title: readMeta(db, 'title') ?? '', lang };
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}

function entryFor(path: string): ProjectEntry | null {
  try {
    const info = statSync(path);
    const inside = peek(path);
    const name = projectName(path);
    // Saves go to the journal first; its time is the time of the last save while a project is open.
    const journal = statSync(`${path}-wal`, { throwIfNoEntry: false });
    const modified = journal && journal.mtime > info.mtime ? journal.mtime : info.mtime;
    return {
      path,
      name,
      title: inside?.title || name,
      lang: inside?.lang ?? null,
      modified: modified.toISOString(),
    };
  } catch {
    return null;
  }
}

function listed(ctx: Context): ProjectEntry[] {
  const { folder, dataDir, dialogs } = ctx.deps;
  const inFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(folder)
        .filter((f) => f.endsWith(EXTENSION))
        .map((f) => resolve(folder, f))
    : [];
  const paths = dialogs ? [...new Set([...readRecents(dataDir), ...inFolder])] : inFolder;
  return paths
    .map(entryFor)
    .filter((entry) => entry !== null)
    .sort((a, b) => b.modified.localeCompare(a.modified));
}

/** What the packs that a new project uses find in this bill; nobody has decided anything yet. */
function coverageIn(ctx: Context, bill: Node, uiLang: Language): Coverage {
  const packs = packsInUse(ctx.resources.listPacks(), DEFAULT_SETTINGS);
  const { lang, billTypes } = billAttrs(bill);
  return createChecker(packs, { lang, uiLang, billTypes }).check(listProvisions(bill)).coverage;
}

/** The sample: its first draft as version one, then the draft as it stands now. */
async function createSample(ctx: Context, lang: Language): Promise<ApiResult<OpenedProject>> {
  const earlier = ctx.resources.sample(lang, 'earlier');
  if (!earlier.ok) return earlier;
  const now = ctx.resources.sample(lang, 'now');
  if (!now.ok) return now;
  const { t } = messages(lang);
  try {
    mkdirSync(ctx.deps.folder, { recursive: true });
  } catch (error) {
    return writeFailure(error, join(ctx.deps.folder, t('service:sample.name')));
  }
  const path = freePath(ctx.deps.folder, t('service:sample.name'), EXTENSION);
  const made = createWith(ctx, path, earlier.value);
  if (!made.ok) return made;
  const { db } = made.value;
  db.transaction(() => {
    keepDraftAsVersion(ctx, made.value, {
      author: 'Madda',
      name: t('service:sample.version'),
      note: t('service:sample.note'),
      coverage: coverageIn(ctx, earlier.value, lang),
    });
    writeDraft(db, { ...now.value.attrs }, cutUnits(now.value));
    writeMeta(db, 'title', billTitle(now.value));
  })();
  return describeOpened(made.value);
}

/** A consistent copy while the project stays open: SQLite writes it out in one transaction, then it takes its name. */
function copyTo(
  ctx: Context,
  session: Session,
  target: string,
  replace: boolean,
): ApiResult<{ path: string }> {
  const name = basename(target);
  // A file that was deleted under its window is the one case in which the copy may take the project's own name.
  const own = canonical(target) === canonical(session.path) && existsSync(session.path);
  if (own || (!replace && existsSync(target))) return fail('exists', { name });
  if (existsSync(target) && ctx.sessions.isOpen(target)) return fail('inUse', { name });
  const partial = join(dirname(target), `.${ctx.deps.newId()}.part`);
  let lock: ProjectLock | null = null;
  try {
    if (existsSync(target)) {
      // Somebody who has it open would go on writing into a file without a name.
      lock = takeLock(target, ctx.sessions.locks);
      if (!lock) return fail('inUse', { name });
    }
    copyInto(session.db, partial);
    putInPlace(partial, target);
    return ok({ path: target });
  } catch (error) {
    return writeFailure(error, target);
  } finally {
    removeQuietly(partial);
    lock?.release();
  }
}

/** A journal that a crash left under this name belongs to the file that was there; SQLite would play it into the new one. */
function putInPlace(partial: string, target: string): void {
  setJournalsAside(target);
  renameSync(partial, target);
}

/** What cannot be there cannot be removed: the failure before is the one to tell of. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // See above.
  }
}

function upload(ctx: Context, fileName: string, bytes: Uint8Array): ApiResult<ProjectEntry> {
  const name = safeName(basename(fileName, EXTENSION));
  if (name === null) return fail('nameInvalid', { name: fileName });
  const partial = join(ctx.deps.folder, `.${ctx.deps.newId()}.part`);
  try {
    mkdirSync(ctx.deps.folder, { recursive: true });
    writeFileSync(partial, bytes, { flush: true });
    const kind = recogniseFile(partial);
    if (kind.kind !== 'project') return fail('notAProject', { name: fileName });
    const path = freePath(ctx.deps.folder, name, EXTENSION);
    putInPlace(partial, path);
    const entry = entryFor(path);
    return entry ? ok(entry) : fail('damagedProject', { name: fileName });
  } catch (error) {
    return writeFailure(error, join(ctx.deps.folder, `${name}${EXTENSION}`));
  } finally {
    removeQuietly(partial);
  }
}

/** A project that cannot be read to its end is not left open. */
function describeOrClose(ctx: Context, session: Session): ApiResult<OpenedProject> {
  try {
    return describeOpened(session);
  } catch (error) {
    ctx.sessions.close(session.id);
    throw error;
  }
}

export function projectMethods(ctx: Context): ProjectMethods {
  return {
    listProjects: async () => ok(listed(ctx)),
    createProject: async ({ name, path, template, lang }) => {
      const bill = ctx.resources.template(template, lang);
      if (!bill.ok) return bill;
      const target = targetPath(ctx, name, path);
      return target.ok ? openedOrFault(createWith(ctx, target.value, bill.value)) : target;
    },
    createSample: async ({ lang }) => createSample(ctx, lang),
    openProject: async ({ path }) => {
      const session = ctx.sessions.open(path);
      if (!session.ok) return session;
      const opened = describeOrClose(ctx, session.value);
      if (!opened.ok) ctx.sessions.close(session.value.id);
      else remember(ctx, session.value.path);
      return opened;
    },
    uploadProject: async ({ fileName, bytes }) => upload(ctx, fileName, bytes),
    downloadProject: async ({ project }) => {
      const session = ctx.sessions.get(project);
      if (!session.ok) return session;
      const partial = join(ctx.deps.dataDir, `${ctx.deps.newId()}.part`);
      try {
        mkdirSync(ctx.deps.dataDir, { recursive: true });
        copyInto(session.value.db, partial);
        const bytes = new Uint8Array(readFileSync(partial));
        return ok({ fileName: basename(session.value.path), bytes, path: '', proven: false });
      } catch (error) {
        return writeFailure(error, session.value.path);
      } finally {
        removeQuietly(partial);
      }
    },
    saveCopy: async ({ project, path, name }) => {
      const session = ctx.sessions.get(project);
      if (!session.ok) return session;
      const target = targetPath(ctx, name, path);
      // A path comes from a native dialog, which has asked about replacing; a bare name never replaces anything.
      return target.ok
        ? copyTo(ctx, session.value, target.value, path !== '' && ctx.deps.dialogs !== null)
        : target;
    },
    touchProject: async ({ project, leaving }) => {
      const session = ctx.sessions.get(project);
      if (!session.ok) return session;
      if (leaving) ctx.sessions.leave(project);
      const { db, readOnlyBecause } = session.value;
      const revision = Number(readMeta(db, 'revision') ?? 0);
      const freeIn = ctx.sessions.penFreeIn(project);
      return ok({ revision, readOnly: readOnlyBecause !== null, freeIn });
    },
    closeProject: async ({ project }) => {
      ctx.sessions.close(project);
      return ok(null);
    },
  };
}
