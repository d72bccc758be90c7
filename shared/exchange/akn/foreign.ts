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
import { excerptOf, type Span } from '../recognise/lines.ts';
import { tableJson } from '../recognise/tables.ts';
import type { ImportErrorCode, ImportNote, ImportOptions } from '../types.ts';
import { child, elements, textOf, type XmlElement } from '../xml.ts';
import {
  bareNumber,
  contains,
  found,
  isPlain,
  isStructure,
  LEFT_OUT,
  spansOf,
  textblocks,
  tidy,
  without,
} from './foreignText.ts';
import type { KeptSource } from './keptIn.ts';
import { keptPlace, refusedBill } from './names.ts';

const DIVISIONS: Record<string, 'part' | 'section' | 'chapter'> = {
  book: 'part',
  tome: 'part',
  part: 'part',
  title: 'section',
  division: 'section',
  subtitle: 'section',
  chapter: 'chapter',
  subpart: 'chapter',
  subdivision: 'chapter',
};
/** Elements that only hold others. */
const TRANSPARENT = new Set([
  'content',
  'intro',
  'wrapUp',
  'body',
  'mainBody',
  'alinea',
  'list',
  'blockContainer',
  'container',
  'formula',
  'longTitle',
  'recitals',
  'recital',
  'citations',
  'citation',
  'blockList',
  'tblock',
]);
/** Parts of <meta> that say more than what the file is called and who made it. */
const METADATA = new Set([
  'publication',
  'classification',
  'lifecycle',
  'workflow',
  'analysis',
  'temporalData',
  'notes',
  'proprietary',
]);
const LEVELS = ['paragraph', 'point', 'subpoint'] as const;
const RANK: Record<string, number> = {
  bill: 0,
  annex: 0,
  part: 1,
  section: 2,
  chapter: 3,
  article: 4,
  paragraph: 5,
  point: 6,
  subpoint: 7,
};

class ForeignReader {
  readonly root: Branch;
  readonly notes: ImportNote[] = [];
  private readonly newId: () => string;
  private readonly sectionsAreArticles: boolean;
  private readonly unknown = new Set<string>();
  private readonly file: KeptSource;
  private settling = false;
  private readonly articlesIn = new Map<XmlElement, boolean>();
  /** Elements to be kept, and the block that stands for each. */
  private readonly waiting: { element: XmlElement; block: Branch; into: Branch }[] = [];

  constructor(newId: () => string, sectionsAreArticles: boolean, file: KeptSource) {
    this.newId = newId;
    this.file = file;
    this.sectionsAreArticles = sectionsAreArticles;
    this.root = branch('bill', '');
  }

  front(bill: XmlElement): void {
    const title = branch('title_block', this.newId());
    for (const name of ['coverPage', 'preface']) {
      const part = child(bill, name);
      if (!part) continue;
      for (const block of textblocks(part)) {
        const spans = tidy(spansOf(block));
        const role = contains(block, 'docTitle') || contains(block, 'shortTitle') ? 'title' : 'note';
        if (spans.length > 0) title.children.push({ ...leaf('title_line', spans), role });
      }
    }
    const lines = title.children.filter(isLeaf);
    if (lines.length > 0 && !lines.some((l) => l.role === 'title')) lines[0]!.role = 'title';
    if (lines.length === 0) title.children.push({ ...leaf('title_line', []), role: 'title' });
    this.root.children.push(title);
    const preamble = branch('preamble', this.newId());
    for (const block of textblocks(child(bill, 'preamble'))) {
      const spans = tidy(spansOf(block));
      if (spans.length > 0) preamble.children.push(leaf('wording', spans));
    }
    if (preamble.children.length > 0) this.root.children.push(preamble);
  }

  body(body: XmlElement, into: Branch): void {
    for (const inner of elements(body)) this.element(inner, into);
  }

  closing(bill: XmlElement): void {
    const signature = branch('signature', this.newId());
    for (const block of textblocks(child(bill, 'conclusions'))) {
      const spans = tidy(spansOf(block));
      if (spans.length > 0) signature.children.push(leaf('wording', spans));
    }
    if (signature.children.length > 0) this.root.children.push(signature);
    for (const name of ['attachments', 'components'])
      for (const part of elements(
        child(bill, name) ?? bill,
        name === 'attachments' ? 'attachment' : 'component',
      ))
        this.annex(part);
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
    const kind = this.kindOf(element, into);
    if (kind) this.provision(element, kind, into);
    else if (this.isKept(element)) this.keep(element, into);
    else if (LEFT_OUT.has(name)) this.listed('note.leftOut', element);
    else if (name === 'table') this.table(element, into);
    else if (name === 'authorialNote') this.note(element, into);
    else if (TRANSPARENT.has(name)) this.inside(element, into);
    else if (name === 'p' || name === 'block' || name === 'listIntroduction' || name === 'listWrapUp')
      this.text(element, into);
    else if (elements(element).length > 0 && isStructure(element)) {
      this.listed('note.unknownBlock', element);
      this.inside(element, into);
    } else this.text(element, into);
  }

  /** Elements that hold others are taken apart where nothing is lost by it, or where they hold articles. */
  private isKept(element: XmlElement): boolean {
    const { name } = element;
    const place = keptPlace(name);
    if (place === null || name === 'table' || this.settling) return false;
    if (name === 'p' || name === 'block')
      return (
        textOf(element).trim() === '' && elements(element).some((e) => e.name !== 'br' && e.name !== 'eol')
      );
    const headed = ['num', 'heading', 'subheading'].some((part) => child(element, part));
    if (TRANSPARENT.has(name) || name === 'hcontainer') {
      if (!headed && isPlain(element)) return false;
    }
    return !this.holdsArticles(element);
  }

