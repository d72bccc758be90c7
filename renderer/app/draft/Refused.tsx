/** In the status line, and heard politely: why the last structural command could not be done. */
import { useMessages } from '../appStore.ts';
import { useDraft } from './draftStore.ts';
import { refusalText, useRefusal } from './refusal.ts';

export function Refused() {
  const say = useMessages();
  const attrs = useDraft((s) => s.attrs);
  const { why, times } = useRefusal();
  return (
    <span className="refused" role="status">
      {why ? <span key={times}>{refusalText(why, attrs, say)}</span> : null}
    </span>
  );
}
