/**
 * The conformity table: each requirement with No / Partial / Yes, where the bill says so, and what is to be said about it.
 * The Word, PDF and HTML writers and the matrix in the window print these rows; the states are those of every other report
 * (shared/requirements/decisions.ts).
 */
import type { Language } from '../bill/kinds.ts';
import type { Provision } from '../bill/provisions.ts';
import { type Messages, messages } from '../messages/index.ts';
import { countStates } from '../requirements/coverage.ts';
import { statusOf, withLinked } from '../requirements/decisions.ts';
import { localText } from '../requirements/localText.ts';
import type { ShownState } from '../requirements/marks.ts';
import type { Pack, Requirement } from '../requirements/pack.ts';
import { sourceText } from '../requirements/sourceText.ts';
import type { Coverage, Decision, Evidence, Finding, RequirementState } from '../requirements/types.ts';

export const ANSWERS = ['no', 'partial', 'yes'] as const;
export type Answer = (typeof ANSWERS)[number];

/** A contradiction is no conformity: it is answered "No", and the comment says what contradicts. */
const ANSWER_OF: Record<RequirementState, Answer | null> = {
  met: 'yes',
  partly: 'partial',
  missing: 'no',
  conflict: 'no',
  notApplicable: null,
};

export interface ConformityRow {
  requirement: string;
  title: string;
  /** As a reader of the table's language cites it. */
  source: string;
  level: Requirement['level'];
  /** null where the requirement is not asked of this bill. */
  answer: Answer | null;
  /** What counts, and what is shown: a decision on words that have changed since is `suspect`. */
  state: RequirementState;
  shown: ShownState;
  /** The places the answer rests on, each quote once, as the bill has them. */
  citations: Evidence[];
  /** The other act that answers it, '' for none. */
  elsewhere: string;
  /** One sentence each. */
  comments: string[];
}

export interface ConformityGroup {
  key: string;
  title: string;
  rows: ConformityRow[];
}

export interface ConformityInput {
  packs: readonly Pack[];
  findings: readonly Finding[];
  decisions: readonly Decision[];
  provisions: readonly Provision[];
  uiLang: Language;
  /** Who decided, and when, is left out. */
  anonymous?: boolean;
}

/** The answer column of a state, null for none. */
export function answerOf(state: RequirementState): Answer | null {
  return ANSWER_OF[state];
}

/** "D · Functional independence"; codes that are words say nothing to a reader and are left out. */
export function groupTitle(code: string, title: string): string {
  return /^[A-Z]$/.test(code) ? `${code} · ${title}` : title;
}

/** The rows in the order and groups of the packs; requirements the engine says nothing of are left out. */
export function conformityRows(input: ConformityInput): ConformityGroup[] {
  const { packs, uiLang } = input;
  const findings = new Map(input.findings.map((f) => [f.requirement, f]));
  const decisions = new Map(input.decisions.map((d) => [d.requirement, d]));
  const groups: ConformityGroup[] = [];
  for (const pack of packs)
    for (const requirement of pack.requirements) {
      const finding = findings.get(requirement.id);
      if (!finding) continue;
      const row = rowOf(requirement, finding, decisions.get(requirement.id), input);
      const key = `${pack.id}/${requirement.group}`;
      const known = groups.find((g) => g.key === key);
      if (known) known.rows.push(row);
      else {
        const named = pack.groups.find((g) => g.code === requirement.group)?.title ?? pack.title;
        groups.push({ key, title: groupTitle(requirement.group, localText(named, uiLang)), rows: [row] });
      }
    }
  return groups;
}

function rowOf(
  requirement: Requirement,
  finding: Finding,
  decision: Decision | undefined,
  { provisions, uiLang, anonymous = false }: ConformityInput,
): ConformityRow {
  const status = statusOf(finding, decision, provisions, requirement);
  const elsewhere = decision?.how === 'elsewhere' ? decision.citation : '';
  return {
    requirement: requirement.id,
    title: localText(requirement.title, uiLang),
    source: sourceText(requirement.source, uiLang),
    level: requirement.level,
    answer: answerOf(status.state),
    state: status.state,
    shown: status.suspect ? 'suspect' : status.state,
    citations: citationsOf(withLinked(finding, decision, provisions)),
    elsewhere,
    comments: commentsOf(finding, decision, { suspect: status.suspect, anonymous }, messages(uiLang)),
  };
}

