import type { Language } from '../../shared/bill/kinds.ts';

export { localText as local } from '../../shared/requirements/localText.ts';

export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  ru: 'Русский',
  tk: 'Türkmençe',
};
