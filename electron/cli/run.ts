/** Runs one command line to its end. */
import { Command, CommanderError } from 'commander';
import { type MessageKey, messages } from '../../shared/messages/index.ts';
import { createContext, servicesOf } from '../core/createServices.ts';
import { hostDeps, versionOf } from '../core/host.ts';
import type { Context } from '../core/services/context.ts';
import type { Services } from '../core/types.ts';
import { checkCommand } from './commands/check.ts';
import { diffCommand } from './commands/diff.ts';
import { evalCommand } from './commands/eval.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { lintCommand } from './commands/lint.ts';
import { mergeCommand } from './commands/merge.ts';
import { newCommand } from './commands/new.ts';
import { packsCommand } from './commands/packs.ts';
import { packTestCommand } from './commands/packTest.ts';
import { serveCommand } from './commands/serve.ts';
import { templatesCommand } from './commands/templates.ts';
import { versionCommand } from './commands/version.ts';
import { versionsCommand } from './commands/versions.ts';
import {
  BadInput,
  type ExitCode,
  errorInFull,
  harmless,
  type Io,
  type Terminal,
  terminalLanguage,
} from './terminal.ts';

/** A command adds itself to the program and reports how it ended. */
export type AddCommand = (program: Command, terminal: Terminal, end: (code: ExitCode) => void) => void;

const COMMANDS: AddCommand[] = [
  newCommand,
  importCommand,
  checkCommand,
  lintCommand,
  versionCommand,
  versionsCommand,
  mergeCommand,
  diffCommand,
  exportCommand,
  evalCommand,
  packsCommand,
  packTestCommand,
  templatesCommand,
  serveCommand,
];

/** @returns the exit code; nothing is thrown, and what went wrong is one line on stderr. */
export async function runCli(argv: readonly string[], given: Io): Promise<ExitCode> {
  const m = messages(terminalLanguage(given.env));
  const io: Io = {
    out: (text) => given.out(harmless(text)),
    err: (text) => given.err(harmless(text)),
    env: given.env,
  };
  const opened = openOnDemand(io);
  const terminal: Terminal = { io, m, ...opened };
  let code: ExitCode = 0;
  const program = programOf(terminal, (ended) => {
    code = ended;
  });
  try {
    if (argv.length === 0) throw new BadInput(m.t('cli:usage.noCommand'));
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    code = explain(error, terminal);
  } finally {
    await opened.close();
  }
  return code;
}

function openOnDemand(io: Io): Pick<Terminal, 'services' | 'context'> & { close(): Promise<void> } {
  let context: Context | undefined;
  let services: Services | undefined;
  const getContext = (): Context => {
    context ??= createContext(hostDeps({ dialogs: null, env: io.env }));
    return context;
  };
  return {
    context: getContext,
    services: () => {
      services ??= servicesOf(getContext());
      return services;
    },
    close: async () => {
      await services?.close();
      if (!services) await context?.worker.close();
    },
  };
}

function programOf(terminal: Terminal, end: (code: ExitCode) => void): Command {
  const { m, io } = terminal;
  const program = new Command('madda');
  const titles: Record<string, MessageKey> = {
    'Usage:': 'cli:help.usage',
    'Options:': 'cli:help.options',
    'Commands:': 'cli:help.commands',
    'Arguments:': 'cli:help.arguments',
  };
  const setUp = (command: Command): Command =>
    command
      .exitOverride()
      .showSuggestionAfterError(false)
      .helpOption('-h, --help', m.t('cli:help.help'))
      .configureHelp({
        styleTitle: (title) => {
          const key = titles[title];
          return key ? m.t(key) : title;
        },
      })
      .configureOutput({ writeOut: (text) => io.out(text.trimEnd()), writeErr: () => {} });
  setUp(program)
    .description(m.t('cli:help.madda'))
    .helpCommand(false)
    .version(versionOf(), '-V, --version', m.t('cli:help.version'));
  for (const add of COMMANDS) add(program, terminal, end);
  for (const command of program.commands) setUp(command);
  return program;
}

/** What the argument parser found wrong, as sentences of ours; the quoted part of its own message names the thing. */
const USAGE: Record<string, MessageKey> = {
  'commander.unknownCommand': 'cli:usage.unknownCommand',
  'commander.unknownOption': 'cli:usage.unknownOption',
  'commander.missingArgument': 'cli:usage.missingArgument',
  'commander.excessArguments': 'cli:usage.excessArguments',
  'commander.optionMissingArgument': 'cli:usage.optionMissingArgument',
  'commander.missingMandatoryOptionValue': 'cli:usage.missingOption',
  'commander.invalidArgument': 'cli:usage.invalidArgument',
};

function explain(error: unknown, { io, m }: Terminal): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    const key = USAGE[error.code];
    const detail = /'([^']*)'/.exec(error.message)?.[1] ?? '';
    io.err((key ? m.t(key, { detail }) : error.message).replace(/\s*\n\s*/g, ' '));
    return 2;
  }
  if (error instanceof BadInput) io.err(error.message.replace(/\s*\n\s*/g, ' '));
  else
    io.err(
      errorInFull(m, {
        code: 'internal',
        values: { detail: error instanceof Error ? error.message : String(error) },
      }),
    );
  return 2;
}
