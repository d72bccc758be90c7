/**
 * The body of a Word file as paragraphs and tables, with both sides of its tracked changes still in it: every stretch of
 * text says whether it stands in both, was inserted or was deleted. `sides.ts` takes one side.
 */
import type { MarkName } from '../../bill/blocks.ts';
import type { PieceOp } from '../../compare/types.ts';
import { child, elements, textOf, type XmlElement } from '../xml.ts';
import type { Segment, Tally, WordBlock, WordCell, WordParagraph, WordTable } from './model.ts';
import { NUMBER_STYLE } from './names.ts';
import { isOn, type StyleSheet, val } from './sheet.ts';

interface Field {
  instruction: string;
  /** Past its separator: what follows is its result. */
  result: boolean;
}

/** What surrounds a run. */
interface Around {
  op: PieceOp;
  target?: string;
}

const MARK_ELEMENTS: readonly [string, MarkName][] = [
  ['w:b', 'strong'],
  ['w:i', 'em'],
  ['w:u', 'underline'],
];

function targetOfField(instruction: string): string | undefined {
  const reference = /^\s*(?:REF|PAGEREF|NOTEREF)\s+"?([^\s"\\]+)/i.exec(instruction);
  const link = /^\s*HYPERLINK\s+.*?\\l\s+"?([^\s"]+)/i.exec(instruction);
  return reference?.[1] ?? link?.[1];
}

const CONTENTS_STYLE = /^(?:toc|table of contents|contents) (?:\d|heading|title)/;

/** Reads the body once; the reader holds what crosses paragraphs: open fields and the counts for the report. */
export class BodyReader {
  readonly tally: Tally = {
    insertions: 0,
    deletions: 0,
    moves: 0,
    pictures: 0,
    textBoxes: 0,
    hidden: 0,
    symbols: 0,
    foreign: 0,
  };
  private readonly sheet: StyleSheet;
  private readonly fields: Field[] = [];
  private pendingBookmarks: string[] = [];
  private boxes: WordBlock[] = [];

  constructor(sheet: StyleSheet) {
    this.sheet = sheet;
  }

  /** The paragraphs and tables in an element that holds blocks (body, cell, text box, content control, comment). */
  blocks(parent: XmlElement, inContents = false): WordBlock[] {
    const out: WordBlock[] = [];
    for (const element of elements(parent)) out.push(...this.block(element, inContents));
    return out;
  }

