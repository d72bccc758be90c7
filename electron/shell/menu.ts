/** The menu bar: what a system's own menu offers, in the language of the app. Commands of the bill live in the window. */
import type { MenuItemConstructorOptions } from 'electron';
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
  redo: 'cli:menu.redo',
  resetZoom: 'cli:menu.zoomReset',
  selectAll: 'cli:menu.selectAll',
  togglefullscreen: 'cli:menu.fullScreen',
  undo: 'cli:menu.undo',
  zoomIn: 'cli:menu.zoomIn',
  zoomOut: 'cli:menu.zoomOut',
} as const satisfies Partial<Record<Role, MessageKey>>;

type Labelled = keyof typeof LABELS;
const SEPARATOR = '-';

export function menuTemplate(m: Messages, platform: string): MenuItemConstructorOptions[] {
  const menu = (label: string, items: (Labelled | typeof SEPARATOR)[]): MenuItemConstructorOptions => ({
    label,
    submenu: items.map((item) =>
      item === SEPARATOR ? { type: 'separator' } : { role: item, label: m.t(LABELS[item]) },
    ),
  });
  const mac = platform === 'darwin';
  return [
    ...(mac ? [menu('Madda', ['about', SEPARATOR, 'hide', SEPARATOR, 'quit'])] : []),
    menu(m.t('cli:menu.file'), mac ? ['close'] : ['close', SEPARATOR, 'quit']),
    menu(m.t('cli:menu.edit'), [
      'undo',
      'redo',
      SEPARATOR,
      'cut',
      'copy',
      'paste',
      'pasteAndMatchStyle',
      SEPARATOR,
      'selectAll',
    ]),
    menu(m.t('cli:menu.view'), ['zoomIn', 'zoomOut', 'resetZoom', SEPARATOR, 'togglefullscreen']),
    menu(m.t('cli:menu.window'), ['minimize']),
    ...(mac ? [] : [menu(m.t('cli:menu.help'), ['about'])]),
  ];
}
