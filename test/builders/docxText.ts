import type { Language } from '../../shared/bill/kinds.ts';
import type { ChangeSide } from '../../shared/exchange/docx/sides.ts';
import { docxSides } from '../../shared/exchange/docx/text.ts';

/** The paragraphs of a Word file with its changes accepted or rejected; null where the bytes are none. */
export function docxText(bytes: Uint8Array, side: ChangeSide, lang: Language = 'en'): string[] | null {
  return docxSides(bytes, lang)?.(side) ?? null;
}
