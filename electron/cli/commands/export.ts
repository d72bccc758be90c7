/** `madda export INPUT --to FILE`: Word, PDF, Akoma Ntoso, HTML, text or Markdown; against another text, a redline. */
import path from 'node:path';
import { Option } from 'commander';
import { PAPERS, type Paper } from '../../../shared/api/papers.ts';
import { LANGUAGES, type Language } from '../../../shared/bill/kinds.ts';
import { PAPER_FORMATS, showsChanges } from '../../../shared/exchange/papers.ts';
import { writeOfProject } from '../projectPapers.ts';
import type { AddCommand } from '../run.ts';
import { knownOfBoth, readSource } from '../sources.ts';
import { badInput } from '../terminal.ts';
import {
  formatFor,
  REDLINES,
  refuseOverInput,
  writeComparison,
  writeConformity,
  writeSource,
} from '../writing.ts';
import { doneSentence } from './diff.ts';

interface Options {
  to: string;
  annotations?: true;
  against?: string;
  paper: Paper;
  language?: Language;
}

export const exportCommand: AddCommand = (program, terminal) => {
  const { m, io } = terminal;
  program
    .command('export')
    .description(m.t('cli:export.about'))
    .argument('<input>', m.t('cli:argument.input'))
    .requiredOption('--to <file>', m.t('cli:option.to'))
    .option('--annotations', m.t('cli:option.annotations'))
    .option('--against <input>', m.t('cli:option.against'))
    .addOption(new Option('--paper <paper>', m.t('cli:option.paper')).choices(PAPERS).default('bill'))
    .addOption(new Option('--language <language>', m.t('translation:cli.language')).choices(LANGUAGES))
    .action(async (input: string, options: Options) => {
      const format = formatFor(terminal, options.to, PAPER_FORMATS[options.paper]);
      const shows = showsChanges(options.paper, format);
      if (options.against !== undefined && !shows)
        throw badInput(terminal, 'cli:output.noRedline', {
          name: path.basename(options.to),
          formats: REDLINES.map((name) => `.${name}`).join(', '),
        });
      refuseOverInput(terminal, options.to, [input, options.against ?? input]);
      if (options.language || options.paper === 'languages' || options.paper === 'disposition') {
        if (options.against !== undefined || (options.language && options.paper !== 'bill'))
          throw badInput(terminal, 'translation:cli.alone');
        const language = options.language ? { language: options.language } : {};
        const wish = {
          paper: options.paper,
          annotations: options.annotations === true,
          against: '',
          ...language,
        };
        io.out(
          doneSentence(terminal, await writeOfProject(terminal, input, options.to, format, wish), false),
        );
        return;
      }
      const source = await readSource(terminal, input);
      if (options.paper === 'conformity') {
        const written = await writeConformity(terminal, source, options.to);
        io.out(doneSentence(terminal, written.path, written.proven));
        return;
      }
      const against = options.against === undefined ? null : await readSource(terminal, options.against);
      if (options.paper === 'note') {
        const written = await writeConformity(terminal, source, options.to, { against });
        io.out(doneSentence(terminal, written.path, written.proven));
        return;
      }
      if (options.paper === 'comparison') {
        if (!against) throw badInput(terminal, 'cli:output.needsAgainst');
        const written = await writeComparison(terminal, source, against, options.to);
        io.out(doneSentence(terminal, written.path, written.proven));
        return;
      }
      const annotations = options.annotations === true;
      const operations = against && (await knownOfBoth(terminal, against, source))?.operations;
      const written = await writeSource(terminal, source, {
        to: options.to,
        against,
        annotations,
        operations,
      });
      io.out(doneSentence(terminal, written.path, written.proven));
      if (annotations && !shows) io.out(m.t('cli:output.noAnnotations', { format: `.${format}` }));
    });
};
