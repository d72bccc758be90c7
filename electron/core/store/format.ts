/**
 * What a .madda file is: an SQLite database with our application id and a schema version in `user_version`.
 * Both stand at fixed places of the SQLite header (sqlite.org/fileformat.html, 1.3), so a file is recognised before it
 * is opened, and nothing is ever written to a file that is not ours.
 */
import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** "MADD" */
export const APPLICATION_ID = 0x4d414444;
export const EXTENSION = '.madda';

const MAGIC = 'SQLite format 3\0';
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;
const HEADER = 100;

/** No file can be there: no such name, a file where a folder should be, a name that no file can have. */
const NO_SUCH_PLACE = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'ERR_INVALID_ARG_VALUE'];

export type FileKind =
  | { kind: 'project'; userVersion: number }
  | { kind: 'missing' }
  | { kind: 'unreadable' }
  | { kind: 'notAProject' };

/** Looks at the first bytes of a file; never writes. */
export function recogniseFile(path: string): FileKind {
  const header = Buffer.alloc(HEADER);
  let read = 0;
  try {
    if (!statSync(path).isFile()) return { kind: 'notAProject' };
    const file = openSync(path, 'r');
    try {
      read = readSync(file, header, 0, HEADER, 0);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (NO_SUCH_PLACE.includes(code)) return { kind: 'missing' };
    if (code === 'EACCES' || code === 'EPERM') return { kind: 'unreadable' };
    throw error;
  }
  if (read < HEADER || header.toString('latin1', 0, MAGIC.length) !== MAGIC) return { kind: 'notAProject' };
  if (header.readUInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID) return { kind: 'notAProject' };
  return { kind: 'project', userVersion: header.readUInt32BE(USER_VERSION_AT) };
}
