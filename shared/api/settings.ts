/**
 * What a project knows about itself beside its text: the packs in use, packs that its people wrote, and the dates of the
 * ratification. One schema guards what comes in and what is read from the file.
 */
import { z } from 'zod';
import type { LintIgnored, LintOff } from '../lint/types.ts';
import { HOUSEKEEPING_STEPS } from '../ratification/steps.ts';
import type { FlagIgnored } from '../requirements/letStand.ts';
import { type Pack, packSchema } from '../requirements/pack.ts';
import { BOUNDS } from './bounds.ts';

const id = z.string().min(1).max(BOUNDS.id);
const text = z.string().max(BOUNDS.text);
/** A calendar day, as people write it in an act: no time, no zone. */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const housekeepingSchema = z.strictObject({
  /** The day on which each step was done, and what was said of it. */
  done: z.partialRecord(z.enum(HOUSEKEEPING_STEPS), z.strictObject({ on: day, note: text })),
  /** The declaration under Article 24 (1): the part that is postponed, '' for none; how many years were declared. */
  declaration: z.strictObject({
    part: z.enum(['', 'III', 'IV']),
    years: z.number().int().min(1).max(3),
    /** Two more years that the Committee may give under Article 24 (2). */
    extended: z.number().int().min(0).max(2),
  }),
});
export type Housekeeping = z.infer<typeof housekeepingSchema>;

export interface ProjectSettings {
  /** Ids of the requirement packs in use, those of `ownPacks` included. */
  packs: string[];
  /** Packs that travel with the project: written by its people, or recommendations taken in from a table. */
  ownPacks?: Pack[];
  housekeeping?: Housekeeping;
  /** Rules of the drafting lint that this project does not want, each with the reason. */
  lintOff?: LintOff[];
  /** Findings that a person lets stand, each with the reason; one holds while its words stay. */
  lintIgnored?: LintIgnored[];
  /** Red flags that a person lets stand, each with the reason; one holds while its words stay (requirements/letStand.ts). */
  flagsIgnored?: FlagIgnored[];
}

const reason = z.string().trim().min(1).max(BOUNDS.text);
const lintOffSchema = z.strictObject({ rule: id, reason });
const lintIgnoredSchema = z.strictObject({ rule: id, provision: id, quote: text, reason });
const flagIgnoredSchema = z.strictObject({
  rule: id,
  requirement: id,
  provision: id,
  quote: z.string().max(BOUNDS.docChars),
  reason,
  author: text,
});

export const projectSettingsSchema = z.strictObject({
  packs: z.array(id).max(100),
  ownPacks: z.array(packSchema).max(30).optional(),
  housekeeping: housekeepingSchema.optional(),
  lintOff: z.array(lintOffSchema).max(100).optional(),
  lintIgnored: z.array(lintIgnoredSchema).max(2000).optional(),
  flagsIgnored: z.array(flagIgnoredSchema).max(2000).optional(),
});

/** The packs that a project uses, in the order in which they are offered. */
export function packsInUse(shipped: readonly Pack[], settings: ProjectSettings): Pack[] {
  return packsToChooseFrom(shipped, settings).filter((pack) => settings.packs.includes(pack.id));
}

/** The packs that a project may choose from: those that ship, and its own. An own pack with a shipped id stands in its place. */
export function packsToChooseFrom(shipped: readonly Pack[], settings: ProjectSettings): Pack[] {
  const own = settings.ownPacks ?? [];
  const taken = new Set(own.map((pack) => pack.id));
  return [...shipped.filter((pack) => !taken.has(pack.id)), ...own];
}
