import type { NodeJson } from '../../shared/bill/document.ts';
import type { BillType, Language } from '../../shared/bill/kinds.ts';
import type { Pack } from '../../shared/requirements/pack.ts';
import type { Finding } from '../../shared/requirements/types.ts';

/** `billTypes`: what is asked of the draft is asked of the other bill too, whatever kind it calls itself. */
export interface ReadingTask {
  doc: NodeJson;
  packs: Pack[];
  uiLang: Language;
  billTypes: readonly BillType[];
}

/** null where the bill could not be read. */
export type ReadingAnswer = Finding[] | null;
