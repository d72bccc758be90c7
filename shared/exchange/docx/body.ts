/**
 * The body of a Word file as paragraphs and tables, with both sides of its tracked changes still in it: every stretch of
 * text says whether it stands in both, was inserted or was deleted. `sides.ts` takes one side.
 */
import type { PieceOp } from '../../compare/types.ts';
import { breakable, mayBeDrawn } from '../unbroken.ts';
import { child, elements, textOf, type XmlElement } from '../xml.ts';
import type { Drawing } from './drawings.ts';
import { OpenFields, targetOfField } from './fields.ts';
import type { Tally, WordBlock, WordCell, WordParagraph, WordTable } from './model.ts';
import { type Around, chosen, RunReader } from './runReader.ts';
import { isOn, paragraphProps, type StyleSheet, val } from './sheet.ts';
import type { ChangeView } from './sides.ts';

const CONTENTS_STYLE = /^(?:toc|table of contents|contents) (?:\d|heading|title)/;

/** Reads the body once; the reader holds what crosses paragraphs: open fields and the counts for the report. */
export class BodyReader {
  readonly tally: Tally = {
    insertions: 0,
    deletions: 0,
    moves: 0,
    formats: 0,
    pictures: [],
    textBoxes: 0,
    hidden: 0,
    symbols: 0,
    foreign: 0,
  };
  private readonly sheet: StyleSheet;
  private readonly fields = new OpenFields();
  private readonly runs: RunReader;
  private pendingBookmarks: string[] = [];
  private boxes: WordBlock[] = [];

  private readonly view: ChangeView;

  /** @param view whose changes are taken already while reading; nobody's where it is not given. */
  constructor(sheet: StyleSheet, view: ChangeView = () => null) {
    this.sheet = sheet;
    this.view = view;
    this.runs = new RunReader(
      sheet,
      this.fields,
      this.tally,
      (drawing, into) => this.drawing(drawing, into),
      view,
    );
  }

  /** The paragraphs and tables in an element that holds blocks (body, cell, text box, content control, comment). */
  blocks(parent: XmlElement, inContents = false): WordBlock[] {
    const out: WordBlock[] = [];
    for (const element of elements(parent))
      for (const block of this.block(element, inContents)) out.push(block);
    return out;
  }

