/** Every key, from the table of commands; and the few that are no commands. */
import { useMessages } from '../app/appStore.ts';
import { commandName } from '../app/draft/commandSearch.ts';
import { COMMANDS, type Command } from '../app/draft/commands.ts';

const GROUPS: Command['group'][] = ['structure', 'insert', 'text', 'check', 'project', 'view', 'table'];

/** What a key does at the cursor or in the window, without being a command. */
export const OTHER_KEYS = [
  { keys: 'Enter', does: 'help:key.enter' },
  { keys: 'Shift Enter', does: 'help:key.shiftEnter' },
  { keys: 'Backspace', does: 'help:key.backspace' },
  { keys: '/', does: 'help:key.slash' },
  { keys: 'Ctrl .', does: 'help:key.explain' },
  { keys: 'Ctrl K', does: 'help:key.palette' },
  { keys: 'Ctrl G', does: 'help:key.goTo' },
  { keys: 'F6', does: 'help:key.panes' },
  { keys: '@', does: 'help:key.mention' },
  { keys: 'Ctrl Enter', does: 'help:key.send' },
  { keys: 'Esc', does: 'help:key.escape' },
] as const;

export function ShortcutTable() {
  const { t, lang } = useMessages();
  const withKey = COMMANDS.filter((command) => command.shortcut);
  return (
    <table className="help-keys">
      {GROUPS.filter((group) => withKey.some((command) => command.group === group)).map((group) => (
        <tbody key={group}>
          <tr>
            <th colSpan={2} scope="rowgroup">
              {t(`help:group.${group}`)}
            </th>
          </tr>
          {withKey
            .filter((command) => command.group === group)
            .map((command) => (
              <Line
                key={command.id}
                keys={command.shortcut ?? ''}
                does={commandName(command, lang).replace(/…$/, '')}
              />
            ))}
        </tbody>
      ))}
      <tbody>
        <tr>
          <th colSpan={2} scope="rowgroup">
            {t('help:group.other')}
          </th>
        </tr>
        {OTHER_KEYS.map(({ keys, does }) => (
          <Line key={does} keys={keys} does={t(does)} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ keys, does }: { keys: string; does: string }) {
  return (
    <tr>
      <td>{does}</td>
      <td>
        <kbd>{keys}</kbd>
      </td>
    </tr>
  );
}
