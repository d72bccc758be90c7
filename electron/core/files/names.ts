/** File names that a person typed or a bill suggests, made safe for every file system. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

// Windows forbids these in names, and a name may not begin or end with a dot or a space there.
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]/gu;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 120;

/** The name as it can be used, or null where nothing usable is left. */
export function safeName(name: string): string | null {
  const clean = name
    .normalize('NFC')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|[. ]+$/g, '');
  const short = [...clean].slice(0, LONGEST).join('').trim();
  return short === '' || RESERVED.test(short) ? null : short;
}

/** `folder/name.ext`, or `name 2.ext` and so on where that is taken. */
export function freePath(folder: string, name: string, extension: string): string {
  for (let n = 1; ; n++) {
    const path = join(folder, `${name}${n === 1 ? '' : ` ${n}`}${extension}`);
    if (!existsSync(path)) return path;
  }
}