/** Evidence first, then the words that a warning is about; the same words in the same place once. */
function citationsOf(finding: Finding): Evidence[] {
  const seen = new Set<string>();
  return [...finding.evidence, ...finding.flags.map((f) => f.evidence)].filter(({ provision, quote }) => {
    const key = `${provision}\n${quote}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** A person's word first; where there is none, the engine's and that nobody has confirmed it. */
function commentsOf(
  finding: Finding,
  decision: Decision | undefined,
  { suspect, anonymous }: { suspect: boolean; anonymous: boolean },
  m: Messages,
): string[] {
  const out: string[] = [];
  if (decision) {
    const { author, reason, citation } = decision;
    if (reason) out.push(reason);
    const values = { author, at: dateOf(decision.at, m.lang), citation };
    if (!anonymous) out.push(m.t(`requirements:matrix.by.${decision.how}`, values));
    if (suspect) out.push(m.t('requirements:matrix.suspect'));
  }
  // Overruled, the engine's reason would speak against the answer beside it.
  if (decision && decision.state !== finding.state) return out;
  // That nothing was found stands in the column of words already.
  const plain = finding.flags.length === 0 && (finding.state === 'met' || finding.state === 'missing');
  const said = plain ? [] : [finding.reason];
  said.push(...finding.flags.map((f) => f.message));
  out.push(...said.filter((text, i) => text !== '' && said.indexOf(text) === i));
  if (!decision && finding.state !== 'missing' && finding.state !== 'notApplicable')
    out.push(m.t('requirements:matrix.unconfirmed'));
  return out;
}

/** "5 November 2026", «05.11.2026»: as dates stand in papers of the language; '' for no date. */
export function dateOf(iso: string, lang: Language): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  const style: Intl.DateTimeFormatOptions =
    lang === 'en'
      ? { day: 'numeric', month: 'long', year: 'numeric' }
      : { day: '2-digit', month: '2-digit', year: 'numeric' };
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'ru-RU', { ...style, timeZone: 'UTC' }).format(at);
}

/** The whole paper: what the writers print. Plain data, so that it can go to a worker. */
export interface ConformityTable {
  /** Language of the table, and of the quotes. */
  lang: Language;
  billLang: Language;
  title: string;
  bill: string;
  packs: string;
  /** "As of 5 November 2026"; '' for no date. */
  date: string;
  summary: string;
  heads: { requirement: string; no: string; partial: string; yes: string; words: string; comments: string };
  groups: ConformityGroup[];
  /** Requirements that are asked of another kind of bill; named under the table. */
  notAsked: string[];
  words: { notAsked: string; recommended: string; elsewhere: string; also: string; nothing: string };
}

export interface ConformityTableInput extends ConformityInput {
  /** Title of the bill. */
  bill: string;
  billLang: Language;
  /** ISO date of the paper. */
  date: string;
}

/** Prepares the paper; groups with nothing that is asked are left out, and what is not asked is named at the end. */
export function conformityTable(input: ConformityTableInput): ConformityTable {
  const { uiLang } = input;
  const { t } = messages(uiLang);
  const all = conformityRows(input);
  const rows = all.flatMap((g) => g.rows);
  const groups = all
    .map((g) => ({ ...g, rows: g.rows.filter((r) => r.answer !== null) }))
    .filter((g) => g.rows.length > 0);
  const suspect = rows.filter((r) => r.shown === 'suspect').length;
  return {
    lang: uiLang,
    billLang: input.billLang,
    title: t('requirements:matrix.title'),
    bill: input.bill,
    packs: input.packs.map((p) => localText(p.title, uiLang)).join('; '),
    date: input.anonymous ? '' : t('requirements:matrix.asOf', { date: dateOf(input.date, uiLang) }),
    summary: summaryOf(countStates(rows.map((r) => r.state)), suspect, messages(uiLang)),
    heads: {
      requirement: t('requirements:matrix.requirement'),
      no: t('requirements:matrix.no'),
      partial: t('requirements:matrix.partial'),
      yes: t('requirements:matrix.yes'),
      words: t('requirements:matrix.words'),
      comments: t('requirements:matrix.comments'),
    },
    groups,
    notAsked: rows.filter((r) => r.answer === null).map((r) => `${r.title} (${r.source})`),
    words: {
      notAsked: t('requirements:matrix.notAsked'),
      recommended: t('requirements:ui.level.should'),
      elsewhere: t('requirements:matrix.elsewhere'),
      also: t('requirements:matrix.also'),
      nothing: t('requirements:matrix.nothing'),
    },
  };
}

/** "Yes 23 · Partial 6 · No 12 (of these 3 contradict)". */
function summaryOf(coverage: Coverage, suspect: number, { t }: Messages): string {
  const { met, partly, missing, conflict } = coverage;
  const against = conflict > 0 ? ` (${t('requirements:matrix.conflicts', { count: conflict })})` : '';
  const parts = [
    `${t('requirements:matrix.yes')}: ${met}`,
    `${t('requirements:matrix.partial')}: ${partly}`,
    `${t('requirements:matrix.no')}: ${missing + conflict}${against}`,
  ];
  if (suspect > 0) parts.push(t('requirements:matrix.suspects', { count: suspect }));
  return parts.join(' · ');
}

const QUOTE_MARKS: Record<Language, [string, string]> = { en: ['“', '”'], ru: ['«', '»'], tk: ['«', '»'] };

/** "As of 5 November 2026 · Yes: 23 · Partial: 6 · No: 12", below the names. */
export const aboutOf = ({ date, summary }: ConformityTable): string =>
  [date, summary].filter((part) => part !== '').join(' · ');

/** Words of the bill as its language quotes them, on one line. */
export function quoted(quote: string, lang: Language): string {
  const [open, close] = QUOTE_MARKS[lang];
  return `${open}${quote.replace(/\s+/g, ' ')}${close}`;
}

/** More quotes than this bury the answer; further places are named by their labels. */
const QUOTED = 3;

/** What a row prints in its column of words: quotes with their labels, and the labels of further places. */
export function printedCitations(row: ConformityRow): { quoted: Evidence[]; also: string[] } {
  const quoted = row.citations.filter((c) => c.quote !== '').slice(0, QUOTED);
  const rest = row.citations.filter((c) => !quoted.includes(c)).map((c) => c.label);
  const shown = new Set(quoted.map((c) => c.label));
  return {
    quoted,
    also: rest.filter((label, i) => label !== '' && !shown.has(label) && rest.indexOf(label) === i),
  };
}

/** Rows up to some fifteen lines are not divided between pages; longer ones would leave half a page empty. */
const WHOLE = 900;

export function isShort(row: ConformityRow): boolean {
  const words = printedCitations(row).quoted.reduce((sum, { quote }) => sum + quote.length, 0);
  return words <= WHOLE && row.comments.join('').length <= WHOLE;
}
