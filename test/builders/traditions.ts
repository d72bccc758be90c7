/** The kinds of act that structural commands are held to, one of them by a tradition that somebody wrote. */
import type { BillAttrs } from '../../shared/bill/document.ts';
import type { Tradition } from '../../shared/bill/tradition/shape.ts';
import { tradition } from '../../shared/bill/tradition/shipped.ts';

const BASE = tradition('post-soviet');
const { places } = BASE.forms.law;

/** Clauses A, B, C with rules § 1, § 2; no sections, no subpoints; articles stand in chapters only. */
export const OWN: Tradition = {
  ...BASE,
  id: 'own-clauses',
  name: { en: 'Clauses', ru: 'Клаузулы', tk: 'Klauzulalar' },
  levels: {
    ...BASE.levels,
    article: {
      ...BASE.levels.article,
      style: 'letter-capital',
      words: {
        ...BASE.levels.article.words,
        en: { names: { nom: 'clause' }, short: 'cl.', drawn: 'Clause {n}', cited: '{name} {n}' },
      },
    },
    paragraph: {
      ...BASE.levels.paragraph,
      silentAlone: false,
      words: {
        ...BASE.levels.paragraph.words,
        en: { names: { nom: 'rule' }, short: 'r.', drawn: '§ {n}.', cited: '{name} {n}' },
      },
    },
  },
  forms: {
    ...BASE.forms,
    law: {
      ...BASE.forms.law,
      places: {
        bill: ['part', 'chapter', 'annex'],
        part: ['chapter'],
        chapter: ['article'],
        article: places.article!,
        paragraph: places.paragraph!,
        annex: ['paragraph'],
      },
    },
  },
  references: { ...BASE.references, en: { order: 'up', between: ' of ', labels: ' ' } },
  lists: { ...BASE.lists, en: { item: ',', last: '.', conjunctions: ['and'] } },
};

export const ACTS = {
  'law-ru': { lang: 'ru', tradition: 'post-soviet', form: 'law' },
  'law-tk': { lang: 'tk', tradition: 'post-soviet', form: 'law' },
  'anglo-en': { lang: 'en', tradition: 'anglo', form: 'law' },
  'karar-tk': { lang: 'tk', tradition: 'post-soviet', form: 'decree' },
  'amending-ru': { lang: 'ru', tradition: 'post-soviet', form: 'amending-law' },
  'own-en': { lang: 'en', tradition: 'post-soviet', form: 'law', ownTradition: OWN },
} as const satisfies Record<string, Partial<BillAttrs>>;
export type Act = keyof typeof ACTS;
