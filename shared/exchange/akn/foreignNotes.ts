/** What the report of an import says of another system's Akoma Ntoso: what was kept, left out, or not known. */
import { excerptOf } from '../recognise/lines.ts';
import type { ImportNote } from '../types.ts';
import { child, elements, textOf, type XmlElement } from '../xml.ts';

/** Parts of <meta> that say more than what the file is called and who made it. */
const METADATA = new Set([
  'publication',
  'classification',
  'lifecycle',
  'workflow',
  'analysis',
  'temporalData',
  'notes',
  'proprietary',
]);

export class ForeignNotes {
  readonly all: ImportNote[] = [];
  private readonly unknown = new Set<string>();

  /** Each kept element by itself, since it has a place; of the others the first of each name. */
  add(key: string, element: XmlElement, provision?: string): void {
    const name = element.attrs.name ?? element.name;
    if (provision === undefined && this.unknown.has(`${key} ${name}`)) return;
    this.unknown.add(`${key} ${name}`);
    const note: ImportNote = { key, values: { name }, excerpt: excerptOf(textOf(element).slice(0, 400)) };
    this.all.push(provision === undefined ? note : { ...note, provision });
  }

  /** What the file says about itself is not printed, so no block can stand for it. */
  metadata(bill: XmlElement): void {
    for (const part of elements(child(bill, 'meta') ?? bill, undefined))
      if (METADATA.has(part.name)) this.add('note.metadata', { ...part, attrs: {} });
  }
}
