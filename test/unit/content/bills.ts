/** Reads the shipped bills the way the app does, for the tests of this folder. */
import { readFileSync } from 'node:fs';
import type { Node } from 'prosemirror-model';
import type { TemplateInfo } from '../../../shared/api/project.ts';
import { BILL_FORMAT, readBill } from '../../../shared/bill/document.ts';
import { readMarkdown } from '../../../shared/exchange/markdown/read.ts';
import type { ImportNote } from '../../../shared/exchange/types.ts';

export const resources = new URL('../../../resources/', import.meta.url);

export const templateIndex = JSON.parse(
  readFileSync(new URL('templates/index.json', resources), 'utf8'),
) as TemplateInfo[];

// Every provision of a shipped bill carries its id, so that two projects begun from it can be compared.
function noId(): string {
  throw new Error('a provision without an id');
}

/** The bill of a file under resources/, and what the reader noted. Throws where it cannot be read. */
export function readResource(path: string): { bill: Node; notes: ImportNote[] } {
  const read = readMarkdown(readFileSync(new URL(path, resources), 'utf8'), { newId: noId });
  if (!read.ok) throw new Error(`${path}: ${read.code} ${read.detail}`);
  const checked = readBill(read.doc, BILL_FORMAT);
  if (!checked.ok) throw new Error(`${path}: ${checked.reason}`);
  return { bill: checked.bill, notes: read.report.notes };
}
