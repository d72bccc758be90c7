/**
 * The ProseMirror schema of a bill: structure first. Every provision is a node that contains its parts (a chapter
 * contains its articles, a point its subpoints), so moving a node moves what belongs to it.
 *
 * Text lives only in `title_line`, `heading` and `wording`. Numbers are never text: `number` is null when the number is
 * computed, a string when it is locked (inserted articles "5-1", enacted laws), and '' for a provision without a number. The
 * words of a footnote are an attribute of it: in the text it is one character. So is the element of another system (`kept`).
 */
import { type Attrs, type DOMOutputSpec, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';
import { KEPT_NAMESPACE, keptOf, readKept, validateKept } from './kept.ts';

/** What a parse rule needs of a DOM element; shared code knows no DOM. */
interface ElementLike {
  getAttribute(name: string): string | null;
}

const idAttr = { id: { default: '', validate: 'string' } };
const numberedAttrs = { ...idAttr, number: { default: null as string | null, validate: 'string|null' } };

/** One line: a footnote is printed as one paragraph, and its words are compared as words. */
function validateFootnote(text: unknown): void {
  if (typeof text !== 'string') throw new RangeError('the words of a footnote are a string');
  if (/[\n\r\u2028\u2029]/.test(text)) throw new RangeError('a footnote has one line');
}

function provisionDOM(tag: string, kind: string) {
  return (node: { attrs: Attrs }): DOMOutputSpec => {
    const attrs: Record<string, string> = { 'data-kind': kind, 'data-id': String(node.attrs.id) };
    if (typeof node.attrs.number === 'string') attrs['data-locked'] = node.attrs.number;
    return [tag, attrs, 0];
  };
}

function readProvision(dom: ElementLike): Attrs {
  return { id: dom.getAttribute('data-id') ?? '', number: dom.getAttribute('data-locked') };
}

function provision(kind: string, content: string, tag: string, extra: Partial<NodeSpec> = {}): NodeSpec {
  return {
    content,
    attrs: numberedAttrs,
    defining: true,
    toDOM: provisionDOM(tag, kind),
    parseDOM: [
      { tag: `${tag}[data-kind="${kind}"]`, getAttrs: (dom) => readProvision(dom as unknown as ElementLike) },
    ],
    ...extra,
  };
}

function unnumbered(kind: string, content: string, tag: string, extra: Partial<NodeSpec> = {}): NodeSpec {
  return provision(kind, content, tag, { attrs: idAttr, ...extra });
}

/** So that the schema can make one where it must; nobody does. */
const EMPTY_KEPT = `<p xmlns="${KEPT_NAMESPACE}"/>`;
const INNER = '(paragraph | table | quoted | note | kept)*';

const structure: Record<string, NodeSpec> = {
  bill: {
    content:
      'title_block preamble? (part | section | chapter | article | paragraph | table | quoted | note | kept)* signature? annex*',
    attrs: {
      lang: { default: 'en', validate: 'string' },
      tradition: { default: 'post-soviet', validate: 'string' },
      form: { default: 'law', validate: 'string' },
      billTypes: { default: ['N'] as string[] },
      npmModel: { default: 'none', validate: 'string' },
      ownTradition: { default: null },
    },
  },
  title_block: unnumbered('title_block', 'title_line+', 'header', { isolating: true }),
  title_line: {
    content: 'inline*',
    attrs: { role: { default: 'title', validate: 'string' } },
    defining: true,
    toDOM: (node) => ['div', { class: 'title-line', 'data-role': String(node.attrs.role) }, 0],
    parseDOM: [
      {
        tag: 'div.title-line',
        getAttrs: (dom) => ({ role: (dom as unknown as ElementLike).getAttribute('data-role') ?? 'title' }),
      },
    ],
  },
  preamble: unnumbered('preamble', 'wording+', 'section'),
  part: provision(
    'part',
    `heading (section | chapter | article | paragraph | table | quoted | note | kept)*`,
    'section',
  ),
  section: provision(
    'section',
    `heading (chapter | article | paragraph | table | quoted | note | kept)*`,
    'section',
  ),
  chapter: provision('chapter', `heading (article | paragraph | table | quoted | note | kept)*`, 'section'),
  article: provision('article', `heading ${INNER}`, 'article'),
  heading: {
    content: 'inline*',
    defining: true,
    toDOM: () => ['h3', 0],
    parseDOM: [{ tag: 'h3', context: 'part/|section/|chapter/|article/|annex/' }],
  },
  paragraph: provision('paragraph', 'wording (point | wording | table | quoted | note | kept)*', 'div'),
  point: provision('point', 'wording (subpoint | wording | table | quoted | note | kept)*', 'div'),
  subpoint: provision('subpoint', 'wording (wording | table | quoted | note | kept)*', 'div'),
  wording: { content: 'inline*', toDOM: () => ['p', 0], parseDOM: [{ tag: 'p' }] },
  quoted: unnumbered('quoted', '(article | paragraph | point | subpoint | wording | table)+', 'blockquote'),
  note: unnumbered('note', 'wording+', 'aside'),
  /** An element of another system that has no place in a bill: one block, read only (kept.ts). */
  kept: {
    atom: true,
    draggable: true,
    attrs: { ...idAttr, xml: { default: EMPTY_KEPT, validate: validateKept } },
    leafText: (node) => keptOf(node).text,
    toDOM: (node) => [
      'div',
      {
        'data-kind': 'kept',
        'data-name': keptOf(node).name,
        'data-id': String(node.attrs.id),
        'data-xml': String(node.attrs.xml),
      },
      keptOf(node).text,
    ],
    parseDOM: [
      {
        tag: 'div[data-kind="kept"][data-xml]',
        priority: 60,
        getAttrs: (dom) => {
          const el = dom as unknown as ElementLike;
          const xml = el.getAttribute('data-xml') ?? '';
          return readKept(xml) ? { id: el.getAttribute('data-id') ?? '', xml } : false;
        },
      },
    ],
  },
  signature: unnumbered('signature', 'wording+', 'footer'),
  annex: provision(
    'annex',
    'heading (part | section | chapter | article | paragraph | table | quoted | note | kept)*',
    'section',
  ),
};

const inline: Record<string, NodeSpec> = {
  text: { group: 'inline' },
  /** A citation of another provision; its text is computed (references.ts). `shown` is what was last displayed. */
  reference: {
    group: 'inline',
    inline: true,
    atom: true,
    attrs: {
      target: { default: '', validate: 'string' },
      style: { default: 'full', validate: 'string' },
      case: { default: 'nom', validate: 'string' },
      shown: { default: '', validate: 'string' },
    },
    leafText: (node) => String(node.attrs.shown),
    toDOM: (node) => [
      'span',
      {
        class: 'reference',
        'data-target': String(node.attrs.target),
        'data-style': String(node.attrs.style),
        'data-case': String(node.attrs.case),
      },
      String(node.attrs.shown),
    ],
    parseDOM: [
      {
        tag: 'span.reference',
        getAttrs: (dom) => {
          const el = dom as unknown as ElementLike & { textContent: string | null };
          return {
            target: el.getAttribute('data-target') ?? '',
            style: el.getAttribute('data-style') ?? 'full',
            case: el.getAttribute('data-case') ?? 'nom',
            shown: el.textContent ?? '',
          };
        },
      },
    ],
  },
  /** A note at the foot of the page; numbered by its place (footnotes.ts), read as one sign that is nothing between words. */
  footnote: {
    group: 'inline',
    inline: true,
    atom: true,
    attrs: { text: { default: '', validate: validateFootnote } },
    leafText: () => '\ufffc',
    toDOM: (node) => ['span', { class: 'footnote', role: 'note', 'data-footnote': String(node.attrs.text) }],
    parseDOM: [
      {
        tag: 'span.footnote[data-footnote]',
        getAttrs: (dom) => {
          const text = (dom as unknown as ElementLike).getAttribute('data-footnote') ?? '';
          return { text: text.replace(/\s+/g, ' ').trim() };
        },
      },
    ],
  },
  hard_break: {
    group: 'inline',
    inline: true,
    selectable: false,
    leafText: () => '\n',
    toDOM: () => ['br'],
    parseDOM: [{ tag: 'br' }],
  },
};

const tables = tableNodes({ tableGroup: 'table_block', cellContent: 'wording+', cellAttributes: {} });

const marks: Record<string, MarkSpec> = {
  strong: { toDOM: () => ['strong', 0], parseDOM: [{ tag: 'strong' }, { tag: 'b' }] },
  em: { toDOM: () => ['em', 0], parseDOM: [{ tag: 'em' }, { tag: 'i' }] },
  underline: { toDOM: () => ['u', 0], parseDOM: [{ tag: 'u' }] },
  superscript: { excludes: 'subscript superscript', toDOM: () => ['sup', 0], parseDOM: [{ tag: 'sup' }] },
  subscript: { excludes: 'subscript superscript', toDOM: () => ['sub', 0], parseDOM: [{ tag: 'sub' }] },
};

/** The one schema of a bill document. Order matters: the first textblock is what ProseMirror fills gaps with. */
export const billSchema = new Schema({
  topNode: 'bill',
  nodes: {
    ...structure,
    table: { ...tables.table, attrs: idAttr, content: 'table_row+' },
    table_row: tables.table_row,
    table_cell: tables.table_cell,
    table_header: tables.table_header,
    ...inline,
  },
  marks,
});
