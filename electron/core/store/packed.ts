/**
 * Texts that are stored once for many versions, packed: the words of an article take a quarter of their length. Files of
 * before hold plain text in the same columns; both are read.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { Damaged } from './damaged.ts';

/** Far beyond any unit of a bill: a forged row must not fill the memory. */
const MOST = 64 * 1024 * 1024;
/** Most units are a few kilobytes: room for more would be made, and cleared away, thousands of times in a long bill. */
const CHUNK = 8 * 1024;

export function packed(text: string): Buffer {
  return deflateRawSync(text);
}

/** @throws Damaged where the value is neither text nor what `packed` made. */
export function unpacked(value: unknown): string {
  return typeof value === 'string' ? value : unpackedBytes(value).toString('utf8');
}

/** The same as UTF-8. */
export function unpackedBytes(value: unknown): Buffer {
  if (typeof value === 'string') return Buffer.from(value);
  if (!Buffer.isBuffer(value)) throw new Damaged('a stored text is missing');
  try {
    return inflateRawSync(value, { maxOutputLength: MOST, chunkSize: CHUNK });
  } catch {
    throw new Damaged('a stored text is not what was packed');
  }
}
