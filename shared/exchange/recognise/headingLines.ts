/** The words of a heading: in the line of its number, or in the next one, or over several in capitals. */
import { type Leaf, leaf } from './draft.ts';
import { type BuildContext, headOf } from './headOf.ts';
import { isCapitals, type Line, sliceSpans, textOf } from './lines.ts';
import { parseList } from './markers.ts';

/** A stretch of a line as a textblock, without the blanks at its ends. */
export function leafOf(type: Leaf['type'], line: Line, from: number, to?: number): Leaf {
  const end = to ?? line.text.trimEnd().length;
  const start = from + (/^\s*/.exec(line.text.slice(from))?.[0].length ?? 0);
  return leaf(type, sliceSpans(line.spans, start, Math.max(start, end)), line.index, start - line.lead);
}

/**
 * The heading that begins at `rest` of a line.
 * @param next place of the line after it; `used` says how many of those that follow belong to the heading.
 */
export function readHeading(
  ctx: BuildContext,
  line: Line,
  rest: number,
  next: number,
  to: number,
  of: 'division' | 'article',
): { heading: Leaf; used: number } {
  const heading = leafOf('heading', line, rest);
  if (textOf(heading.spans) !== '') {
    const used =
      of === 'division' && isCapitals(line.text.slice(rest)) ? joinCapitals(ctx, heading, next, to) : 0;
    return { heading, used };
  }
  const below = ctx.lines[next];
  if (!below || next >= to || !canBeHeading(ctx, below, next, of)) return { heading, used: 0 };
  const found = leafOf('heading', below, 0);
  const more = of === 'division' && below.capitals ? joinCapitals(ctx, found, next + 1, to) : 0;
  return { heading: found, used: 1 + more };
}

function canBeHeading(ctx: BuildContext, line: Line, at: number, of: 'division' | 'article'): boolean {
  if (line.source.table || line.source.note || line.prefix > 0 || headOf(ctx, at)) return false;
  const text = line.text.trim();
  if (text.length > 200 || parseList(text).length > 0) return false;
  if (line.capitals || line.heading || line.bold) return true;
  if (/[.;:,]$/.test(text) || !/^[\p{Lu}«"“„]/u.test(text)) return false;
  return of === 'division' || at + 1 < ctx.lines.length;
}

/** A heading in capitals that runs over two or three lines. */
function joinCapitals(ctx: BuildContext, heading: Leaf, from: number, to: number): number {
  for (let used = 0; used < 3; used++) {
    const at = from + used;
    const next = ctx.lines[at];
    if (!next || at >= to || !next.capitals || next.source.table || next.prefix > 0) return used;
    if (headOf(ctx, at) || parseList(next.text.trim()).length > 0) return used;
    heading.spans.push({ text: ' ', marks: [] }, ...sliceSpans(next.spans, 0, next.text.trimEnd().length));
  }
  return 3;
}

/** "**Article 1. Scope.** This Law …": the bold words are the heading. Offset where they end, 0 where there are none. */
export function boldEnd(line: Line, from: number): number {
  if (line.bold || line.heading) return 0;
  let end = from;
  let bold = false;
  for (const span of sliceSpans(line.spans, from)) {
    const blank = span.text.trim() === '';
    if (!blank && !span.marks.includes('strong')) break;
    bold ||= !blank;
    end += span.text.length;
  }
  return bold && end < line.text.trimEnd().length ? end : 0;
}

/** Whether what stands behind an article's number is its heading, and not its text. @param bodyFollows text comes below. */
export function isArticleHeading(line: Line, rest: string, bodyFollows: boolean): boolean {
  if (/^\(?\d{1,3}[.)]\s*\p{L}/u.test(rest)) return false;
  if (line.heading || line.bold) return true;
  if (/[:;]$/.test(rest) || rest.length > 250) return false;
  if (!/\.$/.test(rest)) return true;
  // "Статья 3. Настоящий Закон вступает в силу …." is the whole article where nothing of its own follows.
  return rest.length <= 70 && !/\.\s+\p{Lu}/u.test(rest) && bodyFollows;
}
