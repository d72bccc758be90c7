/**
 * Recognition that a pack brings along: its own concepts (how things are said in each language) and, per requirement, the
 * lines of concepts that meet it, give a part of it or take it back. The form is that of signals/signal.ts and
 * lexicon/concept.ts; here it is parsed as data from outside, so every list and phrase is bounded.
 */
import { z } from 'zod';
import { LANGUAGES, type Language } from '../bill/kinds.ts';
import { CLASSES } from './lexicon/classes.ts';
import { LEXICON } from './lexicon/index.ts';

// Bounds are far above what a person writes and far below what would slow the reading of a bill.
const MOST_LINES = 60;
const MOST_CONCEPTS = 400;
const MOST_PHRASES = 120;
const LONGEST_PHRASE = 240;
const MOST_STEPS = 14;
const WIDEST_GAP = 12;

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const name = z
  .string()
  .max(60)
  .regex(NAME)
  .describe('A name in small Latin letters, digits and hyphens, such as "women-search".');

const lines = z.array(z.string().min(1).max(400)).max(MOST_LINES);
const namedLines = z.record(name, lines);

export const signalsSchema = z
  .strictObject({
    met: lines.optional().describe('Any of these lines in one sentence: the requirement is met.'),
    partly: lines.optional().describe('Any of these lines: a part of it is given.'),
    halves: namedLines
      .optional()
      .describe('Named halves; all of them together meet it, one alone is a part.'),
    full: z
      .array(z.string().min(1).max(400))
      .max(20)
      .optional()
      .describe('Sets of halves that meet it, as names parted by spaces; all of them where not given.'),
    aside: z.array(name).max(20).optional().describe('Halves that count only beside others.'),
    against: namedLines
      .optional()
      .describe('Red flags by name (their texts: "flags" of the pack): any of the lines contradicts it.'),
    narrowing: namedLines
      .optional()
      .describe('Red flags by name that take off a part where they stand in a sentence that gives it.'),
    scope: lines.optional().describe('Lines that show that it applies, where "silence" is "notApplicable".'),
    silence: z
      .enum(['met', 'notApplicable'])
      .optional()
      .describe('What it means where nothing is said, if not "missing".'),
  })
  .describe('How the requirement is recognised: lines of concept names that stand in one sentence.');

const phrases = z.array(z.string().min(1).max(LONGEST_PHRASE)).max(MOST_PHRASES);
export const conceptsSchema = z
  .record(name, z.partialRecord(z.enum(LANGUAGES), phrases))
  .refine((concepts) => Object.keys(concepts).length <= MOST_CONCEPTS, `more than ${MOST_CONCEPTS} concepts`)
  .describe('Concepts of this pack by name, with the ways to say each, per language.');
export type PackConcepts = z.infer<typeof conceptsSchema>;

/** A concept name in a line, with its signs taken off: "!^place|visit" → place, visit. */
export function conceptsOfLine(line: string): string[] {
  return line
    .replace(/^(?:[a-z]+:)+/, '')
    .split(/[\s~|]+/)
    .map((word) => word.replace(/^[!^]+/, ''));
}

const DIRECTIVES = new Set(['duty', 'neg', 'spt']);

/** What is wrong with a line, in words for the one who wrote it; null where it can be read. */
export function lineFault(line: string, own: PackConcepts): string | null {
  const directives =
    line
      .match(/^(?:[a-z]+:)+/)?.[0]
      .split(':')
      .filter(Boolean) ?? [];
  const strange = directives.find((d) => !DIRECTIVES.has(d));
  if (strange !== undefined) return `unknown word before the colon: ${strange}`;
  const words = line.replace(/^(?:[a-z]+:)+/, '').split(' ');
  if (words.includes('')) return 'two spaces, or a space at an end';
  if (words.every((word) => word.startsWith('!'))) return 'nothing that must stand in the sentence';
  const unknown = conceptsOfLine(line).find((c) => !Object.hasOwn(own, c) && !Object.hasOwn(LEXICON, c));
  return unknown === undefined ? null : `unknown concept: ${unknown || '(empty)'}`;
}

/** What is wrong with a phrase; null where it can be read. */
export function phraseFault(phrase: string, lang: Language): string | null {
  const steps = phrase.split(' ').filter(Boolean);
  if (steps.length > MOST_STEPS) return `more than ${MOST_STEPS} words`;
  if (/^(?:\.\.|\?)/.test(steps[0] ?? '..')) return 'it must begin with a word';
  if (steps.at(-1)!.startsWith('..')) return 'it must end with a word';
  for (const step of steps) {
    if (step.startsWith('..')) {
      if (!/^\.\.\d+$/.test(step) || Number(step.slice(2)) > WIDEST_GAP)
        return `a gap is ..1 to ..${WIDEST_GAP}: ${step}`;
      continue;
    }
    for (const choice of step.replace(/^\?/, '').split('|')) {
      if (choice.startsWith('@') && !Object.hasOwn(CLASSES[lang], choice.slice(1)))
        return `unknown class: ${choice}`;
      if (/\S\*\S/.test(choice)) return `a star stands at the beginning or the end of a word: ${choice}`;
      if (!/[\p{L}\p{N}#]/u.test(choice)) return `not a word: ${choice || step}`;
    }
  }
  return null;
}
