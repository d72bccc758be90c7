/** What of a bill the browser may leave out of layout while it is off screen (editor.css), and the window may draw later. */

export const DIVISIONS: ReadonlySet<string> = new Set(['part', 'section', 'chapter', 'annex']);
/** In divisions, or right under the page. */
export const UNITS: ReadonlySet<string> = new Set(['article', 'paragraph']);

/** @param type the name of a node's type. */
export const isLeftOut = (type: string): boolean => DIVISIONS.has(type) || UNITS.has(type);
