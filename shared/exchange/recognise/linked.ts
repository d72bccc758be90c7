/** Citations that were found, and links of the format, as reference nodes in the text. */
import type { NodeJson } from '../../bill/document.ts';
import { CASES } from '../../bill/ordinals.ts';
import { type Register, referenceText } from '../../bill/references.ts';
import { withoutSoftHyphens } from '../../text/softHyphens.ts';
import { type Leaf, textNodes } from './draft.ts';
import { type Span, sliceSpans, textOf } from './lines.ts';
import type { Found } from './references.ts';

function referenceNode(
  target: string,
  style: string,
  shown: string,
  span: Span,
  grammaticalCase = 'nom',
): NodeJson {
  const node: NodeJson = { type: 'reference', attrs: { target, style, case: grammaticalCase, shown } };
  if (span.marks.length > 0) node.marks = span.marks.map((type) => ({ type }));
  return node;
}

/** The way in which a reference to `target` shows exactly this text, or null. */
function styleShowing(target: string, text: string, reg: Register): { style: string; case: string } | null {
  for (const style of ['number', 'full', 'ordinal'])
    for (const grammaticalCase of CASES) {
      const shown = referenceText({ target, style, case: grammaticalCase, shown: '' }, reg);
      if (shown.ok && shown.text === text) return { style, case: grammaticalCase };
    }
  return null;
}

/**
 * The spans of a textblock as nodes, citations made references.
 * @param anchors the provision behind each link target that the format knows.
 */
export function linkedNodes(
  block: Leaf,
  found: readonly Found[],
  anchors: ReadonlyMap<string, string>,
  reg: Register,
): NodeJson[] {
  const out: NodeJson[] = [];
  let at = 0;
  const plain = (from: number, to: number): void => {
    for (const span of sliceSpans(block.spans, from, to)) {
      const target = span.target ? anchors.get(span.target) : undefined;
      const style = target ? styleShowing(target, span.text, reg) : null;
      if (target && style) out.push(referenceNode(target, style.style, span.text, span, style.case));
      else out.push(...textNodes([span]));
    }
  };
  for (const { from, to, target } of found) {
    const spans = sliceSpans(block.spans, from, to);
    const text = withoutSoftHyphens(textOf(spans));
    const shown = referenceText({ target, style: 'number', case: 'nom', shown: '' }, reg);
    // A link of the format that holds the number knows better what it points to.
    if (
      spans.length !== 1 ||
      !shown.ok ||
      shown.text !== text ||
      (spans[0]!.target && anchors.has(spans[0]!.target))
    )
      continue;
    plain(at, from);
    out.push(referenceNode(target, 'number', text, spans[0]!));
    at = to;
  }
  plain(at, Number.POSITIVE_INFINITY);
  return out;
}
