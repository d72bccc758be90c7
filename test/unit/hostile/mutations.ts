/** Files of every import format, damaged at random in ways that keep them nearly right: what a reader must survive. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readBillBytes } from '../../../electron/core/exchange/read.ts';
import { writeBillBytes } from '../../../electron/core/exchange/write.ts';
import { type NodeJson, readBill } from '../../../shared/bill/document.ts';
import type { ExportFormat, ImportResult } from '../../../shared/exchange/types.ts';
import { IMPORT_ERRORS } from '../../../shared/exchange/types.ts';
import type { Random } from './seeded.ts';

const FORMATS: readonly ExportFormat[] = ['docx', 'xml', 'html', 'txt', 'md'];

/** The bill as a file of each format that can also be read. */
export async function samplesOf(doc: NodeJson, resources: string): Promise<Map<ExportFormat, Uint8Array>> {
  const samples = new Map<ExportFormat, Uint8Array>();
  for (const format of FORMATS) {
    const written = await writeBillBytes({
      kind: 'write',
      format,
      doc,
      against: null,
      title: 'Sample',
      uiLang: 'en',
      date: '2026-01-01T00:00:00.000Z',
      annotations: [],
      notes: true,
      resources,
    });
    if (!written.ok) throw new Error(`${format}: ${written.code}`);
    samples.set(format, written.bytes);
  }
  return samples;
}

const SPLINTERS = [
  '<',
  '>',
  '</w:p>',
  '<w:p>',
  '<w:tbl>',
  '&',
  '&amp;',
  '&#0;',
  '&#xD800;',
  ']]>',
  '<!--',
  '<!DOCTYPE x>',
  '"',
  "'",
  '=',
  '\u0000',
  '\u202e',
  '\u0301',
  '\ufeff',
  '\ud83d',
  '\u000b',
  '\u2028',
  '(',
  ')',
  '[',
  '](#',
  '{#',
  '}',
  '«',
  '»',
  '1.',
  '1)',
  '(a)',
  'Article 1',
  'Статья ',
  '-nji madda',
  '999999999999',
  '-1',
  '1e999',
  '\n',
  '\n\n',
  '\t',
  '|',
  '> ',
  '# ',
  '* ',
  '```',
  ':::',
  '<ins>',
  '<del>',
  'xmlns=""',
  ' w:val="-1"',
  'id="a"',
];

/** One to eight changes: bytes, splinters of syntax, pieces cut out, doubled or put elsewhere. */
function damage(bytes: Uint8Array, random: Random): Uint8Array {
  let out = bytes;
  for (let n = random(8); n >= 0; n--) {
    const at = random(out.length + 1);
    const to = Math.min(out.length, at + random(random(4) === 0 ? 2000 : 20));
    const piece = out.subarray(at, to);
    const kind = random(5);
    const splinter = strToU8(SPLINTERS[random(SPLINTERS.length)] ?? '');
    if (kind === 0) out = joined(out.subarray(0, at), Uint8Array.of(random(256)), out.subarray(at + 1));
    else if (kind === 1) out = joined(out.subarray(0, at), splinter, out.subarray(at));
    else if (kind === 2) out = joined(out.subarray(0, at), out.subarray(to));
    else if (kind === 3) out = joined(out.subarray(0, to), piece, piece, out.subarray(to));
    else out = joined(piece, out.subarray(0, at), out.subarray(to));
  }
  return out;
}

function joined(...parts: Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** A package is damaged as a whole, or in one of its parts and packed anew. */
function damagePackage(bytes: Uint8Array, random: Random): Uint8Array {
  if (random(4) === 0) return damage(bytes, random);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = random(2) === 0 ? 'word/document.xml' : (names[random(names.length)] ?? '');
  if (random(12) === 0) delete parts[name];
  else parts[name] = new Uint8Array(damage(parts[name] ?? new Uint8Array(), random));
  return zipSync(parts, { level: 1 });
}

export interface Mutant {
  format: ExportFormat;
  bytes: Uint8Array;
}

export function mutate(samples: ReadonlyMap<ExportFormat, Uint8Array>, random: Random): Mutant {
  const format = FORMATS[random(FORMATS.length)] ?? 'txt';
  const bytes = samples.get(format) ?? new Uint8Array();
  return { format, bytes: format === 'docx' ? damagePackage(bytes, random) : damage(bytes, random) };
}

/**
 * Reads a mutant. What it is read as must be a bill; where it is not read, the code must be one of the list.
 * @returns what is wrong with the reader, or null.
 */
export async function faultOf({ format, bytes }: Mutant): Promise<string | null> {
  let ids = 0;
  let result: ImportResult;
  try {
    result = await readBillBytes(`x.${format}`, bytes, { newId: () => `id-${++ids}` });
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  if (!result.ok) return IMPORT_ERRORS.includes(result.code) ? null : `unknown code ${result.code}`;
  const read = readBill(result.doc);
  return read.ok ? null : `no bill: ${read.reason}`;
}
