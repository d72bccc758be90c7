/** One door for every file that holds a bill: the format is taken from the name, checked against the content by the parser. */
import { randomUUID } from 'node:crypto';
import type { ReturnedConformity } from '../../../shared/exchange/docx/conformityBack.ts';
import type { ReturnedResult } from '../../../shared/exchange/docx/returned.ts';
import { formatOf } from '../../../shared/exchange/formats.ts';
import type { ImportOptions, ImportResult } from '../../../shared/exchange/types.ts';
import type { ReturnTask } from './task.ts';

/** Larger than any bill with attachments; what is inside is bounded again by each parser. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/**
 * Reads a bill from bytes.
 * @returns `notThisFormat` with the file's ending as detail where the format is not one that Madda reads.
 */
export async function readBillBytes(
  fileName: string,
  bytes: Uint8Array,
  options: ImportOptions,
): Promise<ImportResult> {
  const format = formatOf(fileName);
  if (format === null) return { ok: false, code: 'notThisFormat', detail: fileName };
  if (bytes.byteLength > MAX_FILE_BYTES)
    return { ok: false, code: 'tooLarge', detail: String(bytes.byteLength) };
  if (bytes.byteLength === 0) return { ok: false, code: 'empty', detail: '' };
  switch (format) {
    case 'docx': {
      const { readDocx } = await import('../../../shared/exchange/docx/read.ts');
      return readDocx(bytes, options);
    }
    case 'xml': {
      const { readAkn } = await import('../../../shared/exchange/akn/read.ts');
      return withText(bytes, (text) => readAkn(text, options));
    }
    case 'html': {
      const { readHtml } = await import('../../../shared/exchange/html/read.ts');
      return withText(bytes, (text) => readHtml(text, options));
    }
    case 'md': {
      const { readMarkdown } = await import('../../../shared/exchange/markdown/read.ts');
      return withText(bytes, (text) => readMarkdown(text, options));
    }
    case 'txt': {
      const { readText } = await import('../../../shared/exchange/text/read.ts');
      return withText(bytes, (text) => readText(text, options));
    }
  }
}

/** Reads a conformity table that came back. */
export async function readAnswerBytes(bytes: Uint8Array): Promise<ReturnedConformity> {
  if (bytes.byteLength > MAX_FILE_BYTES)
    return { ok: false, code: 'tooLarge', detail: String(bytes.byteLength) };
  const { readConformity } = await import('../../../shared/exchange/docx/conformityBack.ts');
  return readConformity(bytes);
}

/** Reads a Word file that came back, by the people who changed it. */
export async function readReturnedBytes(task: ReturnTask): Promise<ReturnedResult> {
  const { bytes, lang, tradition, ownTradition } = task;
  if (bytes.byteLength > MAX_FILE_BYTES)
    return { ok: false, code: 'tooLarge', detail: String(bytes.byteLength) };
  const { readReturned } = await import('../../../shared/exchange/docx/returned.ts');
  const own = ownTradition ? { ownTradition } : {};
  return readReturned(bytes, { lang, tradition, ...own, newId: randomUUID });
}

function withText(bytes: Uint8Array, read: (text: string) => ImportResult): ImportResult {
  const text = decodeText(bytes);
  return text === null ? { ok: false, code: 'notThisFormat', detail: 'not a text file' } : read(text);
}

/**
 * Text files come as UTF-8, UTF-16 with a mark, or (old Russian files) Windows-1251. Bytes that are no valid UTF-8 are
 * read as Windows-1251; a file with zero bytes is not text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}
