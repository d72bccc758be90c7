import {
  ArrowDown,
  ArrowUp,
  Bold,
  BookMarked,
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
import { memo, type ReactNode, useEffect, useState } from 'react';
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
import { RETYPE_COMMANDS } from '../../../shared/bill/commands/retype.ts';
import { kindName } from '../../editor/kindName.ts';
import { ModeSwitch } from '../../suggestions/ModeSwitch.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { useMessages } from '../appStore.ts';
import { COMMANDS, type Command, commandOf } from './commands.ts';
import { commandTitle, isOffered } from './commandTitles.ts';
import { useDraft } from './draftStore.ts';
import { draftEditor } from './session.ts';

const ICON = 16;

const Tool = memo(function Tool({ id, can, children }: { id: string; can: boolean; children: ReactNode }) {
  const { lang } = useMessages();
  const command = commandOf(id);
  return (
    <IconButton
      label={commandTitle(command, lang)}
      shortcut={command.shortcut}
      isDisabled={!can}
      onPress={() => command.run()}
      // The words stay selected while a button is pressed.
      preventFocusOnPress
    >
      {children}
    </IconButton>
  );
});

const TOOLS = [
  'promote',
  'demote',
  'moveUp',
  'moveDown',
  'lockNumber',
  'unlockNumber',
  'deleteProvision',
  'undo',
  'redo',
  'strong',
  'em',
  'insertReference',
  'markTerm',
  'comment',
];

/** Asking every command costs more than a key press may: it waits for a rest of the cursor. */
const ASK_AFTER = 120;

/** What is possible at the cursor, as one word per tool; asked again when the cursor or the document rests. */
function usePossible(): ReadonlySet<string> {
  const [possible, setPossible] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let timer = 0;
    const ask = (): void => {
      const next = TOOLS.filter((id) => commandOf(id).can());
      setPossible((was) =>
        was.size === next.length && next.every((id) => was.has(id)) ? was : new Set(next),
      );
    };
    const later = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(ask, ASK_AFTER);
    };
    later();
    const stop = useDraft.subscribe((now, was) => {
      if (now.selection !== was.selection || now.save !== was.save) later();
    });
    return () => {
      stop();
      window.clearTimeout(timer);
    };
  }, []);
  return possible;
}

/** Structure and text, in quiet icons. What is not possible at the cursor is off. */
export const StructureToolbar = memo(function StructureToolbar() {
  const { t } = useMessages();
  const possible = usePossible();
  const locked = !possible.has('lockNumber') && possible.has('unlockNumber');
  return (
    <Toolbar className="tools" aria-label={t('app:tools')}>
      <InsertMenu />
      <RetypeMenu />
      <Separator orientation="vertical" className="tools-line" />
      <Group className="row tools-group" aria-label={t('app:tools.structure')}>
        <Tool id="promote" can={possible.has('promote')}>
          <IndentDecrease size={ICON} aria-hidden />
        </Tool>
        <Tool id="demote" can={possible.has('demote')}>
          <IndentIncrease size={ICON} aria-hidden />
        </Tool>
        <Tool id="moveUp" can={possible.has('moveUp')}>
          <ArrowUp size={ICON} aria-hidden />
        </Tool>
        <Tool id="moveDown" can={possible.has('moveDown')}>
          <ArrowDown size={ICON} aria-hidden />
        </Tool>
        <Tool
          id={locked ? 'unlockNumber' : 'lockNumber'}
          can={possible.has(locked ? 'unlockNumber' : 'lockNumber')}
        >
          {locked ? <LockOpen size={ICON} aria-hidden /> : <Lock size={ICON} aria-hidden />}
        </Tool>
        <Tool id="deleteProvision" can={possible.has('deleteProvision')}>
          <Trash2 size={ICON} aria-hidden />
        </Tool>
      </Group>
      <Separator orientation="vertical" className="tools-line" />
      <Group className="row tools-group" aria-label={t('app:tools.text')}>
        <Tool id="undo" can={possible.has('undo')}>
          <Undo2 size={ICON} aria-hidden />
        </Tool>
        <Tool id="redo" can={possible.has('redo')}>
          <Redo2 size={ICON} aria-hidden />
        </Tool>
        <Tool id="strong" can={possible.has('strong')}>
          <Bold size={ICON} aria-hidden />
        </Tool>
        <Tool id="em" can={possible.has('em')}>
          <Italic size={ICON} aria-hidden />
        </Tool>
        <Tool id="insertReference" can={possible.has('insertReference')}>
          <Link2 size={ICON} aria-hidden />
        </Tool>
        <Tool id="markTerm" can={possible.has('markTerm')}>
          <BookMarked size={ICON} aria-hidden />
        </Tool>
        <Tool id="comment" can={possible.has('comment')}>
          <MessageSquarePlus size={ICON} aria-hidden />
        </Tool>
      </Group>
      <span className="grow" />
      <Group className="row tools-group" aria-label={t('suggestions:mode')}>
        <ModeSwitch />
      </Group>
    </Toolbar>
  );
});

