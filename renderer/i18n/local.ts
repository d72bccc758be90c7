import type { Language } from '../../shared/bill/kinds.ts';
import type { LocalText } from '../../shared/requirements/types.ts';

/** The text in the reader's language, else in English. */
export function local(text: LocalText, lang: Language): string {
  return text[lang] || text.en;
}

export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  ru: 'Русский',
  tk: 'Türkmençe',
};
