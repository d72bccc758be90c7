/** Small tools the rules share. */
import type { Provision } from '../bill/provisions.ts';
import { readingText } from '../definitions/types.ts';
import type { Fix, LintFinding, LintRule } from './types.ts';

type Given = Partial<Pick<LintFinding, 'variant' | 'values' | 'related' | 'fixes'>>;

/** A finding on the words `from`..`to` of a provision. */
export function finding(
  rule: LintRule,
  provision: Provision,
  from: number,
  to: number,
  given: Given = {},
): LintFinding {
  return {
    rule,
    provision: provision.id,
    from,
    to,
    quote: readingText(provision).slice(from, to),
    variant: 'message',
    values: {},
    related: [],
    fixes: [],
    ...given,
  };
}

/** The fix that puts `text` in the place of `from`..`to`. */
export function replaceFix(provision: Provision, from: number, to: number, text: string): Fix {
  const old = readingText(provision).slice(from, to);
  const edits = [{ provision: provision.id, from, to, old, text }];
  if (old === '') return { name: 'append', values: { text: text.trim() }, edits };
  if (text.trim() === '' && old.trim() === '') return { name: 'remove', values: { old }, edits };
  return { name: 'replace', values: { old, text }, edits };
}

const LETTER = '[\\p{L}\\p{M}\\p{N}_]';

/** A pattern that matches whole words only, in any of our alphabets (`\b` knows Latin letters alone). */
export function wordly(source: string, flags = 'iu'): RegExp {
  return new RegExp(`(?<!${LETTER})(?:${source})(?!${LETTER})`, flags);
}

/** A rule of the bill, not of another law, not a remark of the drafter, not a title or a signature, not what another system wrote. */
export function isRule({ kind, quoted, note }: Pick<Provision, 'kind' | 'quoted' | 'note'>): boolean {
  return !quoted && !note && kind !== 'title_block' && kind !== 'signature' && kind !== 'kept';
}
