/** Reasons in the comparison table: what a person wrote for the two texts, kept with the project as it is written. */
import { notifyError } from '../app/appStore.ts';
import { call } from '../app/call.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { bridge } from '../bridge.ts';
import { storedName, useCompare } from './compareStore.ts';

/** Reasons are kept with the project, also those beside a text from elsewhere: the same text finds them again. */
export function canGiveReasons(): boolean {
  return !useDraft.getState().readOnly;
}

export interface ReasonSides {
  project: string;
  a: string;
  b: string;
}

/** The two texts that are compared now. */
export function reasonSides(): ReasonSides {
  const { a, b } = useCompare.getState();
  return { project: useDraft.getState().project, a: storedName(a), b: storedName(b) };
}

export async function loadReasons(): Promise<void> {
  const asked = reasonSides();
  const listed = await call(() => bridge.listReasons(asked));
  const now = reasonSides();
  if (now.a !== asked.a || now.b !== asked.b) return;
  if (listed.ok)
    useCompare.setState({ reasons: new Map(listed.value.map(({ element, text }) => [element, text])) });
  else notifyError(listed.error);
}

/** null: the comments give the reason again. */
export async function giveReason(sides: ReasonSides, element: string, text: string | null): Promise<void> {
  const now = reasonSides();
  if (now.a === sides.a && now.b === sides.b) {
    const next = new Map(useCompare.getState().reasons);
    if (text === null) next.delete(element);
    else next.set(element, text);
    useCompare.setState({ reasons: next });
  }
  const kept = await call(() => bridge.setReason({ ...sides, element, text }));
  if (!kept.ok) notifyError(kept.error);
}
