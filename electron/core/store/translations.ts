/**
 * Language versions in the store: which languages there are, and the lines of each. A line that was dropped keeps its row,
 * so that a merged copy does not bring it back; each remembers the states it was in before (lineState.ts).
 */
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { NodeJson } from '../../../shared/bill/document.ts';
import { LANGUAGES, type Language, TRADITIONS } from '../../../shared/bill/kinds.ts';
import { inlineOf } from '../../../shared/translation/lines.ts';
import type { LanguageVersion, TranslatedLine, WrittenLine } from '../../../shared/translation/types.ts';
import { hashOf } from './content.ts';
import { checkRows, Damaged, parseJson } from './damaged.ts';
import { nextName, rememberedBy } from './lineState.ts';
import { momentAfter } from './moment.ts';

const languageRow = z.strictObject({
  lang: z.enum(LANGUAGES),
  tradition: z.enum(TRADITIONS),
  removed: z.int(),
  author: z.string(),
  at: z.string(),
});
export type LanguageRow = z.infer<typeof languageRow>;

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
  state: z.string(),
});
export type LineRow = z.infer<typeof lineRow>;

/** Who writes a line and when; `writer` names this opening of the project (lineState.ts). */
export interface Writing {
  author: string;
  at: string;
  writer: string;
}

const names = z.array(z.string());
/** As they are stored; whether they are text of a bill is told by `inlineOf`. */
export const inlineNodes = z.array(
  z.custom<NodeJson>((value) => typeof (value as NodeJson | null)?.type === 'string'),
);

export function languageRows(db: Database): LanguageRow[] {
  return checkRows(languageRow, db.prepare('SELECT * FROM language ORDER BY lang').all());
}

export function listLanguages(db: Database): LanguageVersion[] {
  return languageRows(db)
    .filter(({ removed }) => removed === 0)
    .map(({ lang, tradition }) => ({ lang, tradition }));
}

/** Adds a language, gives it another tradition, or (null) removes it; its lines stay. */
export function setLanguage(
  db: Database,
  lang: Language,
  tradition: LanguageVersion['tradition'] | null,
  { author, at }: { author: string; at: string },
): void {
  const before = languageRows(db).find((row) => row.lang === lang);
  putLanguage(db, {
    lang,
    tradition: tradition ?? before?.tradition ?? 'post-soviet',
    removed: tradition === null ? 1 : 0,
    author,
    at: momentAfter(at, before?.at),
  });
}

export function putLanguage(db: Database, row: LanguageRow): void {
  db.prepare(
    'INSERT OR REPLACE INTO language (lang, tradition, removed, author, at) VALUES (@lang, @tradition, @removed, @author, @at)',
  ).run(row);
}

/** Every row of every language, dropped ones too. @throws Damaged where a row is not ours. */
export function lineRows(db: Database): LineRow[] {
  return checkRows(lineRow, db.prepare('SELECT * FROM translation ORDER BY lang, id').all());
}

/** Every line with words or without, of all languages, dropped ones aside. @throws Damaged where a row is not ours. */
export function listTranslations(db: Database): TranslatedLine[] {
  return lineRows(db)
    .filter(({ dropped }) => dropped === 0)
    .map(lineOf);
}

function lineOf({ id, lang, provision, slot, content, basis, sure, author, at }: LineRow): TranslatedLine {
  const words = { content: inlineIn(content), basis: inlineIn(basis) };
  return { id, lang, provision, slot, ...words, sure: sure === 1, author, at };
}

/** @throws Damaged where it is no text of a bill: nested, say, as no line is. */
function inlineIn(json: string): NodeJson[] {
  const read = checkRows(inlineNodes, [parseJson(json)])[0]!;
  if (!inlineOf(read)) throw new Damaged('a translated line');
  return read;
}

/** The name of the state that a line is in; of one from before states had names, what it says. */
export function stateOf({ state, content, basis, sure, dropped, provision, slot }: LineRow): string {
  return state !== ''
    ? state
    : hashOf(JSON.stringify([provision, slot, content, basis, sure, dropped])).slice(0, 12);
}

/** The states that a line was in before. */
export function statesBefore(row: LineRow): string[] {
  return checkRows(names, [parseJson(row.was)])[0]!;
}

export function findRow(db: Database, id: string): LineRow | null {
  const row = db.prepare('SELECT * FROM translation WHERE id = ?').get(id);
  return row === undefined ? null : checkRows(lineRow, [row])[0]!;
}

export function putRow(db: Database, row: LineRow): void {
  db.prepare(
    `INSERT OR REPLACE INTO translation (id, lang, provision, slot, content, basis, sure, dropped, author, at, was, state)
     VALUES (@id, @lang, @provision, @slot, @content, @basis, @sure, @dropped, @author, @at, @was, @state)`,
  ).run(row);
}

/** What every new state of a line says of itself. */
function newState(before: LineRow | null, { author, at, writer }: Writing): Omit<LineRow, LineWords> {
  const was = before ? rememberedBy(statesBefore(before), [stateOf(before)]) : [];
  return { author, at, was: JSON.stringify(was), state: nextName(was, writer) };
}

type LineWords = 'id' | 'lang' | 'provision' | 'slot' | 'content' | 'basis' | 'sure' | 'dropped';

/** Writes one line; a line of this id in another language is not touched (false). Runs inside the caller's transaction. */
export function putTranslation(db: Database, lang: Language, line: WrittenLine, by: Writing): boolean {
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
    ...newState(before, by),
  });
  return true;
}

/** Drops a line that a person threw away. */
export function dropTranslation(db: Database, lang: Language, id: string, by: Writing): void {
  const before = findRow(db, id);
  if (before?.lang === lang) putRow(db, { ...before, dropped: 1, ...newState(before, by) });
}

/** When a line of these provisions was written last, '' where none was: what is written next counts over it. */
export function translatedLast(db: Database, lang: Language, provisions: Iterable<string>): string {
  const find = db
    .prepare("SELECT coalesce(max(at), '') FROM translation WHERE lang = ? AND provision = ?")
    .pluck();
  let last = '';
  for (const provision of new Set(provisions)) {
    const at = String(find.get(lang, provision));
    if (at > last) last = at;
  }
  return last;
}
