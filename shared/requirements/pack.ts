/**
 * A requirement pack: data that says what a bill must give, why, and how its words are recognised. Packs are JSON files
 * under resources/packs/, read through `packSchema`; users may write their own.
 */
import { z } from 'zod';
import { BILL_TYPES, LANGUAGES, NPM_MODELS, TRADITIONS } from '../bill/kinds.ts';

const localText = z.object({ en: z.string(), ru: z.string().optional(), tk: z.string().optional() });

/** Ready wording to insert, for one language; where `tradition` or `models` is absent it fits any. */
export const clauseSchema = z.object({
  lang: z.enum(LANGUAGES),
  text: z.string().min(1),
  tradition: z.enum(TRADITIONS).optional(),
  models: z.array(z.enum(NPM_MODELS)).optional(),
  /** Turkmen wording that no speaker has checked. */
  draft: z.boolean().optional(),
});
export type Clause = z.infer<typeof clauseSchema>;

export const requirementSchema = z.object({
  id: z.string().min(1),
  group: z.string().min(1),
  level: z.enum(['shall', 'should']),
  billTypes: z.array(z.enum(BILL_TYPES)).min(1),
  source: z.string().min(1),
  /** Short pinpoint for the panel: "18 (1)". */
  pinpoint: z.string(),
  title: localText,
  statement: localText,
  why: localText,
  compliantWhen: localText,
  reviewerCheck: localText,
  clauses: z.array(clauseSchema),
  /** Wordings that comply, and wordings that are defects; used in tests and shown as examples. */
  examples: z.array(z.object({ lang: z.enum(LANGUAGES), text: z.string() })),
  defects: z.array(z.object({ lang: z.enum(LANGUAGES), text: z.string() })),
  redFlags: z.array(z.string()),
});
export type Requirement = z.infer<typeof requirementSchema>;

export const packSchema = z.object({
  id: z.string().min(1),
  version: z.number().int().positive(),
  title: localText,
  description: localText,
  groups: z.array(z.object({ code: z.string(), title: localText })),
  requirements: z.array(requirementSchema).min(1),
  /** Language codes whose texts are drafts that no speaker has checked. */
  drafts: z.array(z.enum(LANGUAGES)),
});
export type Pack = z.infer<typeof packSchema>;
