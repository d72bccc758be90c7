/**
 * Reads a Word file as a bill: lines, numbers, notes and comments out of the file, structure by the recogniser that all
 * importers share. Tracked changes are taken as accepted, and the report says so. Everything the file does not let be read
 * is refused with a code or listed.
 */
import type { Node } from 'prosemirror-model';
import { z } from 'zod';
import { billAttrs, billAttrsSchema } from '../../bill/document.ts';
import { MAX_TEXT } from '../limits.ts';
import { detectLanguage } from '../recognise/language.ts';
import { type RecognisedBill, recogniseBill } from '../recognise.ts';
import type { ImportedPicture, ImportNote, ImportOptions, ImportResult } from '../types.ts';
import { child, elements, type XmlElement } from '../xml.ts';
import { commentsOn, withoutAnnex } from './annex.ts';
import { BodyReader } from './body.ts';
import { embeddedBill, unchangedBill } from './embedded.ts';
import type { Tally, WordBlock } from './model.ts';
import { BILL_PROPERTY } from './names.ts';
import { noteElements, openParts, type WordParts } from './parts.ts';
import { readPictures } from './pictures.ts';
import { placeComments } from './placed.ts';
import { customProperty, readRemarks } from './remarks.ts';
import { restoreStyles } from './restyled.ts';
import { readStyleSheet, type StyleSheet } from './sheet.ts';
import { type ChangeView, takeSide } from './sides.ts';
import { beginningOf, type SourceText, sourceText } from './source.ts';

/** What Madda wrote about the bill into the file's properties; nothing of it is trusted unchecked. */
const savedSchema = billAttrsSchema
  .partial()
  .extend({ headings: z.record(z.string(), z.number()).optional() });
type SavedAttrs = z.infer<typeof savedSchema>;

function savedAttrs(parts: Pick<WordParts, 'custom'>): SavedAttrs {
  const value = customProperty(parts, BILL_PROPERTY);
  if (value === null) return {};
  try {
    const read = savedSchema.safeParse(JSON.parse(value));
    return read.success ? read.data : {};
  } catch {
    return {};
  }
}

function reportNotes(tally: Tally, footnotes: number): ImportNote[] {
  const notes: ImportNote[] = [];
  const add = (key: string, values: Record<string, number>): void => {
    notes.push({ key, values, excerpt: '' });
  };
  const { insertions, deletions, moves, formats } = tally;
  if (insertions + deletions + moves + formats > 0)
    add('docx.note.changesTaken', { insertions, deletions, moves, formats });
  if (footnotes > 0) add('docx.note.footnotes', { count: footnotes });
  if (tally.textBoxes > 0) add('docx.note.textBoxes', { count: tally.textBoxes });
  if (tally.hidden > 0) add('docx.note.hiddenText', { count: tally.hidden });
  if (tally.symbols > 0) add('docx.note.symbols', { count: tally.symbols });
  return notes;
}

/** As much of a text as its language is told by. */
const TELLING = 100_000;

/** What is left of the body once it was read. */
interface ReadText {
  source: SourceText;
  notes: ImportNote[];
  pictures: ImportedPicture[];
  /** Comments on the annexed table. */
  annexed: string[];
}

/** Takes the body block by block and gives it back as source lines. */
class TextReader {
  private readonly parts: Omit<WordParts, 'document'>;
  private readonly sheet: StyleSheet;
  private readonly reader: BodyReader;
  private blocks: WordBlock[] = [];

  constructor(parts: Omit<WordParts, 'document'>, view?: ChangeView) {
    this.parts = parts;
    this.sheet = readStyleSheet(parts.styles);
    this.reader = new BodyReader(this.sheet, view);
  }

  add(block: XmlElement): void {
    for (const read of this.reader.block(block)) this.blocks.push(read);
  }

  get foreign(): boolean {
    return this.reader.tally.foreign > 0;
  }

