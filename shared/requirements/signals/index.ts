/** Signals of every requirement that has them, by its id. */
import { INDEPENDENCE_SIGNALS } from './independence.ts';
import { MANDATE_SIGNALS } from './mandate.ts';
import { MEANS_SIGNALS } from './means.ts';
import { POWERS_SIGNALS } from './powers.ts';
import { RATIFICATION_SIGNALS } from './ratification.ts';
import { RESULTS_SIGNALS } from './results.ts';
import type { SignalTable } from './signal.ts';

export const SIGNALS: SignalTable = {
  ...RATIFICATION_SIGNALS,
  ...MANDATE_SIGNALS,
  ...INDEPENDENCE_SIGNALS,
  ...MEANS_SIGNALS,
  ...POWERS_SIGNALS,
  ...RESULTS_SIGNALS,
};