/** Frames that a menu may take to go. */
const CLOSING_FRAMES = 40;

/** A menu holds the focus until it has gone; then it belongs to the text, unless what was chosen asks something. */
function runFromMenu(key: string | number): void {
  commandOf(String(key)).run();
  let frames = 0;
  const back = (): void => {
    const open = document.querySelector('[role=menu]') !== null;
    if (open && frames++ < CLOSING_FRAMES) requestAnimationFrame(back);
    else if (document.querySelector('.overlay, .place-card') === null) draftEditor.current?.focus();
  };
  requestAnimationFrame(back);
}

function InsertMenu() {
  const { t } = useMessages();
  return (
    <MenuTrigger>
      <Button className="btn quiet" preventFocusOnPress aria-label={t('app:tools.insert')}>
        <Plus size={15} aria-hidden />
        <span className="tools-word">{t('app:tools.insert')}</span>
        <ChevronDown size={13} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom start" offset={4}>
        <InsertItems />
      </Popover>
    </MenuTrigger>
  );
}

/** Levels that the form of the bill does not have are not even shown, but where an annex may hold them. */
function offered(command: Command): boolean {
  return isOffered(command.id, useDraft.getState().attrs) || command.can();
}

/** Drawn when the menu opens, so that what is possible is asked for the cursor as it is then. */
function InsertItems() {
  const { t, lang } = useMessages();
  const items = COMMANDS.filter((command) => command.group === 'insert' && offered(command));
  return (
    <Menu
      className="menu"
      aria-label={t('app:tools.insert')}
      disabledKeys={items.filter((command) => !command.can()).map((command) => command.id)}
      onAction={runFromMenu}
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

/** The kind of what stands at the cursor, as the style box of a word processor: a press gives it another one. */
function RetypeMenu() {
  const say = useMessages();
  const { t } = say;
  const kind = useDraft((s) => s.selection?.kind);
  const attrs = useDraft((s) => s.attrs);
  const name = kind ? kindName(say, kind, attrs) : '';
  const label = t('editor:retype.menu');
  return (
    <MenuTrigger>
      <Button
        className="btn quiet level-menu"
        preventFocusOnPress
        aria-label={name ? `${label}: ${name}` : label}
      >
        <span>{name || label}</span>
        <ChevronDown size={13} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom start" offset={4}>
        <RetypeItems />
      </Popover>
    </MenuTrigger>
  );
}

const RETYPES = Object.keys(RETYPE_COMMANDS) as (keyof typeof RETYPE_COMMANDS)[];

/** Drawn when the menu opens: only what may stand here is offered. */
function RetypeItems() {
  const { t, lang } = useMessages();
  const items = RETYPES.map(commandOf).filter((command) => command.can());
  return (
    <Menu
      className="menu"
      aria-label={t('editor:retype.menu')}
      onAction={runFromMenu}
      renderEmptyState={() => <span className="menu-item muted">{t('editor:retype.none')}</span>}
    >
      {items.map((command) => (
        <MenuItem
          key={command.id}
          id={command.id}
          className="menu-item"
          textValue={commandTitle(command, lang)}
        >
          {commandTitle(command, lang)}
          <kbd>{command.shortcut}</kbd>
        </MenuItem>
      ))}
    </Menu>
  );
}
