import { usePanel } from '../app/draft/goto.ts';
import { DecisionDialog } from './DecisionDialog.tsx';
import { endDecision, usePanelChoice } from './panelStore.ts';

/** The dialog in which a decision is written, whoever asked for it: a button, a popover, the keyboard. */
export function DecisionHost() {
  const deciding = usePanelChoice((s) => s.deciding);
  const row = usePanel((s) => s.rows.find((one) => one.requirement.id === deciding?.requirement));
  if (!deciding || !row) return null;
  return (
    <DecisionDialog
      row={row}
      kind={deciding.kind}
      {...(deciding.state === undefined ? {} : { initial: deciding.state })}
      onClose={endDecision}
    />
  );
}
