/**
 * How the lexicon is written. A concept is a thing or deed that statutes speak of ("visit", "without notice", "dismissed by
 * the minister"), with the ways to say it in each language.
 *
 * Ways are parted by " / "; words by spaces. A word matches by its stem ("visit" also "visits", "visiting"); `visit*` by
 * its beginning, `*malydyr` by its ending, `=may` only itself, `#` any number in figures; `a|b` is a choice of words,
 * `?a` may be left out, `..3` stands for at most three words of any kind, `@exec` for a class of words (classes.ts).
 */
export interface Ways {
  en: string;
  ru: string;
  tk?: string;
}

export type Lexicon = Record<string, Ways>;
