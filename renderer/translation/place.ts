/** Where one is among the lines and languages, and where one begins. */
import type { Language } from '../../shared/bill/kinds.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import type { SourceText } from './rows.ts';

/** The cell that the keyboard is on; `lang` '' for the source. */
export interface CellPlace {
  key: string;
  lang: Language | '';
}

/** The cell in the page. */
export const cellId = ({ key, lang }: CellPlace): string => `tr-${lang || 'source'}-${key}`;

/** A cell that is shown: in a language that is not, the line is met in its source. */
export const seenIn = (columns: readonly Language[], at: CellPlace): CellPlace =>
  at.lang === '' || columns.includes(at.lang) ? at : { ...at, lang: '' };

/** Where the cursor of the draft was when the screen was opened last. */
let cameFrom = '';

/**
 * The cell to begin on: the one that was left, unless the cursor has gone to another provision since; then the first line of
 * that, or of the bill where it has none.
 */
export function beginning(
  { lines }: SourceText,
  left: CellPlace | null,
  columns: readonly Language[],
): CellPlace | null {
  const { selection, project } = useDraft.getState();
  const { provision = '', unit = '' } = selection ?? {};
  const goesOn = cameFrom === `${project} ${provision}`;
  cameFrom = `${project} ${provision}`;
  const lang = left && left.lang !== '' && columns.includes(left.lang) ? left.lang : '';
  const there = goesOn && left ? lines.find(({ key }) => key === left.key) : undefined;
  const line =
    there ??
    lines.find((one) => one.provision === provision) ??
    lines.find((one) => one.provision === unit) ??
    lines[0];
  return line ? { key: line.key, lang } : null;
}
