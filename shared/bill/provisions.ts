/**
 * The bill as a list of provisions with their own text (not that of the provisions inside them): what the requirement
 * engine, search, the outline and evidence anchors read.
 */
import type { Node } from 'prosemirror-model';
import { type TextBlock, textBlocks, textOfRuns } from './blocks.ts';
import { withoutFootnoteSigns } from './footnotes.ts';
import type { ProvisionKind } from './kinds.ts';
import { type Register, register } from './references.ts';

export interface Provision {
  id: string;
  kind: ProvisionKind;
  /** The provision it stands in, '' at the top. */
  parent: string;
  /** The article, decree point (top-level paragraph), annex or other top unit it belongs to; itself where it is one. */
  unit: string;
  /** Bare number ("5", "а"), '' where none. */
  number: string;
  /** Short citation ("ст. 5 ч. 1"), '' where none. */
  label: string;
  heading: string;
  /**
   * Own wording, further lines of it joined by "\n"; references are spelled out, a footnote is the sign U+FFFC. Table cells
   * are joined by "\t" and "\n".
   */
  text: string;
  /** Inside quoted text of another law, or inside a drafter's note: not a rule of this bill. */
  quoted: boolean;
  note: boolean;
}

function tableText(block: TextBlock): string {
  return (block.rows ?? [])
    .map((row) => row.map((cell) => cell.blocks.map((b) => textOfRuns(b.runs)).join(' ')).join('\t'))
    .join('\n');
}

/** Every provision in reading order. Linear in the size of the bill. */
export function listProvisions(bill: Node, reg: Register = register(bill)): Provision[] {
  const parents = parentsOf(bill);
  const byId = new Map<string, Provision>();
  const out: Provision[] = [];
  for (const [id, { kind, parent, unit }] of parents) {
    const provision: Provision = {
      id,
      kind,
      parent,
      unit,
      number: reg.numbers.get(id)?.number ?? '',
      label: '',
      heading: '',
      text: '',
      quoted: false,
      note: false,
    };
    byId.set(id, provision);
    out.push(provision);
  }
  for (const block of textBlocks(bill, reg)) {
    const provision = byId.get(block.id);
    if (!provision) continue;
    provision.label = block.label;
    provision.quoted = block.quoted;
    provision.note = block.note;
    const text = block.role === 'table' ? tableText(block) : textOfRuns(block.runs);
    if (block.role === 'heading') provision.heading = withoutFootnoteSigns(text);
    else provision.text = provision.text === '' ? text : `${provision.text}\n${text}`;
  }
  return out;
}

const UNITS = new Set(['part', 'section', 'chapter']);

function parentsOf(bill: Node): Map<string, { kind: ProvisionKind; parent: string; unit: string }> {
  const found = new Map<string, { kind: ProvisionKind; parent: string; unit: string }>();
  const visit = (node: Node, parent: string, unit: string): void => {
    node.forEach((child) => {
      const id = child.attrs.id as string | undefined;
      if (child.isTextblock || id === undefined) return;
      const inUnit = unit === '' || child.type.name === 'article' ? id : unit;
      const own = UNITS.has(child.type.name) || child.type.name === 'annex' ? id : inUnit;
      found.set(id, { kind: child.type.name as ProvisionKind, parent, unit: own });
      if (child.type.name !== 'table') visit(child, id, UNITS.has(child.type.name) ? '' : own);
    });
  };
  visit(bill, '', '');
  return found;
}
