import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextTemplate, menuTemplate } from '../../../electron/shell/menu.ts';
import { projectFileIn } from '../../../electron/shell/projectFile.ts';
import { MENU_COMMANDS, menuEventOf } from '../../../shared/api/menu.ts';
import { LANGUAGES } from '../../../shared/bill/kinds.ts';
import { messages } from '../../../shared/messages/index.ts';

const itemsIn = (items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsIn(item.submenu) : [])]);

describe('the menu', () => {
  it.each(['linux', 'win32', 'darwin'])(
    'has every command once and sends it by its name (%s)',
    (platform) => {
      const sent: string[] = [];
      const items = itemsIn(menuTemplate(messages('en'), platform, (command) => sent.push(command)));
      const own = items.filter((item) => item.id !== undefined);
      for (const item of own) Reflect.apply(item.click!, undefined, []);
      expect([...sent].sort()).toEqual([...MENU_COMMANDS].sort());
    },
  );

  it('names every item in every language', () => {
    for (const lang of LANGUAGES) {
      const items = itemsIn(menuTemplate(messages(lang), 'linux', () => {}));
      expect(items.filter((item) => item.type !== 'separator' && !item.label)).toEqual([]);
    }
  });

  it('leaves the keys that the page listens to with the page', () => {
    const items = itemsIn(menuTemplate(messages('en'), 'linux', () => {}));
    const registered = items.filter((item) => item.accelerator && item.registerAccelerator !== false);
    expect(registered.map((item) => item.id)).toEqual(['new', 'open']);
  });
});

describe('the menu of the right mouse button', () => {
  const flags = { canCut: false, canCopy: true, canPaste: true, canSelectAll: true };
  const roles = (isEditable: boolean, editFlags = flags): unknown[] =>
    contextTemplate(messages('ru'), { isEditable, editFlags }).map((item) =>
      item.type === 'separator' ? '-' : `${item.role} ${item.enabled}`,
    );

  it('offers in text what can be done there', () => {
    expect(roles(true)).toEqual([
      'cut false',
      'copy true',
      'paste true',
      'pasteAndMatchStyle true',
      '-',
      'selectAll true',
    ]);
  });

  it('offers elsewhere to copy what is selected, or nothing', () => {
    expect(roles(false)).toEqual(['copy true']);
    expect(roles(false, { ...flags, canCopy: false })).toEqual([]);
  });
});

describe('a wish of the menu', () => {
  it('is one that is known, or a file to open', () => {
    expect(menuEventOf({ command: 'export', more: 1 })).toEqual({ command: 'export' });
    expect(menuEventOf({ command: 'openFile', path: '/a/b.madda' })).toEqual({
      command: 'openFile',
      path: '/a/b.madda',
    });
  });

  it.each([
    [null],
    ['export'],
    [{ command: 'constructor' }],
    [{ command: 'openFile' }],
    [{ command: 'openFile', path: '' }],
    [{ command: 'openFile', path: 7 }],
    [{ command: 'openFile', path: 'x'.repeat(5000) }],
  ])('is nothing else: %j', (value) => {
    expect(menuEventOf(value)).toBeNull();
  });
});

describe('the file the app is started with', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'madda-start-'));
    writeFileSync(path.join(folder, 'Law.madda'), '');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is the project file among the arguments, as a whole path', () => {
    const argv = ['madda', '--dir=x.madda', 'other.docx', 'Law.madda'];
    expect(projectFileIn(argv, folder)).toBe(path.join(folder, 'Law.madda'));
  });

  it('is none where no such file is there, and never the program itself', () => {
    expect(projectFileIn(['madda', 'Gone.madda'], folder)).toBeNull();
    expect(projectFileIn([path.join(folder, 'Law.madda')], folder)).toBeNull();
  });
});
