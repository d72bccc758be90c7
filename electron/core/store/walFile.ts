/**
 * Reading a write-ahead log without SQLite: its frames are pages with a checksum that runs on from the one before
 * (sqlite.org/fileformat2.html, 4.1 and 4.2). Read only to see what the log says of itself.
 */
import { closeSync, openSync, readSync } from 'node:fs';

const HEADER = 32;
const FRAME = 24;
const MAGIC = 0x377f0682;
const MOST_PAGE = 65_536;

type Sum = [number, number];

/** Goes on with a checksum over 8 bytes at a time. */
function sumOver(bytes: Buffer, from: number, to: number, big: boolean, [a, b]: Sum): Sum {
  let [x, y] = [a, b];
  for (let at = from; at < to; at += 8) {
    x = (x + (big ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)) + y) >>> 0;
    y = (y + (big ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4)) + x) >>> 0;
  }
  return [x, y];
}

const saidAt = (bytes: Buffer, at: number): Sum => [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)];
const same = (one: Sum, other: Sum): boolean => one[0] === other[0] && one[1] === other[1];

/** What was found in a log: how many pages of finished transactions it has, and what was looked for, in order. */
export interface Logged<T> {
  pages: number;
  found: T[];
}

/**
 * Goes through the pages of every transaction that was finished, in the order in which they were written. No log, or one
 * in which nothing counts, has no pages.
 * @param find what is looked for in a page, or null; the buffer is used again for the next page.
 */
export function readLog<T>(path: string, find: (page: Buffer) => T | null): Logged<T> {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { pages: 0, found: [] };
    throw error;
  }
  try {
    return readFrames(file, find);
  } finally {
    closeSync(file);
  }
}

function readFrames<T>(file: number, find: (page: Buffer) => T | null): Logged<T> {
  const out: Logged<T> = { pages: 0, found: [] };
  const header = Buffer.alloc(HEADER);
  if (readSync(file, header, 0, HEADER, 0) < HEADER) return out;
  const magic = header.readUInt32BE(0);
  const big = magic === MAGIC + 1;
  const size = header.readUInt32BE(8);
  const isSize = size >= 512 && size <= MOST_PAGE && (size & (size - 1)) === 0;
  if ((magic !== MAGIC && !big) || !isSize) return out;
  let sum = sumOver(header, 0, 24, big, [0, 0]);
  if (!same(sum, saidAt(header, 24))) return out;
  const frame = Buffer.alloc(FRAME + size);
  let [pages, found]: [number, T[]] = [0, []];
  for (let at = HEADER; readSync(file, frame, 0, frame.length, at) === frame.length; at += frame.length) {
    // Other salts: what stands here was written before the log began anew.
    if (!frame.subarray(8, 16).equals(header.subarray(16, 24))) break;
    sum = sumOver(frame, FRAME, frame.length, big, sumOver(frame, 0, 8, big, sum));
    if (!same(sum, saidAt(frame, 16))) break;
    const one = find(frame.subarray(FRAME));
    pages++;
    if (one !== null) found.push(one);
    // The last page of a transaction says how large the file is after it; pages before it do not count alone.
    if (frame.readUInt32BE(4) === 0) continue;
    out.pages += pages;
    out.found.push(...found);
    [pages, found] = [0, []];
  }
  return out;
}