  private block(element: XmlElement, inContents: boolean): WordBlock[] {
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
        const content = child(element, 'w:sdtContent');
        return content ? this.blocks(content, inContents || /contents/i.test(val(gallery) ?? '')) : [];
      }
      case 'mc:AlternateContent': {
        const choice = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
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

  private inContentsField(): boolean {
    return this.fields.some((f) => /^\s*TOC\b/i.test(f.instruction));
  }

  private paragraph(p: XmlElement, inContents: boolean): WordParagraph {
    const props = child(p, 'w:pPr');
    const style = val(child(props, 'w:pStyle')) ?? this.sheet.defaultParagraph;
    const paragraph: WordParagraph = {
      kind: 'paragraph',
      props,
      style,
      segments: [],
      bookmarks: this.pendingBookmarks,
      mark: this.markOp(child(props, 'w:rPr')),
      contents: inContents || this.inContentsField() || CONTENTS_STYLE.test(this.sheet.nameOf(style)),
    };
    this.pendingBookmarks = [];
    this.inline(p, paragraph, { op: 'same' });
    paragraph.contents ||= this.inContentsField();
    return paragraph;
  }

  private markOp(rPr: XmlElement | undefined): PieceOp {
    if (!rPr) return 'same';
    if (child(rPr, 'w:del') || child(rPr, 'w:moveFrom')) return 'del';
    return child(rPr, 'w:ins') || child(rPr, 'w:moveTo') ? 'ins' : 'same';
  }

  private inline(parent: XmlElement, into: WordParagraph, around: Around): void {
    for (const element of elements(parent)) this.inlineOne(element, into, around);
  }

  private inlineOne(element: XmlElement, into: WordParagraph, around: Around): void {
    switch (element.name) {
      case 'w:r':
        this.run(element, into, around);
        return;
      case 'w:ins':
      case 'w:moveTo':
        this.count(element, 'insertions');
        // Text that one reviewer inserted and another deleted stands on neither side; the deletion inside wins below.
        this.inline(element, into, { ...around, op: around.op === 'del' ? 'del' : 'ins' });
        return;
      case 'w:del':
      case 'w:moveFrom':
        this.count(element, 'deletions');
        if (around.op !== 'ins') this.inline(element, into, { ...around, op: 'del' });
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
        const content = child(element, 'w:sdtContent');
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
        const choice = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
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
        this.text(textOf(element), into, around, []);
        return;
      case 'w:subDoc':
        this.tally.foreign++;
        return;
      default:
    }
  }

  private count(element: XmlElement, what: 'insertions' | 'deletions'): void {
    if (element.name === 'w:moveFrom') this.tally.moves++;
    else if (element.name !== 'w:moveTo') this.tally[what]++;
  }

  private text(text: string, into: WordParagraph, around: Around, marks: MarkName[], number = false): void {
    if (text === '') return;
    const target = around.target ?? this.fieldTarget();
    const segment: Segment = { kind: 'text', text, marks, op: around.op, number };
    if (target !== undefined) segment.target = target;
    into.segments.push(segment);
  }

  private fieldTarget(): string | undefined {
    for (const field of this.fields.toReversed()) {
      const target = field.result ? targetOfField(field.instruction) : undefined;
      if (target !== undefined) return target;
    }
    return undefined;
  }

  private marksOf(rPr: XmlElement | undefined): MarkName[] {
    const chain = [...(rPr ? [rPr] : []), ...this.sheet.runsOf(val(child(rPr, 'w:rStyle')))];
    const nearest = (name: string): XmlElement | undefined => {
      for (const props of chain) {
        const found = child(props, name);
        if (found) return found;
      }
      return undefined;
    };
    const marks = MARK_ELEMENTS.filter(([name]) => isOn(nearest(name))).map(([, mark]) => mark);
    const position = val(nearest('w:vertAlign'));
    if (position === 'superscript' || position === 'subscript') marks.push(position);
    return marks;
  }

  private run(r: XmlElement, into: WordParagraph, around: Around): void {
    const rPr = child(r, 'w:rPr');
    const style = val(child(rPr, 'w:rStyle'));
    const number = style === NUMBER_STYLE || this.sheet.nameOf(style) === 'provision number';
    // A link looks underlined by its character style; that is no emphasis of the text.
    const linked = around.target !== undefined || this.fieldTarget() !== undefined;
    const marks = number ? [] : this.marksOf(rPr).filter((m) => !(linked && m === 'underline'));
    const hidden = isOn(child(rPr, 'w:vanish'));
    for (const element of elements(r)) this.runPart(element, into, around, marks, number, hidden);
  }

  private runPart(
    element: XmlElement,
    into: WordParagraph,
    around: Around,
    marks: MarkName[],
    number: boolean,
    hidden: boolean,
  ): void {
    const inInstruction = this.fields.length > 0 && !this.fields.at(-1)!.result;
    const put = (text: string): void => {
      if (inInstruction) return;
      if (hidden) this.tally.hidden += text.length;
      else this.text(text, into, around, marks, number);
    };
    switch (element.name) {
      case 'w:t':
      case 'w:delText':
        put(textOf(element));
        return;
      case 'w:instrText':
      case 'w:delInstrText':
        if (inInstruction) this.fields.at(-1)!.instruction += textOf(element);
        return;
      case 'w:fldChar':
        this.fieldChar(element.attrs['w:fldCharType'] ?? '');
        return;
      case 'w:tab':
      case 'w:ptab':
        put('\t');
        return;
      case 'w:br':
        // A page or column break is layout, not text.
        if (!['page', 'column'].includes(element.attrs['w:type'] ?? '')) put('\n');
        return;
      case 'w:cr':
        put('\n');
        return;
      case 'w:noBreakHyphen':
        put('\u2011');
        return;
      case 'w:sym':
        this.tally.symbols++;
        put('•');
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        into.segments.push({
          kind: 'footnote',
          id: element.attrs['w:id'] ?? '',
          op: around.op,
          endnote: element.name === 'w:endnoteReference',
          // Its sign stands above the line by itself; that is no mark of the text.
          marks: marks.filter((m) => m !== 'superscript'),
        });
        return;
      case 'w:commentReference':
        into.segments.push({ kind: 'commentAt', id: element.attrs['w:id'] ?? '' });
        return;
      case 'mc:AlternateContent': {
        const choice = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
        for (const inner of choice ? elements(choice) : [])
          this.runPart(inner, into, around, marks, number, hidden);
        return;
      }
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.drawing(element);
        return;
      default:
    }
  }

  private fieldChar(type: string): void {
    if (type === 'begin') this.fields.push({ instruction: '', result: false });
    else if (type === 'end') this.fields.pop();
    else if (type === 'separate' && this.fields.length > 0) this.fields.at(-1)!.result = true;
  }

  private drawing(element: XmlElement): void {
    const boxes = textBoxes(element);
    if (boxes.length === 0) this.tally.pictures++;
    for (const box of boxes) {
      this.tally.textBoxes++;
      // The box has fields and bookmarks of its own; those of the text around it wait.
      const outer = this.fields.splice(0);
      const kept = this.boxes;
      this.boxes = [];
      const inner = this.blocks(box);
      this.boxes = [...kept, ...inner];
      this.fields.splice(0, this.fields.length, ...outer);
    }
  }

  private table(tbl: XmlElement, inContents: boolean): WordTable {
    const rows: WordTable['rows'] = [];
    for (const tr of rowsOf(tbl)) {
      const trPr = child(tr, 'w:trPr');
      const op: PieceOp = child(trPr, 'w:del') ? 'del' : child(trPr, 'w:ins') ? 'ins' : 'same';
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

/** The text boxes in a drawing; of two renderings of the same drawing only the first. */
function textBoxes(element: XmlElement): XmlElement[] {
  if (element.name === 'w:txbxContent') return [element];
  if (element.name === 'mc:AlternateContent') {
    const choice = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
    return choice ? textBoxes(choice) : [];
  }
  return elements(element).flatMap(textBoxes);
}
