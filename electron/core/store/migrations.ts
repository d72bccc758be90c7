/**
 * The schema of a project, step by step. Steps are numbered by tens; `user_version` says how far a file has come. Each
 * step runs in one transaction, a copy of the file is made before the first, and a file from the future is refused.
 */
import type { Database } from 'better-sqlite3';
import { SEAL_TABLE, UNSEALED } from './seal.ts';

export interface Migration {
  version: number;
  sql: string;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    version: 10,
    sql: `
      -- Single values: settings, attributes of the bill, draft revision, parent version.
      CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

      -- The JSON of units (see shared/bill/units.ts) by content, shared by the draft and all versions.
      CREATE TABLE content (hash TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;

      -- The draft: its units in the order of (parent, rank); rank is a fractional index, so one insertion writes one row.
      CREATE TABLE draft_unit (
        id TEXT PRIMARY KEY,
        parent TEXT NOT NULL,
        rank TEXT NOT NULL,
        type TEXT NOT NULL,
        hash TEXT NOT NULL REFERENCES content (hash)
      ) WITHOUT ROWID;
      CREATE UNIQUE INDEX draft_order ON draft_unit (parent, rank);

      -- Versions never change. manifest lists the chunks of [id, parent, hash] entries, cut by content so that versions share them.
      CREATE TABLE chunk (hash TEXT PRIMARY KEY, entries TEXT NOT NULL) WITHOUT ROWID;
      CREATE TABLE version (
        id TEXT PRIMARY KEY,
        seq INTEGER NOT NULL UNIQUE,
        name TEXT NOT NULL,
        note TEXT NOT NULL,
        author TEXT NOT NULL,
        at TEXT NOT NULL,
        words INTEGER NOT NULL,
        articles INTEGER NOT NULL,
        coverage TEXT,
        automatic INTEGER NOT NULL,
        parent TEXT NOT NULL,
        attrs TEXT NOT NULL,
        format INTEGER NOT NULL,
        manifest TEXT NOT NULL
      ) WITHOUT ROWID;
      CREATE TRIGGER version_is_final BEFORE UPDATE ON version BEGIN SELECT RAISE(ABORT, 'a version never changes'); END;

      -- Every decision ever made; the newest of a requirement counts. Rows are only added, so files can be merged.
      CREATE TABLE decision (
        requirement TEXT NOT NULL,
        at TEXT NOT NULL,
        author TEXT NOT NULL,
        withdrawn INTEGER NOT NULL,
        state TEXT NOT NULL,
        how TEXT NOT NULL,
        reason TEXT NOT NULL,
        citation TEXT NOT NULL,
        basis TEXT NOT NULL,
        PRIMARY KEY (requirement, at, author)
      ) WITHOUT ROWID;

      CREATE TABLE comment (
        id TEXT PRIMARY KEY,
        provision TEXT NOT NULL,
        quote TEXT NOT NULL,
        start INTEGER NOT NULL,
        stop INTEGER NOT NULL,
        author TEXT NOT NULL,
        at TEXT NOT NULL,
        text TEXT NOT NULL,
        resolved INTEGER NOT NULL,
        deleted INTEGER NOT NULL
      ) WITHOUT ROWID;
      CREATE TABLE comment_reply (
        id TEXT PRIMARY KEY,
        comment TEXT NOT NULL REFERENCES comment (id),
        author TEXT NOT NULL,
        at TEXT NOT NULL,
        text TEXT NOT NULL
      ) WITHOUT ROWID;
      CREATE INDEX reply_of ON comment_reply (comment);
    `,
  },
  {
    version: 20,
    sql: `
      -- A text that was merged into the draft: whose it was, and the versions that hold what both sides had before.
      CREATE TABLE merge (
        id TEXT PRIMARY KEY,
        source TEXT NOT NULL,
        ours TEXT NOT NULL,
        theirs TEXT NOT NULL,
        at TEXT NOT NULL,
        base TEXT NOT NULL,
        before TEXT NOT NULL,
        came TEXT NOT NULL,
        undone INTEGER NOT NULL
      ) WITHOUT ROWID;
      -- What both changed differently (shared/compare/merge.ts) and what a person chose; choice is NULL while it is open.
      CREATE TABLE merge_conflict (
        merge TEXT NOT NULL REFERENCES merge (id),
        id TEXT NOT NULL,
        seq INTEGER NOT NULL,
        conflict TEXT NOT NULL,
        choice TEXT,
        author TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (merge, id)
      ) WITHOUT ROWID;

      -- Reasons that a person wrote into the comparison table of two texts (version ids or 'draft').
      CREATE TABLE table_reason (
        a TEXT NOT NULL,
        b TEXT NOT NULL,
        element TEXT NOT NULL,
        text TEXT NOT NULL,
        author TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (a, b, element)
      ) WITHOUT ROWID;
    `,
  },
  {
    version: 30,
    sql: `
      -- While suggestions are open, the accepted text: its units as those of the draft. Attributes of the bill are in meta.
      CREATE TABLE accepted_unit (
        id TEXT PRIMARY KEY,
        parent TEXT NOT NULL,
        rank TEXT NOT NULL,
        type TEXT NOT NULL,
        hash TEXT NOT NULL REFERENCES content (hash)
      ) WITHOUT ROWID;
      CREATE UNIQUE INDEX accepted_order ON accepted_unit (parent, rank);

      -- Who suggested what, and proposals that do not go together with the draft (shared/suggestions/types.ts).
      CREATE TABLE attribution (id TEXT PRIMARY KEY, seq INTEGER NOT NULL, json TEXT NOT NULL) WITHOUT ROWID;
      CREATE TABLE rival (id TEXT PRIMARY KEY, seq INTEGER NOT NULL, json TEXT NOT NULL) WITHOUT ROWID;

      -- What became of suggestions, comments and rival proposals: the disposition table.
      CREATE TABLE disposition (
        id TEXT PRIMARY KEY,
        subject TEXT NOT NULL,
        author TEXT NOT NULL,
        at TEXT NOT NULL,
        provision TEXT NOT NULL,
        label TEXT NOT NULL,
        before TEXT NOT NULL,
        after TEXT NOT NULL,
        outcome TEXT NOT NULL,
        why TEXT NOT NULL,
        decided_by TEXT NOT NULL,
        decided_at TEXT NOT NULL
      ) WITHOUT ROWID;
    `,
  },
  {
    version: 40,
    sql: `
      -- What the editor did to the structure (shared/bill/operations.ts), in order: since the parent of a version, or, with '',
      -- since the version that the draft stands on.
      CREATE TABLE operation (
        version TEXT NOT NULL,
        seq INTEGER NOT NULL,
        op TEXT NOT NULL,
        source TEXT NOT NULL,
        target TEXT NOT NULL,
        PRIMARY KEY (version, seq)
      ) WITHOUT ROWID;
    `,
  },
  {
    version: 50,
    sql: `
      -- A comment on a requirement names it; '' for one on words or a provision.
      ALTER TABLE comment ADD COLUMN requirement TEXT NOT NULL DEFAULT '';
      -- What was done with a comment: 'assigned' to a person ('' for nobody), 'resolved' (1 or 0). The newest of each counts. Rows
      -- are only added, so files can be merged.
      CREATE TABLE comment_event (
        comment TEXT NOT NULL REFERENCES comment (id),
        what TEXT NOT NULL,
        at TEXT NOT NULL,
        author TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (comment, what, at, author)
      ) WITHOUT ROWID;
    `,
  },
  {
    version: 60,
    sql: `
      -- The languages that the bill is kept in beside its own (shared/translation/types.ts). One that was removed keeps its lines.
      CREATE TABLE language (
        lang TEXT PRIMARY KEY,
        tradition TEXT NOT NULL,
        removed INTEGER NOT NULL,
        author TEXT NOT NULL,
        at TEXT NOT NULL
      ) WITHOUT ROWID;
      -- What was written for lines of the source: the words, and the words of the source they were made from (inline JSON).
      -- was: hashes of the states that this one took the place of, so that a merge can tell later from other.
      CREATE TABLE translation (
        id TEXT PRIMARY KEY,
        lang TEXT NOT NULL,
        provision TEXT NOT NULL,
        slot TEXT NOT NULL,
        content TEXT NOT NULL,
        basis TEXT NOT NULL,
        sure INTEGER NOT NULL,
        dropped INTEGER NOT NULL,
        author TEXT NOT NULL,
        at TEXT NOT NULL,
        was TEXT NOT NULL
      ) WITHOUT ROWID;
      CREATE INDEX translation_of ON translation (lang, provision);

      -- The translations that a version was kept with: chunks of lines by content, which versions share.
      CREATE TABLE translation_chunk (hash TEXT PRIMARY KEY, lines TEXT NOT NULL) WITHOUT ROWID;
      CREATE TABLE version_translation (
        version TEXT NOT NULL,
        lang TEXT NOT NULL,
        tradition TEXT NOT NULL,
        manifest TEXT NOT NULL,
        PRIMARY KEY (version, lang)
      ) WITHOUT ROWID;
    `,
  },
  {
    version: 70,
    sql: `
      -- By what the file and its journal know each other (store/seal.ts). Only the first row, and it alone on its page.
      ${SEAL_TABLE};
      INSERT INTO seal VALUES (1, 'madda-seal ${UNSEALED} ' || lower(hex(randomblob(16))));

      -- The name of the state that a line is in (store/lineState.ts); '' for one of before, which is named by its content.
      ALTER TABLE translation ADD COLUMN state TEXT NOT NULL DEFAULT '';

      -- A reason that was thrown away keeps its row, so that a merged copy does not bring it back.
      ALTER TABLE table_reason ADD COLUMN dropped INTEGER NOT NULL DEFAULT 0;

      -- When an entry of the settings was last put in or changed (present: 1) or taken out (0); see store/settings.ts.
      CREATE TABLE setting_log (
        part TEXT NOT NULL,
        entry TEXT NOT NULL,
        present INTEGER NOT NULL,
        author TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (part, entry)
      ) WITHOUT ROWID;
    `,
  },
];

export const LATEST = MIGRATIONS.at(-1)!.version;

/** Brings a database up to the last step of `steps`. The caller has made a backup. */
export function migrate(db: Database, steps: readonly Migration[] = MIGRATIONS): void {
  for (const step of steps) {
    if (Number(db.pragma('user_version', { simple: true })) >= step.version) continue;
    db.transaction(() => {
      db.exec(step.sql);
      db.pragma(`user_version = ${step.version}`);
    })();
  }
}
