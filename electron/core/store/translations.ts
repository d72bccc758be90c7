/**
 * Language versions in the store: which languages there are, and the lines of each. A line that was dropped keeps its row,
 * so that a merged copy does not bring it back. Versions name the lines they were kept with by content.
 */
import type { Database } from 'better-sqlite3';
import type { Node } from 'prosemirror-model';
import { z } from 'zod';
import type { NodeJson } from '../../../shared/bill/document.ts';
import { LANGUAGES, type Language, TRADITIONS } from '../../../shared/bill/kinds.ts';
import { broughtBack } from '../../../shared/translation/broughtBack.ts';
import { inlineOf } from '../../../shared/translation/lines.ts';
import type { LanguageVersion, TranslatedLine, WrittenLine } from '../../../shared/translation/types.ts';
import { hashOf } from './content.ts';
import { checkRows, Damaged, parseJson } from './damaged.ts';
import { packed, unpacked } from './packed.ts';

const languageRow = z.strictObject({
  lang: z.enum(LANGUAGES),
  tradition: z.enum(TRADITIONS),
  removed: z.int(),
  author: z.string(),
  at: z.string(),
});
type LanguageRow = z.infer<typeof languageRow>;

const lineRow = z.strictObject({
  id: z.string().min(1),
  lang: z.enum(LANGUAGES),
  provision: z.string(),
  slot: z.string(),
  content: z.string(),
  basis: z.string(),
  sure: z.int(),
  dropped: z.int(),
  author: z.string(),
  at: z.string(),
  was: z.string(),
});
type LineRow = z.infer<typeof lineRow>;

const hashes = z.array(z.string());
const nodes = z.array(z.custom<NodeJson>((value) => typeof (value as NodeJson | null)?.type === 'string'));

/** States that a line remembers: far more than are typed between two merges of one line. */
const MOST_STATES = 200;

export function listLanguages(db: Database): LanguageVersion[] {
  return checkRows(
    languageRow,
    db.prepare('SELECT * FROM language WHERE removed = 0 ORDER BY lang').all(),
  ).map(({ lang, tradition }) => ({ lang, tradition }));
}

/** Adds a language, gives it another tradition, or (null) removes it; its lines stay. */
export function setLanguage(
  db: Database,
  lang: Language,
  tradition: LanguageVersion['tradition'] | null,
  by: { author: string; at: string },
): void {
  const known = db.prepare('SELECT * FROM language WHERE lang = ?').get(lang);
  const before = known === undefined ? null : checkRows(languageRow, [known])[0]!;
  putLanguage(db, {
    lang,
    tradition: tradition ?? before?.tradition ?? 'post-soviet',
    removed: tradition === null ? 1 : 0,
    ...by,
  });
}

function putLanguage(db: Database, row: LanguageRow): void {
  db.prepare(
    'INSERT OR REPLACE INTO language (lang, tradition, removed, author, at) VALUES (@lang, @tradition, @removed, @author, @at)',
  ).run(row);
}

/** Every line with words or without, of all languages, dropped ones aside. @throws Damaged where a row is not ours. */
export function listTranslations(db: Database): TranslatedLine[] {
  const rows = db.prepare('SELECT * FROM translation WHERE dropped = 0 ORDER BY lang, id').all();
  return checkRows(lineRow, rows).map(lineOf);
}

function lineOf(row: LineRow): TranslatedLine {
  const { content, basis, sure, dropped: _d, was: _w, ...rest } = row;
  return {
    ...rest,
    content: inlineIn(content),
    basis: inlineIn(basis),
    sure: sure === 1,
  };
}

/** @throws Damaged where it is no text of a bill: nested, say, as no line is. */
function inlineIn(json: string): NodeJson[] {
  const read = checkRows(nodes, [parseJson(json)])[0]!;
  if (!inlineOf(read)) throw new Damaged('a translated line');
  return read;
}

/** What a state says, whoever wrote it and when. */
function stateOf({ content, basis, sure, dropped, provision, slot }: LineRow): string {
  return hashOf(JSON.stringify([provision, slot, content, basis, sure, dropped])).slice(0, 12);
}

const statesOf = (row: LineRow): string[] => checkRows(hashes, [parseJson(row.was)])[0]!;

function findRow(db: Database, id: string): LineRow | null {
  const row = db.prepare('SELECT * FROM translation WHERE id = ?').get(id);
  return row === undefined ? null : checkRows(lineRow, [row])[0]!;
}

function putRow(db: Database, row: LineRow): void {
  db.prepare(
    `INSERT OR REPLACE INTO translation (id, lang, provision, slot, content, basis, sure, dropped, author, at, was)
     VALUES (@id, @lang, @provision, @slot, @content, @basis, @sure, @dropped, @author, @at, @was)`,
  ).run(row);
}

/** The states before a new one, without those that are older than anybody remembers. */
function statesBefore(before: LineRow | null): string {
  return JSON.stringify(before ? [...statesOf(before), stateOf(before)].slice(-MOST_STATES) : []);
}

