/** Signals of every requirement that has them, by its id. */
import { ELEMENTS_OF_BODY } from './elementsOfBody.ts';
import { ELEMENTS_OF_WORK } from './elementsOfWork.ts';
import { INDEPENDENCE_SIGNALS } from './independence.ts';
import { joined } from './joined.ts';
import { MANDATE_SIGNALS } from './mandate.ts';
import { MEANS_SIGNALS } from './means.ts';
import { POWERS_SIGNALS } from './powers.ts';
import { RATIFICATION_SIGNALS } from './ratification.ts';
import { REFERENCE_SIGNALS } from './references.ts';
import { RESULTS_SIGNALS } from './results.ts';
import type { SignalTable } from './signal.ts';
import { UNDOING_SIGNALS } from './undoing.ts';

export const SIGNALS: SignalTable = joined(
  RATIFICATION_SIGNALS,
  MANDATE_SIGNALS,
  INDEPENDENCE_SIGNALS,
  MEANS_SIGNALS,
  POWERS_SIGNALS,
  RESULTS_SIGNALS,
  ELEMENTS_OF_BODY,
  ELEMENTS_OF_WORK,
  REFERENCE_SIGNALS,
  UNDOING_SIGNALS,
);
