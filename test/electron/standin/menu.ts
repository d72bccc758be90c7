import type { MenuItemConstructorOptions } from 'electron';
import { tell } from './control.ts';

export class Menu {
  readonly template: MenuItemConstructorOptions[];

  constructor(template: MenuItemConstructorOptions[]) {
    this.template = template;
  }

  static buildFromTemplate(template: MenuItemConstructorOptions[]): Menu {
    return new Menu(template);
  }

  static setApplicationMenu(menu: Menu): void {
    tell({ type: 'menu', labels: menu.template.map((item) => item.label ?? '') });
  }
}
