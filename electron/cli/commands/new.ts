/** `madda new FILE.madda --template ID [--lang L]`: a project from a template. */
import path from 'node:path';
import { Option } from 'commander';
import { LANGUAGES, type Language } from '../../../shared/bill/kinds.ts';
import type { AddCommand } from '../run.ts';
import { isProject } from '../sources.ts';
import { answerOf, badInput } from '../terminal.ts';

export const newCommand: AddCommand = (program, terminal) => {
  const { m, io } = terminal;
  program
    .command('new')
    .description(m.t('cli:new.about'))
    .argument('<file.madda>', m.t('cli:argument.newProject'))
    .requiredOption('--template <id>', m.t('cli:option.template'))
    .addOption(new Option('--lang <lang>', m.t('cli:option.lang')).choices(LANGUAGES))
    .action(async (file: string, options: { template: string; lang?: Language }) => {
      if (!isProject(file)) throw badInput(terminal, 'cli:input.noProjectName', { name: file });
      const template = options.template;
      const lang = options.lang ?? m.lang;
      const args = {
        name: path.basename(file, path.extname(file)),
        path: path.resolve(file),
        template,
        lang,
      };
      const made = answerOf(terminal, await terminal.services().createProject(args));
      io.out(m.t('cli:new.done', { path: made.path }));
    });
};
