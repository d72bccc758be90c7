/** What the system's menu asks is done as if it were asked in the window. */
import { useEffect } from 'react';
import type { MenuEvent } from '../../shared/api/menu.ts';
import { onMenu } from '../bridge.ts';
import { settle } from '../editor/restOfKeys.ts';
import { useApp } from './appStore.ts';
import { commandOf } from './draft/commands.ts';
import { runNow } from './draft/commandTypes.ts';
import { openDialog } from './draft/dialogs.ts';
import { useDraft } from './draft/draftStore.ts';
import { closeProject } from './draft/session.ts';
import { stepFromMenu } from './draft/stepBack.ts';
import { chooseBillFile, chooseProject, openAt } from './start/entrances.ts';

async function obey(event: MenuEvent): Promise<void> {
  if (event.command === 'undo' || event.command === 'redo') return stepFromMenu(event.command);
  // A question that is open is answered first.
  if (document.querySelector('.overlay')) return;
  const { command } = event;
  if (command === 'openFile') return void (await openAt(event.path));
  if (command === 'open') return chooseProject();
  if (command === 'import') return chooseBillFile();
  if (command === 'new') {
    if (await closeProject()) useApp.setState({ screen: 'start', creating: true });
    return;
  }
  if (command.startsWith('theme') || command === 'help' || command === 'tour' || command === 'author')
    return commandOf(command).run();
  if (useDraft.getState().project === '') return;
  useApp.setState({ screen: 'draft' });
  if (command === 'palette') {
    settle();
    return openDialog('palette');
  }
  runNow(commandOf(command));
}

/** Begins to listen once the preferences are there: a file the app was started with waits until then. */
export function useMenu(): void {
  const ready = useApp((s) => s.ready);
  useEffect(() => {
    if (ready) onMenu((event) => void obey(event));
  }, [ready]);
}
