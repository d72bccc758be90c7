import { describe, expect, it } from 'vitest';
import { findCommands, type Nameable } from '../../../renderer/app/draft/commandSearch.ts';

const commands: Nameable[] = [
  { id: 'export', group: 'project', title: 'app:cmd.export' },
  { id: 'insertTable', group: 'insert', title: 'app:cmd.insertTable' },
  { id: 'help', group: 'view', title: 'help:cmd.help' },
];
const found = (typed: string, lang: 'en' | 'ru' | 'tk') =>
  findCommands(commands, typed, lang).map(({ command, name, also }) => [command.id, name, also]);

describe('The palette', () => {
  it('shows everything while nothing is typed', () => {
    expect(found('', 'en').map(([id]) => id)).toEqual(['export', 'insertTable', 'help']);
  });

  it('finds a command by its name in any language, and shows the name of the interface beside what was found', () => {
    expect(found('выгруз', 'en')).toEqual([['export', 'Export…', 'Выгрузить…']]);
    expect(found('help', 'ru')).toEqual([['help', 'Справка', 'Help']]);
    expect(found('komek', 'en')).toEqual([['help', 'Help', 'Kömek']]);
  });

  it('finds a word in another case or number where nothing has it as it was typed', () => {
    expect(found('таблицы', 'ru')).toEqual([['insertTable', 'Вставить: Таблица', '']]);
    expect(found('справку', 'ru')).toEqual([['help', 'Справка', '']]);
  });

  it('wants every word, in any order, and puts names of the interface language first', () => {
    expect(found('table insert', 'en')).toEqual([['insertTable', 'Insert: Table', '']]);
    expect(found('table export', 'en')).toEqual([]);
    expect(found('e', 'en').map(([, , also]) => also === '')).toEqual([true, true, true]);
  });

  it('puts first what is called exactly so, then what begins so', () => {
    const tabs: Nameable[] = [
      { id: 'tabDrafting', group: 'view', title: 'lint:cmd.tab' },
      { id: 'tabComments', group: 'view', title: 'app:cmd.tabComments' },
      { id: 'deleteTable', group: 'table', title: 'editor:table.deleteTable' },
      { id: 'insertTable', group: 'insert', title: 'app:cmd.insertTable' },
    ];
    const first = (typed: string, lang: 'en' | 'ru' | 'tk') => findCommands(tabs, typed, lang)[0]?.command.id;
    expect(first('Bellikleri görkez', 'tk')).toBe('tabComments');
    expect(first('Table', 'en')).toBe('insertTable');
    expect(first('таблица', 'ru')).toBe('insertTable');
  });
});
