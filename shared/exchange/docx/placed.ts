/** The comments of a Word file on the words of the bill that was recognised in it. */
import { readBill } from '../../bill/document.ts';
import { listProvisions, type Provision } from '../../bill/provisions.ts';
import { lengthOfWords } from '../../text/softHyphens.ts';
import type { RecognisedBill } from '../recognise.ts';
import type { SourceLine } from '../source.ts';
import type { ImportedComment } from '../types.ts';
import type { Remark } from './remarks.ts';
import type { CommentPlace, SourcePlace, SourceText } from './source.ts';

type Recognised = Extract<RecognisedBill, { ok: true }>;

/** A place in the bill: a provision and an offset in its text; null offset where it is in the heading. */
interface BillPlace {
  provision: string;
  offset: number | null;
}

class CommentPlacer {
  private readonly bill: Recognised;
  private readonly lines: readonly SourceLine[];
  private readonly byLine = new Map<number, Recognised['places']>();
  private readonly provisions = new Map<string, Provision>();
  private readonly title: string;
  private readonly nextPlaced: readonly number[];
  unplaced = 0;

  constructor(bill: Recognised, lines: readonly SourceLine[]) {
    this.bill = bill;
    this.lines = lines;
    for (const place of bill.places) {
      const known = this.byLine.get(place.line);
      if (known) known.push(place);
      else this.byLine.set(place.line, [place]);
    }
    const read = readBill(bill.doc);
    for (const provision of read.ok ? listProvisions(read.bill) : [])
      this.provisions.set(provision.id, provision);
    this.title = [...this.provisions.keys()][0] ?? '';
    this.nextPlaced = this.placedLines();
  }

  /** The comment on the words of one provision: a range that goes on past it ends with it. */
  place(remark: Remark, at: CommentPlace | undefined): ImportedComment {
    const from = at ? this.find(at.from) : null;
    const to = at ? this.find(at.to) : null;
    if (!from) this.unplaced++;
    const provision = from?.provision ?? this.title;
    const text = this.provisions.get(provision)?.text ?? '';
    const start = Math.min(from?.offset ?? 0, text.length);
    let end = start;
    if (from && from.offset !== null && to) {
      const same = to.provision === provision && to.offset !== null;
      end = Math.max(start, Math.min(same ? (to.offset ?? 0) : text.length, text.length));
    }
    const words = end > start ? text.slice(start, end) : (this.provisions.get(provision)?.heading ?? '');
    return {
      provision,
      quote: from ? words : '',
      from: start,
      to: end,
      author: remark.author,
      at: remark.at,
      text: remark.text,
      resolved: remark.resolved,
      replies: remark.replies.map(({ author, at: when, text: said }) => ({ author, at: when, text: said })),
    };
  }

  private find(at: SourcePlace): BillPlace | null {
    const own = this.onLine(at.line, at.offset);
    if (own) return own;
    // A comment on an empty line belongs to the next line that has a place.
    const next = this.nextPlaced[at.line + 1] ?? this.lines.length;
    return next < this.lines.length ? this.onLine(next, 0) : null;
  }

  /** For each line the first from it on that has a place. */
  private placedLines(): number[] {
    const next: number[] = [];
    for (let line = this.lines.length - 1; line >= 0; line--)
      next[line] = this.onLine(line, 0) ? line : (next[line + 1] ?? this.lines.length);
    return next;
  }

  private onLine(line: number, offset: number): BillPlace | null {
    const places = this.byLine.get(line) ?? [];
    const place = places.find((p) => offset <= p.to) ?? places.at(-1);
    if (place) {
      if (place.part === 'heading') return { provision: place.provision, offset: null };
      const inside = Math.max(place.from, Math.min(offset, place.to));
      const before = textOf(this.lines[line]).slice(place.from, inside);
      return { provision: place.provision, offset: place.offset + lengthOfWords(before) };
    }
    const table = this.bill.provisionOfLine[line];
    return table && this.lines[line]?.table ? { provision: table, offset } : null;
  }
}

const textOf = (line: SourceLine | undefined): string => (line?.runs ?? []).map(({ text }) => text).join('');

/** The same bill with the remarks as its comments; the report tells how many have no place in it. */
export function placeComments(
  bill: Recognised,
  source: Pick<SourceText, 'lines' | 'comments'>,
  remarks: readonly Remark[],
): Recognised {
  if (remarks.length === 0) return bill;
  const placer = new CommentPlacer(bill, source.lines);
  const comments = remarks.map((remark) => placer.place(remark, source.comments.get(remark.id)));
  const notes = [...bill.report.notes];
  if (placer.unplaced > 0)
    notes.push({ key: 'docx.note.commentsUnplaced', values: { count: placer.unplaced }, excerpt: '' });
  return { ...bill, comments, report: { ...bill.report, notes } };
}
