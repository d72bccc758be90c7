/**
 * Remarks as real PDF comments. The page setter has none, so it says where each remark stands, and the comments are put
 * into the finished file: with an appearance (PDF/A asks for one) and inside the structure tree (PDF/UA asks for that), so
 * that a screen reader meets a comment where it belongs. Rules: ISO 32000-1, 12.5.6.4 and 14.7.4.3; ISO 14289-1, 7.18.
 */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PageRemark } from '../../../../shared/exchange/pdf/pages.ts';

/** Where the sign of a remark stands: the page from 1, points from its upper left corner. */
export interface RemarkPlace {
  n: number;
  page: number;
  x: number;
  y: number;
}

const SIGN = 14;
/** Print; keep the size and direction on the screen, as PDF/A-2 wants it of such comments. */
const FLAGS = 4 + 8 + 16;
/** The comment stands in the margin beside its line. */
const MARGIN = 12;

/** The thread has nothing else to do: left to itself the library rests after every fifty objects, of a hundred thousand. */
const AT_ONCE = Number.POSITIVE_INFINITY;

/** "2026-11-22T10:00:00Z" as PDF writes it; null for no date. */
function pdfDate(at: string): string | null {
  const time = new Date(at);
  if (at === '' || Number.isNaN(time.getTime())) return null;
  return `D:${time.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`;
}

class CommentWriter {
  private readonly pdf: PDFDocument;
  private readonly appearance: PDFRef;
  private nextParent: number;

  constructor(pdf: PDFDocument) {
    this.pdf = pdf;
    this.appearance = pdf.context.register(
      pdf.context.stream(
        '0.98 0.87 0.45 rg 0.45 0.35 0.05 RG 0.8 w 0.5 0.5 13 13 re B 3 9.5 m 11 9.5 l 3 7 m 11 7 l 3 4.5 m 8 4.5 l S',
        {
          Type: 'XObject',
          Subtype: 'Form',
          BBox: [0, 0, SIGN, SIGN],
        },
      ),
    );
    const next = this.tree()?.get(PDFName.of('ParentTreeNextKey'));
    this.nextParent = next instanceof PDFNumber ? next.asNumber() : this.highestParent() + 1;
  }

  private tree(): PDFDict | undefined {
    return this.pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  }

  private parentTree(): PDFDict | undefined {
    return this.tree()?.lookupMaybe(PDFName.of('ParentTree'), PDFDict);
  }

