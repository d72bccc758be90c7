/** What the system's own menu, or a file opened in the system's file manager, asks of the window. */
export const MENU_COMMANDS = [
  'new',
  'open',
  'import',
  'saveVersion',
  'export',
  'saveCopy',
  'compare',
  'mergeCopy',
  'matrix',
  'calendar',
  'sideBySide',
  'languages',
  'close',
  'undo',
  'redo',
  'palette',
  'tabRequirements',
  'tabComments',
  'tabVersions',
  'themeSystem',
  'themeLight',
  'themeDark',
  'themeContrast',
  'focusMode',
  'author',
  'help',
  'tour',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

export type MenuEvent = { command: MenuCommand } | { command: 'openFile'; path: string };

/** Longer paths exist on no system that Madda runs on. */
const LONGEST_PATH = 4096;

/** An event as it came over the bridge; null for anything that is none. */
export function menuEventOf(value: unknown): MenuEvent | null {
  if (typeof value !== 'object' || value === null || !('command' in value)) return null;
  const known = MENU_COMMANDS.find((command) => command === value.command);
  if (known) return { command: known };
  if (value.command !== 'openFile' || !('path' in value) || typeof value.path !== 'string') return null;
  return value.path !== '' && value.path.length <= LONGEST_PATH
    ? { command: 'openFile', path: value.path }
    : null;
}
