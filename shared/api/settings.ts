/**
 * What a project knows about itself beside its text: the packs in use, packs that its people wrote, and the dates of the
 * ratification. One schema guards what comes in and what is read from the file.
 */
import { z } from 'zod';
import type { LintIgnored, LintOff } from '../lint/types.ts';
import { isDay } from '../ratification/days.ts';
import { HOUSEKEEPING_STEPS } from '../ratification/steps.ts';
import type { FlagIgnored } from '../requirements/letStand.ts';
import { type Pack, packSchema } from '../requirements/pack.ts';
import { BOUNDS } from './bounds.ts';

const id = z.string().min(1).max(BOUNDS.id);
const text = z.string().max(BOUNDS.text);
/** A calendar day, as people write it in an act: no time, no zone. */
const day = z
  .string()
  .refine((value) => isDay(value) && value >= '1900' && value < '3000', 'not a day of these centuries');

const done = z.strictObject({ on: day, note: text });
const declarationSchema = z.strictObject({
  part: z.enum(['', 'III', 'IV']),
  years: z.number().int().min(1).max(3),
  /** Two more years that the Committee may give under Article 24 (2). */
  extended: z.number().int().min(0).max(2),
});

export const housekeepingSchema = z.strictObject({
  /** The day on which each step was done, and what was said of it. */
  done: z.partialRecord(z.enum(HOUSEKEEPING_STEPS), done),
  /** The declaration under Article 24 (1): the part that is postponed, '' for none; how many years were declared. */
  declaration: declarationSchema,
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
  /** Words that the spelling holds to be right in this bill. */
  words?: string[];
}

/** A word of a personal or a bill's own list, and how long such a list may grow. */
export const ownWord = z.string().trim().min(1).max(100);
export const MOST_WORDS = 5_000;

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

const MOST_PACKS = 30;
const onlyOnce = (packs: readonly Pack[]): boolean =>
  new Set(packs.map((pack) => pack.id)).size === packs.length;
const parts = {
  packs: z.array(id).max(100),
  ownPacks: z.array(packSchema).max(MOST_PACKS).refine(onlyOnce, 'two packs of one id'),
  housekeeping: housekeepingSchema,
  lintOff: z.array(lintOffSchema).max(100),
  lintIgnored: z.array(lintIgnoredSchema).max(2000),
  flagsIgnored: z.array(flagIgnoredSchema).max(2000),
  words: z.array(ownWord).max(MOST_WORDS),
};

export const projectSettingsSchema = z.strictObject({
  packs: parts.packs,
  ownPacks: parts.ownPacks.optional(),
  housekeeping: parts.housekeeping.optional(),
  lintOff: parts.lintOff.optional(),
  lintIgnored: parts.lintIgnored.optional(),
  flagsIgnored: parts.flagsIgnored.optional(),
  words: parts.words.optional(),
});

export const DEFAULT_SETTINGS: ProjectSettings = { packs: ['opcat'] };

/** Each entry that can be read, where the list as a whole cannot. */
function each<T>(schema: z.ZodType<T>, value: unknown): T[] {
  return (Array.isArray(value) ? (value as unknown[]) : []).flatMap((one) => {
    const read = schema.safeParse(one);
    return read.success ? [read.data] : [];
  });
}

function housekeepingOf(value: unknown): Housekeeping {
  const { done: days, declaration } = (value ?? {}) as { done?: unknown; declaration?: unknown };
  const kept = HOUSEKEEPING_STEPS.flatMap((step) => {
    const read = done.safeParse((days as Record<string, unknown> | null | undefined)?.[step]);
    return read.success ? [[step, read.data] as const] : [];
  });
  const read = declarationSchema.safeParse(declaration);
  return {
    done: Object.fromEntries(kept),
    declaration: read.success ? read.data : { part: '', years: 3, extended: 0 },
  };
}

/** What can be read of the parts that a file holds; a part that was not what it must be is read entry by entry. */
const SALVAGE = {
  packs: (value) => (Array.isArray(value) ? each(id, value).slice(0, 100) : DEFAULT_SETTINGS.packs),
  ownPacks: (value) =>
    [...new Map(each(packSchema, value).map((pack) => [pack.id, pack])).values()].slice(0, MOST_PACKS),
  housekeeping: housekeepingOf,
  lintOff: (value) => each(lintOffSchema, value).slice(0, 100),
  lintIgnored: (value) => each(lintIgnoredSchema, value).slice(0, 2000),
  flagsIgnored: (value) => each(flagIgnoredSchema, value).slice(0, 2000),
  words: (value) => each(ownWord, value).slice(0, MOST_WORDS),
} satisfies { [K in keyof ProjectSettings]-?: (value: unknown) => NonNullable<ProjectSettings[K]> };

/**
 * The settings that a project file holds. What cannot be read is left out, entry by entry, rather than keeping people from
 * their bill; `whole` is false then.
 */
export function readSettings(stored: unknown): { settings: ProjectSettings; whole: boolean } {
  const read = projectSettingsSchema.safeParse(stored);
  if (read.success) return { settings: read.data, whole: true };
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored))
    return { settings: DEFAULT_SETTINGS, whole: stored === undefined };
  const held = stored as Record<string, unknown>;
  const kept = Object.entries(SALVAGE).flatMap(([name, salvage]) =>
    Object.hasOwn(held, name) ? [[name, salvage(held[name])] as const] : [],
  );
  return {
    settings: { ...DEFAULT_SETTINGS, ...(Object.fromEntries(kept) as Partial<ProjectSettings>) },
    whole: false,
  };
}

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
