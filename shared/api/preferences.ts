/** What a person chose for this app on this machine; no project carries it. */
import type { Language } from '../bill/kinds.ts';

export interface Preferences {
  uiLang: Language;
  theme: 'system' | 'light' | 'dark' | 'contrast';
  author: string;
  /** People whom comments can be given to, though they have said nothing in a project yet. */
  people?: string[];
  /** The tour was taken or skipped. */
  toured?: boolean;
  /** Misspelt words are marked; so it is where nothing was chosen. */
  spelling?: boolean;
  /** Words that this person holds to be right, in any bill. */
  words?: string[];
  /** The signs at the end of list items follow their items; so it is where nothing was chosen. */
  listSigns?: boolean;
}
