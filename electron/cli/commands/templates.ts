/** `madda templates`: the bills that a project can start from. */
import { LANGUAGES } from '../../../shared/bill/kinds.ts';
import type { AddCommand } from '../run.ts';
import { table } from '../table.ts';
import { printJson } from '../terminal.ts';

export const templatesCommand: AddCommand = (program, terminal) => {
  const { m, io } = terminal;
  program
    .command('templates')
    .description(m.t('cli:templates.about'))
    .option('--json', m.t('cli:option.json'))
    .action((options: { json?: true }) => {
      const templates = terminal.context().resources.listTemplates();
      if (options.json) return printJson(terminal, templates);
      const languages = (titles: object): string => LANGUAGES.filter((lang) => lang in titles).join(' ');
      io.out(table(templates.map((t) => [t.id, languages(t.titles), t.titles[m.lang] ?? t.titles.en ?? ''])));
    });
};
