/** Finding a place in the help book. */
export interface HelpText {
  id: string;
  title: string;
  text: string;
}

export interface HelpHit {
  id: string;
  title: string;
  /** Words around the first place that was found; `hit` is as it is written there. All '' where only the title fits. */
  before: string;
  hit: string;
  after: string;
}

/** Letters without their accents and case, so that what a keyboard without Turkmen letters types is found. As long as the text. */
export function plainLetters(text: string): string {
  return [...text]
    .map((letter) => {
      const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
      return bare.length === letter.length ? bare : letter;
    })
    .join('');
}

const AROUND = 46;

/** The chapters in which every word of the query stands: those with it in the title first, then in the order of the book. */
export function searchHelp(chapters: readonly HelpText[], query: string): HelpHit[] {
  const words = plainLetters(query).split(/\s+/).filter(Boolean);
  const [first] = words;
  if (first === undefined) return [];
  const hits = chapters.flatMap(({ id, title, text }) => {
    const inTitle = plainLetters(title);
    const inText = plainLetters(text);
    if (!words.every((word) => inTitle.includes(word) || inText.includes(word))) return [];
    const at = inText.indexOf(first);
    const titled = words.some((word) => inTitle.includes(word));
    const end = at + first.length;
    const piece = (from: number, to: number): string =>
      text.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
    const found = {
      before: piece(at - AROUND, at),
      hit: text.slice(at, end),
      after: piece(end, end + AROUND),
    };
    return [{ titled, hit: { id, title, ...(at < 0 ? { before: '', hit: '', after: '' } : found) } }];
  });
  return [...hits.filter((one) => one.titled), ...hits.filter((one) => !one.titled)].map(({ hit }) => hit);
}
