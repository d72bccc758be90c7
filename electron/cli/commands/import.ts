/** `madda import INPUT FILE.madda`: a project from a Word, XML, HTML or text file, and what was not understood in it. */
import path from 'node:path';
import { Option } from 'commander';
import { LANGUAGES, type Language, TRADITIONS, type TraditionId } from '../../../shared/bill/kinds.ts';
import type { ImportReport } from '../../../shared/exchange/types.ts';
import type { AddCommand } from '../run.ts';
import { isProject, readInput } from '../sources.ts';
import { shortQuote } from '../table.ts';
import { answerOf, badInput, printJson, type Terminal } from '../terminal.ts';

export const importCommand: AddCommand = (program, terminal) => {
  const { m, io } = terminal;
  program
    .command('import')
    .description(m.t('cli:import.about'))
    .argument('<input>', m.t('cli:argument.file'))
    .argument('<file.madda>', m.t('cli:argument.newProject'))
    .addOption(new Option('--lang <lang>', m.t('cli:option.lang')).choices(LANGUAGES))
    .addOption(new Option('--tradition <tradition>', m.t('cli:option.tradition')).choices(TRADITIONS))
    .option('--json', m.t('cli:option.json'))
    .action(
      async (
        input: string,
        file: string,
        options: { lang?: Language; tradition?: TraditionId; json?: true },
      ) => {
        if (!isProject(file)) throw badInput(terminal, 'cli:input.noProjectName', { name: file });
        const bytes = await readInput(terminal, input);
        const { json, ...reading } = options;
        const answer = await terminal.services().importProject({
          fileName: path.basename(input),
          bytes,
          name: path.basename(file, path.extname(file)),
          path: path.resolve(file),
          ...reading,
        });
        const { opened, report } = answerOf(terminal, answer);
        if (json) return printJson(terminal, { path: opened.path, ...report });
        io.out(m.t('cli:import.done', { path: opened.path }));
        printReport(terminal, report);
      },
    );
};

export function printReport({ io, m }: Terminal, report: ImportReport): void {
  const counts = Object.entries(report.counts).map(([kind, count]) => `${kind} ${count}`);
  io.out(`${report.lang}, ${report.tradition}: ${counts.join(', ')}`);
  for (const note of report.notes) {
    const sentence = m.dynamic(`exchange:${note.key}`, note.values) || note.key;
    io.out(note.excerpt ? `- ${sentence} “${shortQuote(note.excerpt, 80)}”` : `- ${sentence}`);
  }
}
