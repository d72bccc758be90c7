/** `madda export INPUT --to FILE`: Word, PDF, Akoma Ntoso, HTML, text or Markdown; against another text, a redline. */
import type { AddCommand } from '../run.ts';
import { readSource } from '../sources.ts';
import { formatFor, writeSource } from '../writing.ts';
import { doneSentence } from './diff.ts';

export const exportCommand: AddCommand = (program, terminal) => {
  const { m, io } = terminal;
  program
    .command('export')
    .description(m.t('cli:export.about'))
    .argument('<input>', m.t('cli:argument.input'))
    .requiredOption('--to <file>', m.t('cli:option.to'))
    .option('--annotations', m.t('cli:option.annotations'))
    .option('--against <input>', m.t('cli:option.against'))
    .action(async (input: string, options: { to: string; annotations?: true; against?: string }) => {
      formatFor(terminal, options.to);
      const source = await readSource(terminal, input);
      const against = options.against === undefined ? null : await readSource(terminal, options.against);
      const annotations = options.annotations === true;
      const written = await writeSource(terminal, source, { to: options.to, against, annotations });
      io.out(doneSentence(terminal, written.path, written.proven));
    });
};
