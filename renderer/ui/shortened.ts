/** The beginning of a text, at most so many characters, cut between words and ended with "…" where something is left out. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/\s+\S*$/u, '')}…`;
}
