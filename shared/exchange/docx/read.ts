/**
 * Reads a Word file as a bill: lines, numbers, notes and comments out of the file, structure by the recogniser that all
 * importers share. Tracked changes are taken as accepted, and the report says so. Everything the file does not let be read
 * is refused with a code or listed.
 */
import { z } from 'zod';
import { billAttrsSchema, readBill } from '../../bill/document.ts';
import { listProvisions, type Provision } from '../../bill/provisions.ts';
import { MAX_TEXT } from '../limits.ts';
import { detectLanguage } from '../recognise/language.ts';
import { type RecognisedBill, recogniseBill } from '../recognise.ts';
import type { SourceLine } from '../source.ts';
import type { ImportedComment, ImportNote, ImportOptions, ImportResult } from '../types.ts';
import { child, textOf } from '../xml.ts';
import { commentsOn, withoutAnnex } from './annex.ts';
import { BodyReader } from './body.ts';
import { embeddedTradition, unchangedBill } from './embedded.ts';
import type { Tally } from './model.ts';
import { BILL_PROPERTY } from './names.ts';
import { noteElements, openParts, type WordParts } from './parts.ts';
import { readPictures } from './pictures.ts';
import { customProperty, type Remark, readRemarks } from './remarks.ts';
import { readStyleSheet } from './sheet.ts';
import { type ChangeView, takeSide } from './sides.ts';
import { type CommentPlace, type SourcePlace, type SourceText, sourceText } from './source.ts';

type Recognised = Extract<RecognisedBill, { ok: true }>;

/** What Madda wrote about the bill into the file's properties; nothing of it is trusted unchecked. */
const savedSchema = billAttrsSchema
  .partial()
  .extend({ headings: z.record(z.string(), z.number()).optional() });

function savedAttrs(parts: WordParts): z.infer<typeof savedSchema> {
  const value = customProperty(parts, BILL_PROPERTY);
  if (value === null) return {};
  try {
    const read = savedSchema.safeParse(JSON.parse(value));
    return read.success ? read.data : {};
  } catch {
    return {};
  }
}

function reportNotes(tally: Tally, source: SourceText): ImportNote[] {
  const notes: ImportNote[] = [];
  const add = (key: string, values: Record<string, number>): void => {
    notes.push({ key, values, excerpt: '' });
  };
  const { insertions, deletions, moves, formats } = tally;
  if (insertions + deletions + moves + formats > 0)
    add('docx.note.changesTaken', { insertions, deletions, moves, formats });
  if (source.footnotes > 0) add('docx.note.footnotes', { count: source.footnotes });
  if (tally.textBoxes > 0) add('docx.note.textBoxes', { count: tally.textBoxes });
  if (tally.hidden > 0) add('docx.note.hiddenText', { count: tally.hidden });
  if (tally.symbols > 0) add('docx.note.symbols', { count: tally.symbols });
  return notes;
}

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
      return { provision: place.provision, offset: place.offset + inside - place.from };
    }
    const table = this.bill.provisionOfLine[line];
    return table && this.lines[line]?.table ? { provision: table, offset } : null;
  }
}

function placeComments(bill: Recognised, source: SourceText, remarks: readonly Remark[]): Recognised {
  const placer = new CommentPlacer(bill, source.lines);
  const comments = remarks.map((remark) => placer.place(remark, source.comments.get(remark.id)));
  const notes = [...bill.report.notes];
  if (placer.unplaced > 0)
    notes.push({ key: 'docx.note.commentsUnplaced', values: { count: placer.unplaced }, excerpt: '' });
  return { ...bill, comments, report: { ...bill.report, notes } };
}

/**
 * Reads a .docx.
 * @returns the bill, what the reader was not sure of, and the comments on their words; or the code of the refusal: no
 * Word file, an encrypted one, Word's format before 2007, damaged, too large, a DOCTYPE, content in other formats by reference.
 */
export function readDocx(bytes: Uint8Array, options: ImportOptions): ImportResult {
  const opened = openParts(bytes);
  return opened.ok ? readOpened(opened.parts, bytes, options) : opened;
}

/**
 * The same of a file that is open.
 * @param view whose tracked changes are taken on which side; those of the others as accepted.
 */
export function readOpened(
  parts: WordParts,
  bytes: Uint8Array,
  options: ImportOptions,
  view?: ChangeView,
): ImportResult {
  const body = child(parts.document, 'w:body');
  if (!body) return { ok: false, code: 'damaged', detail: 'no body' };
  const { headings, ...saved } = savedAttrs(parts);
  const sheet = readStyleSheet(parts.styles);
  const reader = new BodyReader(sheet, view);
  const written = reader.blocks(body);
  const { body: blocks, annex } = withoutAnnex(takeSide(written, 'accepted'));
  if (reader.tally.foreign > 0)
    return { ok: false, code: 'forbiddenContent', detail: 'content of another format' };
  const noteOf = noteElements(parts);
  const source = sourceText(blocks, {
    sheet,
    numbering: parts.numbering,
    headings: headings ?? null,
    lang: options.lang ?? saved.lang ?? detectLanguage(textOf(body).slice(0, 100_000)),
    footnote: (id, endnote) => {
      const element = noteOf(id, endnote);
      return element ? takeSide(reader.blocks(element), 'accepted') : [];
    },
  });
  if (source.noted > MAX_TEXT) return { ok: false, code: 'tooLarge', detail: 'footnotes' };
  const tradition = options.tradition ?? saved.tradition;
  // Whoever asks for single layers of changes compares them, and all must have been read in the same way.
  const unchanged = view ? null : unchangedBill(parts, source.lines, options);
  const recognised: RecognisedBill =
    unchanged ??
    recogniseBill(source.lines, {
      newId: options.newId,
      defaults: { ...saved, ownTradition: saved.ownTradition ?? embeddedTradition(parts) },
      ...(options.ownTradition ? { ownTradition: options.ownTradition } : {}),
      ...(options.lang ? { lang: options.lang } : {}),
      ...(tradition ? { tradition } : {}),
    });
  if (!recognised.ok) return recognised;
  // Of a file that came back, remarks on the rows of its table belong to the answers (conformityBack.ts).
  const elsewhere = new Set(view ? commentsOn(annex) : []);
  const remarks = readRemarks(parts).filter(({ id }) => !elsewhere.has(id) || source.comments.has(id));
  const placed = placeComments(recognised, source, remarks);
  const pictures = readPictures(bytes, reader.tally.pictures, written, parts.targets);
  return {
    ok: true,
    doc: placed.doc,
    report: {
      ...placed.report,
      notes: [
        ...reportNotes(reader.tally, source),
        ...(annex.length > 0 ? [{ key: 'docx.note.annex', excerpt: '' }] : []),
        ...pictures.notes,
        ...placed.report.notes,
      ],
    },
    comments: placed.comments,
    ...(pictures.files.length > 0 ? { pictures: pictures.files } : {}),
  };
}
