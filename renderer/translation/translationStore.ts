/** Language versions as the window shows them: what is stored, what is being written, and where the person is. */
import { create } from 'zustand';
import { fail } from '../../shared/api/errors.ts';
import type { NodeJson } from '../../shared/bill/document.ts';
import type { Language, TraditionId } from '../../shared/bill/kinds.ts';
import type { AcrossFinding } from '../../shared/translation/findings.ts';
import type { LanguageVersion, TranslatedLine } from '../../shared/translation/types.ts';
import { notifyError, useApp } from '../app/appStore.ts';
import { call } from '../app/call.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { alsoToSave, liveBill, saveNow } from '../app/draft/session.ts';
import { inSteps } from '../app/inSteps.ts';
import { bridge } from '../bridge.ts';
import { beginning, type CellPlace, seenIn } from './place.ts';
import { prepare, sourceOf } from './prepared.ts';
import { createSaver, type Saver, type SaverState } from './saver.ts';

export const ROW_FILTERS = ['all', 'untranslated', 'older', 'guess', 'findings'] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

interface TranslationState {
  ready: boolean;
  languages: readonly LanguageVersion[];
  lines: ReadonlyMap<Language, readonly TranslatedLine[]>;
  /** Languages shown beside the source. */
  columns: readonly Language[];
  filter: RowFilter;
  typed: string;
  at: CellPlace | null;
  editing: boolean;
  /** Counts up where the focus must go to the cell, or to where one begins while there is none. */
  wanted: number;
  /** The line whose change in the source is shown. */
  since: CellPlace | null;
  save: SaverState;
  /** Findings about terms, by language and provision; computed at rest. */
  terms: ReadonlyMap<Language, ReadonlyMap<string, readonly AcrossFinding[]>>;
  /** How many acts can be taken back. */
  undoable: number;
  dialog: 'none' | 'add' | 'settings' | 'takeIn' | 'export' | 'leftovers';
  /** The language that the dialog is about. */
  dialogLang: Language | null;
}

const EMPTY: TranslationState = {
  ready: false,
  languages: [],
  lines: new Map(),
  columns: [],
  filter: 'all',
  typed: '',
  at: null,
  editing: false,
  wanted: 0,
  since: null,
  save: { kind: 'saved' },
  terms: new Map(),
  undoable: 0,
  dialog: 'none',
  dialogLang: null,
};

export const useTranslation = create<TranslationState>(() => EMPTY);

let saver: Saver | null = null;

/** What one act changed: the lines as they were, and the ids of those that it made. */
interface Step {
  lang: Language;
  before: readonly TranslatedLine[];
  made: readonly string[];
  /** Writing in one cell is one act, however often it was handed on. */
  act: string;
}

const MOST_STEPS = 200;
let steps: Step[] = [];

function record(lang: Language, before: readonly TranslatedLine[], made: readonly string[]): void {
  const { editing, at, wanted } = useTranslation.getState();
  const act = editing && at ? `${wanted} ${at.lang} ${at.key}` : '';
  const last = steps.at(-1);
  const goesOn = act !== '' && last?.act === act && made.length === 0;
  if (!goesOn) steps = [...steps, { lang, before, made, act }].slice(-MOST_STEPS);
  useTranslation.setState({ undoable: steps.length });
}

/** Takes the last act back: lines are as they were before it. */
export function undoTranslation(): void {
  const step = steps.at(-1);
  if (!step) return;
  steps = steps.slice(0, -1);
  const { lang, before, made } = step;
  const { lines } = useTranslation.getState();
  const first = before[0] ?? lines.get(lang)?.find((line) => made.includes(line.id));
  replaceLines(lang, before);
  for (const id of made) takeAway(lang, id);
  useTranslation.setState({ undoable: steps.length });
  if (first) goToCell({ key: `${first.provision}/${first.slot}`, lang });
}

export function openTranslations(): void {
  useApp.setState({ screen: 'translation' });
}

/** Reads what is stored; called whenever the screen opens, so that a merge in between is seen. */
export async function loadTranslations(): Promise<void> {
  const { project, path } = useDraft.getState();
  // The source must be on the disk before words are kept that were made from it.
  await saveNow();
  const read = await call(() => bridge.readTranslations({ project, version: 'draft' }));
  if (!read.ok) {
    notifyError(read.error);
    useApp.setState({ screen: 'draft' });
    return;
  }
  const own = useDraft.getState().attrs.lang;
  const languages = read.value.languages.filter((one) => one.lang !== own);
  const lines = new Map<Language, TranslatedLine[]>();
  for (const line of read.value.lines) {
    const own = lines.get(line.lang);
    if (own) own.push(line);
    else lines.set(line.lang, [line]);
  }
  // Read in steps while the screen says so: all at once is a wait in which no key is heard.
  const live = liveBill();
  if (live) await inSteps(prepare(live.bill, live.reg, languages, lines));
  if (useDraft.getState().path !== path) return;
  saver?.stop();
  steps = [];
  saver = createSaver({
    send: async (lang, put, dropped) => {
      // The host may have been started again meanwhile: the same project has another handle then.
      const now = useDraft.getState();
      if (now.path !== path) return fail('projectClosed');
      return call(() => bridge.saveTranslations({ project: now.project, lang, put, dropped }));
    },
    onState: (save) => useTranslation.setState({ save }),
    set: (run, ms) => window.setTimeout(run, ms),
    clear: (timer) => window.clearTimeout(timer),
  });
  useTranslation.setState((was) => {
    const columns = shownOf(was.columns, languages);
    const at = live ? beginning(sourceOf(live.bill, live.reg), was.at, columns) : null;
    const { filter } = was;
    return { ...EMPTY, ready: true, languages, lines, columns, filter, at, wanted: at ? 1 : 0 };
  });
}

