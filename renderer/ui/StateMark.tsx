import type { RequirementState } from '../../shared/requirements/types.ts';
import { useMessages } from '../app/appStore.ts';

export type ShownState = RequirementState | 'suspect';

/** State has a shape before it has a colour; the same marks stand in outline, margin, panel and papers. */
export const STATE_SHAPES: Record<ShownState, string> = {
  met: '●',
  partly: '◐',
  missing: '○',
  conflict: '▲',
  suspect: '◆',
  notApplicable: '–',
};

export function StateMark({ state, silent = false }: { state: ShownState; silent?: boolean }) {
  const { t } = useMessages();
  return (
    <span className={`state-mark ${state}`}>
      <span aria-hidden>{STATE_SHAPES[state]}</span>
      {silent ? null : <span className="visually-hidden">{t(`requirements:ui.state.${state}`)}</span>}
    </span>
  );
}
