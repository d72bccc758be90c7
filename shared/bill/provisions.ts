/**
 * The bill as a list of provisions with their own text (not that of the provisions inside them): what the requirement
 * engine, search, the outline and evidence anchors read.
 */
import type { Node } from 'prosemirror-model';
import { type TextBlock, textBlocks, unitBlocks, wordsOfRuns } from './blocks.ts';
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
   * Own wording, further lines of it joined by "\n"; references are spelled out, a footnote is the sign U+FFFC, soft
   * hyphens are left out. Table cells are joined by "\t" and "\n".
   */
  text: string;
  /** Inside quoted text of another law, or inside a drafter's note: not a rule of this bill. */
  quoted: boolean;
  note: boolean;
}

function tableText(block: TextBlock): string {
  return (block.rows ?? [])
    .map((row) => row.map((cell) => cell.blocks.map((b) => wordsOfRuns(b.runs)).join(' ')).join('\t'))
    .join('\n');
}

/** Where a provision stands, as far as what is in it must know. */
export interface ProvisionPlace {
  /** The provision around it, '' at the top. */
  parent: string;
  /** The unit around it, '' where it begins one of its own. */
  unit: string;
}

interface Found extends ProvisionPlace {
  kind: ProvisionKind;
}

/** Every provision in reading order. Linear in the size of the bill. */
export function listProvisions(bill: Node, reg: Register = register(bill)): Provision[] {
  const found = new Map<string, Found>();
  bill.forEach((child) => {
    findIn(child, { parent: '', unit: '' }, found);
  });
  return written(found, textBlocks(bill, reg), reg);
}

/** One provision of a bill and all inside it, as `listProvisions` lists them. */
export function provisionsOf(node: Node, place: ProvisionPlace, reg: Register): Provision[] {
  const found = new Map<string, Found>();
  findIn(node, place, found);
  return written(found, unitBlocks(node, false, reg), reg);
}

function written(
  found: ReadonlyMap<string, Found>,
  blocks: readonly TextBlock[],
  reg: Register,
): Provision[] {
  const byId = new Map<string, Provision>();
  for (const [id, { kind, parent, unit }] of found)
    byId.set(id, {
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
    });
  for (const block of blocks) {
    const provision = byId.get(block.id);
    if (!provision) continue;
    provision.label = block.label;
    provision.quoted = block.quoted;
    provision.note = block.note;
    const text = block.role === 'table' ? tableText(block) : wordsOfRuns(block.runs);
    if (block.role === 'heading') provision.heading = withoutFootnoteSigns(text);
    else provision.text = provision.text === '' ? text : `${provision.text}\n${text}`;
  }
  return [...byId.values()];
}

const DIVISIONS = new Set(['part', 'section', 'chapter']);

function unitOf(node: Node, { unit }: ProvisionPlace): string {
  const { name } = node.type;
  const begins = unit === '' || name === 'article' || name === 'annex' || DIVISIONS.has(name);
  return begins ? String(node.attrs.id) : unit;
}

/** The place of what stands directly in a provision. */
export function placeBelow(node: Node, place: ProvisionPlace): ProvisionPlace {
  return {
    parent: String(node.attrs.id),
    unit: DIVISIONS.has(node.type.name) ? '' : unitOf(node, place),
  };
}

function findIn(node: Node, place: ProvisionPlace, found: Map<string, Found>): void {
  if (node.isTextblock || node.attrs.id === undefined) return;
  const kind = node.type.name as ProvisionKind;
  found.set(String(node.attrs.id), { kind, parent: place.parent, unit: unitOf(node, place) });
  if (kind === 'table') return;
  const below = placeBelow(node, place);
  node.forEach((child) => {
    findIn(child, below, found);
  });
}
