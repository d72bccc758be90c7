/**
 * The vocabulary of a bill: which provisions exist and what a bill is for.
 *
 * The kinds are ranks, not names: an `article` is a Статья or madda in the post-Soviet tradition and a section in the
 * Anglo one; a `paragraph` is a часть / bölek or a subsection. Names, numbers and citations come from `traditions.ts`.
 */
export const LANGUAGES = ['en', 'ru', 'tk'] as const;
export type Language = (typeof LANGUAGES)[number];

export const TRADITIONS = ['post-soviet', 'anglo'] as const;
export type TraditionId = (typeof TRADITIONS)[number];

/** A decree (karar, постановление) has no articles: its top level are numbered points, here `paragraph` nodes. */
export const FORMS = ['law', 'decree', 'amending-law'] as const;
export type BillForm = (typeof FORMS)[number];

/**
 * What the bill is for, as in the requirement packs: R ratification act, N law on the mechanism, O amendments to an
 * ombudsperson law, P penitentiary code and detention laws, X other codes.
 */
export const BILL_TYPES = ['R', 'N', 'O', 'P', 'X'] as const;
export type BillType = (typeof BILL_TYPES)[number];

export const NPM_MODELS = ['separate', 'ombudsman', 'ombudsman-plus', 'several', 'none'] as const;
export type NpmModel = (typeof NPM_MODELS)[number];

export const DIVISION_KINDS = ['part', 'section', 'chapter'] as const;
export type DivisionKind = (typeof DIVISION_KINDS)[number];

/** Kinds that carry a number of their own. */
export const NUMBERED_KINDS = [
  'part',
  'section',
  'chapter',
  'article',
  'paragraph',
  'point',
  'subpoint',
  'annex',
] as const;
export type NumberedKind = (typeof NUMBERED_KINDS)[number];

/** Every node that has an id and is a place one can point to. */
export const PROVISION_KINDS = [
  'title_block',
  'preamble',
  ...NUMBERED_KINDS,
  'quoted',
  'table',
  'note',
  'kept',
  'signature',
] as const;
export type ProvisionKind = (typeof PROVISION_KINDS)[number];

export function isProvisionKind(name: string): name is ProvisionKind {
  return (PROVISION_KINDS as readonly string[]).includes(name);
}

export function isNumberedKind(name: string): name is NumberedKind {
  return (NUMBERED_KINDS as readonly string[]).includes(name);
}

export function isDivisionKind(name: string): name is DivisionKind {
  return (DIVISION_KINDS as readonly string[]).includes(name);
}