  /** Once, at the end: what was read is let go of. */
  finish(
    bytes: Uint8Array,
    { headings, lang }: SavedAttrs,
    bill: () => Node | null,
    options: ImportOptions,
  ): ReadText {
    const { parts, sheet, reader } = this;
    const written = this.blocks;
    this.blocks = [];
    if (headings) restoreStyles(written, sheet, headings, bill);
    const pictures = readPictures(bytes, reader.tally.pictures, written, parts.targets);
    const { body, annex } = withoutAnnex(takeSide(written, 'accepted'));
    const noteOf = noteElements(parts);
    const source = sourceText(body, {
      sheet,
      numbering: parts.numbering,
      headings: headings ?? null,
      lang: options.lang ?? lang ?? detectLanguage(beginningOf(written, TELLING)),
      footnote: (id, endnote) => {
        const element = noteOf(id, endnote);
        return element ? takeSide(reader.blocks(element), 'accepted') : [];
      },
    });
    const notes = [
      ...reportNotes(reader.tally, source.footnotes),
      ...(annex.length > 0 ? [{ key: 'docx.note.annex', excerpt: '' }] : []),
      ...pictures.notes,
    ];
    return { source, notes, pictures: pictures.files, annexed: commentsOn(annex) };
  }
}

/**
 * Reads a .docx.
 * @returns the bill, what the reader was not sure of, and the comments on their words; or the code of the refusal: no
 * Word file, an encrypted one, Word's format before 2007, damaged, too large, a DOCTYPE, content in other formats by reference.
 */
export function readDocx(bytes: Uint8Array, options: ImportOptions): ImportResult {
  let text: TextReader | undefined;
  const opened = openParts(bytes, {
    eachBlock: (parts) => {
      const reader = new TextReader(parts);
      text = reader;
      return (block) => reader.add(block);
    },
  });
  if (!opened.ok) return opened;
  return recognised(opened.parts, bytes, text!, options);
}

/**
 * The same of a file that is open.
 * @param view whose tracked changes are taken on which side; those of the others as accepted.
 */
export function readOpened(
  parts: WordParts,
  bytes: Uint8Array,
  options: ImportOptions,
  view: ChangeView,
): ImportResult {
  const text = new TextReader(parts, view);
  const body = child(parts.document, 'w:body');
  for (const block of body ? elements(body) : []) text.add(block);
  return recognised(parts, bytes, text, options, view);
}

function recognised(
  parts: WordParts,
  bytes: Uint8Array,
  text: TextReader,
  options: ImportOptions,
  view?: ChangeView,
): ImportResult {
  if (!child(parts.document, 'w:body')) return { ok: false, code: 'damaged', detail: 'no body' };
  if (text.foreign) return { ok: false, code: 'forbiddenContent', detail: 'content of another format' };
  const saved = savedAttrs(parts);
  let embedded: Node | null | undefined;
  const written = (): Node | null => {
    if (embedded === undefined) embedded = embeddedBill(parts);
    return embedded;
  };
  const { source, notes, pictures, annexed } = text.finish(bytes, saved, written, options);
  if (source.noted > MAX_TEXT) return { ok: false, code: 'tooLarge', detail: 'footnotes' };
  const bill = billIn(written(), source, saved, options, view !== undefined);
  if (!bill.ok) return bill;
  // Of a file that came back, remarks on the rows of its table belong to the answers (conformityBack.ts).
  const elsewhere = new Set(view ? annexed : []);
  const remarks = readRemarks(parts).filter(({ id }) => !elsewhere.has(id) || source.comments.has(id));
  const { doc, report, comments } = placeComments(bill, source, remarks);
  return {
    ok: true,
    doc,
    report: { ...report, notes: [...notes, ...report.notes] },
    comments,
    ...(pictures.length > 0 ? { pictures } : {}),
  };
}

/**
 * @param embedded the bill in the file.
 * @param compared whoever asks for single layers of changes compares them, and all must have been read in the same way.
 */
function billIn(
  embedded: Node | null,
  { lines }: SourceText,
  { headings: _, ...saved }: SavedAttrs,
  options: ImportOptions,
  compared: boolean,
): RecognisedBill {
  const unchanged = embedded && !compared ? unchangedBill(embedded, lines, options) : null;
  if (unchanged) return unchanged;
  const tradition = options.tradition ?? saved.tradition;
  const own = saved.ownTradition ?? (embedded ? billAttrs(embedded).ownTradition : null) ?? null;
  return recogniseBill(lines, {
    newId: options.newId,
    defaults: { ...saved, ownTradition: own },
    ...(options.ownTradition ? { ownTradition: options.ownTradition } : {}),
    ...(options.lang ? { lang: options.lang } : {}),
    ...(tradition ? { tradition } : {}),
  });
}
