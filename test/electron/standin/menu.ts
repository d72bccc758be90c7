import type { MenuItemConstructorOptions } from 'electron';
import { onControl, tell } from './control.ts';

export class Menu {
  readonly template: MenuItemConstructorOptions[];

  constructor(template: MenuItemConstructorOptions[]) {
    this.template = template;
  }

  static buildFromTemplate(template: MenuItemConstructorOptions[]): Menu {
    return new Menu(template);
  }

  static setApplicationMenu(menu: Menu): void {
    shown = menu;
    tell({ type: 'menu', labels: menu.template.map((item) => item.label ?? '') });
  }
}

let shown: Menu | null = null;

function itemsIn(template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsIn(item.submenu) : [])]);
}

onControl((message) => {
  if (message.type !== 'choose') return;
  const item = itemsIn(shown?.template ?? []).find((one) => one.id === message.item);
  // The stand-in has no item, window or event of Electron's to hand on; the app asks for none of them.
  Reflect.apply(item?.click ?? (() => undefined), undefined, []);
});