  /** Asked on every level of a file: each element is looked through once. */
  private holdsArticles(element: XmlElement): boolean {
    const known = this.articlesIn.get(element);
    if (known !== undefined) return known;
    const article = this.sectionsAreArticles ? 'section' : 'article';
    let holds = false;
    for (const inner of elements(element))
      if (inner.name === article || (inner.name !== 'quotedStructure' && this.holdsArticles(inner)))
        holds = true;
    this.articlesIn.set(element, holds);
    return holds;
  }

  private keep(element: XmlElement, into: Branch): void {
    const block = branch('kept', this.newId());
    if (RANK[into.type]! > 4 && into.children.length === 0) into.children.push(leaf('wording', []));
    into.children.push(block);
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
        this.listed('note.keptElement', { ...element, children: [text.replaceAll('\n', ' ')] }, block.id);
        continue;
      }
      const text = branch(into.type, '');
      this.inside(element, text);
      into.children.splice(into.children.indexOf(block), 1, ...text.children);
      this.listed('note.unknownBlock', element);
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

  /** Each kept element by itself, since it has a place; of the others the first of each name. */
  private listed(key: string, element: XmlElement, provision?: string): void {
    const name = element.attrs.name ?? element.name;
    if (provision === undefined && this.unknown.has(`${key} ${name}`)) return;
    this.unknown.add(`${key} ${name}`);
    const note: ImportNote = { key, values: { name }, excerpt: excerptOf(textOf(element).slice(0, 400)) };
    this.notes.push(provision === undefined ? note : { ...note, provision });
  }

  /** What the file says about itself is not printed, so no block can stand for it. */
  metadata(bill: XmlElement): void {
    for (const part of elements(child(bill, 'meta') ?? bill, undefined))
      if (METADATA.has(part.name)) this.listed('note.metadata', { ...part, attrs: {} });
  }

  private kindOf(element: XmlElement, into: Branch): Branch['type'] | null {
    const { name } = element;
    const rank = RANK[into.type] ?? 0;
    const division = name === 'section' && !this.sectionsAreArticles ? 'section' : this.divisionOf(element);
    if (division) return RANK[division]! > rank && into.type !== 'quoted' ? division : null;
    if (name === 'article' || (name === 'section' && this.sectionsAreArticles))
      return rank < 4 ? 'article' : null;
    const item = [
      'paragraph',
      'subsection',
      'clause',
      'point',
      'subparagraph',
      'subclause',
      'indent',
      'item',
      'rule',
      'level',
    ];
    if (!item.includes(name) || this.holdsArticles(element)) return null;
    const level = Math.max(0, rank - 4);
    return LEVELS[level] ?? null;
  }

  /** A heading above articles, whatever the other system calls it, is a chapter without a number. */
  private divisionOf(element: XmlElement): 'part' | 'section' | 'chapter' | undefined {
    if (element.name !== 'hcontainer' || !child(element, 'heading')) return DIVISIONS[element.name];
    const held = elements(element).map((e) => e.name);
    return held.includes(this.sectionsAreArticles ? 'section' : 'article') &&
      !held.some((inner) => inner in DIVISIONS && !(inner === 'section' && this.sectionsAreArticles))
      ? 'chapter'
      : undefined;
  }

  private provision(element: XmlElement, kind: Branch['type'], into: Branch): void {
    const num = child(element, 'num');
    const node = branch(kind, this.newId(), num ? bareNumber(textOf(num)) : '');
    const heading = child(element, 'heading');
    const spans = heading ? tidy(spansOf(heading)) : [];
    into.children.push(node);
    const item = RANK[kind]! > 4;
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
    if (RANK[into.type]! > 4 || into.type === 'quoted') into.children.push(leaf('wording', spans));
    else {
      const paragraph = branch('paragraph', this.newId(), '');
      paragraph.children.push(leaf('wording', spans));
      into.children.push(paragraph);
    }
  }

  private quoted(element: XmlElement, into: Branch): void {
    const node = this.quotedParts(element) ?? branch('quoted', this.newId());
    if (node.children.length === 0)
      for (const block of textblocks(element)) {
        const spans = tidy(spansOf(block));
        if (spans.length > 0) node.children.push(leaf('wording', spans));
      }
    if (node.children.length === 0) return;
    if (RANK[into.type]! > 4 && into.children.length === 0) into.children.push(leaf('wording', []));
    into.children.push(node);
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
    if (RANK[into.type]! > 4 && into.children.length === 0) into.children.push(leaf('wording', []));
    into.children.push(node);
  }

  private table(element: XmlElement, into: Branch): void {
    const rows = elements(element, 'tr').map((row) =>
      elements(row).map((cell) => ({
        header: cell.name === 'th',
        colspan: Number(cell.attrs.colspan ?? 1) || 1,
        rowspan: Number(cell.attrs.rowspan ?? 1) || 1,
        lines: (textblocks(cell).length > 0 ? textblocks(cell) : [cell]).map((block) => ({
          runs: tidy(spansOf(block)),
        })),
      })),
    );
    const id = this.newId();
    const json = tableJson({ rows }, id);
    if (!json) return;
    if (RANK[into.type]! > 4 && into.children.length === 0) into.children.push(leaf('wording', []));
    into.children.push({ ...branch('table', id), json });
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
  reader.metadata(bill);
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
  return { ok: true, doc: read.bill.toJSON() as NodeJson, notes: reader.notes };
}
