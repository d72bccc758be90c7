/** The terms that a bill defines: each a `def` around its words where it is defined, and a concept in the references. */
import type { Node } from 'prosemirror-model';
import type { BillAttrs } from '../../bill/document.ts';
import { listProvisions, type Provision } from '../../bill/provisions.ts';
import { type ReferenceAttrs, type Register, referenceText } from '../../bill/references.ts';
import { announcesTerms, definitionsIn } from '../../definitions/forms.ts';
import { type Tree, tree } from './build.ts';
import type { EIds } from './eids.ts';

/** Characters of one text node that are a term, and the eId of the term. */
export interface MarkedTerm {
  from: number;
  to: number;
  term: string;
}

export interface Terms {
  /** For `references`. */
  concepts: Tree[];
  /** By the text nodes they stand in, whole and in order. */
  in: ReadonlyMap<Node, readonly MarkedTerm[]>;
}

/** A list of terms is announced by the heading of its article or the words before its points. */
function isListed(
  provision: Provision,
  byId: ReadonlyMap<string, Provision>,
  lang: BillAttrs['lang'],
): boolean {
  const unit = byId.get(provision.unit);
  const deep = provision.kind === 'subpoint' || !unit || unit.id === provision.id;
  return announcesTerms(deep ? '' : unit.heading, byId.get(provision.parent)?.text ?? '', lang);
}

const lengthOf = (node: Node, reg: Register): number => {
  if (node.isText) return node.text!.length;
  return node.type.name === 'reference' ? referenceText(node.attrs as ReferenceAttrs, reg).text.length : 1;
};

/** The first wording of each provision: in it a provision's own text begins. */
function firstWordings(bill: Node): Map<string, Node> {
  const found = new Map<string, Node>();
  bill.descendants((node, _pos, parent) => {
    const id = String(parent?.attrs.id ?? '');
    if (node.type.name === 'wording' && id !== '' && !found.has(id)) found.set(id, node);
    return !node.isTextblock;
  });
  return found;
}

/** Terms of the bill itself: what quoted text and drafter's notes define is not its own. */
export function termsOf(bill: Node, { lang }: BillAttrs, reg: Register, ids: Pick<EIds, 'fresh'>): Terms {
  const provisions = listProvisions(bill, reg);
  const byId = new Map(provisions.map((provision) => [provision.id, provision]));
  const wordings = firstWordings(bill);
  const eIds = new Map<string, string>();
  const concepts: Tree[] = [];
  const places = new Map<Node, MarkedTerm[]>();
  const conceptOf = (key: string, term: string): string => {
    const known = eIds.get(key);
    if (known !== undefined) return known;
    const eId = ids.fresh(`term_${eIds.size + 1}`);
    eIds.set(key, eId);
    const href = `/akn/ontology/term/${lang}/${encodeURIComponent(term.toLowerCase())}`;
    concepts.push(tree('TLCTerm', { eId, href, showAs: term }));
    return eId;
  };
  for (const provision of provisions) {
    const wording = wordings.get(provision.id);
    if (!wording || provision.quoted || provision.note || provision.text === '') continue;
    const listed = isListed(provision, byId, lang);
    for (const { from, to, key, term } of definitionsIn(provision.id, provision.text, { lang, listed })) {
      const at = textAt(wording, from, to, reg);
      if (!at || at.node.text!.slice(at.from, at.from + to - from) !== term) continue;
      const marked = { from: at.from, to: at.from + to - from, term: conceptOf(key, term) };
      places.set(at.node, [...(places.get(at.node) ?? []), marked]);
    }
  }
  return { concepts, in: places };
}

/** The text node that holds all these characters of a wording; null where several do. */
function textAt(wording: Node, from: number, to: number, reg: Register): { node: Node; from: number } | null {
  let found: { node: Node; from: number } | null = null;
  let start = 0;
  wording.forEach((node) => {
    const end = start + lengthOf(node, reg);
    if (node.isText && from >= start && to <= end) found = { node, from: from - start };
    start = end;
  });
  return found;
}

/** A text with its terms marked; those that overlap an earlier one are left out. */
export function withTerms(text: string, terms: readonly MarkedTerm[]): (Tree | string)[] {
  const out: (Tree | string)[] = [];
  let at = 0;
  for (const { from, to, term } of [...terms].sort((a, b) => a.from - b.from)) {
    if (from < at) continue;
    if (from > at) out.push(text.slice(at, from));
    out.push(tree('def', { refersTo: `#${term}` }, [text.slice(from, to)]));
    at = to;
  }
  if (at < text.length) out.push(text.slice(at));
  return out;
}
