/**
 * Remarks as Word comments: where each range starts and ends in the printed lines, and the list of comments itself.
 * A reply is a comment of its own with the same range: without a range LibreOffice drops it and Word shows it nowhere.
 */
import { type TextBlock, textOfRuns, wordsOfRuns } from '../../bill/blocks.ts';
import type { Language } from '../../bill/kinds.ts';
import { placeWith, softHyphensIn } from '../../text/softHyphens.ts';
import type { Annotation } from '../types.ts';
import { escaped, paragraphOf, runOf, textRun } from './markup.ts';
import type { Part } from './package.ts';
import { type PrintLine, withoutNotes } from './print.ts';
import { WORD_LANGUAGE } from './styles.ts';

/** A range on the text of one printed block, in characters of it; `ids` are the comment and its replies. */
export interface BlockRange {
  ids: number[];
  from: number;
  to: number;
  /** The range starts or ends in another block of the same provision. */
  opens: boolean;
  closes: boolean;
}

export interface WordComment {
  id: number;
  author: string;
  initials: string;
  /** ISO 8601. */
  date: string;
  text: string;
  resolved: boolean;
  /** The comment that this one answers. */
  parent?: number;
}

export interface PlacedComments {
  comments: WordComment[];
  /** Ranges by printed block (identity of the block of the newer side). */
  ranges: Map<TextBlock, BlockRange[]>;
}

/** The stretch of a provision's own text that a block prints; soft hyphens are printed and not counted. */
interface Stretch {
  block: TextBlock;
  start: number;
  length: number;
}

// Mirrors the text of provisions.ts: lines joined by one character, table cells by one character.
function stretches(lines: readonly PrintLine[]): Map<string, { text: Stretch[]; heading?: TextBlock }> {
  const byProvision = new Map<string, { text: Stretch[]; heading?: TextBlock }>();
  const add = (block: TextBlock): void => {
    const known = byProvision.get(block.id) ?? { text: [] };
    byProvision.set(block.id, known);
    if (block.role === 'heading') {
      known.heading = block;
      return;
    }
    const last = known.text.at(-1);
    const start = last ? last.start + last.length + 1 : 0;
    known.text.push({ block, start, length: wordsOfRuns(block.runs).length });
  };
  for (const line of lines) {
    if (!line.to || line.op === 'del') continue;
    if (!line.rows) add(line.to);
    else
      for (const row of line.rows)
        for (const cell of row.cells)
          for (const inner of cell.lines)
            if (row.op !== 'del' && inner.op !== 'del' && inner.to) add(inner.to);
  }
  return byProvision;
}

/** A comment without a time gets that of the export. */
function timeOf(at: string, fallback: string): string {
  const time = new Date(at === '' ? fallback : at);
  return (Number.isNaN(time.getTime()) ? new Date(fallback) : time).toISOString();
}

/**
 * Places the annotations on the printed lines. One whose provision is not printed goes to the title (or the first line),
 * so that no remark is lost.
 */
export function placeAnnotations(
  annotations: readonly Annotation[],
  lines: readonly PrintLine[],
  date: string,
): PlacedComments {
  const places = stretches(lines);
  const first = withoutNotes(lines).find((l) => l.to && l.op !== 'del' && l.to.role !== 'table')?.to;
  const placed: PlacedComments = { comments: [], ranges: new Map() };
  for (const annotation of annotations) {
    const place = places.get(annotation.provision) ?? (first ? { text: [], heading: first } : undefined);
    if (!place) continue;
    const parent = placed.comments.length;
    const ids = [parent];
    placed.comments.push({
      id: parent,
      author: annotation.author,
      initials: annotation.initials,
      date: timeOf(annotation.at, date),
      text: annotation.text,
      resolved: annotation.resolved,
    });
    for (const reply of annotation.replies) {
      ids.push(placed.comments.length);
      placed.comments.push({
        id: placed.comments.length,
        author: reply.author,
        initials: reply.initials,
        date: timeOf(reply.at, date),
        text: reply.text,
        parent,
        resolved: annotation.resolved,
      });
    }
    addRanges(placed.ranges, place, annotation, ids);
  }
  return placed;
}

function addRanges(
  ranges: Map<TextBlock, BlockRange[]>,
  place: { text: Stretch[]; heading?: TextBlock },
  annotation: Annotation,
  ids: number[],
): void {
  const put = (block: TextBlock, range: BlockRange): void => {
    const known = ranges.get(block);
    if (known) known.push(range);
    else ranges.set(block, [range]);
  };
  const whole = place.heading ?? place.text[0]?.block;
  const pointed = annotation.to > annotation.from;
  const touched = pointed
    ? place.text.filter((s) => annotation.from < s.start + s.length && annotation.to > s.start)
    : [];
  if (touched.length === 0) {
    if (whole) put(whole, { ids, from: 0, to: textOfRuns(whole.runs).length, opens: true, closes: true });
    return;
  }
  touched.forEach((stretch, i) => {
    const hyphens = softHyphensIn(textOfRuns(stretch.block.runs));
    put(stretch.block, {
      ids,
      from: placeWith(hyphens, Math.max(0, annotation.from - stretch.start), false),
      to: placeWith(hyphens, Math.min(stretch.length, annotation.to - stretch.start), true),
      opens: i === 0,
      closes: i === touched.length - 1,
    });
  });
}

/** Ids by which a thread knows its comments: eight hexadecimal figures below 80000000. */
const paraId = (id: number): string => (0x10000000 + id).toString(16).toUpperCase();

function commentXml(comment: WordComment, uiLang: Language, dated: boolean): string {
  const { id, author, initials, date, text } = comment;
  const lines = text.split('\n');
  const paragraphs = lines.map((line, i) => {
    const mark = i === 0 ? runOf('<w:annotationRef/>', '<w:rStyle w:val="CommentReference"/>') : '';
    const p = paragraphOf(mark + textRun(line, { lang: WORD_LANGUAGE[uiLang] }), { style: 'CommentText' });
    // The thread hangs on the last paragraph.
    return i < lines.length - 1 ? p : p.replace('<w:p>', `<w:p w14:paraId="${paraId(id)}">`);
  });
  const when = dated ? ` w:date="${date}"` : '';
  return `<w:comment w:id="${id}" w:author="${escaped(author)}"${when} w:initials="${escaped(initials)}">${paragraphs.join('')}</w:comment>`;
}

/** The parts that hold the comments and their threads; none where there are no comments. */
export function commentParts(comments: readonly WordComment[], uiLang: Language, dated: boolean): Part[] {
  if (comments.length === 0) return [];
  const threads = comments.map(({ id, parent, resolved }) => {
    const above = parent === undefined ? '' : ` w15:paraIdParent="${paraId(parent)}"`;
    return `<w15:commentEx w15:paraId="${paraId(id)}"${above} w15:done="${resolved ? 1 : 0}"/>`;
  });
  return [
    { kind: 'comments', xml: comments.map((comment) => commentXml(comment, uiLang, dated)).join('') },
    { kind: 'commentsExtended', xml: threads.join('') },
  ];
}
