/**
 * A requirement pack: data that says what a bill must give, why, and how its words are recognised. Packs are JSON files
 * under resources/packs/, read through `packSchema`; users may write their own. The published JSON Schema
 * (resources/packs/pack.schema.json) is generated from it; docs/packs.md explains it to people.
 */
import { z } from 'zod';
import { BILL_TYPES, LANGUAGES, NPM_MODELS, TRADITIONS } from '../bill/kinds.ts';
import { conceptsSchema, lineFault, phraseFault, signalsSchema } from './packSignals.ts';

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
  /** How it is recognised; without it, and without built-in signals for its id, by likeness to the examples. */
  signals: signalsSchema.optional(),
  /** Lines of concepts: where one stands and nothing gives the requirement, the requirement does not apply. */
  notApplicableWhen: z.array(z.string().min(1).max(400)).max(30).optional(),
});
export type Requirement = z.infer<typeof requirementSchema>;

/** A requirement that is only declared while another one, read with it, is contradicted. */
export const pairSchema = z.object({
  declared: z.string().min(1),
  undoneBy: z.array(z.string().min(1)).min(1),
  why: localText,
});
export type Pair = z.infer<typeof pairSchema>;

/** What a red flag of the pack says to the reader; {{label}} stands for the citation of the provision. */
export const packFlagSchema = z.object({
  says: localText,
  /** It takes the guarantee itself back, wherever it stands; otherwise a part of it. */
  undoes: z.boolean().optional(),
});
export type PackFlag = z.infer<typeof packFlagSchema>;

export const packObjectSchema = z.object({
  id: z.string().min(1),
  version: z.number().int().positive(),
  title: localText,
  description: localText,
  groups: z.array(z.object({ code: z.string(), title: localText })),
  requirements: z.array(requirementSchema).min(1),
  /** Language codes whose texts are drafts that no speaker has checked. */
  drafts: z.array(z.enum(LANGUAGES)),
  concepts: conceptsSchema.optional(),
  flags: z.record(z.string().min(1).max(60), packFlagSchema).optional(),
  pairs: z.array(pairSchema).max(200).optional(),
});
export type Pack = z.infer<typeof packObjectSchema>;

interface Fault {
  path: (string | number)[];
  message: string;
}

/** Everything in a pack of the right form that cannot be read or points to nothing. */
export function packFaults(pack: Pack): Fault[] {
  return [
    ...conceptFaults(pack),
    ...pack.requirements.flatMap((r, i) => lineFaults(pack, r, i)),
    ...idFaults(pack),
  ];
}

function conceptFaults({ concepts = {} }: Pack): Fault[] {
  return Object.entries(concepts).flatMap(([name, ways]) =>
    LANGUAGES.flatMap((lang) =>
      (ways[lang] ?? []).flatMap((phrase, i) => {
        const message = phraseFault(phrase, lang);
        return message === null
          ? []
          : [{ path: ['concepts', name, lang, i], message: `${phrase}: ${message}` }];
      }),
    ),
  );
}

function lineFaults(pack: Pack, requirement: Requirement, index: number): Fault[] {
  const own = pack.concepts ?? {};
  const { signals = {}, notApplicableWhen = [] } = requirement;
  const path = ['requirements', index];
  const checked = (lines: readonly string[], where: (string | number)[]): Fault[] =>
    lines.flatMap((line, i) => {
      const message = lineFault(line, own);
      return message === null ? [] : [{ path: [...path, ...where, i], message: `${line}: ${message}` }];
    });
  const named = (['halves', 'against', 'narrowing'] as const).flatMap((role) =>
    Object.entries(signals[role] ?? {}).flatMap(([name, lines]) => checked(lines, ['signals', role, name])),
  );
  const plain = (['met', 'partly', 'scope'] as const).flatMap((role) =>
    checked(signals[role] ?? [], ['signals', role]),
  );
  return [...plain, ...named, ...checked(notApplicableWhen, ['notApplicableWhen'])];
}

function idFaults({ requirements, groups }: Pack): Fault[] {
  const codes = new Set(groups.map((g) => g.code));
  const seen = new Set<string>();
  return requirements.flatMap(({ id, group }, i): Fault[] => {
    const faults: Fault[] = [];
    if (seen.has(id)) faults.push({ path: ['requirements', i, 'id'], message: `twice: ${id}` });
    if (!codes.has(group))
      faults.push({ path: ['requirements', i, 'group'], message: `unknown group: ${group}` });
    seen.add(id);
    return faults;
  });
}

/** Parses a pack from outside: the form, the bounds, and that every name in a line is known. */
export const packSchema = packObjectSchema.superRefine((pack, context) => {
  for (const { path, message } of packFaults(pack)) context.addIssue({ code: 'custom', path, message });
});
