/** The menus among the tools above the page: what to insert, the kind of what stands at the cursor, and tools without room. */
import { ChevronDown, Ellipsis, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger } from 'react-aria-components';
import { RETYPE_COMMANDS } from '../../../shared/bill/commands/retype.ts';
import { kindName } from '../../editor/kindName.ts';
import { IconButton } from '../../ui/Button.tsx';
import { closeThen } from '../../ui/focusBack.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { useMessages } from '../appStore.ts';
import { COMMANDS, commandOf } from './commands.ts';
import { commandTitle, isOffered } from './commandTitles.ts';
import { type Command, runNow } from './commandTypes.ts';
import { useDraft } from './draftStore.ts';
import { draftEditor } from './session.ts';

/** A menu holds the focus until it has gone; then it belongs to the text, unless what was chosen asks something. */
function runFromMenu(key: string | number, close: () => void): void {
  closeThen(close, () => {
    draftEditor.current?.focus();
    runNow(commandOf(String(key)));
  });
}

/** A menu that closes before what was chosen in it is done. */
function useClosingMenu() {
  const [isOpen, onOpenChange] = useState(false);
  return { state: { isOpen, onOpenChange }, close: () => onOpenChange(false) };
}

export function InsertMenu() {
  const { t } = useMessages();
  const { state, close } = useClosingMenu();
  return (
    <MenuTrigger {...state}>
      <Button className="btn quiet" preventFocusOnPress aria-label={t('app:tools.insert')}>
        <Plus size={15} aria-hidden />
        <span className="tools-word">{t('app:tools.insert')}</span>
        <ChevronDown size={13} aria-hidden />
      </Button>
      <Popover placement="bottom start" offset={4}>
        <InsertItems close={close} />
      </Popover>
    </MenuTrigger>
  );
}

/** Levels that the form of the bill does not have are not even shown, but where an annex may hold them. */
function offered(command: Command): boolean {
  return isOffered(command.id, useDraft.getState().attrs) || command.can();
}

/** Drawn when the menu opens, so that what is possible is asked for the cursor as it is then. */
function InsertItems({ close }: { close: () => void }) {
  const { t } = useMessages();
  const items = COMMANDS.filter((command) => command.group === 'insert' && offered(command));
  return <Items name={t('app:tools.insert')} items={items} close={close} />;
}

/** Commands with their keys; what is not possible is off. `none`: said where there is nothing to choose. */
function Items({
  name,
  items,
  close,
  none,
}: {
  name: string;
  items: readonly Command[];
  close: () => void;
  none?: string;
}) {
  const { lang } = useMessages();
  return (
    <Menu
      className="menu"
      aria-label={name}
      disabledKeys={items.filter((command) => !command.can()).map((command) => command.id)}
      onAction={(key) => runFromMenu(key, close)}
      renderEmptyState={() => (none ? <span className="menu-item muted">{none}</span> : null)}
    >
      {items.map((command) => (
        <MenuItem
          key={command.id}
          id={command.id}
          className="menu-item"
          textValue={commandTitle(command, lang)}
        >
          {commandTitle(command, lang)}
          {command.shortcut ? <kbd>{command.shortcut}</kbd> : null}
        </MenuItem>
      ))}
    </Menu>
  );
}

/** The levels between which one goes to and fro. */
const LEVELS = ['chapter', 'article', 'paragraph', 'point', 'subpoint'] as const;

/** The kind of what stands at the cursor, as the style box of a word processor: a press gives it another one. */
export function RetypeMenu() {
  const say = useMessages();
  const { t } = say;
  const kind = useDraft((s) => s.selection?.kind);
  const attrs = useDraft((s) => s.attrs);
  const name = kind ? kindName(say, kind, attrs) : '';
  const label = t('editor:retype.menu');
  // A name that comes or goes while a tool is pressed must not move the tool away from under the pointer.
  const longest = LEVELS.map((one) => kindName(say, one, attrs)).reduce((a, b) =>
    b.length > a.length ? b : a,
  );
  const { state, close } = useClosingMenu();
  return (
    <MenuTrigger {...state}>
      <Button
        className="btn quiet level-menu"
        preventFocusOnPress
        aria-label={name ? `${label}: ${name}` : label}
      >
        <span data-room-for={longest}>{name || label}</span>
        <ChevronDown size={13} aria-hidden />
      </Button>
      <Popover placement="bottom start" offset={4}>
        <RetypeItems close={close} />
      </Popover>
    </MenuTrigger>
  );
}

const RETYPES = Object.keys(RETYPE_COMMANDS) as (keyof typeof RETYPE_COMMANDS)[];

/** Drawn when the menu opens: only what may stand here is offered. */
function RetypeItems({ close }: { close: () => void }) {
  const { t } = useMessages();
  const items = RETYPES.map(commandOf).filter((command) => command.can());
  return <Items name={t('editor:retype.menu')} items={items} close={close} none={t('editor:retype.none')} />;
}

/** The tools for which there is no room; drawn only then (desk.css). */
export function MoreMenu({ ids }: { ids: readonly string[] }) {
  const { t } = useMessages();
  const { state, close } = useClosingMenu();
  return (
    <span className="tools-more">
      <MenuTrigger {...state}>
        <IconButton label={t('app:tools.more')} preventFocusOnPress>
          <Ellipsis size={16} aria-hidden />
        </IconButton>
        <Popover placement="bottom end" offset={4}>
          <MoreItems ids={ids} close={close} />
        </Popover>
      </MenuTrigger>
    </span>
  );
}

/** Of a tool and its opposite the one that can be used. */
function MoreItems({ ids, close }: { ids: readonly string[]; close: () => void }) {
  const { t } = useMessages();
  const locked = commandOf('unlockNumber').can();
  const items = ids.filter((id) => id !== (locked ? 'lockNumber' : 'unlockNumber')).map(commandOf);
  return <Items name={t('app:tools.more')} items={items} close={close} />;
}
