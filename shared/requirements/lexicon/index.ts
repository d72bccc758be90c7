/** The whole lexicon: concept name to the ways it is said. Names are unique over all themes. */
import { BODIES } from './bodies.ts';
import type { Lexicon } from './concept.ts';
import { GENERAL } from './general.ts';
import { INDEPENDENCE } from './independence.ts';
import { MANDATE } from './mandate.ts';
import { MEANS } from './means.ts';
import { POWERS } from './powers.ts';
import { RATIFICATION } from './ratification.ts';
import { RESULTS } from './results.ts';

const THEMES: readonly Lexicon[] = [
  BODIES,
  GENERAL,
  RATIFICATION,
  MANDATE,
  INDEPENDENCE,
  MEANS,
  POWERS,
  RESULTS,
];

export const LEXICON: Lexicon = Object.assign({}, ...THEMES) as Lexicon;
