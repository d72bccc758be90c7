/**
 * Authors are told apart by name and by one of six colours. A name gives its colour; where somebody else in this window has
 * that one already, the next free one is taken, so that up to six people never look alike.
 */
export const AUTHOR_COLOURS = 6;

const given = new Map<string, number>();

export function colourOf(author: string): number {
  const known = given.get(author);
  if (known !== undefined) return known;
  const own = colourOfName(author);
  const taken = new Set(given.values());
  const order = Array.from({ length: AUTHOR_COLOURS }, (_one, i) => (own + i) % AUTHOR_COLOURS);
  const colour = order.find((one) => !taken.has(one)) ?? own;
  given.set(author, colour);
  return colour;
}

function colourOfName(author: string): number {
  let sum = 0;
  for (const sign of author) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % AUTHOR_COLOURS;
}
