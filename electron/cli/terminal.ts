/** What every command is given, and how it ends. */
import type { ApiError, ApiResult } from '../../shared/api/errors.ts';
import { LANGUAGES, type Language } from '../../shared/bill/kinds.ts';
import {
  type MessageKey,
  type Messages,
  type MessageValues,
  technicalReason,
} from '../../shared/messages/index.ts';
import type { Context } from '../core/services/context.ts';
import type { Services } from '../core/types.ts';

export interface Io {
  out(text: string): void;
  err(text: string): void;
  env: Readonly<Record<string, string | undefined>>;
}

export interface Terminal {
  io: Io;
  m: Messages;
  /** Opened with the first command that needs them. */
  services(): Services;
  context(): Context;
}

/** 0: done. 1: findings that --fail-on asks for. 2: bad input. */
export type ExitCode = 0 | 1 | 2;

/** Ends a command with exit code 2 and one line. */
export class BadInput extends Error {}

export function badInput(terminal: Terminal, key: MessageKey, values?: MessageValues): BadInput {
  return new BadInput(terminal.m.t(key, values));
}

/** The sentence for an error with what the machine said of it: a terminal has no word to put that behind. */
export function errorInFull(m: Messages, error: ApiError): string {
  const technical = technicalReason(error);
  return technical === '' ? m.error(error) : `${m.error(error)} (${technical})`;
}

/** The value of an answer of the services; where there is none, the command ends with the sentence for its code. */
export function answerOf<T>(terminal: Terminal, result: ApiResult<T>): T {
  if (result.ok) return result.value;
  // Where the reason is known the sentence says it; the detail says it again, or what the system said besides.
  if (result.error.values?.reason !== undefined) throw new BadInput(terminal.m.error(result.error));
  throw new BadInput(errorInFull(terminal.m, result.error));
}

/** The language of the terminal: MADDA_LANG, else the system's locale, else English. */
export function terminalLanguage(env: Io['env']): Language {
  const locale = env.MADDA_LANG || env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return LANGUAGES.find((lang) => lang === locale.slice(0, 2).toLowerCase()) ?? 'en';
}

/** Control characters of the upper half (C1) are written as escapes: some terminals obey them, and JSON lets them pass. */
export function printJson(terminal: Terminal, value: unknown): void {
  const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  terminal.io.out(JSON.stringify(value, null, 2).replace(/[\u007f-\u009f]/g, escaped));
}

/** Text for a terminal: what a file brings along may not move the cursor, set titles or answer in the user's name. */
export function harmless(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '\ufffd');
}
