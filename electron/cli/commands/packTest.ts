/** `madda pack-test FILE`: whether a pack can be read, and what it makes of its own examples and defect wordings. */
import { z } from 'zod';
import type { Pack } from '../../../shared/requirements/pack.ts';
import { packSchema } from '../../../shared/requirements/pack.ts';
import { type Tried, tryPack } from '../../../shared/requirements/packTrial.ts';
import type { AddCommand } from '../run.ts';
import { readInput } from '../sources.ts';
import { BadInput, printJson, type Terminal } from '../terminal.ts';

export const packTestCommand: AddCommand = (program, terminal, end) => {
  const { m, io } = terminal;
  program
    .command('pack-test')
    .description(m.t('cli:packTest.about'))
    .argument('<file>', m.t('cli:packTest.file'))
    .option('--json', m.t('cli:option.json'))
    .action(async (file: string, options: { json?: true }) => {
      const pack = await readPack(terminal, file);
      const tried = tryPack(pack, m.lang);
      const failed = tried.filter((t) => !t.ok);
      if (options.json) printJson(terminal, tried.map(toJson));
      else {
        for (const t of failed) printFailure(terminal, t);
        const values = { count: tried.length - failed.length, all: tried.length, name: pack.id };
        io.out(m.t('cli:packTest.result', values));
      }
      if (failed.length > 0) end(1);
    });
};

/** A pack from a file; what is wrong with it is told with the place in the file. */
export async function readPack(terminal: Terminal, file: string): Promise<Pack> {
  const text = new TextDecoder().decode(await readInput(terminal, file));
  const parsed = packSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const detail = z.prettifyError(parsed.error);
  throw new BadInput(`${terminal.m.t('cli:packTest.unreadable')}\n${detail}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function printFailure({ m, io }: Terminal, { requirement, lang, kind, text, finding }: Tried): void {
  const said = m.dynamic(`cli:state.${finding.state}`);
  io.out(
    `${requirement} (${lang}) ${m.t(kind === 'example' ? 'cli:packTest.missed' : 'cli:packTest.passed', { state: said })}`,
  );
  io.out(`    ${text}`);
}

function toJson({ requirement, lang, kind, text, finding, ok }: Tried): object {
  const { state, flags } = finding;
  return { requirement, lang, kind, text, ok, state, flags: flags.map((f) => f.rule) };
}
