/** The runs of a paragraph: words with their marks, breaks, fields, signs of notes and comments, drawings. */
import type { MarkName } from '../../bill/blocks.ts';
import type { PieceOp } from '../../compare/types.ts';
import { SOFT_HYPHEN, withoutSoftHyphens } from '../../text/softHyphens.ts';
import { child, elements, textOf, type XmlElement } from '../xml.ts';
import { type Drawing, drawingOf } from './drawings.ts';
import type { OpenFields } from './fields.ts';
import type { Segment, Tally, WordParagraph } from './model.ts';
import { NUMBER_STYLE } from './names.ts';
import { isOn, type StyleSheet, val } from './sheet.ts';
import type { ChangeView } from './sides.ts';

/** What surrounds a run. */
export interface Around {
  op: PieceOp;
  target?: string;
}

/** How the text of a run is to be taken. */
interface Look {
  marks: MarkName[];
  was?: MarkName[];
  number: boolean;
  hidden: boolean;
}

const MARK_ELEMENTS: readonly [string, MarkName][] = [
  ['w:b', 'strong'],
  ['w:i', 'em'],
  ['w:u', 'underline'],
];

/** The one of two renderings of the same thing that is read. */
export function chosen(alternate: XmlElement): XmlElement | undefined {
  return child(alternate, 'mc:Choice') ?? child(alternate, 'mc:Fallback');
}

export class RunReader {
  private readonly sheet: StyleSheet;
  private readonly fields: OpenFields;
  private readonly tally: Tally;
  /** Text boxes stand in runs but hold paragraphs. */
  private readonly onDrawing: (drawing: Drawing, into: WordParagraph) => void;
  private readonly view: ChangeView;

  constructor(
    sheet: StyleSheet,
    fields: OpenFields,
    tally: Tally,
    onDrawing: (drawing: Drawing, into: WordParagraph) => void,
    view: ChangeView,
  ) {
    this.sheet = sheet;
    this.fields = fields;
    this.tally = tally;
    this.onDrawing = onDrawing;
    this.view = view;
  }

  run(r: XmlElement, into: WordParagraph, around: Around): void {
    const look = this.lookOf(child(r, 'w:rPr'), around);
    for (const element of elements(r)) this.part(element, into, around, look);
  }

  text(text: string, into: WordParagraph, around: Around, look?: Look): void {
    if (text === '') return;
    const target = around.target ?? this.fields.target();
    const segment: Segment = {
      kind: 'text',
      text,
      marks: look?.marks ?? [],
      op: around.op,
      number: look?.number ?? false,
    };
    if (look?.was) segment.was = look.was;
    if (target !== undefined) segment.target = target;
    into.segments.push(segment);
  }

  private lookOf(rPr: XmlElement | undefined, around: Around): Look {
    if (!rPr) return PLAIN;
    const style = val(child(rPr, 'w:rStyle'));
    const number = style === NUMBER_STYLE || this.sheet.nameOf(style) === 'provision number';
    // A link looks underlined by its character style; that is no emphasis of the text.
    const linked = around.target !== undefined || this.fields.target() !== undefined;
    const marks = (props: XmlElement | undefined): MarkName[] =>
      number ? [] : this.marksOf(props).filter((m) => !(linked && m === 'underline'));
    const look: Look = { marks: marks(rPr), number, hidden: isOn(child(rPr, 'w:vanish')) };
    const change = child(rPr, 'w:rPrChange');
    if (!change) return look;
    const was = marks(child(change, 'w:rPr'));
    // Most tracked changes of formatting are of fonts and sizes, which no bill keeps.
    if (was.join() === look.marks.join()) return look;
    this.tally.formats++;
    const side = this.view(change.attrs['w:author'] ?? '');
    if (side !== null) return side === 'accepted' ? look : { ...look, marks: was };
    return { ...look, was };
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

  private part(element: XmlElement, into: WordParagraph, around: Around, look: Look): void {
    const put = (text: string): void => {
      if (this.fields.inInstruction) return;
      if (look.hidden) this.tally.hidden += text.length;
      else this.text(text, into, around, look);
    };
    switch (element.name) {
      case 'w:t':
      case 'w:delText':
        // As a character it is what another program strewed about; one that was set in Word is an element (decision 028).
        put(withoutSoftHyphens(textOf(element)));
        return;
      case 'w:instrText':
      case 'w:delInstrText':
        this.fields.addInstruction(textOf(element));
        return;
      case 'w:fldChar':
        this.fields.mark(element.attrs['w:fldCharType'] ?? '');
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
      case 'w:softHyphen':
        put(SOFT_HYPHEN);
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
          marks: look.marks.filter((m) => m !== 'superscript'),
        });
        return;
      case 'w:commentReference':
        into.segments.push({ kind: 'commentAt', id: element.attrs['w:id'] ?? '' });
        return;
      case 'mc:AlternateContent':
        for (const inner of elements(chosen(element) ?? NOTHING)) this.part(inner, into, around, look);
        return;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.onDrawing(drawingOf(element), into);
        return;
      default:
    }
  }
}

/** Nothing of it is ever changed. */
const PLAIN: Look = { marks: [], number: false, hidden: false };

const NOTHING: XmlElement = { name: '', attrs: {}, children: [] };
