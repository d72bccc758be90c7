/** `madda packs`: the requirement packs there are. */

import { localText } from '../../../shared/requirements/localText.ts';
import type { AddCommand } from '../run.ts';
import { table } from '../table.ts';
import { printJson } from '../terminal.ts';

export const packsCommand: AddCommand = (program, terminal) => {
  const { m, io } = terminal;
  program
    .command('packs')
    .description(m.t('cli:packs.about'))
    .option('--json', m.t('cli:option.json'))
    .action((options: { json?: true }) => {
      const packs = terminal.context().resources.listPacks();
      const rows = packs.map(({ id, version, title, requirements, drafts }) => ({
        id,
        version,
        title: localText(title, m.lang),
        requirements: requirements.length,
        drafts,
      }));
      if (options.json) return printJson(terminal, rows);
      io.out(table(rows.map((row) => [row.id, String(row.requirements), row.title])));
    });
};
