/**
 * Reads the Akoma Ntoso of other systems. Their structure is taken as it stands. An element that has no rank in a bill is
 * kept as one block that goes out as it came (bill/kept.ts), and is listed; one that holds articles is taken apart, since
 * nobody could edit them in it.
 */
import { type BillAttrs, billAttrsSchema, type NodeJson, readBill } from '../../bill/document.ts';
import { readKept } from '../../bill/kept.ts';
import type { Language, TraditionId } from '../../bill/kinds.ts';
import { type Branch, branch, draftJson, isLeaf, leaf, settleNumbers } from '../recognise/draft.ts';
import { billTypesOf, isAmendingTitle } from '../recognise/front.ts';
import { detectLanguage } from '../recognise/language.ts';
import type { Span } from '../recognise/lines.ts';
import { tableJson } from '../recognise/tables.ts';
import type { ImportErrorCode, ImportNote, ImportOptions } from '../types.ts';
import { child, elements, textOf, type XmlElement } from '../xml.ts';
import { annexElements, titleBlock, wordedPart } from './foreignFront.ts';
import { ForeignKinds, isItem, TRANSPARENT } from './foreignKinds.ts';
import { ForeignNotes } from './foreignNotes.ts';
import {
  bareNumber,
  found,
  isStructure,
  LEFT_OUT,
  spansOf,
  tableOf,
  textblocks,
  tidy,
  without,
  wordingsOf,
} from './foreignText.ts';
import type { KeptSource } from './keptIn.ts';
import { refusedBill } from './names.ts';

class ForeignReader {
  readonly root: Branch;
  readonly notes = new ForeignNotes();
  private readonly newId: () => string;
  private readonly kinds: ForeignKinds;
  private readonly file: KeptSource;
  private settling = false;
  /** Elements to be kept, and the block that stands for each. */
  private readonly waiting: { element: XmlElement; block: Branch; into: Branch }[] = [];

  constructor(newId: () => string, sectionsAreArticles: boolean, file: KeptSource) {
    this.newId = newId;
    this.file = file;
    this.kinds = new ForeignKinds(sectionsAreArticles);
    this.root = branch('bill', '');
  }

  front(bill: XmlElement): void {
    this.root.children.push(titleBlock(bill, this.newId()));
    const preamble = wordedPart('preamble', child(bill, 'preamble'), this.newId());
    if (preamble) this.root.children.push(preamble);
  }

  body(body: XmlElement, into: Branch): void {
    for (const inner of elements(body)) this.element(inner, into);
  }

  closing(bill: XmlElement): void {
    const signature = wordedPart('signature', child(bill, 'conclusions'), this.newId());
    if (signature) this.root.children.push(signature);
    for (const part of annexElements(bill)) this.annex(part);
  }

  private annex(part: XmlElement): void {
    const node = branch(
      'annex',
      this.newId(),
      bareNumber(textOf(child(part, 'num') ?? { name: '', attrs: {}, children: [] })),
    );
    const heading = child(part, 'heading');
    node.children.push(leaf('heading', heading ? tidy(spansOf(heading)) : []));
    this.root.children.push(node);
    for (const doc of elements(part).filter((e) => e.name !== 'heading' && e.name !== 'num'))
      for (const inner of elements(doc)) {
        if (inner.name === 'mainBody' || inner.name === 'body') this.body(inner, node);
        else if (!LEFT_OUT.has(inner.name)) for (const block of textblocks(inner)) this.text(block, node);
      }
  }

  private element(element: XmlElement, into: Branch): void {
    const { name } = element;
    if (name === 'meta' || name === 'num' || name === 'heading' || name === 'subheading') return;
    const kind = this.kinds.kindOf(element, into.type);
    if (kind) this.provision(element, kind, into);
    else if (!this.settling && this.kinds.isKept(element)) this.keep(element, into);
    else if (LEFT_OUT.has(name)) this.notes.add('note.leftOut', element);
    else if (name === 'table') this.table(element, into);
    else if (name === 'authorialNote') this.note(element, into);
    else if (TRANSPARENT.has(name)) this.inside(element, into);
    else if (name === 'p' || name === 'block' || name === 'listIntroduction' || name === 'listWrapUp')
      this.text(element, into);
    else if (elements(element).length > 0 && isStructure(element)) {
      this.notes.add('note.unknownBlock', element);
      this.inside(element, into);
    } else this.text(element, into);
  }

  private keep(element: XmlElement, into: Branch): void {
    const block = branch('kept', this.newId());
    this.behindWords(block, into);
    this.waiting.push({ element, block, into });
  }

  /** Fills the blocks; an element that is too long for one becomes text after all. */
  settle(): void {
    // What is in an element that could not be kept is not kept either.
    this.settling = true;
    const found = this.file.these(this.waiting.map(({ element }) => element));
    for (const { element, block, into } of this.waiting) {
      const json = found.get(element);
      if (json) {
        block.json = { ...json, attrs: { ...json.attrs, id: block.id } };
        const { text } = readKept(String(json.attrs?.xml))!;
        this.notes.add('note.keptElement', { ...element, children: [text.replaceAll('\n', ' ')] }, block.id);
        continue;
      }
      const text = branch(into.type, '');
      this.inside(element, text);
      into.children.splice(into.children.indexOf(block), 1, ...text.children);
      this.notes.add('note.unknownBlock', element);
    }
  }

