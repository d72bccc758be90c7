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

/** Fills a template. What has no value goes with the space beside it: "Приложение {n}." without a number is "Приложение." */
export function fill(template: string, values: Partial<Record<Token, string>>): string {
  let dropped = false;
  const text = template.replace(/(\s?)\{(\w*)\}/g, (_all, space: string, token: string) => {
    const value = values[token as Token] ?? '';
    if (value === '') dropped = true;
    return value === '' ? '' : space + value;
  });
  return dropped ? text.trim() : text;
}

export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
