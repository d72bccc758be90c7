/** The block of attributes at the end of a line: "{#visits locked}", "{#p2 in:chapter}", "{issuer}". */
import { NUMBERED_KINDS } from '../../bill/kinds.ts';

export interface Attributes {
  id: string | null;
  words: Set<string>;
  values: Map<string, string>;
}

const WORDS = new Set<string>([
  'issuer',
  'note',
  'preamble',
  'signature',
  ...NUMBERED_KINDS,
  'locked',
  'unnumbered',
  'plain',
  'empty',
  'header',
  'kept',
]);
const KEYS = new Set(['in', 'locked', 'role', 'colspan', 'rowspan', 'colwidth', 'xml']);

export function noAttributes(): Attributes {
  return { id: null, words: new Set(), values: new Map() };
}

export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Everything but letters, figures and -_. written as %XX, so that any id fits into an attribute or a link. */
export function encode(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\p{L}\p{N}_.-]/gu, (c) =>
      c.charCodeAt(0) < 0x80
        ? `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
        : encodeURIComponent(c),
    );
}

/** null where the braces hold something else: then they are text ("{name of the State}"). */
function parseBlock(block: string): Attributes | null {
  const found = noAttributes();
  for (const token of block.split(' ').filter((t) => t !== '')) {
    const pair = /^(\w+)[:=](.*)$/.exec(token);
    if (token.startsWith('#') && token.length > 1) found.id = decode(token.slice(1));
    else if (pair && KEYS.has(pair[1]!)) found.values.set(pair[1]!, decode(pair[2]!));
    else if (WORDS.has(token)) found.words.add(token);
    else return null;
  }
  return found;
}

/** Takes spaces off the end, but not one that is written "\\ ". */
export function trimLine(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === ' ') end--;
  const trimmed = text.slice(0, end);
  const backslashes = /\\*$/.exec(trimmed.slice(-64))?.[0].length ?? 0;
  return trimmed.length < text.length && backslashes % 2 === 1 ? `${trimmed} ` : trimmed;
}

/** Splits a line into its text and the attributes at its end. */
export function splitAttributes(line: string): { text: string; attributes: Attributes } {
  const match = /(?:^|[ ])\{([^{}\\]*)\} *$/.exec(line);
  const attributes = match ? parseBlock(match[1] ?? '') : null;
  if (!match || !attributes) return { text: trimLine(line), attributes: noAttributes() };
  return { text: trimLine(line.slice(0, match.index)), attributes };
}

/** The tokens as a block with a space before it, '' where there are none. */
export function attributeBlock(tokens: readonly string[]): string {
  return tokens.length > 0 ? ` {${tokens.join(' ')}}` : '';
}
