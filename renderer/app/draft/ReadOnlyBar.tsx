import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../appStore.ts';
import { useDraft } from './draftStore.ts';
import { showNewest } from './entering.ts';
import { usePresence } from './presence.ts';

/** Why nothing can be written here; and, when the window that writes has gone on, the way to what it wrote. */
export function ReadOnlyBar() {
  const m = useMessages();
  const because = useDraft((s) => s.readOnlyBecause);
  const name = useDraft((s) => s.name);
  const waits = usePresence((s) => s.waits);
  const behind = usePresence((s) => s.behind);
  return (
    <div className="notice info">
      <span className="text" role="status">
        {because ? m.error({ code: because, values: { name } }) : m.t('app:readOnly')}
        {waits ? ` ${m.t('app:readOnly.waits')}` : ''}
        {behind ? ` ${m.t('app:readOnly.behind')}` : ''}
      </span>
      {behind ? <Button onPress={() => void showNewest()}>{m.t('app:readOnly.show')}</Button> : null}
    </div>
  );
}
