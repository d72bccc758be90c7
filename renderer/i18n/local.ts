import type { Language } from '../../shared/bill/kinds.ts';
import type { LocalText } from '../../shared/requirements/types.ts';

/** The text in the reader's language, else in English; for who reads Turkmen, first in Russian, which their offices work in. */
export function local(text: LocalText, lang: Language): string {
  return text[lang] || (lang === 'tk' && text.ru) || text.en;
}

export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  ru: 'Русский',
  tk: 'Türkmençe',
};
