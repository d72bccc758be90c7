/** Who saved a Word file last, as its properties say. */
import { child, type XmlElement } from '../xml.ts';

/** Madda's own changes and comments go by this name; a person's name is never this word alone. */
export const OWN_NAME = 'Madda';

/** '' where the file does not tell, or nobody saved it since it was written. */
export function lastModifiedBy(core: XmlElement): string {
  const by = child(core, 'cp:lastModifiedBy');
  const name = by?.children.map((part) => (typeof part === 'string' ? part : '')).join('') ?? '';
  return name === OWN_NAME ? '' : name.trim().slice(0, 200);
}
