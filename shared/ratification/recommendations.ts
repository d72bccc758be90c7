/**
 * Recommendations of the Universal Periodic Review and of treaty bodies, taken in from a table. They become a pack of the
 * project: each is a requirement like any other, so that provisions, decisions, suspicion and the tables serve them too.
 */
import type { NodeJson } from '../bill/document.ts';
import { BILL_TYPES, type Language } from '../bill/kinds.ts';
import type { Pack, Requirement } from '../requirements/pack.ts';

/** What a column may hold. */
export const RECOMMENDATION_COLUMNS = ['number', 'text', 'source', 'state', 'ignored'] as const;
export type RecommendationColumn = (typeof RECOMMENDATION_COLUMNS)[number];

export interface RecommendationTable {
  columns: RecommendationColumn[];
  /** Rows under the head, one cell for each column. */
  rows: string[][];
  /** The words of the head row, '' where the table has none. */
  head: string[];
}

/** More than any review gave to any State; a longer table is another kind of file. */
export const MOST_RECOMMENDATIONS = 1000;

/** A table of recommendations has a handful; one of more is another kind of file. */
const MOST_COLUMNS = 100;

const HEADS: readonly [RecommendationColumn, RegExp][] = [
  ['number', /^(no\.?|nr\.?|n|№|#|para(graph)?|п\/п|№\s*п\/п|номер|пункт|tb|t\/b|belgi)$/iu],
  ['text', /recommendation|рекомендац|teklip|maslahat|^text$|^текст|tekst/iu],
  [
    'source',
    /source|mechanism|document|body|cycle|year|источник|механизм|документ|орган|цикл|год|çeşme|resminama|ýyl/iu,
  ],
  ['state', /state|country|delegation|position|государств|страна|делегац|позици|döwlet|ýurt/iu],
];

/**
 * The rows of a table with a guess of what each column holds, which a person can change.
 * @returns null where there is no column of running text.
 */
export function recommendationTable(rows: readonly (readonly string[])[]): RecommendationTable | null {
  const said = rows
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .slice(0, MOST_RECOMMENDATIONS + 1);
  const width = said.reduce((most, row) => Math.max(most, row.length), 0);
  if (width > MOST_COLUMNS) return null;
  const full = said.map((row) =>
    Array.from({ length: width }, (_, i) => (row[i] ?? '').replace(/\s+/g, ' ').trim()),
  );
  const named = full[0]?.map(columnNamed) ?? [];
  const hasHead =
    named.filter((column) => column !== null).length >= Math.min(2, width) && named.includes('text');
  const body = (hasHead ? full.slice(1) : full).slice(0, MOST_RECOMMENDATIONS);
  if (body.length === 0) return null;
  const columns = hasHead ? named.map((column) => column ?? 'ignored') : guessed(body, width);
  const once = columns.map((column, i) =>
    column !== 'ignored' && columns.indexOf(column) < i ? 'ignored' : column,
  );
  return once.includes('text') ? { columns: once, rows: body, head: hasHead ? full[0]! : [] } : null;
}

function columnNamed(cell: string): RecommendationColumn | null {
  return cell.length > 60 ? null : (HEADS.find(([, words]) => words.test(cell))?.[0] ?? null);
}

/** Without a head: the longest column is the text, a first column of short figures the number. */
function guessed(rows: readonly (readonly string[])[], width: number): RecommendationColumn[] {
  const mean = (i: number): number => rows.reduce((sum, row) => sum + row[i]!.length, 0) / rows.length;
  const lengths = Array.from({ length: width }, (_, i) => mean(i));
  const text = lengths.indexOf(Math.max(...lengths));
  if ((lengths[text] ?? 0) < 15) return lengths.map(() => 'ignored');
  const number = rows.every((row) => /^[\d.()–-]*$/u.test(row[0]!)) && text !== 0 ? 0 : -1;
  const rest = lengths.map((_, i) => i).filter((i) => i !== text && i !== number);
  return lengths.map((_, i) =>
    i === text ? 'text' : i === number ? 'number' : i === rest[0] ? 'source' : 'ignored',
  );
}

/** Tables of an imported file as rows of plain cells, the longest first. */
export function tablesOf(doc: NodeJson): string[][][] {
  const found: string[][][] = [];
  const visit = (node: NodeJson): void => {
    if (node.type === 'table') found.push((node.content ?? []).map((row) => (row.content ?? []).map(plain)));
    else for (const child of node.content ?? []) visit(child);
  };
  visit(doc);
  return found.sort((a, b) => b.length - a.length);
}

function plain(node: NodeJson): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hard_break') return ' ';
  if (node.type === 'reference') return String(node.attrs?.shown ?? '');
  const parts = (node.content ?? []).map(plain);
  return parts.join(node.type === 'wording' ? '' : ' ');
}

/** Words of a title; the whole text stands in the statement. */
const TITLE_WORDS = 14;

/**
 * The pack of a table. Rows without text are left out; groups are the sources, in the order in which they come.
 * @param id new and unique among the project's packs.
 */
export function packOfRecommendations(
  { columns, rows }: RecommendationTable,
  { id, title, lang }: { id: string; title: string; lang: Language },
): Pack | null {
  const cell = (row: readonly string[], column: RecommendationColumn): string => {
    const at = columns.indexOf(column);
    return at < 0 ? '' : (row[at] ?? '');
  };
  const kept = rows.filter((row) => cell(row, 'text') !== '');
  const sources = [...new Set(kept.map((row) => cell(row, 'source')))];
  const requirements = kept.map((row, i): Requirement => {
    const text = cell(row, 'text');
    const number = cell(row, 'number') || String(i + 1);
    const source = [cell(row, 'source'), cell(row, 'state')].filter(Boolean).join(', ') || title;
    return {
      id: `${id}/${i + 1}`,
      group: String(sources.indexOf(cell(row, 'source')) + 1),
      level: 'should',
      billTypes: [...BILL_TYPES],
      source,
      pinpoint: number,
      title: inLanguage(shortened(text), lang),
      statement: inLanguage(text, lang),
      why: inLanguage('', lang),
      compliantWhen: inLanguage('', lang),
      reviewerCheck: inLanguage('', lang),
      clauses: [],
      examples: [],
      defects: [],
      redFlags: [],
    };
  });
  if (requirements.length === 0) return null;
  const groups = sources.map((source, i) => ({
    code: String(i + 1),
    title: inLanguage(source || title, lang),
  }));
  return {
    id,
    version: 1,
    title: inLanguage(title, lang),
    description: inLanguage('', lang),
    groups,
    requirements,
    drafts: [],
  };
}

/** Packs always have an English text; where there is only one language it stands for all. */
function inLanguage(text: string, lang: Language): { en: string; ru?: string; tk?: string } {
  return lang === 'en' ? { en: text } : { en: text, [lang]: text };
}

function shortened(text: string): string {
  const words = text.split(' ');
  return words.length <= TITLE_WORDS ? text : `${words.slice(0, TITLE_WORDS).join(' ')}…`;
}
