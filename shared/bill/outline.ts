/** The outline of a bill: its divisions, articles, annexes and (in a decree) top-level points, for the panel beside it. */
import type { Node } from 'prosemirror-model';
import { isDivisionKind, type ProvisionKind } from './kinds.ts';
import { type ReferenceAttrs, type Register, referenceText } from './references.ts';

export interface OutlineEntry {
  id: string;
  kind: ProvisionKind;
  /** As drawn ("Статья 5."), '' where it has none. */
  drawn: string;
  /** Bare number ("5"). */
  number: string;
  /** Heading; for provisions without one the beginning of their text. */
  heading: string;
  depth: number;
}

/** Enough of a point's first words to recognise it in a narrow panel. */
const EXCERPT = 80;

const LISTED = new Set(['preamble', 'article', 'annex', 'paragraph', 'signature']);

const entries = new WeakMap<Node, { reg: Register; entry: OutlineEntry }>();

/**
 * Lists the outline in reading order.
 * @param previous the outline of the bill before; entries that did not change are the same objects, and where none did
 * the same list comes back, so a panel that compares by identity has nothing to do after a key.
 */
export function outline(
  bill: Node,
  reg: Register,
  previous: readonly OutlineEntry[] = [],
): readonly OutlineEntry[] {
  const out: OutlineEntry[] = [];
  const old = new Map(previous.map((entry) => [entry.id, entry]));
  const visit = (parent: Node, depth: number): void => {
    parent.forEach((node) => {
      const kind = node.type.name as ProvisionKind;
      const division = isDivisionKind(kind);
      // Paragraphs are listed where they stand for articles: in a decree, on the top level and in its divisions.
      const listed = division || (LISTED.has(kind) && (kind !== 'paragraph' || parent.type.name !== 'annex'));
      if (!listed) return;
      const entry = entryOf(node, kind, depth, reg);
      const was = old.get(entry.id);
      out.push(was && same(was, entry) ? was : entry);
      if (division || kind === 'annex') visit(node, depth + 1);
    });
  };
  visit(bill, 0);
  const unchanged = out.length === previous.length && out.every((entry, i) => entry === previous[i]);
  return unchanged ? previous : out;
}

function entryOf(node: Node, kind: ProvisionKind, depth: number, reg: Register): OutlineEntry {
  const known = entries.get(node);
  if (known && known.reg === reg && known.entry.depth === depth) return known.entry;
  const id = String(node.attrs.id);
  const number = reg.numbers.get(id);
  const entry: OutlineEntry = {
    id,
    kind,
    drawn: number?.drawn ?? '',
    number: number?.number ?? '',
    heading: titleOf(node, reg),
    depth,
  };
  entries.set(node, { reg, entry });
  return entry;
}

function titleOf(node: Node, reg: Register): string {
  const block = node.firstChild;
  if (!block?.isTextblock) return '';
  let text = '';
  block.forEach((child) => {
    if (child.type.name === 'reference') text += referenceText(child.attrs as ReferenceAttrs, reg).text;
    else if (child.type.name !== 'footnote') text += child.text ?? ' ';
  });
  return text.length > EXCERPT && block.type.name !== 'heading'
    ? `${text.slice(0, EXCERPT).trimEnd()}…`
    : text;
}

function same(a: OutlineEntry, b: OutlineEntry): boolean {
  return (
    a === b ||
    (a.kind === b.kind &&
      a.drawn === b.drawn &&
      a.number === b.number &&
      a.heading === b.heading &&
      a.depth === b.depth)
  );
}
