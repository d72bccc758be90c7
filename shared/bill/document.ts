/**
 * A bill as data: the JSON that is stored, sent and imported, and the one door through which it becomes a document.
 * `BILL_FORMAT` is the version of the JSON; older JSON is lifted by the pure functions in `UPGRADES`, newer is refused.
 */
import { type Node, Node as PmNode } from 'prosemirror-model';
import { z } from 'zod';
import { BILL_TYPES, FORMS, isProvisionKind, LANGUAGES, NPM_MODELS, TRADITIONS } from './kinds.ts';
import { billSchema } from './schema.ts';
import { type Tradition, traditionSchema } from './tradition/shape.ts';

/** 2: footnotes, 3: elements of other systems; a reader of an older format does not know them. */
export const BILL_FORMAT = 3;

/** JSON of one ProseMirror node. Checked structurally by the schema when it is read. */
export interface NodeJson {
  type: string;
  attrs?: Record<string, unknown>;
  content?: NodeJson[];
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  text?: string;
}

export interface BillAttrs {
  lang: (typeof LANGUAGES)[number];
  tradition: (typeof TRADITIONS)[number];
  form: (typeof FORMS)[number];
  billTypes: (typeof BILL_TYPES)[number][];
  npmModel: (typeof NPM_MODELS)[number];
  /** Rules of its own (tradition/shape.ts) instead of those of `tradition`, which stays what they were made from. */
  ownTradition?: Tradition | null;
}

export const billAttrsSchema = z.object({
  lang: z.enum(LANGUAGES),
  tradition: z.enum(TRADITIONS),
  form: z.enum(FORMS),
  billTypes: z.array(z.enum(BILL_TYPES)).max(5),
  npmModel: z.enum(NPM_MODELS),
  ownTradition: traditionSchema.nullable().default(null),
});

/** Deeper than any bill (annex > part > section > chapter > article > quoted > article > … > mark), far below a stack overflow. */
const MAX_DEPTH = 64;

export const NESTED_TOO_DEEPLY = 'nested too deeply';

export type BillResult = { ok: true; bill: Node } | { ok: false; reason: string };

const UPGRADES: ((doc: NodeJson) => NodeJson)[] = [(doc) => doc, (doc) => doc];

function depthOf(value: unknown, limit: number): number {
  if (limit < 0) return 1;
  if (typeof value !== 'object' || value === null) return 0;
  const content = (value as { content?: unknown }).content;
  if (!Array.isArray(content)) return 1;
  let deepest = 0;
  for (const child of content) deepest = Math.max(deepest, depthOf(child, limit - 1));
  return deepest + 1;
}

/**
 * Reads bill JSON of any known format.
 * @returns the document, or the reason why this is no bill (English, for logs; callers show a message of their own).
 */
export function readBill(json: unknown, format = BILL_FORMAT): BillResult {
  if (format > BILL_FORMAT)
    return { ok: false, reason: `bill format ${format} is newer than ${BILL_FORMAT}` };
  if (depthOf(json, MAX_DEPTH) > MAX_DEPTH) return { ok: false, reason: NESTED_TOO_DEEPLY };
  try {
    let doc = json as NodeJson;
    for (let from = format; from < BILL_FORMAT; from++) doc = UPGRADES[from - 1]!(doc);
    const bill = PmNode.fromJSON(billSchema, doc);
    if (bill.type !== billSchema.topNodeType)
      return { ok: false, reason: `a ${bill.type.name} is not a bill` };
    bill.check();
    const attrs = billAttrsSchema.safeParse(bill.attrs);
    if (!attrs.success) return { ok: false, reason: `attributes: ${attrs.error.issues[0]?.path.join('.')}` };
    const clash = duplicateId(bill);
    return clash === null
      ? { ok: true, bill }
      : { ok: false, reason: `id ${clash || '(empty)'} occurs twice or is missing` };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** The first provision id that is empty or used twice, or null where every provision has its own. */
export function duplicateId(bill: Node): string | null {
  const seen = new Set<string>();
  let clash: string | null = null;
  bill.descendants((node) => {
    if (clash !== null) return false;
    if (!isProvisionKind(node.type.name)) return !node.isTextblock;
    const id = String(node.attrs.id);
    if (id === '' || seen.has(id)) clash = id;
    seen.add(id);
    return true;
  });
  return clash;
}

/** The attributes of a bill that was read through `readBill`. */
export function billAttrs(bill: Node): BillAttrs {
  return bill.attrs as BillAttrs;
}

/** Gives every provision without an id, or with one already used, a new one from `newId`. */
export function withIds(doc: NodeJson, newId: () => string): NodeJson {
  const seen = new Set<string>();
  const visit = (node: NodeJson): NodeJson => {
    let attrs = node.attrs;
    if (isProvisionKind(node.type)) {
      let id = typeof attrs?.id === 'string' ? attrs.id : '';
      if (id === '' || seen.has(id)) id = newId();
      seen.add(id);
      attrs = { ...attrs, id };
    }
    const next: NodeJson = { ...node };
    if (attrs) next.attrs = attrs;
    if (node.content) next.content = node.content.map(visit);
    return next;
  };
  return visit(doc);
}
