/** `madda versions FILE.madda`: the versions of a project, oldest first. */
import type { AddCommand } from '../run.ts';
import { openProject } from '../sources.ts';
import { table } from '../table.ts';
import { printJson } from '../terminal.ts';

export const versionsCommand: AddCommand = (program, terminal) => {
  const { m, io } = terminal;
  program
    .command('versions')
    .description(m.t('cli:versions.about'))
    .argument('<file.madda>', m.t('cli:argument.project'))
    .option('--json', m.t('cli:option.json'))
    .action(async (file: string, options: { json?: true }) => {
      const { versions } = await openProject(terminal, file);
      const oldestFirst = [...versions].sort((a, b) => a.at.localeCompare(b.at));
      if (options.json) return printJson(terminal, oldestFirst);
      if (oldestFirst.length === 0) return io.out(m.t('cli:versions.none'));
      const time = new Intl.DateTimeFormat(m.lang, { dateStyle: 'medium', timeStyle: 'short' });
      const size = new Intl.NumberFormat(m.lang);
      io.out(
        table(
          oldestFirst.map((v) => [
            time.format(new Date(v.at)),
            m.t('cli:versions.size', { articles: size.format(v.articles), words: size.format(v.words) }),
            v.author,
            v.note ? `${v.name} – ${v.note}` : v.name,
          ]),
        ),
      );
    });
};
