import type { Language } from '../bill/kinds.ts';
import type { LocalText } from './types.ts';

/**
 * A text of a pack in the reader's language, else in English; for who reads Turkmen, first in Russian, which their offices
 * work in. The window, the papers and the terminal all read packs by this.
 */
export function localText(text: LocalText, lang: Language): string {
  return text[lang] || (lang === 'tk' && text.ru) || text.en;
}
