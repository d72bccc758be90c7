/** What the whole window shares: preferences, what the host can do, which screen is open, and the plain notices. */
import { create } from 'zustand';
import type { Capabilities } from '../../shared/api/contract.ts';
import type { ApiError } from '../../shared/api/errors.ts';
import type { Preferences } from '../../shared/api/preferences.ts';
import type { Language } from '../../shared/bill/kinds.ts';
import type { ImportReport } from '../../shared/exchange/types.ts';
import { type Messages, messages, technicalReason } from '../../shared/messages/index.ts';
import type { Pack } from '../../shared/requirements/pack.ts';
import { bridge } from '../bridge.ts';
import { call } from './call.ts';
import { hearOtherWindows, tellOtherWindows } from './sharedPreferences.ts';

export type Screen =
  | 'start'
  | 'draft'
  | 'compare'
  | 'merge'
  | 'matrix'
  | 'calendar'
  | 'sideBySide'
  | 'packs'
  | 'traditions'
  | 'translation';

export interface Notice {
  id: number;
  tone: 'bad' | 'good' | 'info';
  text: string;
  /** What the machine said, behind a word. */
  technical?: string;
}

export interface AppState {
  ready: boolean;
  screen: Screen;
  preferences: Preferences;
  capabilities: Capabilities;
  packs: Pack[];
  /** The dialog for a new project is open on the start screen. */
  creating: boolean;
  notices: Notice[];
  /** What an import found, until the person has read it. */
  importReport: { name: string; report: ImportReport } | null;
}

export const NO_HOST: Capabilities = { dialogs: false, folder: '', appVersion: '', platform: '' };

export function languageOfBrowser(tag: string): Language {
  const short = tag.slice(0, 2).toLowerCase();
  return short === 'ru' || short === 'tk' ? short : 'en';
}

export const useApp = create<AppState>(() => ({
  ready: false,
  screen: 'start',
  preferences: { uiLang: languageOfBrowser(navigator.language), theme: 'system', author: '' },
  capabilities: NO_HOST,
  packs: [],
  creating: false,
  notices: [],
  importReport: null,
}));

/** The messages of the interface language; the component is drawn again when the language changes. */
export function useMessages(): Messages {
  return messages(useApp((s) => s.preferences.uiLang));
}

/** The messages outside of components. */
export function currentMessages(): Messages {
  return messages(useApp.getState().preferences.uiLang);
}

let nextNotice = 1;

export function notify(tone: Notice['tone'], text: string, technical = ''): void {
  const notice: Notice = { id: nextNotice++, tone, text, technical };
  // One sentence is enough: the same text twice in a row tells nothing new.
  useApp.setState((s) => ({ notices: [...s.notices.filter((n) => n.text !== text), notice].slice(-3) }));
  if (tone === 'good') window.setTimeout(() => dismissNotice(notice.id), 6000);
}

export function notifyError(error: ApiError): void {
  notify('bad', currentMessages().error(error), technicalReason(error));
}

export function dismissNotice(id: number): void {
  useApp.setState((s) => ({ notices: s.notices.filter((n) => n.id !== id) }));
}

export async function savePreferences(change: Partial<Preferences>): Promise<void> {
  useApp.setState((s) => ({ preferences: { ...s.preferences, ...change } }));
  const result = await call(() => bridge.setPreferences(change));
  if (result.ok) tellOtherWindows(change);
  else notifyError(result.error);
}

/** Reads preferences, capabilities and packs once at the start; what is chosen in another window follows. */
export async function loadApp(): Promise<void> {
  hearOtherWindows((change) => useApp.setState((s) => ({ preferences: { ...s.preferences, ...change } })));
  const [preferences, capabilities, packs] = await Promise.all([
    call(() => bridge.getPreferences({})),
    call(() => bridge.capabilities({})),
    call(() => bridge.listPacks({})),
  ]);
  if (preferences.ok) useApp.setState({ preferences: preferences.value });
  if (capabilities.ok) useApp.setState({ capabilities: capabilities.value });
  if (packs.ok) useApp.setState({ packs: packs.value });
  for (const result of [preferences, capabilities, packs]) if (!result.ok) notifyError(result.error);
  useApp.setState({ ready: true });
}
