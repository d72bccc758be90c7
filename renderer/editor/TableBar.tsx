/** Rows, columns and cells: a quiet bar beside the table that the cursor is in. What is not possible there is off. */
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
import './tableBar.css';

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

/**
 * In the margin at the right of the table, where no words are; in a window that is too low for that above the table, over
 * the end of the line before it.
 */
function placeBeside(bar: HTMLElement, target: DOMRect, desk: HTMLElement): void {
  const room = desk.getBoundingClientRect();
  bar.dataset.flat = '';
  const flat = bar.offsetHeight + bar.offsetWidth + 2 * GAP > room.height;
  if (!flat) delete bar.dataset.flat;
  const { offsetWidth: width, offsetHeight: height } = bar;
  const wanted = flat
    ? { left: target.right - width, top: target.top - HEIGHT - GAP }
    : { left: target.right + GAP, top: target.top };
  const left = Math.min(wanted.left - room.left, desk.clientWidth - width - GAP);
  const top = Math.min(wanted.top - room.top, room.height - height - GAP);
  const gone = target.bottom < room.top + HEIGHT || target.top > room.bottom;
  bar.style.visibility = gone ? 'hidden' : 'visible';
  bar.style.left = `${desk.offsetLeft + Math.max(GAP, left)}px`;
  bar.style.top = `${desk.offsetTop + Math.max(GAP, top)}px`;
}

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
      if (target && desk && bar.current) placeBeside(bar.current, target, desk);
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
      <Toolbar className="table-tools" orientation="vertical" aria-label={say.t('editor:table.label')}>
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
