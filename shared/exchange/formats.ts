/** Which import format a file is, by its name. */
import type { ImportFormat } from './types.ts';

const BY_EXTENSION: Record<string, ImportFormat> = {
  docx: 'docx',
  docm: 'docx',
  xml: 'xml',
  akn: 'xml',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
};

/** null where the extension is none that Madda reads. */
export function formatOf(fileName: string): ImportFormat | null {
  const extension = /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(BY_EXTENSION, extension) ? (BY_EXTENSION[extension] ?? null) : null;
}
