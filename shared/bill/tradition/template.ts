/** Templates of a tradition: "Статья {n}.", "{nth} madda.", "{name} {word}". */

/** `n` the bare number, `nth` the number with its ordinal ending, `word` the ordinal in words, `name`, `short` the level. */
export const TOKENS = ['n', 'nth', 'word', 'name', 'short'] as const;
export type Token = (typeof TOKENS)[number];

const TOKEN = /\{(\w*)\}/g;

/** Names in braces that are no tokens. */
export function unknownTokens(template: string): string[] {
  return [...template.matchAll(TOKEN)]
    .map(([, name]) => name!)
    .filter((name) => !(TOKENS as readonly string[]).includes(name));
}

export function hasNumber(template: string): boolean {
  return /\{(?:n|nth|word)\}/.test(template);
}

interface Part {
  /** What stands before the token, and the white space right before it, which goes with a token that has no value. */
  text: string;
  space: string;
  token: Token | null;
}

/** Taken apart once each: a long bill has its few templates filled for every provision. */
const known = new Map<string, readonly Part[]>();
/** Traditions that bills bring along could be many in a long day. */
const MOST_KNOWN = 1000;

function partsOf(template: string): readonly Part[] {
  const found = known.get(template);
  if (found) return found;
  const parts: Part[] = [];
  let from = 0;
  for (const hit of template.matchAll(/(\s?)\{(\w*)\}/g)) {
    const [all, space, token] = hit;
    parts.push({ text: template.slice(from, hit.index), space: space!, token: token as Token });
    from = hit.index + all.length;
  }
  parts.push({ text: template.slice(from), space: '', token: null });
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(template, parts);
  return parts;
}

/** Fills a template. What has no value goes with the space beside it: "Приложение {n}." without a number is "Приложение." */
export function fill(template: string, values: Partial<Record<Token, string>>): string {
  let dropped = false;
  let text = '';
  for (const part of partsOf(template)) {
    text += part.text;
    if (part.token === null) continue;
    const value = values[part.token] ?? '';
    if (value === '') dropped = true;
    else text += part.space + value;
  }
  return dropped ? text.trim() : text;
}

export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
