/** How large a request may be. Each bound is far above what a bill needs and far below what would hurt a small machine. */
export const BOUNDS = {
  /** Bytes of one file that comes in or goes out (a bill of 1,000 articles is 1 MB as .docx). */
  bytes: 64 * 1024 * 1024,
  /** Characters of all strings in one document or set of changes (3,000 articles are about 5 million). */
  docChars: 48 * 1024 * 1024,
  /** Nodes, objects and values in one document. */
  docValues: 4_000_000,
  /** Depth of JSON: a document is at most 64 nodes deep, each an object in an array. */
  depth: 160,
  id: 200,
  name: 300,
  path: 4_096,
  text: 100_000,
  list: 200_000,
} as const;

export type Measure = 'fits' | 'tooLarge' | 'tooDeep' | 'notJson';

/**
 * Measures a value that should be plain JSON, without recursion, so that no nesting can overflow the stack. Stops at the
 * first bound that is passed; `notJson` for functions, symbols, bigints, other prototypes and the key `__proto__`.
 */
export function measureJson(value: unknown): Measure {
  let values = 0;
  let chars = 0;
  const stack: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (++values > BOUNDS.docValues) return 'tooLarge';
    if (next.depth > BOUNDS.depth) return 'tooDeep';
    const it = next.value;
    if (typeof it === 'string') {
      chars += it.length;
      if (chars > BOUNDS.docChars) return 'tooLarge';
    } else if (typeof it === 'object' && it !== null) {
      if (!isPlain(it)) return 'notJson';
      if (stack.length > BOUNDS.docValues) return 'tooLarge';
      for (const key of Object.keys(it)) {
        if (key === '__proto__') return 'notJson';
        chars += key.length;
        stack.push({ value: (it as Record<string, unknown>)[key], depth: next.depth + 1 });
      }
    } else if (typeof it === 'function' || typeof it === 'symbol' || typeof it === 'bigint') {
      return 'notJson';
    }
  }
  return 'fits';
}

/**
 * Arrays and plain objects. An object's prototype is compared by shape, not by identity: what comes from another realm
 * (an isolated world, a test sandbox) has an Object.prototype of its own.
 */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const proto: unknown = Object.getPrototypeOf(value);
  return proto === null || Object.getPrototypeOf(proto) === null;
}
