/** Whether the keyboard is on a cell, and how it comes there by Tab or a click: what is said of the place follows the focus. */
import type { FocusEvent } from 'react';
import type { CellPlace } from './place.ts';
import { useTranslation } from './translationStore.ts';

export interface CellFocus {
  here: boolean;
  /** For the cell itself; what is in it has its own. */
  onFocus(event: FocusEvent): void;
}

export function useCellFocus({ key, lang }: CellPlace): CellFocus {
  const here = useTranslation((s) => s.at?.key === key && s.at.lang === lang);
  return {
    here,
    onFocus(event) {
      if (event.target === event.currentTarget && !here)
        useTranslation.setState({ at: { key, lang }, editing: false });
    },
  };
}