  /** The highest key of the parent tree, its leaves included; -1 where there is none. */
  private highestParent(): number {
    let highest = -1;
    const visit = (node: PDFDict): void => {
      const nums = node.lookupMaybe(PDFName.of('Nums'), PDFArray);
      for (let i = 0; nums && i < nums.size(); i += 2) {
        const key = nums.lookup(i);
        if (key instanceof PDFNumber) highest = Math.max(highest, key.asNumber());
      }
      const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray);
      for (let i = 0; kids && i < kids.size(); i++) visit(kids.lookup(i, PDFDict));
    };
    const tree = this.parentTree();
    if (tree) visit(tree);
    return highest;
  }

  add(page: PDFPage, place: RemarkPlace, remark: PageRemark): void {
    const { height, width } = page.getSize();
    const x = Math.min(width - SIGN - MARGIN, width - 2 * SIGN - MARGIN);
    const rect = [x, height - place.y - SIGN / 2, x + SIGN, height - place.y + SIGN / 2];
    const words = remark.label === '' ? remark.text : `${remark.label}\n${remark.text}`;
    const parent = this.put(page, rect, remark.author, remark.at, words, remark.resolved);
    for (const reply of remark.replies)
      this.put(page, rect, reply.author, reply.at, reply.text, false, parent);
  }

  private put(
    page: PDFPage,
    rect: number[],
    author: string,
    at: string,
    words: string,
    resolved: boolean,
    answers?: PDFRef,
  ): PDFRef {
    const { context } = this.pdf;
    const annotation = context.obj({
      Type: 'Annot',
      Subtype: 'Text',
      Name: 'Comment',
      Rect: rect,
      F: FLAGS,
      C: [0.98, 0.87, 0.45],
      P: page.ref,
      AP: { N: this.appearance },
    });
    const put = (key: string, value: string): void =>
      annotation.set(PDFName.of(key), PDFHexString.fromText(value));
    put('T', author);
    put('Contents', words);
    const date = pdfDate(at);
    if (date) annotation.set(PDFName.of('M'), PDFString.of(date));
    if (answers) {
      annotation.set(PDFName.of('IRT'), answers);
      annotation.set(PDFName.of('RT'), PDFName.of('R'));
    }
    const ref = context.register(annotation);
    page.node.addAnnot(ref);
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    this.tag(page, annotation, ref, words);
    if (resolved) this.settle(page, rect, author, ref);
    return ref;
  }

  /** A settled comment has an answer that says so, as Acrobat writes it; hidden, and so no part of the structure. */
  private settle(page: PDFPage, rect: number[], author: string, answers: PDFRef): void {
    const { context } = this.pdf;
    const state = context.obj({
      Type: 'Annot',
      Subtype: 'Text',
      Rect: rect,
      F: 2 + FLAGS,
      P: page.ref,
      IRT: answers,
      AP: { N: this.appearance },
    });
    state.set(PDFName.of('T'), PDFHexString.fromText(author));
    state.set(PDFName.of('Contents'), PDFHexString.fromText('Completed'));
    state.set(PDFName.of('StateModel'), PDFString.of('Review'));
    state.set(PDFName.of('State'), PDFString.of('Completed'));
    page.node.addAnnot(context.register(state));
  }

  /** The comment as an element of the structure tree, at its end. */
  private tag(page: PDFPage, annotation: PDFDict, ref: PDFRef, words: string): void {
    const { context } = this.pdf;
    const root = this.tree();
    const nums = this.openNums();
    if (!root || !nums) return;
    const top = this.topElement(root);
    const element = context.obj({ Type: 'StructElem', S: 'Annot', P: top.ref, Pg: page.ref });
    element.set(PDFName.of('K'), context.obj({ Type: 'OBJR', Obj: ref, Pg: page.ref }));
    element.set(PDFName.of('Alt'), PDFHexString.fromText(words));
    const elementRef = context.register(element);
    top.kids.push(elementRef);
    annotation.set(PDFName.of('StructParent'), PDFNumber.of(this.nextParent));
    nums.push(PDFNumber.of(this.nextParent));
    nums.push(elementRef);
    this.nextParent++;
    root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(this.nextParent));
  }

  /** The element that holds the whole text, with its list of parts. */
  private topElement(root: PDFDict): { ref: PDFRef; kids: PDFArray } {
    const key = PDFName.of('K');
    let ref = root.get(key);
    if (ref instanceof PDFArray) ref = ref.get(0);
    if (!(ref instanceof PDFRef)) throw new Error('page setting: the structure tree has no top element');
    const top = this.pdf.context.lookup(ref, PDFDict);
    const kids = top.lookup(key);
    if (kids instanceof PDFArray) return { ref, kids };
    const list = PDFArray.withContext(this.pdf.context);
    const only = top.get(key);
    if (only) list.push(only);
    top.set(key, list);
    return { ref, kids: list };
  }

  /** Where new keys go: the last leaf of the parent tree, whose keys are the highest. */
  private openNums(): PDFArray | undefined {
    const parent = this.parentTree();
    if (!parent) return undefined;
    const own = parent.lookupMaybe(PDFName.of('Nums'), PDFArray);
    if (own) return own;
    const kids = parent.lookupMaybe(PDFName.of('Kids'), PDFArray);
    if (!kids) return undefined;
    const key = PDFName.of('Nums');
    const last = kids.lookup(kids.size() - 1, PDFDict);
    if (this.added === last) return last.lookup(key, PDFArray);
    const leaf = this.pdf.context.obj({ Nums: [], Limits: [this.nextParent, 0x7fffffff] });
    kids.push(this.pdf.context.register(leaf));
    this.added = leaf;
    return leaf.lookup(key, PDFArray);
  }

  private added: PDFDict | null = null;
}

/** Puts the remarks into the file, each beside the line its words are on. Same input, same bytes. */
export async function addComments(
  bytes: Uint8Array,
  remarks: readonly PageRemark[],
  places: readonly RemarkPlace[],
): Promise<Uint8Array> {
  if (remarks.length === 0) return bytes;
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: AT_ONCE });
  const writer = new CommentWriter(pdf);
  const pages = pdf.getPages();
  const at = new Map(places.map((place) => [place.n, place]));
  for (const remark of remarks) {
    // A remark whose words are not printed stands at the head of the first page.
    const place = at.get(remark.n) ?? { n: remark.n, page: 1, x: 0, y: MARGIN + SIGN };
    const page = pages[place.page - 1];
    if (page) writer.add(page, place, remark);
  }
  return pdf.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: AT_ONCE,
  });
}