/** The columns that were shown and are still there; all of them where none is. */
function shownOf(columns: readonly Language[], languages: readonly LanguageVersion[]): Language[] {
  const all = languages.map((one) => one.lang);
  const kept = all.filter((lang) => columns.includes(lang));
  return kept.length > 0 ? kept : all;
}

/** Shows these languages beside the source; the cell one was in may go. */
function withColumns(s: TranslationState, columns: readonly Language[]): Partial<TranslationState> {
  const at = s.at && seenIn(columns, s.at);
  return { columns, at, editing: s.editing && at === s.at };
}

export function showColumns(columns: readonly Language[]): void {
  useTranslation.setState((s) => withColumns(s, columns));
}

/** Sends what was handed over; a cell that is open stays open. */
export function sendTranslations(): void {
  void saver?.flush();
}

/** Everything that was written is on the disk; a cell that is open hands over its words first. */
export async function flushTranslations(): Promise<boolean> {
  // Where it cannot be kept one stays on the screen, in the cell.
  if (useTranslation.getState().editing)
    useTranslation.setState((s) => ({ editing: false, wanted: s.wanted + 1 }));
  await new Promise((resolve) => window.setTimeout(resolve, 0));
  return saver?.flush() ?? true;
}

alsoToSave.add(flushTranslations);

export function unsavedTranslations(): boolean {
  return saver?.dirty() ?? false;
}

/** Writes lines of a language: seen at once, sent after a rest, and one act that can be taken back. */
export function writeLines(lang: Language, lines: readonly TranslatedLine[]): void {
  const ids = new Set(lines.map((line) => line.id));
  const before = (useTranslation.getState().lines.get(lang) ?? []).filter((line) => ids.has(line.id));
  for (const line of before) ids.delete(line.id);
  record(lang, before, [...ids]);
  replaceLines(lang, lines);
}

function replaceLines(lang: Language, lines: readonly TranslatedLine[]): void {
  const ids = new Map(lines.map((line) => [line.id, line]));
  useTranslation.setState((s) => {
    const before = s.lines.get(lang) ?? [];
    const kept = before.map((line) => {
      const next = ids.get(line.id);
      ids.delete(line.id);
      return next ?? line;
    });
    return { lines: new Map(s.lines).set(lang, [...kept, ...ids.values()]) };
  });
  saver?.put(lang, lines);
}

/** Throws a line away; that can be taken back too. */
export function dropLine(lang: Language, id: string): void {
  const line = useTranslation
    .getState()
    .lines.get(lang)
    ?.find((one) => one.id === id);
  if (!line) return;
  record(lang, [line], []);
  takeAway(lang, id);
}

function takeAway(lang: Language, id: string): void {
  useTranslation.setState((s) => ({
    lines: new Map(s.lines).set(
      lang,
      (s.lines.get(lang) ?? []).filter((line) => line.id !== id),
    ),
  }));
  saver?.drop(lang, id);
}

/** A new line in the person's own name. */
export function madeLine(
  lang: Language,
  place: { provision: string; slot: string; basis: NodeJson[] },
  content: NodeJson[],
  sure = true,
): TranslatedLine {
  const { author } = useApp.getState().preferences;
  const at = new Date().toISOString();
  return { id: crypto.randomUUID(), lang, ...place, content, sure, author, at };
}

/** Adds a language, or changes how it numbers; null removes it. */
export async function changeLanguage(lang: Language, tradition: TraditionId | null): Promise<boolean> {
  const { project } = useDraft.getState();
  const set = await call(() => bridge.setLanguage({ project, lang, tradition }));
  if (!set.ok) {
    notifyError(set.error);
    return false;
  }
  const own = useDraft.getState().attrs.lang;
  useTranslation.setState((s) => {
    const languages = set.value.filter((one) => one.lang !== own);
    const isNew = tradition !== null && !s.languages.some((one) => one.lang === lang);
    return { languages, ...withColumns(s, shownOf(isNew ? [...s.columns, lang] : s.columns, languages)) };
  });
  return true;
}

/** Puts the keyboard on a cell. */
export function goToCell(place: CellPlace, editing = false): void {
  useTranslation.setState((s) => {
    const at = seenIn(s.columns, place);
    return { at, editing: editing && at.lang !== '', wanted: s.wanted + 1 };
  });
}

export function openTranslationDialog(
  dialog: TranslationState['dialog'],
  dialogLang: Language | null = null,
): void {
  useTranslation.setState({ dialog, dialogLang, editing: false });
}

export function closeTranslationDialog(): void {
  useTranslation.setState((s) => ({ dialog: 'none', wanted: s.wanted + 1 }));
}

export async function leaveTranslations(): Promise<void> {
  if (await flushTranslations()) useApp.setState({ screen: 'draft' });
}
