/** The project file that somebody opened in the file manager: the system hands it over on the command line. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { EXTENSION } from '../core/store/format.ts';

/** The last argument that names a project file that is there, as a whole path; null where there is none. */
export function projectFileIn(argv: readonly string[], cwd: string): string | null {
  const named = argv
    .slice(1)
    .filter((arg) => !arg.startsWith('-') && arg.toLowerCase().endsWith(EXTENSION))
    .map((arg) => path.resolve(cwd, arg));
  return named.findLast((file) => existsSync(file)) ?? null;
}
