/** The translations that a version was kept with: it names its lines by content, in chunks that versions share. */
import type { Database } from 'better-sqlite3';
import type { Node } from 'prosemirror-model';
import { z } from 'zod';
import { LANGUAGES, TRADITIONS } from '../../../shared/bill/kinds.ts';
import { broughtBack } from '../../../shared/translation/broughtBack.ts';
import type { LanguageVersion, TranslatedLine } from '../../../shared/translation/types.ts';
import { cutChunks } from './chunks.ts';
import { hashOf } from './content.ts';
import { checkRows, Damaged, parseJson } from './damaged.ts';
import { packed, unpacked } from './packed.ts';
import { inlineNodes, listLanguages, listTranslations, putTranslation } from './translations.ts';

const hashes = z.array(z.string());

/** Damage in a translation must not keep anybody from saving a version of the bill, which is whole without it. */
function wholeLines(db: Database): TranslatedLine[] {
  try {
    return listTranslations(db);
  } catch (error) {
    if (error instanceof Damaged) return [];
    throw error;
  }
}

/** The lines as they are now belong to this version for good. Runs inside the caller's transaction. */
export function keepTranslations(db: Database, version: string): void {
  const lines = wholeLines(db);
  const putChunk = db.prepare('INSERT OR IGNORE INTO translation_chunk (hash, lines) VALUES (?, ?)');
  const put = db.prepare(
    'INSERT OR IGNORE INTO version_translation (version, lang, tradition, manifest) VALUES (?, ?, ?, ?)',
  );
  for (const { lang, tradition } of listLanguages(db)) {
    const own = lines.filter((line) => line.lang === lang);
    const manifest = cutChunks(own, ({ id }) => id).map((chunk) => {
      const json = JSON.stringify(chunk);
      const hash = hashOf(json);
      putChunk.run(hash, packed(json));
      return hash;
    });
    put.run(version, lang, tradition, JSON.stringify(manifest));
  }
}

const versionRow = z.strictObject({
  version: z.string().min(1),
  lang: z.enum(LANGUAGES),
  tradition: z.enum(TRADITIONS),
  manifest: z.string(),
});
const keptLine = z.strictObject({
  id: z.string().min(1),
  lang: z.enum(LANGUAGES),
  provision: z.string(),
  slot: z.string(),
  content: inlineNodes,
  basis: inlineNodes,
  sure: z.boolean(),
  author: z.string(),
  at: z.string(),
});

function chunkOf(db: Database, hash: string): { packed: unknown; lines: TranslatedLine[] } {
  const row = db.prepare('SELECT lines FROM translation_chunk WHERE hash = ?').get(hash) as
    | { lines: unknown }
    | undefined;
  const json = unpacked(row?.lines);
  if (hashOf(json) !== hash) throw new Damaged(`translations ${hash} are not what was stored`);
  return { packed: row?.lines, lines: checkRows(z.array(keptLine), [parseJson(json)])[0]! };
}

const manifestOf = (manifest: string): string[] => checkRows(hashes, [parseJson(manifest)])[0]!;

/** The languages and lines that a version was kept with; none for versions of before there were languages. */
export function versionTranslations(
  db: Database,
  version: string,
): { languages: LanguageVersion[]; lines: TranslatedLine[] } {
  const rows = checkRows(
    versionRow,
    db.prepare('SELECT * FROM version_translation WHERE version = ? ORDER BY lang').all(version),
  );
  return {
    languages: rows.map(({ lang, tradition }) => ({ lang, tradition })),
    lines: rows.flatMap(({ manifest }) => manifestOf(manifest).flatMap((hash) => chunkOf(db, hash).lines)),
  };
}

/** Damage in the translations of a version must not keep anybody from its text. */
function wholeVersionLines(db: Database, version: string): TranslatedLine[] {
  try {
    return versionTranslations(db, version).lines;
  } catch (error) {
    if (error instanceof Damaged) return [];
    throw error;
  }
}

/**
 * With the text of a version come the translations that were made of its words, as lines of their own; what was written since
 * stays beside them, so that the way forth brings it back as well. Runs inside the caller's transaction.
 */
export function bringBackTranslations(
  db: Database,
  version: string,
  source: Node,
  ids: { newId: () => string; writer: string },
): void {
  const known = new Set(listLanguages(db).map(({ lang }) => lang));
  const kept = wholeVersionLines(db, version).filter(({ lang }) => known.has(lang));
  for (const line of broughtBack(source, wholeLines(db), kept)) {
    const { author, at } = line;
    putTranslation(db, line.lang, { ...line, id: ids.newId() }, { author, at, writer: ids.writer });
  }
}

/** Takes over what the versions of another copy were kept with. */
export function takeVersionTranslations(db: Database, other: Database): void {
  const known = db.prepare('SELECT 1 FROM version WHERE id = ?');
  const put = db.prepare(
    'INSERT OR IGNORE INTO version_translation (version, lang, tradition, manifest) VALUES (@version, @lang, @tradition, @manifest)',
  );
  const putChunk = db.prepare('INSERT OR IGNORE INTO translation_chunk (hash, lines) VALUES (?, ?)');
  for (const row of checkRows(versionRow, other.prepare('SELECT * FROM version_translation').all())) {
    if (known.get(row.version) === undefined) continue;
    for (const hash of manifestOf(row.manifest)) putChunk.run(hash, chunkOf(other, hash).packed);
    put.run(row);
  }
}
