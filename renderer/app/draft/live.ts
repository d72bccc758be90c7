/** The project that is open in this window, at work: its newest bill and all that follows it. Null while none is open. */
import type { Node } from 'prosemirror-model';
import type { ProvisionReader } from '../../../shared/bill/provisionReader.ts';
import type { Register } from '../../../shared/bill/references.ts';
import type { Anchor } from '../../../shared/requirements/anchors.ts';
import type { EditorHandle } from '../../editor/types.ts';
import type { CheckerClient } from '../../workers/checkerClient.ts';
import type { LintClient } from '../../workers/lintClient.ts';
import type { Autosave } from '../autosave.ts';
import type { StoredPlaces } from './commentPlaces.ts';
import type { Keeper } from './rescue/keeper.ts';
import type { createWordCounter } from './words.ts';

export interface Live {
  bill: Node;
  reg: Register;
  autosave: Autosave;
  keeper: Keeper;
  places: StoredPlaces;
  checker: CheckerClient;
  lint: LintClient;
  readProvisions: ProvisionReader;
  countWords: ReturnType<typeof createWordCounter>;
}

export const live: { current: Live | null } = { current: null };

/** The editor of the draft, where it is on the screen. */
export const draftEditor: { current: EditorHandle | null } = { current: null };

export function liveBill(): { bill: Node; reg: Register } | null {
  return live.current;
}

/** Where the editor has the words of the comments in the bill as it is now; null where it is not on the screen. */
export const placesNow = (): ReadonlyMap<string, Anchor> | null =>
  (live.current && draftEditor.current?.commentPlaces(live.current.bill)) ?? null;
