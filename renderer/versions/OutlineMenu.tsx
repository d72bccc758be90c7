/** What can be done with a row of the outline beside going there: by right click, the menu key or Shift F10. */
import { useRef } from 'react';
import { Menu, MenuItem } from 'react-aria-components';
import { useMessages } from '../app/appStore.ts';
import type { OutlineRow } from '../app/draft/outline.ts';
import { draftEditor } from '../app/draft/session.ts';
import { closeThen } from '../ui/focusBack.tsx';
import { Popover } from '../ui/Popover.tsx';
import { showHistory } from './historyStore.ts';

export interface OpenMenu {
  row: OutlineRow;
  /** The drawn row, which the menu stands beside. */
  element: Element;
}

export function OutlineMenu({ open, onClose }: { open: OpenMenu; onClose: () => void }) {
  const { t } = useMessages();
  const anchor = useRef<Element | null>(open.element);
  const act = (key: string): void =>
    closeThen(onClose, () => {
      if (key === 'history') showHistory(open.row.id);
      else draftEditor.current?.goTo(open.row.id);
    });
  return (
    <Popover
      triggerRef={anchor}
      isOpen
      placement="bottom start"
      offset={2}
      crossOffset={24}
      onOpenChange={(now) => {
        if (!now) onClose();
      }}
    >
      <Menu
        className="menu"
        aria-label={[open.row.number, open.row.text].filter(Boolean).join(' ')}
        autoFocus="first"
        onAction={(key) => act(String(key))}
      >
        <MenuItem id="go" className="menu-item">
          {t('compare:history.goThere')}
        </MenuItem>
        <MenuItem id="history" className="menu-item">
          {t('compare:history.command')}
        </MenuItem>
      </Menu>
    </Popover>
  );
}