  /** What one element among blocks is: nothing, a paragraph or a table, or several with what stands in boxes and controls. */
  block(element: XmlElement, inContents = false): WordBlock[] {
    switch (element.name) {
      case 'w:p': {
        const paragraph = this.paragraph(element, inContents);
        const boxes = this.boxes;
        this.boxes = [];
        return [paragraph, ...boxes];
      }
      case 'w:tbl':
        return [this.table(element, inContents)];
      case 'w:sdt': {
        const gallery = child(child(child(element, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
        const content = this.filledIn(element);
        return content ? this.blocks(content, inContents || /contents/i.test(val(gallery) ?? '')) : [];
      }
      case 'mc:AlternateContent': {
        const choice = chosen(element);
        return choice ? this.blocks(choice, inContents) : [];
      }
      case 'w:customXml':
      case 'w:smartTag':
      case 'w:ins':
      case 'w:moveTo':
      case 'w:del':
      case 'w:moveFrom':
        return this.blocks(element, inContents);
      case 'w:altChunk':
      case 'w:subDoc':
        this.tally.foreign++;
        return [];
      case 'w:bookmarkStart':
        this.pendingBookmarks.push(element.attrs['w:name'] ?? '');
        return [];
      default:
        return [];
    }
  }

  private paragraph(p: XmlElement, inContents: boolean): WordParagraph {
    const props = this.shownProps(child(p, 'w:pPr'));
    const style = val(child(props, 'w:pStyle')) ?? this.sheet.defaultParagraph;
    const paragraph: WordParagraph = {
      kind: 'paragraph',
      props: paragraphProps(props),
      style,
      segments: [],
      bookmarks: this.pendingBookmarks,
      mark: this.markOp(child(child(p, 'w:pPr'), 'w:rPr')),
      joined: deletionIn(child(child(p, 'w:pPr'), 'w:rPr')) !== undefined,
      contents: inContents || this.fields.inContents || CONTENTS_STYLE.test(this.sheet.nameOf(style)),
    };
    this.pendingBookmarks = [];
    this.inline(p, paragraph, { op: 'same' });
    plainBlanks(paragraph);
    paragraph.contents ||= this.fields.inContents;
    return paragraph;
  }

  /** The properties before a tracked change of them, where the side of its author is the older one. */
  private shownProps(props: XmlElement | undefined): XmlElement | undefined {
    const change = child(props, 'w:pPrChange');
    if (!change || this.view(change.attrs['w:author'] ?? '') !== 'original') return props;
    return child(change, 'w:pPr') ?? props;
  }

  private markOp(rPr: XmlElement | undefined): PieceOp {
    const deleted = deletionIn(rPr);
    if (deleted) return this.taken('del', deleted);
    const inserted = child(rPr, 'w:ins') ?? child(rPr, 'w:moveTo');
    return inserted ? this.taken('ins', inserted) : 'same';
  }

  /** What is left of a change once its author's side was taken; what that side does not have counts as deleted. */
  private taken(op: 'ins' | 'del', change: XmlElement): PieceOp {
    const side = this.view(change.attrs['w:author'] ?? '');
    if (side === null) return op;
    return (op === 'ins') === (side === 'accepted') ? 'same' : 'del';
  }

  private inline(parent: XmlElement, into: WordParagraph, around: Around): void {
    for (const element of elements(parent)) this.inlineOne(element, into, around);
  }

  private inlineOne(element: XmlElement, into: WordParagraph, around: Around): void {
    switch (element.name) {
      case 'w:r':
        this.runs.run(element, into, around);
        return;
      case 'w:ins':
      case 'w:moveTo':
        this.count(element, 'insertions');
        if (this.taken('ins', element) === 'del') return;
        if (this.taken('ins', element) === 'same') {
          this.inline(element, into, around);
          return;
        }
        // Text that one reviewer inserted and another deleted stands on neither side; the deletion inside wins below.
        this.inline(element, into, { ...around, op: around.op === 'del' ? 'del' : 'ins' });
        return;
      case 'w:del':
      case 'w:moveFrom':
        this.count(element, 'deletions');
        if (this.taken('del', element) === 'same') this.inline(element, into, around);
        else if (around.op !== 'ins') this.inline(element, into, { ...around, op: 'del' });
        return;
      case 'w:hyperlink': {
        const anchor = element.attrs['w:anchor'];
        this.inline(element, into, anchor ? { ...around, target: anchor } : around);
        return;
      }
      case 'w:fldSimple': {
        const target = targetOfField(element.attrs['w:instr'] ?? '');
        this.inline(element, into, target ? { ...around, target } : around);
        return;
      }
      case 'w:sdt': {
        const content = this.filledIn(element);
        if (content) this.inline(content, into, around);
        return;
      }
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:dir':
      case 'w:bdo':
        this.inline(element, into, around);
        return;
      case 'mc:AlternateContent': {
        const choice = chosen(element);
        if (choice) this.inline(choice, into, around);
        return;
      }
      case 'w:bookmarkStart':
        into.bookmarks.push(element.attrs['w:name'] ?? '');
        return;
      case 'w:commentRangeStart':
      case 'w:commentRangeEnd':
        into.segments.push({
          kind: element.name === 'w:commentRangeStart' ? 'commentStart' : 'commentEnd',
          id: element.attrs['w:id'] ?? '',
        });
        return;
      case 'm:oMath':
      case 'm:oMathPara':
        this.runs.text(textOf(element), into, around);
        return;
      case 'w:subDoc':
        this.tally.foreign++;
        return;
      default:
    }
  }

  /** What is in a content control; nothing where it only asks to be filled in ("Click here to enter text"). */
  private filledIn(control: XmlElement): XmlElement | undefined {
    const content = child(control, 'w:sdtContent');
    if (!isOn(child(child(control, 'w:sdtPr'), 'w:showingPlcHdr'))) return content;
    if (content) this.tally.hidden += textOf(content).length;
    return undefined;
  }

  private count(element: XmlElement, what: 'insertions' | 'deletions'): void {
    if (element.name === 'w:moveFrom') this.tally.moves++;
    else if (element.name !== 'w:moveTo') this.tally[what]++;
  }

  private drawing({ boxes, relation, name }: Drawing, into: WordParagraph): void {
    if (boxes.length === 0) this.tally.pictures.push({ relation, name, paragraph: into });
    for (const box of boxes) {
      this.tally.textBoxes++;
      const kept = this.boxes;
      this.boxes = [];
      const inner = this.fields.apart(() => this.blocks(box));
      this.boxes = [...kept, ...inner];
    }
  }

  private table(tbl: XmlElement, inContents: boolean): WordTable {
    const rows: WordTable['rows'] = [];
    for (const tr of rowsOf(tbl)) {
      const trPr = child(tr, 'w:trPr');
      const [deleted, inserted] = [child(trPr, 'w:del'), child(trPr, 'w:ins')];
      const op: PieceOp = deleted
        ? this.taken('del', deleted)
        : inserted
          ? this.taken('ins', inserted)
          : 'same';
      if (op === 'ins') this.tally.insertions++;
      if (op === 'del') this.tally.deletions++;
      rows.push({
        op,
        header: isOn(child(trPr, 'w:tblHeader')),
        cells: cellsOf(tr).map((tc) => this.cell(tc, inContents)),
      });
    }
    return { kind: 'table', rows };
  }

  private cell(tc: XmlElement, inContents: boolean): WordCell {
    const tcPr = child(tc, 'w:tcPr');
    const merge = child(tcPr, 'w:vMerge');
    const span = Number.parseInt(val(child(tcPr, 'w:gridSpan')) ?? '1', 10);
    return {
      colspan: span > 0 && span < 64 ? span : 1,
      merged: merge !== undefined && val(merge) !== 'restart',
      restarts: merge !== undefined && val(merge) === 'restart',
      blocks: this.blocks(tc, inContents),
    };
  }
}

/** The mark of a paragraph is gone or went elsewhere. */
const deletionIn = (rPr: XmlElement | undefined): XmlElement | undefined =>
  child(rPr, 'w:del') ?? child(rPr, 'w:moveFrom');

function unwrapped(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).flatMap((element) => {
    if (element.name === name) return [element];
    if (element.name === 'w:sdt') {
      const content = child(element, 'w:sdtContent');
      return content ? unwrapped(content, name) : [];
    }
    return element.name === 'w:customXml' || element.name === 'w:ins' || element.name === 'w:del'
      ? unwrapped(element, name)
      : [];
  });
}

const rowsOf = (tbl: XmlElement): XmlElement[] => unwrapped(tbl, 'w:tr');
const cellsOf = (tr: XmlElement): XmlElement[] => unwrapped(tr, 'w:tc');

/** Citations are drawn with blanks and hyphens that no line is broken at (unbroken.ts); what is kept has plain ones. */
function plainBlanks({ segments }: WordParagraph): void {
  const texts = segments.filter((segment) => segment.kind === 'text');
  if (!texts.some(({ text }) => mayBeDrawn(text))) return;
  const plain = breakable(texts.map(({ text }) => text).join(''));
  let at = 0;
  for (const segment of texts) {
    const end = at + segment.text.length;
    segment.text = plain.slice(at, end);
    at = end;
  }
}
