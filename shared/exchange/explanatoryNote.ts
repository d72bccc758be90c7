/**
 * The explanatory note that goes to parliament with a bill, with what Madda knows filled in: purpose and financing in the
 * bill's own words, how it stands to the treaty, what changed since a version. What only people know is left as a blank
 * that can be seen; nothing is made up. Plain data: Word, PDF and HTML print the same blocks.
 */
import type { Node } from 'prosemirror-model';
import { withoutFootnoteSigns } from '../bill/footnotes.ts';
import type { Language } from '../bill/kinds.ts';
import { listProvisions, type Provision } from '../bill/provisions.ts';
import { summarise } from '../compare/summary.ts';
import type { Comparison } from '../compare/types.ts';
import { type Messages, messages } from '../messages/index.ts';
import type { Answer, ConformityRow, ConformityTable } from './conformity.ts';

export type NoteBlock =
  | { kind: 'text'; text: string }
  /** Words of the bill, with the place they stand at. */
  | { kind: 'quote'; label: string; text: string }
  | { kind: 'item'; title: string; detail: string }
  /** To be filled in by a person. */
  | { kind: 'blank'; text: string }
  | { kind: 'coverage'; heads: string[]; rows: { title: string; counts: number[] }[] };

export interface NoteSection {
  heading: string;
  blocks: NoteBlock[];
}

export interface ExplanatoryNote {
  lang: Language;
  billLang: Language;
  title: string;
  bill: string;
  date: string;
  page: string;
  sections: NoteSection[];
}

export interface NoteInput {
  bill: Node;
  /** The conformity of this very text: the states of every other report. */
  conformity: ConformityTable;
  /** What changed, and the name of the version it changed since. */
  since: { comparison: Comparison; name: string } | null;
}

const PURPOSE: Record<Language, RegExp> = {
  en: /\b(?:purpose|aim|objects?|objectives?)\b/i,
  ru: /(?:^|[^\p{L}])цел[ьи](?![\p{L}])/iu,
  tk: /maksa(?:t|d)/i,
};
const FINANCING: Record<Language, RegExp> = {
  en: /financ|fund|budget|resources/i,
  ru: /финанс|бюджет|ресурс/i,
  tk: /maliýe|býujet|serişde/i,
};
/** A note quotes, it does not repeat the bill. */
const MAX_QUOTES = 6;
const MAX_QUOTE = 1200;

/** The paragraphs of the articles whose heading speaks of it; of none, []. */
function quotesOf(provisions: readonly Provision[], wanted: RegExp): NoteBlock[] {
  const articles = new Set(
    provisions
      .filter((p) => p.kind === 'article' && !p.quoted && wanted.test(p.heading))
      .slice(0, 2)
      .map((p) => p.id),
  );
  return provisions
    .filter((p) => articles.has(p.unit) && p.kind !== 'article' && !p.note && p.text !== '')
    .slice(0, MAX_QUOTES)
    .map((p): NoteBlock => ({ kind: 'quote', label: p.label, text: shortened(p.text) }));
}

function shortened(text: string): string {
  const flat = withoutFootnoteSigns(text).replace(/\s+/g, ' ').trim();
  return flat.length > MAX_QUOTE ? `${flat.slice(0, MAX_QUOTE).trimEnd()} …` : flat;
}

function purpose(provisions: readonly Provision[], lang: Language, { t }: Messages): NoteSection {
  const preamble = provisions
    .filter((p) => p.kind === 'preamble' && p.text !== '')
    .map((p): NoteBlock => ({ kind: 'quote', label: '', text: shortened(p.text) }));
  const blocks = [...preamble, ...quotesOf(provisions, PURPOSE[lang])];
  if (blocks.length === 0) blocks.push({ kind: 'blank', text: t('exchange:paper.note.noPurpose') });
  return { heading: t('exchange:paper.note.purpose'), blocks };
}

function financing(provisions: readonly Provision[], lang: Language, { t }: Messages): NoteSection {
  const blocks = quotesOf(provisions, FINANCING[lang]);
  if (blocks.length === 0) blocks.push({ kind: 'text', text: t('exchange:paper.note.noFinancing') });
  blocks.push({ kind: 'blank', text: t('exchange:paper.note.costs') });
  return { heading: t('exchange:paper.note.financing'), blocks };
}

