/**
 * What no file can carry: control characters, half surrogate pairs and non-characters (XML 1.0, production 2). They come
 * with text that was pasted or damaged, and one of them makes a whole Word file unreadable. They become U+FFFD, a mark
 * that can be seen and looked for.
 */

// Tab and line feed are text; a carriage return is not, every XML reader makes it a line feed.
const FORBIDDEN = /[^\P{Cc}\t\n\u0080-\u009f]|[\ufffe\uffff]/gu;

export function printable(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, '\ufffd');
}

/** The same value with every string in it made printable; keys are ours and stay. */
export function printableJson<T>(value: T): T {
  return clean(value) as T;
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, clean(child)]));
}