/** Writes one line; a line of this id in another language is not touched (false). Runs inside the caller's transaction. */
export function putTranslation(
  db: Database,
  lang: Language,
  line: WrittenLine,
  by: { author: string; at: string },
): boolean {
  const before = findRow(db, line.id);
  if (before && before.lang !== lang) return false;
  putRow(db, {
    id: line.id,
    lang,
    provision: line.provision,
    slot: line.slot,
    content: JSON.stringify(line.content),
    basis: JSON.stringify(line.basis),
    sure: line.sure ? 1 : 0,
    dropped: 0,
    ...by,
    was: statesBefore(before),
  });
  return true;
}

/** Drops a line that a person threw away. */
export function dropTranslation(
  db: Database,
  lang: Language,
  id: string,
  by: { author: string; at: string },
): void {
  const before = findRow(db, id);
  if (before?.lang === lang) putRow(db, { ...before, dropped: 1, ...by, was: statesBefore(before) });
}

// Lines of a version are cut into chunks at places that depend on the ids alone, so that versions share them.
const endsChunk = (id: string): boolean =>
  Number.parseInt(Buffer.from(hashOf(id)).toString('hex').slice(0, 4), 16) % 16 === 0;

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
    const manifest: string[] = [];
    let chunk: TranslatedLine[] = [];
    const close = (): void => {
      if (chunk.length === 0) return;
      const json = JSON.stringify(chunk);
      const hash = hashOf(json);
      putChunk.run(hash, packed(json));
      manifest.push(hash);
      chunk = [];
    };
    for (const line of lines.filter((one) => one.lang === lang)) {
      chunk.push(line);
      if (endsChunk(line.id) || chunk.length >= 64) close();
    }
    close();
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
  content: nodes,
  basis: nodes,
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
  newId: () => string,
): void {
  const known = new Set(listLanguages(db).map(({ lang }) => lang));
  const kept = wholeVersionLines(db, version).filter(({ lang }) => known.has(lang));
  for (const line of broughtBack(source, wholeLines(db), kept)) {
    const { author, at } = line;
    putTranslation(db, line.lang, { ...line, id: newId() }, { author, at });
  }
}

/**
 * Languages and lines of another copy. Of two states of a line the one that came after the other counts; where neither did
 * (both were edited), the later one, and the other becomes a line of its own, which the screen lists. The same in both copies.
 * @returns how many lines were translated in both copies, differently.
 */
export function takeTranslations(db: Database, other: Database): number {
  for (const theirs of checkRows(languageRow, other.prepare('SELECT * FROM language').all())) {
    const row = db.prepare('SELECT * FROM language WHERE lang = ?').get(theirs.lang);
    const mine = row === undefined ? null : checkRows(languageRow, [row])[0]!;
    if (!mine || rank(mine) < rank(theirs)) putLanguage(db, theirs);
  }
  const own = new Map(
    checkRows(lineRow, db.prepare('SELECT * FROM translation').all()).map((row) => [row.id, row]),
  );
  const places = new Map([...own.values()].filter(isSaid).map((row) => [placeOf(row), row]));
  let collisions = 0;
  for (const theirs of checkRows(lineRow, other.prepare('SELECT * FROM translation').all())) {
    const mine = own.get(theirs.id);
    if (mine) {
      if (takeState(db, mine, theirs)) collisions++;
      continue;
    }
    putRow(db, theirs);
    const beside = places.get(placeOf(theirs));
    if (
      beside &&
      isSaid(theirs) &&
      beside.content !== theirs.content &&
      !other.prepare('SELECT 1 FROM translation WHERE id = ?').get(beside.id)
    )
      collisions++;
  }
  takeVersionTranslations(db, other);
  return collisions;
}

const rank = ({ at, tradition, removed, author }: LanguageRow): string =>
  JSON.stringify([at, removed, tradition, author]);
const isSaid = (row: LineRow): boolean => row.dropped === 0 && row.content !== '[]';
const placeOf = ({ lang, provision, slot }: LineRow): string => JSON.stringify([lang, provision, slot]);

/** Two states of one line become one. @returns whether both had words and neither came after the other. */
function takeState(db: Database, mine: LineRow, theirs: LineRow): boolean {
  const [here, there] = [stateOf(mine), stateOf(theirs)];
  if (mine.lang !== theirs.lang) return false;
  if (here === there) {
    if (JSON.stringify([theirs.at, theirs.author]) > JSON.stringify([mine.at, mine.author]))
      putRow(db, theirs);
    return false;
  }
  if (statesOf(theirs).includes(here)) putRow(db, theirs);
  if (statesOf(theirs).includes(here) || statesOf(mine).includes(there)) return false;
  const mineIsLater = JSON.stringify([mine.at, here]) > JSON.stringify([theirs.at, there]);
  const [winner, loser] = mineIsLater ? [mine, theirs] : [theirs, mine];
  const was = [...new Set([...statesOf(mine), ...statesOf(theirs), stateOf(loser)])]
    .sort()
    .slice(-MOST_STATES);
  putRow(db, { ...winner, was: JSON.stringify(was) });
  if (!isSaid(loser) || loser.content === winner.content) return false;
  const id = `${loser.id}~${stateOf(loser)}`;
  if (!findRow(db, id)) putRow(db, { ...loser, id });
  return isSaid(winner);
}

function takeVersionTranslations(db: Database, other: Database): void {
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
