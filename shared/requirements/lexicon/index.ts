/** The whole lexicon: concept name to the ways it is said. Names are unique over all themes. */
import { ACTS } from './acts.ts';
import { ARTICLES } from './articles.ts';
import { BODIES } from './bodies.ts';
import { BOUNDS } from './bounds.ts';
import type { Lexicon } from './concept.ts';
import { ELEMENTS } from './elements.ts';
import { EXECUTIVE } from './executive.ts';
import { GENERAL } from './general.ts';
import { INDEPENDENCE } from './independence.ts';
import { MANDATE } from './mandate.ts';
import { MATTERS } from './matters.ts';
import { MEANS } from './means.ts';
import { OFFICES } from './offices.ts';
import { POWERS } from './powers.ts';
import { RATIFICATION } from './ratification.ts';
import { RESULTS } from './results.ts';
import { UNDOING_BODY } from './undoingBody.ts';
import { UNDOING_WORK } from './undoingWork.ts';

const THEMES: readonly Lexicon[] = [
  BODIES,
  GENERAL,
  RATIFICATION,
  MANDATE,
  INDEPENDENCE,
  MEANS,
  POWERS,
  RESULTS,
  ACTS,
  MATTERS,
  OFFICES,
  EXECUTIVE,
  BOUNDS,
  ELEMENTS,
  UNDOING_BODY,
  UNDOING_WORK,
  ARTICLES,
];

export const LEXICON: Lexicon = unite(THEMES);

/** One table of all themes; the same name in two of them is a mistake in our data. */
function unite(themes: readonly Lexicon[]): Lexicon {
  const all: Lexicon = {};
  for (const theme of themes)
    for (const [name, ways] of Object.entries(theme)) {
      if (name in all) throw new RangeError(`two concepts of one name: ${name}`);
      all[name] = ways;
    }
  return all;
}
