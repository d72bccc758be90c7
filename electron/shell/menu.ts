/** The menu bar in the language of the app: what a system's own menu offers, and the commands of the window. */
import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/api/menu.ts';
import type { MessageKey, Messages } from '../../shared/messages/index.ts';

type Role = NonNullable<MenuItemConstructorOptions['role']>;

/** The label of each role on the menus. */
const LABELS = {
  about: 'cli:menu.about',
  close: 'cli:menu.close',
  copy: 'cli:menu.copy',
  cut: 'cli:menu.cut',
  hide: 'cli:menu.hide',
  minimize: 'cli:menu.minimize',
  paste: 'cli:menu.paste',
  pasteAndMatchStyle: 'cli:menu.pastePlain',
  quit: 'cli:menu.quit',
  resetZoom: 'cli:menu.zoomReset',
  selectAll: 'cli:menu.selectAll',
  togglefullscreen: 'cli:menu.fullScreen',
  zoomIn: 'cli:menu.zoomIn',
  zoomOut: 'cli:menu.zoomOut',
} as const satisfies Partial<Record<Role, MessageKey>>;

type Labelled = keyof typeof LABELS;

/** The label of each command, and its key. Keys that the page itself listens to are only shown. */
const COMMANDS: Record<MenuCommand, { label: MessageKey; key?: string; shown?: true }> = {
  new: { label: 'app:start.new', key: 'CmdOrCtrl+N' },
  open: { label: 'app:start.open', key: 'CmdOrCtrl+O' },
  import: { label: 'app:start.import' },
  saveVersion: { label: 'app:cmd.saveVersion', key: 'CmdOrCtrl+Shift+S', shown: true },
  export: { label: 'app:cmd.export', key: 'CmdOrCtrl+Shift+E', shown: true },
  saveCopy: { label: 'app:cmd.saveCopy' },
  compare: { label: 'app:cmd.compare' },
  mergeCopy: { label: 'merge:take' },
  matrix: { label: 'app:cmd.matrix' },
  sideBySide: { label: 'coverage:title' },
  languages: { label: 'translation:cmd.open' },
  calendar: { label: 'ratification:title' },
  close: { label: 'app:cmd.close' },
  // Not the system's own: that knows of the steps a field has, and of none of the bill's.
  undo: { label: 'cli:menu.undo', key: 'CmdOrCtrl+Z', shown: true },
  redo: { label: 'cli:menu.redo', key: 'CmdOrCtrl+Y', shown: true },
  palette: { label: 'app:palette.open', key: 'CmdOrCtrl+K', shown: true },
  tabRequirements: { label: 'app:cmd.tabRequirements' },
  tabComments: { label: 'app:cmd.tabComments' },
  tabVersions: { label: 'app:cmd.tabVersions' },
  themeSystem: { label: 'app:theme.system' },
  themeLight: { label: 'app:theme.light' },
  themeDark: { label: 'app:theme.dark' },
  themeContrast: { label: 'app:theme.contrast' },
  focusMode: { label: 'app:cmd.focusMode', key: 'Shift+F11', shown: true },
  author: { label: 'app:cmd.author' },
  help: { label: 'help:cmd.help', key: 'F1', shown: true },
  tour: { label: 'help:cmd.tour' },
};

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

/** @param send carries a command to the window. */
export function menuTemplate(
  m: Messages,
  platform: string,
  send: (command: MenuCommand) => void,
): MenuItemConstructorOptions[] {
  const roles = (...names: Labelled[]): MenuItemConstructorOptions[] =>
    names.map((role) => ({ role, label: m.t(LABELS[role]) }));
  const commands = (...names: MenuCommand[]): MenuItemConstructorOptions[] =>
    names.map((id) => {
      const { label, key, shown } = COMMANDS[id];
      return {
        id,
        label: m.t(label),
        click: () => send(id),
        ...(key ? { accelerator: key, registerAccelerator: !shown } : {}),
      };
    });
  const mac = platform === 'darwin';
  const app: MenuItemConstructorOptions[] = [
    ...roles('about'),
    SEPARATOR,
    ...roles('hide'),
    SEPARATOR,
    ...roles('quit'),
  ];
  return [
    ...(mac ? [{ label: 'Madda', submenu: app }] : []),
    {
      label: m.t('cli:menu.file'),
      submenu: [
        ...commands('new', 'open', 'import'),
        SEPARATOR,
        ...commands(
          'saveVersion',
          'compare',
          'mergeCopy',
          'matrix',
          'sideBySide',
          'languages',
          'calendar',
          'export',
          'saveCopy',
        ),
        SEPARATOR,
        ...commands('close'),
        ...roles('close'),
        ...(mac ? [] : [SEPARATOR, ...roles('quit')]),
      ],
    },
    {
      label: m.t('cli:menu.edit'),
      submenu: [
        ...commands('undo', 'redo'),
        SEPARATOR,
        ...roles('cut', 'copy', 'paste', 'pasteAndMatchStyle'),
        SEPARATOR,
        ...roles('selectAll'),
        SEPARATOR,
        ...commands('author'),
      ],
    },
    {
      label: m.t('cli:menu.view'),
      submenu: [
        ...commands('tabRequirements', 'tabComments', 'tabVersions'),
        SEPARATOR,
        ...roles('zoomIn', 'zoomOut', 'resetZoom'),
        SEPARATOR,
        {
          label: m.t('app:theme'),
          submenu: commands('themeSystem', 'themeLight', 'themeDark', 'themeContrast'),
        },
        SEPARATOR,
        ...commands('focusMode'),
        ...roles('togglefullscreen'),
      ],
    },
    { label: m.t('cli:menu.window'), submenu: roles('minimize') },
    {
      label: m.t('cli:menu.help'),
      submenu: [...commands('help', 'tour', 'palette'), ...(mac ? [] : roles('about'))],
    },
  ];
}

/** What the page says can be done where the right button was pressed (a part of Electron's ContextMenuParams). */
export interface AtPointer {
  isEditable: boolean;
  editFlags: { canCut: boolean; canCopy: boolean; canPaste: boolean; canSelectAll: boolean };
}

/** The menu of the right mouse button, where the page shows none of its own; [] where there is nothing to do. */
export function contextTemplate(
  m: Messages,
  { isEditable, editFlags }: AtPointer,
): MenuItemConstructorOptions[] {
  const item = (role: Labelled, enabled: boolean): MenuItemConstructorOptions => ({
    role,
    label: m.t(LABELS[role]),
    enabled,
  });
  if (isEditable)
    return [
      item('cut', editFlags.canCut),
      item('copy', editFlags.canCopy),
      item('paste', editFlags.canPaste),
      item('pasteAndMatchStyle', editFlags.canPaste),
      SEPARATOR,
      item('selectAll', editFlags.canSelectAll),
    ];
  return editFlags.canCopy ? [item('copy', true)] : [];
}
