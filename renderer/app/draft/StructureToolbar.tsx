import {
  ArrowDown,
  ArrowUp,
  Bold,
  ChevronDown,
  IndentDecrease,
  IndentIncrease,
  Italic,
  Link2,
  Lock,
  LockOpen,
  MessageSquarePlus,
  Plus,
  Redo2,
  Trash2,
  Undo2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button,
  Group,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Separator,
  Toolbar,
} from 'react-aria-components';
import { IconButton } from '../../ui/Button.tsx';
import { useMessages } from '../appStore.ts';
import { COMMANDS, commandOf } from './commands.ts';
import { useDraft } from './draftStore.ts';

const ICON = 16;

function Tool({ id, children }: { id: string; children: ReactNode }) {
  const { t } = useMessages();
  const command = commandOf(id);
  return (
    <IconButton
      label={t(command.title)}
      shortcut={command.shortcut}
      isDisabled={!command.can()}
      onPress={() => command.run()}
      // The words stay selected while a button is pressed.
      preventFocusOnPress
    >
      {children}
    </IconButton>
  );
}

/** Structure and text, in quiet icons. What is not possible at the cursor is off. */
export function StructureToolbar() {
  const { t } = useMessages();
  // What is possible depends on the cursor and on the document: both draw the toolbar again.
  useDraft((s) => s.selection);
  useDraft((s) => s.save);
  const locked = !commandOf('lockNumber').can() && commandOf('unlockNumber').can();
  return (
    <Toolbar className="tools" aria-label={t('app:tools')}>
      <InsertMenu />
      <Separator orientation="vertical" className="tools-line" />
      <Group className="row tools-group" aria-label={t('app:tools.structure')}>
        <Tool id="promote">
          <IndentDecrease size={ICON} aria-hidden />
        </Tool>
        <Tool id="demote">
          <IndentIncrease size={ICON} aria-hidden />
        </Tool>
        <Tool id="moveUp">
          <ArrowUp size={ICON} aria-hidden />
        </Tool>
        <Tool id="moveDown">
          <ArrowDown size={ICON} aria-hidden />
        </Tool>
        <Tool id={locked ? 'unlockNumber' : 'lockNumber'}>
          {locked ? <LockOpen size={ICON} aria-hidden /> : <Lock size={ICON} aria-hidden />}
        </Tool>
        <Tool id="deleteProvision">
          <Trash2 size={ICON} aria-hidden />
        </Tool>
      </Group>
      <Separator orientation="vertical" className="tools-line" />
      <Group className="row tools-group" aria-label={t('app:tools.text')}>
        <Tool id="undo">
          <Undo2 size={ICON} aria-hidden />
        </Tool>
        <Tool id="redo">
          <Redo2 size={ICON} aria-hidden />
        </Tool>
        <Tool id="strong">
          <Bold size={ICON} aria-hidden />
        </Tool>
        <Tool id="em">
          <Italic size={ICON} aria-hidden />
        </Tool>
        <Tool id="insertReference">
          <Link2 size={ICON} aria-hidden />
        </Tool>
        <Tool id="comment">
          <MessageSquarePlus size={ICON} aria-hidden />
        </Tool>
      </Group>
    </Toolbar>
  );
}

function InsertMenu() {
  const { t } = useMessages();
  return (
    <MenuTrigger>
      <Button className="btn quiet" preventFocusOnPress>
        <Plus size={15} aria-hidden />
        {t('app:tools.insert')}
        <ChevronDown size={13} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom start" offset={4}>
        <InsertItems />
      </Popover>
    </MenuTrigger>
  );
}

/** Drawn when the menu opens, so that what is possible is asked for the cursor as it is then. */
function InsertItems() {
  const { t } = useMessages();
  const items = COMMANDS.filter((command) => command.group === 'insert');
  return (
    <Menu
      className="menu"
      aria-label={t('app:tools.insert')}
      disabledKeys={items.filter((command) => !command.can()).map((command) => command.id)}
      onAction={(key) => commandOf(String(key)).run()}
    >
      {items.map((command) => (
        <MenuItem key={command.id} id={command.id} className="menu-item" textValue={t(command.title)}>
          {t(command.title)}
          {command.shortcut ? <kbd>{command.shortcut}</kbd> : null}
        </MenuItem>
      ))}
    </Menu>
  );
}
