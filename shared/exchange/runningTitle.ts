/** What stands at the head of each page. Titles of bills can fill half a page; two lines are enough to know which bill it is. */

/** Characters that fit into two lines of a page's head. */
const LONGEST = 160;

/** The title in one stretch, cut behind a word where it is longer than two lines. */
export function runningTitle(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.lastIndexOf(' ', LONGEST - 1);
  return `${line.slice(0, cut > LONGEST / 2 ? cut : LONGEST - 1).replace(/[\s,;:–—-]+$/u, '')}…`;
}
