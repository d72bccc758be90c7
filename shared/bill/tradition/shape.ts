/**
 * A drafting tradition as data: which levels exist, what may stand where in each form of act, how numbers are counted and
 * drawn, what a level is called in each language and case, how a reference is worded, how the items of a list end.
 *
 * Everything that differs between traditions is in this shape; docs/traditions.md explains it field by field. The shipped
 * ones are JSON beside this file, a tradition of one's own travels in the bill (`ownTradition`).
 */
import { z } from 'zod';
import { type FORMS, type LANGUAGES, NUMBERED_KINDS, TRADITIONS } from '../kinds.ts';
import { CASES } from '../ordinals.ts';

/** The version of this shape in files. */
export const TRADITION_FORMAT = 1;

export const NUMBER_STYLES = ['decimal', 'roman', 'roman-small', 'letter', 'letter-capital', 'none'] as const;
export type NumberStyle = (typeof NUMBER_STYLES)[number];

/** How a number is made for what comes between two enacted provisions: 5-1, 5¹, 5A. */
export const INSERTED_STYLES = ['hyphen', 'superscript', 'letter'] as const;
export type InsertedStyle = (typeof INSERTED_STYLES)[number];

/** What a number can stand in: the bill itself, or a level. */
export const HOLDERS = ['bill', ...NUMBERED_KINDS] as const;
export type Holder = (typeof HOLDERS)[number];

/** What a form offers beside its levels. */
export const EXTRAS = ['quoted', 'instruction'] as const;
export type Extra = (typeof EXTRAS)[number];

const NAME = 60;
/** The name of a tradition is a line of a list. */
export const TITLE = 120;
const TEMPLATE = 80;
const SIGN = 20;

const name = z.string().max(NAME);
const template = z.string().max(TEMPLATE);
const sign = z.string().max(SIGN);
const cases = z.partialRecord(z.enum(CASES), name);

const languageWords = z.strictObject({
  /** The name in its cases; `nom` is what stands for a case that is not given. */
  names: cases,
  /** The name as what belongs to something ("maddasy", "maddasynyň"); Turkmen only. */
  of: cases.optional(),
  /** For ordinals in words ("часть вторая", "раздел второй"); Russian only. */
  gender: z.enum(['m', 'f', 'n']).optional(),
  /** In menus, where the name alone would be mistaken for another ("Часть статьи"). */
  menu: name.optional(),
  /** In labels: "ст." */
  short: name,
  /** Before the text: "Статья {n}.", "{nth} madda.", "({n})". */
  drawn: template,
  /** In a reference: "{name} {n}", "{name} {word}", "{nth} {name}". */
  cited: template,
  /** In a reference, where it follows a larger provision: "({n})". */
  below: template.optional(),
});

const byLanguage = <T extends z.ZodType>(schema: T) =>
  z.strictObject({ en: schema, ru: schema, tk: schema } satisfies Record<(typeof LANGUAGES)[number], T>);

const levelSchema = z.strictObject({
  style: z.enum(NUMBER_STYLES),
  /** Counts afresh inside each parent, or runs through the whole bill. */
  restarts: z.boolean(),
  /** A provision that is alone of its level in its parent is drawn without a number. */
  silentAlone: z.boolean(),
  words: byLanguage(languageWords),
});

const kind = z.enum(NUMBERED_KINDS);

const formSchema = z.strictObject({
  /** Levels that have the name of another one here: the paragraphs of a decree are called points. */
  as: z.partialRecord(kind, kind),
  /** Levels that are numbered here even where they are alone. */
  numberedAlone: z.array(kind).max(NUMBERED_KINDS.length),
  /** What may stand in what. What is not listed may not stand there. */
  places: z.partialRecord(z.enum(HOLDERS), z.array(kind).max(NUMBERED_KINDS.length)),
  offers: z.array(z.enum(EXTRAS)).max(EXTRAS.length),
});

export const traditionSchema = z.strictObject({
  format: z.literal(TRADITION_FORMAT),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
  /** The shipped tradition that it was made from: what is not in this shape (page layout, names in XML) is that of it. */
  base: z.enum(TRADITIONS),
  /** What people call it. */
  name: byLanguage(z.string().max(TITLE)),
  levels: z.strictObject({
    part: levelSchema,
    section: levelSchema,
    chapter: levelSchema,
    article: levelSchema,
    paragraph: levelSchema,
    point: levelSchema,
    subpoint: levelSchema,
    annex: levelSchema,
  } satisfies Record<(typeof NUMBERED_KINDS)[number], typeof levelSchema>),
  forms: z.strictObject({
    law: formSchema,
    decree: formSchema,
    'amending-law': formSchema,
  } satisfies Record<(typeof FORMS)[number], typeof formSchema>),
  /**
   * `order` up: from the small to the large ("пункта 3 статьи 5"); down: from the large to the small ("section 5(2)").
   * `between` stands between two steps of a reference, `labels` between two of a label, which always goes down.
   */
  references: byLanguage(z.strictObject({ order: z.enum(['up', 'down']), between: sign, labels: sign })),
  /**
   * The end of the items of a list. `conjunctions`: words after the last item but one; the first is the usual one. `opens`
   * ends the words of an item that holds a list of its own (":" where nothing is said; '' for no sign).
   */
  lists: byLanguage(
    z.strictObject({ item: sign, last: sign, opens: sign.optional(), conjunctions: z.array(sign).max(5) }),
  ),
  /** The letters of lists, in their order. */
  letters: byLanguage(z.string().min(5).max(NAME)),
  /** Numbers offered for what comes between two enacted provisions. */
  inserted: z.array(z.enum(INSERTED_STYLES)).max(INSERTED_STYLES.length),
});

export type Tradition = z.infer<typeof traditionSchema>;
export type Level = z.infer<typeof levelSchema>;
export type LevelWords = z.infer<typeof languageWords>;
export type FormRules = z.infer<typeof formSchema>;
export type ListSigns = Tradition['lists']['en'];