function structure(provisions: readonly Provision[], { t }: Messages): NoteSection {
  const count = (kind: string): number => provisions.filter((p) => p.kind === kind && !p.quoted).length;
  const divisions = count('part') + count('section') + count('chapter');
  const articles = count('article');
  const parts = [
    ...(divisions > 0 ? [t('exchange:paper.note.divisions', { count: divisions })] : []),
    articles > 0
      ? t('exchange:paper.note.articles', { count: articles })
      : t('exchange:paper.note.points', { count: count('paragraph') }),
    ...(count('annex') > 0 ? [t('exchange:paper.note.annexes', { count: count('annex') })] : []),
  ];
  const headings = provisions
    .filter((p) => ['part', 'section', 'chapter'].includes(p.kind) && p.heading !== '')
    .map((p): NoteBlock => ({ kind: 'item', title: p.label, detail: p.heading }));
  const text = t('exchange:paper.note.consists', { parts: parts.join(', ') });
  return { heading: t('exchange:paper.note.structure'), blocks: [{ kind: 'text', text }, ...headings] };
}

function coverage(table: ConformityTable, { t }: Messages): NoteSection {
  const answers: Answer[] = ['yes', 'partial', 'no'];
  const countIn = (rows: readonly ConformityRow[]): number[] =>
    answers.map((answer) => rows.filter((row) => row.answer === answer).length);
  const rows = table.groups.map((group) => ({ title: group.title, counts: countIn(group.rows) }));
  const all = countIn(table.groups.flatMap((group) => group.rows));
  const heads = [
    t('exchange:paper.note.group'),
    t('exchange:paper.note.met'),
    t('exchange:paper.note.partly'),
    t('exchange:paper.note.missing'),
  ];
  const blocks: NoteBlock[] = [
    { kind: 'text', text: t('exchange:paper.note.measured', { packs: table.packs }) },
    { kind: 'coverage', heads, rows: [...rows, { title: t('exchange:paper.note.total'), counts: all }] },
  ];
  return { heading: t('exchange:paper.note.coverage'), blocks };
}

const placesOf = (row: ConformityRow): string =>
  [...new Set(row.citations.map((c) => c.label).filter((label) => label !== ''))].join('; ');

function requirements(table: ConformityTable, answer: Answer, heading: string, { t }: Messages): NoteSection {
  const rows = table.groups.flatMap((group) => group.rows).filter((row) => row.answer === answer);
  const blocks = rows.map((row): NoteBlock => {
    const places = placesOf(row);
    const said = answer === 'yes' ? [] : row.comments;
    const elsewhere = row.elsewhere === '' ? [] : [`${table.words.elsewhere}: ${row.elsewhere}`];
    return {
      kind: 'item',
      title: `${row.title} (${row.source})`,
      detail: [places, ...elsewhere, ...said].filter((part) => part !== '').join('. '),
    };
  });
  return {
    heading,
    blocks: blocks.length > 0 ? blocks : [{ kind: 'text', text: t('exchange:paper.note.none') }],
  };
}

function changes({ comparison, name }: NonNullable<NoteInput['since']>, say: Messages): NoteSection {
  const items = summarise(comparison, say).map(
    (item): NoteBlock => ({ kind: 'item', title: item.text, detail: '' }),
  );
  return {
    heading: say.t('exchange:paper.note.changes', { name }),
    blocks: items.length > 0 ? items : [{ kind: 'text', text: say.t('exchange:paper.note.unchanged') }],
  };
}

/** Prepares the note in the language of the window; quotes stay in the language of the bill. */
export function explanatoryNote({ bill, conformity, since }: NoteInput): ExplanatoryNote {
  const { lang, billLang } = conformity;
  const say = messages(lang);
  const { t } = say;
  const provisions = listProvisions(bill);
  const people: NoteBlock[] = (['sponsor', 'consulted', 'acts', 'effects'] as const).map((key) => ({
    kind: 'blank',
    text: t(`exchange:paper.note.blank.${key}`),
  }));
  return {
    lang,
    billLang,
    title: t('exchange:paper.note.title'),
    bill: conformity.bill,
    date: conformity.date,
    page: t('service:pdf.page', { page: '{page}', total: '{total}' }),
    sections: [
      purpose(provisions, billLang, say),
      structure(provisions, say),
      coverage(conformity, say),
      requirements(conformity, 'yes', t('exchange:paper.note.metList'), say),
      requirements(conformity, 'partial', t('exchange:paper.note.partlyList'), say),
      requirements(conformity, 'no', t('exchange:paper.note.missingList'), say),
      financing(provisions, billLang, say),
      ...(since ? [changes(since, say)] : []),
      { heading: t('exchange:paper.note.people'), blocks: people },
    ],
  };
}
