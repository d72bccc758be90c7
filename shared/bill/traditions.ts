/**
 * The drafting traditions as data: what each rank is called, how it is numbered and whether its count starts again.
 * Sources: the Turkmen rules of legal technique and published acts (post-soviet), Westminster practice (anglo).
 */
import type { BillForm, Language, NumberedKind, TraditionId } from './kinds.ts';
import { letter, roman, turkmenOrdinal } from './ordinals.ts';

export interface Rank {
  /** The bare number as it is cited: "5", "III", "а". */
  format(n: number, lang: Language): string;
  /** The number as it is drawn before the text: "Статья 5.", "(1)", "а)". */
  draw(number: string, lang: Language): string;
  /** Counts afresh inside each parent, or runs through the whole bill. */
  restarts: boolean;
  /** A provision that is alone of its rank in its parent is drawn without a number. */
  silentWhenAlone: boolean;
  /** The heading stands on its own line below the number, as chapters do in capitals. */
  ownLine?: boolean;
}

export interface Tradition {
  id: TraditionId;
  ranks: Record<NumberedKind, Rank>;
}

const decimal = (n: number): string => String(n);

function named(names: Record<Language, (n: string) => string>): Rank['draw'] {
  return (number, lang) => names[lang](number);
}

const ordinalDot = (word: string) => (n: string) => `${turkmenOrdinal(n)} ${word}.`;

const POST_SOVIET: Tradition = {
  id: 'post-soviet',
  ranks: {
    part: {
      format: roman,
      draw: named({ en: (n) => `Part ${n}.`, ru: (n) => `Часть ${n}.`, tk: (n) => `${n} bölüm.` }),
      restarts: false,
      silentWhenAlone: false,
    },
    section: {
      format: roman,
      draw: named({ en: (n) => `Section ${n}.`, ru: (n) => `Раздел ${n}.`, tk: (n) => `${n} bölüm.` }),
      restarts: false,
      silentWhenAlone: false,
    },
    chapter: {
      format: roman,
      draw: named({ en: (n) => `Chapter ${n}.`, ru: (n) => `Глава ${n}.`, tk: (n) => `${n} bap.` }),
      restarts: false,
      silentWhenAlone: false,
    },
    article: {
      format: decimal,
      draw: named({ en: (n) => `Article ${n}.`, ru: (n) => `Статья ${n}.`, tk: ordinalDot('madda') }),
      restarts: false,
      silentWhenAlone: false,
    },
    paragraph: { format: decimal, draw: (n) => `${n}.`, restarts: true, silentWhenAlone: true },
    point: { format: decimal, draw: (n) => `${n})`, restarts: true, silentWhenAlone: false },
    subpoint: { format: letter, draw: (n) => `${n})`, restarts: true, silentWhenAlone: false },
    annex: {
      format: decimal,
      draw: named({
        en: (n) => (n ? `Annex ${n}.` : 'Annex.'),
        ru: (n) => (n ? `Приложение ${n}.` : 'Приложение.'),
        tk: (n) => (n ? `${turkmenOrdinal(n)} goşundy.` : 'Goşundy.'),
      }),
      restarts: false,
      silentWhenAlone: true,
    },
  },
};

const ANGLO: Tradition = {
  id: 'anglo',
  ranks: {
    part: {
      format: decimal,
      draw: named({
        en: (n) => `Part ${n}`,
        ru: (n) => `Часть ${n}`,
        tk: (n) => `${turkmenOrdinal(n)} bölüm`,
      }),
      restarts: false,
      silentWhenAlone: false,
    },
    section: {
      format: decimal,
      draw: named({
        en: (n) => `Division ${n}`,
        ru: (n) => `Раздел ${n}`,
        tk: (n) => `${turkmenOrdinal(n)} bölüm`,
      }),
      restarts: true,
      silentWhenAlone: false,
    },
    chapter: {
      format: decimal,
      draw: named({
        en: (n) => `Chapter ${n}`,
        ru: (n) => `Глава ${n}`,
        tk: (n) => `${turkmenOrdinal(n)} bap`,
      }),
      restarts: true,
      silentWhenAlone: false,
    },
    article: { format: decimal, draw: (n) => n, restarts: false, silentWhenAlone: false },
    paragraph: { format: decimal, draw: (n) => `(${n})`, restarts: true, silentWhenAlone: true },
    point: { format: letter, draw: (n) => `(${n})`, restarts: true, silentWhenAlone: false },
    subpoint: {
      format: (n) => roman(n).toLowerCase(),
      draw: (n) => `(${n})`,
      restarts: true,
      silentWhenAlone: false,
    },
    annex: {
      format: decimal,
      draw: named({
        en: (n) => (n ? `Schedule ${n}` : 'Schedule'),
        ru: (n) => (n ? `Приложение ${n}` : 'Приложение'),
        tk: (n) => (n ? `${turkmenOrdinal(n)} goşundy` : 'Goşundy'),
      }),
      restarts: false,
      silentWhenAlone: true,
    },
  },
};

const BY_ID: Record<TraditionId, Tradition> = { 'post-soviet': POST_SOVIET, anglo: ANGLO };

export function tradition(id: TraditionId): Tradition {
  return BY_ID[id];
}

/** The numbering rule of a rank in a bill of this form; the points of a decree are never silent. */
export function rankOf(kind: NumberedKind, id: TraditionId, form: BillForm): Rank {
  const rank = BY_ID[id].ranks[kind];
  return form === 'decree' && kind === 'paragraph' ? { ...rank, silentWhenAlone: false } : rank;
}
