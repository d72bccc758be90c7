/** Reasons in the comparison table: what a person wrote for the two texts, kept with the project as it is written. */
import { notifyError } from '../app/appStore.ts';
import { call } from '../app/call.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { bridge } from '../bridge.ts';
import { useCompare } from './compareStore.ts';

/** Reasons belong to two texts of this project; a file from elsewhere is none. */
export function canGiveReasons(): boolean {
  const { a, b } = useCompare.getState();
  return !useDraft.getState().readOnly && a !== 'file' && b !== 'file';
}

export async function loadReasons(): Promise<void> {
  const { a, b } = useCompare.getState();
  const { project } = useDraft.getState();
  if (a === 'file' || b === 'file') return useCompare.setState({ reasons: new Map() });
  const listed = await call(() => bridge.listReasons({ project, a, b }));
  const now = useCompare.getState();
  if (now.a !== a || now.b !== b) return;
  if (listed.ok)
    useCompare.setState({ reasons: new Map(listed.value.map(({ element, text }) => [element, text])) });
  else notifyError(listed.error);
}

/** null: the comments give the reason again. */
export async function giveReason(element: string, text: string | null): Promise<void> {
  const { a, b, reasons } = useCompare.getState();
  const { project } = useDraft.getState();
  const next = new Map(reasons);
  if (text === null) next.delete(element);
  else next.set(element, text);
  useCompare.setState({ reasons: next });
  const kept = await call(() => bridge.setReason({ project, a, b, element, text }));
  if (!kept.ok) notifyError(kept.error);
}
