/**
 * Wording of another law that an amending law quotes: articles and lists inside a quotation are provisions of that law. The
 * marks around it stay: the opening one at the end of the line that introduces the quotation, the closing one where it was.
 */
import { type Branch, branch, type Leaf } from './draft.ts';
import { leafOf } from './headingLines.ts';
import type { BuildContext } from './headOf.ts';
import { type Line, sliceSpans } from './lines.ts';
import { parseAnnex, parseArticle, parseDivision } from './markers.ts';

const OPENING = /^\s*[«“„"]\s*/u;

/**
 * The lines of a quotation that begins with an article, the opening mark taken off; null for any other quotation.
 * @param isOpened the mark stands at the end of the line before already.
 */
export function quotedArticles(
  lines: readonly Line[],
  isOpened: boolean,
): { mark: string; lines: Line[] } | null {
  const [first, ...rest] = lines;
  const mark = isOpened ? '' : first ? OPENING.exec(first.text)?.[0] : undefined;
  if (!first || mark === undefined || first.prefix > 0) return null;
  const cut = mark.length;
  const opened: Line = {
    ...first,
    spans: sliceSpans(first.spans, cut),
    text: first.text.slice(cut),
    lead: first.lead - cut,
  };
  const article = parseArticle(opened.text);
  if (!article || article.section) return null;
  // A quotation holds articles and what is in them; one with chapters or annexes stays plain lines.
  if (rest.some((line) => line.source.note || parseDivision(line.text) || parseAnnex(line.text))) return null;
  return { mark: mark.trim(), lines: [opened, ...rest] };
}

/** Puts the opening mark behind the words that introduce the quotation. */
export function markOpened(lead: Leaf, mark: string): void {
  if (mark === '') return;
  const last = lead.spans.at(-1);
  if (last && last.footnote === undefined) last.text = `${last.text.trimEnd()} ${mark}`;
  else lead.spans.push({ text: ` ${mark}`, marks: [] });
}

/** A quotation as it stands, a line a wording. */
export function quotedLines(ctx: BuildContext, lines: readonly Line[]): Branch {
  const node = branch('quoted', ctx.idOf(null));
  for (const line of lines) node.children.push(leafOf('wording', line, 0));
  return node;
}