  /** The element's own number and heading as text, then what is in it. */
  private inside(element: XmlElement, into: Branch): void {
    const own = [child(element, 'num'), child(element, 'heading'), child(element, 'subheading')].filter(
      (e) => e !== undefined,
    );
    const spans = own.flatMap((e) => [...tidy(spansOf(e)), { text: ' ', marks: [] }]);
    if (tidy(spans).length > 0) this.wording(tidy(spans), into);
    this.body(element, into);
  }

  private provision(element: XmlElement, kind: Branch['type'], into: Branch): void {
    const num = child(element, 'num');
    const node = branch(kind, this.newId(), num ? bareNumber(textOf(num)) : '');
    const heading = child(element, 'heading');
    const spans = heading ? tidy(spansOf(heading)) : [];
    into.children.push(node);
    const item = isItem(kind);
    if (!item) node.children.push(leaf('heading', spans));
    else if (spans.length > 0) node.children.push(leaf('wording', spans));
    const subheading = child(element, 'subheading');
    if (subheading) this.wording(tidy(spansOf(subheading)), node);
    this.body(element, node);
    const first = node.children[0];
    if (item && !(first && isLeaf(first))) node.children.unshift(leaf('wording', []));
  }

  private text(element: XmlElement, into: Branch): void {
    const quoted = found(element, 'quotedStructure');
    const spans = tidy(spansOf(quoted ? without(element, 'quotedStructure') : element));
    if (spans.length > 0) this.wording(spans, into);
    if (quoted) this.quoted(quoted, into);
  }

  private wording(spans: Span[], into: Branch): void {
    if (isItem(into.type) || into.type === 'quoted') into.children.push(leaf('wording', spans));
    else {
      const paragraph = branch('paragraph', this.newId(), '');
      paragraph.children.push(leaf('wording', spans));
      into.children.push(paragraph);
    }
  }

  private quoted(element: XmlElement, into: Branch): void {
    const node = this.quotedParts(element) ?? branch('quoted', this.newId());
    if (node.children.length === 0) node.children.push(...wordingsOf(element));
    if (node.children.length === 0) return;
    this.behindWords(node, into);
  }

  /** The provisions that are quoted, or null where a quotation cannot hold all of them as they are. */
  private quotedParts(element: XmlElement): Branch | null {
    const node = branch('quoted', this.newId());
    const waiting = this.waiting.length;
    this.body(element, node);
    if (onlyQuotable(node)) return node;
    this.waiting.length = waiting;
    return null;
  }

  private note(element: XmlElement, into: Branch): void {
    const node = branch('note', this.newId());
    const blocks = textblocks(element);
    for (const block of blocks.length > 0 ? blocks : [element])
      node.children.push(leaf('wording', tidy(spansOf(block))));
    this.behindWords(node, into);
  }

  private table(element: XmlElement, into: Branch): void {
    const id = this.newId();
    const json = tableJson(tableOf(element), id);
    if (json) this.behindWords({ ...branch('table', id), json }, into);
  }

  /** What is no text stands behind the words of its provision, be they empty. */
  private behindWords(node: Branch, into: Branch): void {
    if (isItem(into.type) && into.children.length === 0) into.children.push(leaf('wording', []));
    into.children.push(node);
  }
}

const QUOTABLE = new Set(['article', 'paragraph', 'point', 'subpoint', 'wording', 'table']);

/** Of what is directly in a quotation; inside it no element can be kept. */
function onlyQuotable(quoted: Branch): boolean {
  const whole = (node: Branch): boolean =>
    node.children.every((inner) => isLeaf(inner) || (inner.type !== 'kept' && whole(inner)));
  return whole(quoted) && quoted.children.every((inner) => QUOTABLE.has(inner.type));
}

export type ForeignResult =
  | { ok: true; doc: NodeJson; notes: ImportNote[] }
  | { ok: false; code: ImportErrorCode; detail: string };

const CODES: Record<string, Language> = { eng: 'en', en: 'en', rus: 'ru', ru: 'ru', tuk: 'tk', tk: 'tk' };

/** `bill` is the element inside <akomaNtoso>: bill, act, doc, statement … */
export function readForeignAkn(bill: XmlElement, file: KeptSource, options: ImportOptions): ForeignResult {
  const body = child(bill, 'body') ?? child(bill, 'mainBody');
  if (!body) return { ok: false, code: 'notThisFormat', detail: bill.name };
  const anglo = found(body, 'article') === null && found(body, 'section') !== null;
  const reader = new ForeignReader(options.newId, anglo, file);
  reader.notes.metadata(bill);
  reader.front(bill);
  reader.body(body, reader.root);
  reader.closing(bill);
  reader.settle();
  const title = reader.root.children
    .flatMap((c) => (!isLeaf(c) && c.type === 'title_block' ? c.children : []))
    .flatMap((c) => (isLeaf(c) ? c.spans.map((s) => s.text) : []))
    .join(' ');
  const declared = CODES[found(bill, 'FRBRlanguage')?.attrs.language?.toLowerCase() ?? ''];
  const tradition: TraditionId = options.tradition ?? (anglo ? 'anglo' : 'post-soviet');
  const attrs: BillAttrs = billAttrsSchema.parse({
    lang: options.lang ?? declared ?? detectLanguage(textOf(body)),
    tradition,
    form: isAmendingTitle(title) ? 'amending-law' : 'law',
    billTypes: billTypesOf(title),
    npmModel: 'none',
  });
  settleNumbers(reader.root, attrs);
  const read = readBill(draftJson(reader.root, attrs));
  if (!read.ok) return refusedBill(read.reason);
  return { ok: true, doc: read.bill.toJSON() as NodeJson, notes: reader.notes.all };
}
