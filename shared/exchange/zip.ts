/**
 * A zip package opened with limits: what is inside is known from its directory before anything is inflated, and only the
 * wanted entries are. Limits measured on Word files of 800 pages (document.xml 5 MB) with a wide margin.
 */
import { unzipSync } from 'fflate';
import type { ImportErrorCode } from './types.ts';

export interface ZipLimits {
  /** Entries in the package. */
  entries: number;
  /** Bytes of one wanted entry, of all of them, and how many times larger than packed an entry may become. */
  entryBytes: number;
  totalBytes: number;
  ratio: number;
}

export const ZIP_LIMITS: ZipLimits = {
  entries: 2000,
  entryBytes: 64 * 1024 * 1024,
  totalBytes: 256 * 1024 * 1024,
  ratio: 200,
};

/** A small entry of repeated text may well shrink more than the ratio; it is harmless. */
const RATIO_MATTERS_FROM = 1024 * 1024;

export type ZipResult =
  | { ok: true; entries: Map<string, Uint8Array> }
  | { ok: false; code: ImportErrorCode; detail: string };

class Refused extends Error {
  readonly code: ImportErrorCode;
  constructor(code: ImportErrorCode, detail: string) {
    super(detail);
    this.code = code;
  }
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);

const ZIP_MAGIC = [0x50, 0x4b, 0x03, 0x04];
const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Names in a compound file are UTF-16; the directory is searched as bytes, which is enough to tell the two kinds apart. */
function containsUtf16(bytes: Uint8Array, text: string): boolean {
  const needle = [...text].flatMap((c) => [c.charCodeAt(0), 0]);
  const last = bytes.length - needle.length;
  outer: for (let i = 0; i <= last; i++) {
    for (let k = 0; k < needle.length; k++) if (bytes[i + k] !== needle[k]) continue outer;
    return true;
  }
  return false;
}

/**
 * Opens a package and inflates the entries that `wanted` asks for.
 * Refused: what is no zip; Word's encrypted files and its format before 2007 (compound files); packages over the limits.
 */
export function openZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: ZipLimits = ZIP_LIMITS,
): ZipResult {
  if (startsWith(bytes, OLE_MAGIC)) {
    const encrypted = containsUtf16(bytes, 'EncryptedPackage') || containsUtf16(bytes, 'EncryptionInfo');
    return { ok: false, code: encrypted ? 'encrypted' : 'oldWordFormat', detail: 'compound file' };
  }
  if (!startsWith(bytes, ZIP_MAGIC)) return { ok: false, code: 'notThisFormat', detail: 'not a zip package' };
  // Bit 0 of the first entry's flags.
  if (((bytes[6] ?? 0) & 1) === 1) return { ok: false, code: 'encrypted', detail: 'encrypted zip' };
  let count = 0;
  let total = 0;
  const seen = new Set<string>();
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (++count > limits.entries) throw new Refused('tooLarge', `more than ${limits.entries} entries`);
        if (!wanted(name)) return false;
        if (seen.has(name)) throw new Refused('damaged', `entry ${name} occurs twice`);
        seen.add(name);
        if (originalSize > limits.entryBytes) throw new Refused('tooLarge', `${name}: ${originalSize} bytes`);
        if (originalSize > RATIO_MATTERS_FROM && originalSize > size * limits.ratio)
          throw new Refused(
            'tooLarge',
            `${name}: inflates ${Math.round(originalSize / Math.max(1, size))} times`,
          );
        total += originalSize;
        if (total > limits.totalBytes) throw new Refused('tooLarge', `more than ${limits.totalBytes} bytes`);
        return true;
      },
    });
    return { ok: true, entries: new Map(Object.entries(files)) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, code: error.code, detail: error.message };
    return { ok: false, code: 'damaged', detail: error instanceof Error ? error.message : String(error) };
  }
}
