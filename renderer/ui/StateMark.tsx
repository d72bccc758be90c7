import { type ShownState, STATE_MARKS } from '../../shared/requirements/marks.ts';
import { useMessages } from '../app/appStore.ts';

export function StateMark({ state, silent = false }: { state: ShownState; silent?: boolean }) {
  const { t } = useMessages();
  return (
    <span className={`state-mark ${state}`}>
      <span aria-hidden>{STATE_MARKS[state]}</span>
      {silent ? null : <span className="visually-hidden">{t(`requirements:ui.state.${state}`)}</span>}
    </span>
  );
}
