/**
 * What no file can carry: control characters, half surrogate pairs and non-characters (XML 1.0, production 2). They come
 * with text that was pasted or damaged, and one of them makes a whole Word file unreadable. They become U+FFFD, a mark
 * that can be seen and looked for.
 */

// Tab and line feed are text; a carriage return is not, every XML reader makes it a line feed.
const FORBIDDEN = /[^\P{Cc}\t\n\u0080-\u009f]|[\ufffe\uffff]/gu;

export function printable(text: string): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  return whole.replace(FORBIDDEN, '\ufffd');
}

/** The same value with every string in it made printable; keys are ours and stay. */
export function printableJson<T>(value: T): T {
  return clean(value) as T;
}

/** What is clean is not copied: nearly all of a bill is. */
function clean(value: unknown): unknown {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) {
    const made = value.map(clean);
    return made.every((one, i) => one === value[i]) ? value : made;
  }
  if (typeof value !== 'object' || value === null) return value;
  let made: Record<string, unknown> | null = null;
  for (const [key, child] of Object.entries(value)) {
    const cleaned = clean(child);
    if (cleaned === child) continue;
    made ??= { ...value };
    made[key] = cleaned;
  }
  return made ?? value;
}
