/** The tools above the page: the menus, structure and text in quiet icons, and whether one suggests. */
import {
  ArrowDown,
  ArrowUp,
  Bold,
  BookMarked,
  IndentDecrease,
  IndentIncrease,
  Italic,
  Link2,
  Lock,
  LockOpen,
  type LucideIcon,
  MessageSquarePlus,
  Redo2,
  Trash2,
  Undo2,
} from 'lucide-react';
import { memo, type RefObject, useEffect, useRef, useState } from 'react';
import { Group, Separator, Toolbar } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { settle } from '../../editor/restOfKeys.ts';
import { ModeSwitch } from '../../suggestions/ModeSwitch.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { useMessages } from '../appStore.ts';
import { commandOf } from './commands.ts';
import { commandTitle } from './commandTitles.ts';
import { runNow } from './commandTypes.ts';
import { useDraft } from './draftStore.ts';
import { InsertMenu, MoreMenu, RetypeMenu } from './ToolMenus.tsx';

const ICON = 16;

interface ToolSign {
  id: string;
  Icon: LucideIcon;
}

const STRUCTURE: readonly ToolSign[] = [
  { id: 'promote', Icon: IndentDecrease },
  { id: 'demote', Icon: IndentIncrease },
  { id: 'moveUp', Icon: ArrowUp },
  { id: 'moveDown', Icon: ArrowDown },
  { id: 'lockNumber', Icon: Lock },
  { id: 'unlockNumber', Icon: LockOpen },
  { id: 'deleteProvision', Icon: Trash2 },
];
const TEXT: readonly ToolSign[] = [
  { id: 'undo', Icon: Undo2 },
  { id: 'redo', Icon: Redo2 },
  { id: 'strong', Icon: Bold },
  { id: 'em', Icon: Italic },
  { id: 'insertReference', Icon: Link2 },
  { id: 'markTerm', Icon: BookMarked },
  { id: 'comment', Icon: MessageSquarePlus },
];
const TOOLS = [...STRUCTURE, ...TEXT].map(({ id }) => id);

const Tool = memo(function Tool({ id, Icon, can }: ToolSign & { can: boolean }) {
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
      <Icon size={ICON} aria-hidden />
    </IconButton>
  );
});

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
      <ToolGroup
        name={t('app:tools.structure')}
        tools={STRUCTURE.filter(({ id }) => id !== (locked ? 'lockNumber' : 'unlockNumber'))}
        possible={possible}
      />
      <Separator orientation="vertical" className="tools-line" />
      <ToolGroup name={t('app:tools.text')} tools={TEXT} possible={possible} folds />
      <MoreMenu ids={TOOLS} />
      <span className="grow" />
      <Group className="row tools-group" aria-label={t('suggestions:mode')}>
        <ModeSwitch />
      </Group>
    </Toolbar>
  );
});

/** @param folds where there is no room for it, its tools are in the menu behind it (desk.css). */
function ToolGroup({
  name,
  tools,
  possible,
  folds,
}: {
  name: string;
  tools: readonly ToolSign[];
  possible: ReadonlySet<string>;
  folds?: boolean;
}) {
  return (
    <Group className={`row tools-group ${folds ? 'folds' : 'folds-late'}`} aria-label={name}>
      {tools.map(({ id, Icon }) => (
        <Tool key={id} id={id} Icon={Icon} can={possible.has(id)} />
      ))}
    </Group>
  );
}
