/** `madda merge FILE.madda OTHER.madda [--json]`: takes in a colleague's copy; what does not go together is listed. */
import type { AddCommand } from '../run.ts';
import { openToWrite, readInput } from '../sources.ts';
import { answerOf, printJson } from '../terminal.ts';

export const mergeCommand: AddCommand = (program, terminal) => {
  const { m, io } = terminal;
  program
    .command('merge')
    .description(m.t('cli:merge.about'))
    .argument('<file.madda>', m.t('cli:argument.project'))
    .argument('<other.madda>', m.t('cli:argument.project'))
    .option('--json', m.t('cli:option.json'))
    .action(async (file: string, other: string, options: { json?: true }) => {
      const bytes = await readInput(terminal, other);
      const { project } = await openToWrite(terminal, file);
      const merged = answerOf(terminal, await terminal.services().mergeProject({ project, bytes }));
      const conflicts = merged.conflicts.map(({ provision, kind, base, ours, theirs }) => ({
        provision,
        kind,
        base,
        ours,
        theirs,
      }));
      const { versions, comments, decisions } = merged;
      if (options.json) return printJson(terminal, { versions, comments, decisions, conflicts });
      io.out(m.t('cli:merge.done', { versions, comments, decisions, conflicts: conflicts.length }));
      for (const { kind, base, ours, theirs } of conflicts) {
        io.out(`${kind}:`);
        for (const [sign, text] of [
          ['=', base],
          ['<', ours],
          ['>', theirs],
        ] as const)
          if (text !== null) io.out(`  ${sign} ${text.replaceAll('\n', '\n    ')}`);
      }
    });
};
