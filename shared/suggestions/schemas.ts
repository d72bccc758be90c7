/** What is stored and sent beside the two texts, parsed: attributions, rivals, lines of the disposition table. */
import { z } from 'zod';
import { BOUNDS, measureJson } from '../api/bounds.ts';
import type { NodeJson } from '../bill/document.ts';
import type { MergeConflict } from '../compare/merge.ts';
import { type Attribution, type Disposition, OUTCOMES, type Rival } from './types.ts';

const id = z.string().max(BOUNDS.id);
const name = z.string().max(BOUNDS.name);
const words = z.string().max(BOUNDS.docChars);
const at = z.string().max(40);
const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

const nodeJson = z.custom<NodeJson>(
  (value) => typeof (value as { type?: unknown } | null)?.type === 'string' && measureJson(value) === 'fits',
  'not a part of a bill',
);

const stretch = z.strictObject({ line: count, from: count, to: count });

export const attributionSchema = z.strictObject({
  id: id.min(1),
  author: name,
  with: z.array(name).max(100).optional(),
  at,
  claims: z
    .array(
      z.strictObject({
        provision: id,
        what: z.string().min(1).max(BOUNDS.id),
        accepted: stretch.optional(),
        working: stretch.optional(),
      }),
    )
    .max(BOUNDS.list),
}) satisfies z.ZodType<Attribution>;

const CONFLICTS = [
  'words',
  'table',
  'number',
  'kind',
  'removal',
  'move',
  'attribute',
  'bill',
] as const satisfies readonly MergeConflict['kind'][];

const value = z.union([
  z.array(nodeJson).max(BOUNDS.list),
  words,
  z.null(),
  z.strictObject({ parent: id, after: z.string().max(BOUNDS.docChars) }),
]);
const side = words.nullable();

const conflictSchema = z.strictObject({
  id: words,
  provision: id,
  kind: z.enum(CONFLICTS),
  base: side,
  ours: side,
  theirs: side,
  at: words,
  json: z.strictObject({ base: value, ours: value, theirs: value }),
}) satisfies z.ZodType<MergeConflict>;

export const rivalSchema = z.strictObject({
  id: id.min(1),
  author: name,
  at,
  source: name,
  provision: id,
  kind: z.enum(CONFLICTS),
  quote: side,
  working: side,
  proposed: side,
  words: z
    .strictObject({
      line: count,
      common: z.array(nodeJson).max(BOUNDS.list),
      from: count,
      to: count,
      put: z.array(nodeJson).max(BOUNDS.list),
    })
    .optional(),
  conflict: conflictSchema.optional(),
}) satisfies z.ZodType<Rival>;

export const dispositionSchema = z.strictObject({
  id: id.min(1),
  of: z.enum(['suggestion', 'comment', 'rival']),
  author: name,
  at,
  provision: id,
  label: name,
  before: words,
  after: words,
  outcome: z.enum(OUTCOMES),
  why: z.string().max(BOUNDS.text),
  decidedBy: name,
  decidedAt: at,
}) satisfies z.ZodType<Disposition>;
