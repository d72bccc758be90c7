/** A bill as three-way merge sees it: every provision by its id, with its place, its own lines and its parts. */
import type { NodeJson } from '../bill/document.ts';
import { readKept } from '../bill/kept.ts';
import { isProvisionKind } from '../bill/kinds.ts';

/** A line of a provision that holds no provision itself. */
export interface OwnLine {
  /** '#0', '#1' … in the base; lines that a side added have keys of that side. */
  key: string;
  json: NodeJson;
}

export interface Part {
  id: string;
  parent: string;
  /** The node without content. */
  json: NodeJson;
  lines: OwnLine[];
  /** Ids of parts and keys of lines as they stand. */
  order: string[];
  /** The rows of a table, which is merged as a whole. */
  rows: NodeJson[] | null;
}

/** `''` is the bill itself. */
export type Parts = ReadonlyMap<string, Part>;

export function partsOf(bill: NodeJson): Parts {
  const parts = new Map<string, Part>();
  const visit = (node: NodeJson, id: string, parent: string): void => {
    const { content = [], ...json } = node;
    const part: Part = { id, parent, json, lines: [], order: [], rows: null };
    parts.set(id, part);
    if (node.type === 'table') {
      part.rows = content;
      return;
    }
    for (const child of content) {
      if (isProvisionKind(child.type)) {
        const inner = String(child.attrs?.id);
        part.order.push(inner);
        visit(child, inner, id);
      } else {
        const key = `#${part.lines.length}`;
        part.lines.push({ key, json: child });
        part.order.push(key);
      }
    }
  };
  visit(bill, '', '');
  return parts;
}

/** Words of one line; references by what they last showed, footnotes in brackets. */
export function plainText(json: NodeJson): string {
  if (json.type === 'text') return json.text ?? '';
  if (json.type === 'hard_break') return '\n';
  if (json.type === 'reference') return String(json.attrs?.shown ?? '');
  if (json.type === 'footnote') return ` [${String(json.attrs?.text ?? '')}]`;
  const between = json.content?.some((c) => c.type !== 'text' && c.content !== undefined) ? '\n' : '';
  return (json.content ?? []).map(plainText).join(between);
}

/** All own words of a provision. */
export function ownText(part: Part): string {
  if (part.json.type === 'kept') return readKept(String(part.json.attrs?.xml))?.text ?? '';
  return (part.rows ?? part.lines.map((line) => line.json)).map(plainText).join('\n');
}
