/**
 * Footnotes in foreign HTML. Word, LibreOffice, Google Docs and most web pages write them the same way under different
 * names: a link in the text leads to a note, and a link in the note leads back. Such a pair is a footnote.
 */
import { footnoteText } from '../../shared/bill/footnotes.ts';

/** A bill has some hundred; a page with more links to itself is no bill. */
const MOST = 2_000;
/** The longest note that is taken for one. */
const MAX_WORDS = 10_000;
/** Left in the text where a footnote stood. */
export const FOOTNOTE_ATTRIBUTE = 'data-pasted-footnote';

function targetOf(link: Element): string | null {
  const href = link.getAttribute('href') ?? '';
  // A copied page has its full address before the mark.
  const at = href.indexOf('#');
  return at < 0 || at === href.length - 1 ? null : decoded(href.slice(at + 1));
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Names by which a link back may call a reference: its own, and those of what it stands alone in (`<sup id=…>`). */
function namesOf(link: Element): Set<string> {
  const names = new Set<string>();
  let at: Element | null = link;
  for (let up = 0; at && up < 3; up++) {
    for (const name of [at.id, at.getAttribute('name')]) if (name) names.add(name);
    at = at.parentElement?.textContent?.trim() === link.textContent?.trim() ? at.parentElement : null;
  }
  return names;
}

interface Pair {
  reference: Element;
  back: Element;
}

function pairsIn(root: Element): Pair[] {
  const links = [...root.querySelectorAll('a[href*="#"]')].slice(0, MOST);
  const marked = new Map<string, Element>();
  for (const element of root.querySelectorAll('[id], a[name]'))
    for (const name of [element.getAttribute('name'), element.id])
      if (name && !marked.has(name)) marked.set(name, element);
  const pairs: Pair[] = [];
  const taken = new Set<Element>();
  for (const reference of links) {
    const target = marked.get(targetOf(reference) ?? '');
    if (!target || taken.has(reference) || target.contains(reference)) continue;
    const names = namesOf(reference);
    const backs = target.matches('a[href]') ? [target] : [...target.querySelectorAll('a[href*="#"]')];
    const back = backs.find((link) => names.has(targetOf(link) ?? ''));
    // The reference comes first, its note after it.
    const follows =
      back && (reference.compareDocumentPosition(back) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (!back || !follows || taken.has(back)) continue;
    taken.add(reference).add(back);
    pairs.push({ reference, back });
  }
  return pairs;
}

/** All that belongs to a note: its block, and the box around it while that holds no other note and not the text. */
function noteOf({ back }: Pair, backs: readonly Element[], references: readonly Element[]): Element | null {
  let note = back.closest('p, li, dd, div, aside');
  if (!note || references.some((one) => note!.contains(one))) return null;
  for (let up = note.parentElement; up && /^(?:li|dd|div|aside)$/.test(up.localName); up = up.parentElement) {
    const others = backs.filter((one) => up.contains(one)).length > 1;
    if (others || references.some((one) => up.contains(one))) break;
    note = up;
  }
  return note;
}

/** What stands around all notes and holds nothing else goes too: the list, the line above it. */
function clearAround(parent: Element | null): void {
  let at = parent;
  while (at && at.localName !== 'body' && at.textContent?.trim() === '') {
    const up: Element | null = at.parentElement;
    at.remove();
    at = up;
  }
}

/**
 * Takes the notes out of a page and puts a mark where each is referred to; gives their words in the order of the marks
 * (`FOOTNOTE_ATTRIBUTE` is the index). What is no pair stays as it is.
 */
export function takeFootnotes(root: Element): string[] {
  const pairs = pairsIn(root);
  const backs = pairs.map(({ back }) => back);
  const references = pairs.map(({ reference }) => reference);
  const words: string[] = [];
  const emptied = new Set<Element>();
  for (const pair of pairs) {
    const note = noteOf(pair, backs, references);
    if (!note) continue;
    pair.back.remove();
    const text = footnoteText(note.textContent ?? '').replace(/(?:\s|[↑↩^]|\ufe0e)+$/gu, '');
    if (text === '' || text.length > MAX_WORDS) continue;
    if (note.parentElement) emptied.add(note.parentElement);
    note.remove();
    const mark = root.ownerDocument.createElement('span');
    mark.setAttribute(FOOTNOTE_ATTRIBUTE, String(words.length));
    const sign = pair.reference.closest('sup');
    (sign?.textContent?.trim() === pair.reference.textContent?.trim() ? sign : pair.reference)?.replaceWith(
      mark,
    );
    words.push(text);
  }
  for (const parent of emptied) clearAround(parent);
  return words;
}
