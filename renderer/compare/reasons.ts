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

function sides(): { project: string; a: string; b: string } {
  const { a, b } = useCompare.getState();
  return { project: useDraft.getState().project, a: storedName(a), b: storedName(b) };
}

export async function loadReasons(): Promise<void> {
  const asked = sides();
  const listed = await call(() => bridge.listReasons(asked));
  const now = sides();
  if (now.a !== asked.a || now.b !== asked.b) return;
  if (listed.ok)
    useCompare.setState({ reasons: new Map(listed.value.map(({ element, text }) => [element, text])) });
  else notifyError(listed.error);
}

/** null: the comments give the reason again. */
export async function giveReason(element: string, text: string | null): Promise<void> {
  const { reasons } = useCompare.getState();
  const next = new Map(reasons);
  if (text === null) next.delete(element);
  else next.set(element, text);
  useCompare.setState({ reasons: next });
  const asked = sides();
  const kept = await call(() => bridge.setReason({ ...asked, element, text }));
  if (!kept.ok) notifyError(kept.error);
}
