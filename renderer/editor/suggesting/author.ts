/** Authors are told apart by name and by one of six colours; the same name always has the same one. */
export const AUTHOR_COLOURS = 6;

export function colourOf(author: string): number {
  let sum = 0;
  for (const sign of author) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % AUTHOR_COLOURS;
}
