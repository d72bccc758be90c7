/** The spelling of this window: the dictionaries, and the words that are right although no dictionary has them. */
import { create } from 'zustand';
import { MOST_WORDS } from '../../shared/api/settings.ts';
import { MOST_SUGGESTIONS } from '../../shared/spelling/checker.ts';
import { hasWord, ranked } from '../../shared/spelling/ranking.ts';
import { type WordList, wordList } from '../../shared/spelling/wordList.ts';
import { currentMessages, notify, savePreferences, useApp } from '../app/appStore.ts';
import { call, isUnreachable } from '../app/call.ts';
import { useConnection } from '../app/connection.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { changeSettings } from '../app/draft/projectActions.ts';
import { draftEditor } from '../app/draft/session.ts';
import { bridge } from '../bridge.ts';
import type { MisspeltPlace, SpellingHost } from '../editor/spelling/types.ts';
import { useLint } from '../lint/lintStore.ts';
import { NOT_STARTED, type SpellingClient, startSpelling } from '../workers/spellingClient.ts';

/** The misspelt word that is asked about; null where no menu is open. */
export const useSpellingMenu = create<{ at: MisspeltPlace | null }>(() => ({ at: null }));

let client: SpellingClient | null = null;

/** A host that answers and has no dictionaries is not asked for ever. */
const MOST_TRIES = 3;
let tries = 0;
let waitsForHost = false;

/** Where the host is gone one banner says so, and the dictionaries are fetched when it is back. */
function failed(reason: string): void {
  const away = reason === NOT_STARTED || isUnreachable(reason);
  if (!away || ++tries > MOST_TRIES) {
    notify('bad', currentMessages().t('spelling:failed', { reason }));
    return;
  }
  waitsForHost = true;
  useConnection.setState({ lost: true });
}

/** Started with the first word that needs it, and kept: the dictionaries serve every bill of the window. */
function dictionaries(): SpellingClient {
  client ??= startSpelling(failed);
  return client;
}
useConnection.subscribe(({ lost }) => {
  if (lost || !waitsForHost) return;
  waitsForHost = false;
  client?.again();
  changed();
});

export const spellingIsOn = (): boolean => useApp.getState().preferences.spelling ?? true;

let revision = 0;
const listeners = new Set<() => void>();
function changed(): void {
  revision++;
  for (const run of listeners) run();
}

/** A list that is made anew only when its words are others. */
function keptList(wordsNow: () => readonly string[]): () => WordList {
  let made: { key: string; list: WordList } | null = null;
  return () => {
    const words = wordsNow();
    const key = words.join('\n');
    if (made?.key !== key) made = { key, list: wordList(words) };
    return made.list;
  };
}

const NONE: readonly string[] = [];
const mine = keptList(() => useApp.getState().preferences.words ?? NONE);
const ofBill = keptList(() => useDraft.getState().settings.words ?? NONE);
const ofTerms = keptList(() => (useLint.getState().result?.terms ?? []).map(({ term }) => term));
/** Provision and word, for as long as the window is open. */
const ignored = new Set<string>();

let lists = { mine: mine(), ofBill: ofBill(), ofTerms: ofTerms(), on: spellingIsOn() };
function lookAgain(): void {
  const now = { mine: mine(), ofBill: ofBill(), ofTerms: ofTerms(), on: spellingIsOn() };
  const same =
    now.mine === lists.mine &&
    now.ofBill === lists.ofBill &&
    now.ofTerms === lists.ofTerms &&
    now.on === lists.on;
  lists = now;
  if (!same) changed();
}
useApp.subscribe((now, before) => {
  if (now.preferences !== before.preferences) lookAgain();
});
useDraft.subscribe((now, before) => {
  if (now.settings.words !== before.settings.words) lookAgain();
});
useLint.subscribe((now, before) => {
  if (now.result?.terms !== before.result?.terms) lookAgain();
});

export const spellingHost: SpellingHost = {
  on: spellingIsOn,
  revision: () => revision,
  knows: ({ word, langs }, provision) =>
    lists.mine.has(word, langs) ||
    lists.ofBill.has(word, langs) ||
    lists.ofTerms.has(word, langs) ||
    ignored.has(`${provision}/${word}`),
  verdict: (word) => dictionaries().verdict(word),
  async learn(words) {
    const learnt = await dictionaries().learn(words);
    if (learnt) tries = 0;
    return learnt;
  },
  subscribe(run) {
    listeners.add(run);
    return () => listeners.delete(run);
  },
  onMenu: (at) => useSpellingMenu.setState({ at }),
};

/** The nearest first; of those that are about as near, the words that the draft has already. */
export async function suggestionsFor({ word }: MisspeltPlace): Promise<readonly string[] | null> {
  const offered = await dictionaries().suggest(word);
  const { provisions } = useDraft.getState();
  const used = (one: string): boolean =>
    provisions.some(({ heading, text }) => hasWord(text, one) || hasWord(heading, one));
  return offered && ranked(word.word, offered, used).slice(0, MOST_SUGGESTIONS);
}

function withWord(words: readonly string[], word: string): string[] | null {
  if (words.length < MOST_WORDS) return [...new Set([...words, word])];
  notify('bad', currentMessages().t('spelling:full', { most: MOST_WORDS }));
  return null;
}

export async function addToMine(word: string): Promise<void> {
  // Another window may have added words meanwhile.
  const kept = await call(() => bridge.getPreferences({}));
  const { preferences } = useApp.getState();
  const words = withWord((kept.ok ? kept.value : preferences).words ?? [], word);
  if (words) await savePreferences({ words });
}

export async function addToBill(word: string): Promise<void> {
  const words = withWord(useDraft.getState().settings.words ?? [], word);
  if (words) await changeSettings({ words });
}

export function removeMine(word: string): Promise<void> {
  return savePreferences({
    words: (useApp.getState().preferences.words ?? []).filter((one) => one !== word),
  });
}

export async function removeFromBill(word: string): Promise<void> {
  await changeSettings({ words: (useDraft.getState().settings.words ?? []).filter((one) => one !== word) });
}

/** Lets one word of one provision stand, until the window is closed. */
export function ignoreHere({ provision, word }: MisspeltPlace): void {
  ignored.add(`${provision}/${word.word}`);
  changed();
}

export async function goToNextMisspelt(): Promise<void> {
  if (await draftEditor.current?.nextMisspelt()) return;
  notify('good', currentMessages().t('spelling:clean'));
}
