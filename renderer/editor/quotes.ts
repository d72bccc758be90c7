/** Quotation marks of a language, and inside of them the inner ones: «… „…“ …», “… ‘…’ …”. */
import type { Language } from '../../shared/bill/kinds.ts';

/** Outer pair, and the pair inside of it. */
const QUOTES: Record<Language, [string, string, string, string]> = {
  en: ['“', '”', '‘', '’'],
  ru: ['«', '»', '„', '“'],
  tk: ['«', '»', '„', '“'],
};

/** After a space, a bracket, a dash or a footnote, and at the start, a quote opens. */
const OPENS_AFTER = /[\s\u00a0([{\ufffc–—-]/;

const times = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** An apostrophe between letters closes nothing. */
const closings = (text: string, sign: string): number =>
  times(text, sign === '’' ? /’(?!\p{L})|(?<!\p{L})’/gu : new RegExp(sign, 'gu'));

/**
 * What is written for a quote that was typed after `before`, or null where it stays as it was typed. `"` opens or closes by
 * its place; a mark of the language typed as such does what it says, as the inner one where an outer one is open.
 */
export function quoteFor(typed: string, before: string, lang: Language): string | null {
  const [open, close, innerOpen, innerClose] = QUOTES[lang];
  if (typed !== '"' && typed !== open && typed !== close) return null;
  const last = before.at(-1) ?? ' ';
  const opens =
    typed === open || (typed === '"' && (last === open || last === innerOpen || OPENS_AFTER.test(last)));
  const outer = times(before, new RegExp(open, 'gu')) > times(before, new RegExp(close, 'gu'));
  if (opens) return outer ? innerOpen : open;
  // In Russian the inner closing sign is the English opening one; it closes only what is open.
  const inner = times(before, new RegExp(innerOpen, 'gu')) > closings(before, innerClose);
  return outer && inner ? innerClose : close;
}
