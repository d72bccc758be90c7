/** Files of every import format, damaged at random in ways that keep them nearly right: what a reader must survive. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readBillBytes } from '../../../electron/core/exchange/read.ts';
import { writeBillBytes } from '../../../electron/core/exchange/write.ts';
import { type NodeJson, readBill } from '../../../shared/bill/document.ts';
import { writeAkn } from '../../../shared/exchange/akn/write.ts';
import type { ExportFormat, ImportResult } from '../../../shared/exchange/types.ts';
import { IMPORT_ERRORS } from '../../../shared/exchange/types.ts';
import { withKept } from '../../builders/kept.ts';
import { randomlyEdited } from '../../builders/randomBill.ts';
import { damageElements } from './elements.ts';
import type { Random } from './seeded.ts';
import { strangeAkn, strangeDocx } from './strangers.ts';

const FORMATS: readonly ExportFormat[] = ['docx', 'xml', 'html', 'txt', 'md'];

/** Files of one format to be damaged. */
export type Samples = ReadonlyMap<ExportFormat, readonly Uint8Array[]>;

/** The bill, with elements of other systems in it, as a file of each format that can also be read; and what others write. */
export async function samplesOf(doc: NodeJson, resources: string): Promise<Samples> {
  const read = readBill(doc);
  if (!read.ok) throw new Error(read.reason);
  const bill = withKept(read.bill, 7);
  const edited = randomlyEdited(bill, 7, 12, true, true);
  const file = async (format: ExportFormat, against: NodeJson | null): Promise<Uint8Array> => {
    const written = await writeBillBytes({
      kind: 'write',
      format,
      doc: bill.toJSON() as NodeJson,
      against,
      title: 'Sample',
      uiLang: 'en',
      date: '2026-01-01T00:00:00.000Z',
      annotations: [],
      notes: true,
      resources,
    });
    if (!written.ok) throw new Error(`${format}: ${written.code}`);
    return written.bytes;
  };
  const samples = new Map<ExportFormat, Uint8Array[]>();
  for (const format of FORMATS) samples.set(format, [await file(format, null)]);
  samples.get('docx')!.push(await file('docx', edited.toJSON() as NodeJson), strangeDocx());
  samples.get('xml')!.push(...strangeAkn());
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

/** As bytes, or as elements, so that it gets past the reader of XML. */
function damageXml(bytes: Uint8Array, random: Random): Uint8Array {
  return random(3) === 0 ? damage(bytes, random) : strToU8(damageElements(strFromU8(bytes), random));
}

/** A package is damaged as a whole, or in one of its parts and packed anew. */
function damagePackage(bytes: Uint8Array, random: Random): Uint8Array {
  if (random(4) === 0) return damage(bytes, random);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = random(2) === 0 ? 'word/document.xml' : (names[random(names.length)] ?? '');
  if (random(12) === 0) delete parts[name];
  else parts[name] = new Uint8Array(damageXml(parts[name] ?? new Uint8Array(), random));
  return zipSync(parts, { level: 1 });
}

export interface Mutant {
  format: ExportFormat;
  bytes: Uint8Array;
}

/** @param formats of which one is chosen. */
export function mutate(samples: Samples, random: Random, formats: readonly ExportFormat[] = FORMATS): Mutant {
  const format = formats[random(formats.length)] ?? 'txt';
  const files = samples.get(format) ?? [];
  const bytes = files[random(Math.max(1, files.length))] ?? new Uint8Array();
  if (format === 'docx') return { format, bytes: damagePackage(bytes, random) };
  return { format, bytes: format === 'xml' ? damageXml(bytes, random) : damage(bytes, random) };
}

/** What a reader made of a mutant: "read" or its code, and what is wrong with that. */
export interface Answer {
  read: string;
  fault: string | null;
}

/** Reads a mutant. What it is read as must be a bill that can be written again; where it is not read, the code must be one of the list. */
export async function answerOf({ format, bytes }: Mutant): Promise<Answer> {
  let ids = 0;
  let result: ImportResult;
  try {
    result = await readBillBytes(`x.${format}`, bytes, { newId: () => `id-${++ids}` });
    if (!result.ok)
      return {
        read: result.code,
        fault: IMPORT_ERRORS.includes(result.code) ? null : `unknown code ${result.code}`,
      };
    const read = readBill(result.doc);
    if (!read.ok) return { read: 'read', fault: `no bill: ${read.reason}` };
    writeAkn(read.bill, { title: 'x', date: '2026-01-01', country: 'tm' });
    return { read: 'read', fault: null };
  } catch (error) {
    return { read: 'thrown', fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** What is wrong with the reader of a mutant, or null. */
export async function faultOf(mutant: Mutant): Promise<string | null> {
  return (await answerOf(mutant)).fault;
}
