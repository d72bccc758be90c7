/** Rows, columns and cells: a quiet bar above the table that the cursor is in. What is not possible there is off. */
import {
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  FoldHorizontal,
  FoldVertical,
  type LucideIcon,
  PanelTop,
  TableCellsMerge,
  TableCellsSplit,
  Trash2,
} from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { Toolbar } from 'react-aria-components';
import type { Messages } from '../../shared/messages/index.ts';
import { IconButton } from '../ui/Button.tsx';
import type { TableCommand } from './types.ts';

const ICONS: [TableCommand, LucideIcon][] = [
  ['addRowBefore', BetweenHorizontalEnd],
  ['addRowAfter', BetweenHorizontalStart],
  ['addColumnBefore', BetweenVerticalEnd],
  ['addColumnAfter', BetweenVerticalStart],
  ['deleteRow', FoldVertical],
  ['deleteColumn', FoldHorizontal],
  ['toggleHeaderRow', PanelTop],
  ['mergeCells', TableCellsMerge],
  ['splitCell', TableCellsSplit],
  ['deleteTable', Trash2],
];

const HEIGHT = 36;
const GAP = 6;

interface Props {
  say: Messages;
  /** The table, which is another element after some changes; and the desk it scrolls in. */
  table: () => HTMLElement | null;
  desk: HTMLElement | null;
  can: (command: TableCommand) => boolean;
  run: (command: TableCommand) => void;
}

export function TableBar({ say, table, desk, can, run }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = (): void => {
      const target = table()?.getBoundingClientRect();
      const room = desk?.getBoundingClientRect();
      if (!target || !room || !bar.current) return;
      const above = target.top - room.top - HEIGHT - GAP;
      const gone = target.bottom < room.top + HEIGHT || target.top > room.bottom;
      bar.current.style.visibility = gone ? 'hidden' : 'visible';
      bar.current.style.top = `${desk!.offsetTop + Math.max(GAP, above)}px`;
      // At the right: the line above the table, which it lies on, is seldom full.
      const left = target.right - room.left - bar.current.offsetWidth;
      bar.current.style.left = `${desk!.offsetLeft + Math.max(GAP, left)}px`;
    };
    place();
    desk?.addEventListener('scroll', place, { passive: true });
    window.addEventListener('resize', place);
    return () => {
      desk?.removeEventListener('scroll', place);
      window.removeEventListener('resize', place);
    };
  });
  return (
    <div className="table-bar" ref={bar}>
      <Toolbar className="row" aria-label={say.t('editor:table.label')}>
        {ICONS.map(([command, Icon]) => (
          <IconButton
            key={command}
            label={say.t(`editor:table.${command}`)}
            isDisabled={!can(command)}
            onPress={() => run(command)}
            preventFocusOnPress
          >
            <Icon size={16} aria-hidden />
          </IconButton>
        ))}
      </Toolbar>
    </div>
  );
}
