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
import { memo, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { Button, Group, Menu, MenuItem, MenuTrigger, Separator, Toolbar } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { RETYPE_COMMANDS } from '../../../shared/bill/commands/retype.ts';
import { kindName } from '../../editor/kindName.ts';
import { settle } from '../../editor/restOfKeys.ts';
import { ModeSwitch } from '../../suggestions/ModeSwitch.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { closeThen } from '../../ui/focusBack.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { useMessages } from '../appStore.ts';
import { COMMANDS, type Command, commandOf } from './commands.ts';
import { commandTitle, isOffered } from './commandTitles.ts';
import { runNow } from './commandTypes.ts';
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
      onPress={() => runNow(command)}
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

/**
 * What is possible at the cursor, as one word per tool; asked again when the cursor or the document rests, and at once when
 * somebody reaches for the tools: a button is pressed as it is, not as it was drawn.
 */
function usePossible(tools: RefObject<HTMLDivElement | null>): ReadonlySet<string> {
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
    const { current } = tools;
    const onPress = (): void => {
      settle();
      flushSync(ask);
    };
    current?.addEventListener('pointerdown', onPress, true);
    current?.addEventListener('focusin', ask);
    const stop = useDraft.subscribe((now, was) => {
      if (now.selection !== was.selection || now.save !== was.save) later();
    });
    return () => {
      stop();
      window.clearTimeout(timer);
      current?.removeEventListener('pointerdown', onPress, true);
      current?.removeEventListener('focusin', ask);
    };
  }, [tools]);
  return possible;
}

/** Structure and text, in quiet icons. What is not possible at the cursor is off. */
export const StructureToolbar = memo(function StructureToolbar() {
  const { t } = useMessages();
  const tools = useRef<HTMLDivElement>(null);
  const possible = usePossible(tools);
  const locked = !possible.has('lockNumber') && possible.has('unlockNumber');
  return (
    <Toolbar ref={tools} className="tools" aria-label={t('app:tools')}>
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

function InsertMenu() {
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
  const { t, lang } = useMessages();
  const items = COMMANDS.filter((command) => command.group === 'insert' && offered(command));
  return (
    <Menu
      className="menu"
      aria-label={t('app:tools.insert')}
      disabledKeys={items.filter((command) => !command.can()).map((command) => command.id)}
      onAction={(key) => runFromMenu(key, close)}
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
function RetypeMenu() {
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
  const { t, lang } = useMessages();
  const items = RETYPES.map(commandOf).filter((command) => command.can());
  return (
    <Menu
      className="menu"
      aria-label={t('editor:retype.menu')}
      onAction={(key) => runFromMenu(key, close)}
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
