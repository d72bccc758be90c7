/**
 * How a provision is cited: short labels for panels and reports ("ст. 5 ч. 1"), and the wording of a reference inside the
 * text ("пункта 3 части второй статьи 5", "5-nji maddanyň ikinji böleginiň 3-nji bendi", "section 5(2)(c)").
 */
import type { BillForm, Language, NumberedKind, TraditionId } from './kinds.ts';
import type { ProvisionNumber } from './numbering.ts';
import { type Case, russianOrdinal, turkmenOrdinal, turkmenOrdinalWord } from './ordinals.ts';

/** One step of the way from the article (or division) down to the cited provision. */
export interface CitationStep {
  kind: NumberedKind;
  number: ProvisionNumber;
}

export interface CitationStyle {
  lang: Language;
  tradition: TraditionId;
  form: BillForm;
}

// The only annex of a bill is drawn and cited without a number: "приложение", "Schedule".
const bare = (step: CitationStep): string =>
  step.number.number || (step.kind === 'annex' ? '' : String(step.number.count || ''));

/** Steps that are drawn without a number (the only paragraph of an article) are not cited. */
function cited(path: readonly CitationStep[]): CitationStep[] {
  const last = path.length - 1;
  if (last === 0) return [path[0]!];
  const kept = path.filter(
    (step, i) => step.number.number !== '' || step.kind === 'annex' || (i === last && path.length === 1),
  );
  return kept.length > 0 ? kept : path.slice(-1);
}

const SHORT: Record<Language, Record<NumberedKind, string>> = {
  en: {
    part: 'Part',
    section: 'Section',
    chapter: 'ch.',
    article: 'art.',
    paragraph: 'para.',
    point: 'point',
    subpoint: 'subpoint',
    annex: 'Annex',
  },
  ru: {
    part: 'часть',
    section: 'раздел',
    chapter: 'гл.',
    article: 'ст.',
    paragraph: 'ч.',
    point: 'п.',
    subpoint: 'подп.',
    annex: 'прил.',
  },
  tk: {
    part: 'bölüm',
    section: 'bölüm',
    chapter: 'bap',
    article: 'madda',
    paragraph: 'bölek',
    point: 'bent',
    subpoint: 'kiçi bent',
    annex: 'goşundy',
  },
};

/** A decree has points and subpoints where a law has paragraphs and points. */
function rankName(kind: NumberedKind, form: BillForm): NumberedKind {
  if (form !== 'decree') return kind;
  if (kind === 'paragraph') return 'point';
  return kind === 'point' ? 'subpoint' : kind;
}

const withFigure = (name: string, figure: string): string => (figure === '' ? name : `${name} ${figure}`);

/** "art. 5(2)(c)", "s. 5(1)", "ст. 5 ч. 2 п. 3", "5-nji madda, 2-nji bölek". Never empty for a non-empty path. */
export function shortCitation(path: readonly CitationStep[], style: CitationStyle): string {
  const steps = cited(path);
  if (style.lang === 'en') return shortEnglish(steps, style);
  if (style.lang === 'ru')
    return steps.map((s) => withFigure(SHORT.ru[rankName(s.kind, style.form)], bare(s))).join(' ');
  return steps
    .map((s) => {
      const figure = /\d/.test(bare(s)) ? turkmenOrdinal(bare(s)) : bare(s);
      return `${figure} ${SHORT.tk[rankName(s.kind, style.form)]}`.trim();
    })
    .join(', ');
}

function shortEnglish(steps: CitationStep[], style: CitationStyle): string {
  const [head, ...rest] = steps;
  if (!head) return '';
  const name =
    style.tradition === 'anglo' && head.kind === 'article' ? 's.' : SHORT.en[rankName(head.kind, style.form)];
  const annex = style.tradition === 'anglo' && head.kind === 'annex' ? 'Schedule' : name;
  return englishPath(annex, head, rest);
}

function englishPath(name: string, head: CitationStep, rest: readonly CitationStep[]): string {
  const below = rest.map((s) => `(${bare(s)})`).join('');
  return bare(head) === '' ? `${name} ${below}`.trim() : `${name} ${bare(head)}${below}`;
}

type Forms = Record<Exclude<Case, 'abl'>, string>;
const forms = (nom: string, gen: string, dat: string, acc: string, ins: string, loc: string): Forms => ({
  nom,
  gen,
  dat,
  acc,
  ins,
  loc,
});

const RU_NAMES: Record<NumberedKind, Forms> = {
  part: forms('часть', 'части', 'части', 'часть', 'частью', 'части'),
  section: forms('раздел', 'раздела', 'разделу', 'раздел', 'разделом', 'разделе'),
  chapter: forms('глава', 'главы', 'главе', 'главу', 'главой', 'главе'),
  article: forms('статья', 'статьи', 'статье', 'статью', 'статьёй', 'статье'),
  paragraph: forms('часть', 'части', 'части', 'часть', 'частью', 'части'),
  point: forms('пункт', 'пункта', 'пункту', 'пункт', 'пунктом', 'пункте'),
  subpoint: forms('подпункт', 'подпункта', 'подпункту', 'подпункт', 'подпунктом', 'подпункте'),
  annex: forms('приложение', 'приложения', 'приложению', 'приложение', 'приложением', 'приложении'),
};

function russian(steps: CitationStep[], style: CitationStyle, grammaticalCase: Case): string {
  const upward = [...steps].reverse();
  const own = grammaticalCase === 'abl' ? 'gen' : grammaticalCase;
  return upward
    .map((step, i) => {
      const kind = rankName(step.kind, style.form);
      const use = i === 0 ? own : 'gen';
      const name = RU_NAMES[kind][use];
      const ordinal = kind === 'paragraph' ? russianOrdinal(Number(bare(step)), use) : null;
      return `${name} ${ordinal ?? bare(step)}`.trim();
    })
    .join(' ');
}

// Possessive stem of each rank and the endings of its cases: "maddasy", "bölegi / böleginiň", "bendi / bendinde".
const TK_NAMES: Record<NumberedKind, { alone: Record<Case, string>; of: Record<Case, string> }> = (() => {
  const make = (noun: string, own: string, back: boolean) => {
    const a = back ? 'a' : 'e';
    const y = back ? 'y' : 'i';
    const n = /[aeyiäöuü]$/i.test(noun);
    return {
      alone: {
        nom: noun,
        gen: noun + (n ? `n${y}ň` : `${y}ň`),
        dat: n ? noun.slice(0, -1) + a : noun + a,
        acc: noun + (n ? `n${y}` : y),
        ins: noun,
        loc: `${noun}d${a}`,
        abl: `${noun}d${a}n`,
      },
      of: {
        nom: own,
        gen: `${own}n${y}ň`,
        dat: `${own}n${a}`,
        acc: `${own}n${y}`,
        ins: own,
        loc: `${own}nd${a}`,
        abl: `${own}nd${a}n`,
      },
    };
  };
  return {
    part: make('bölüm', 'bölümi', false),
    section: make('bölüm', 'bölümi', false),
    chapter: make('bap', 'baby', true),
    article: make('madda', 'maddasy', true),
    paragraph: make('bölek', 'bölegi', false),
    point: make('bent', 'bendi', false),
    subpoint: make('kiçi bent', 'kiçi bendi', false),
    annex: make('goşundy', 'goşundysy', true),
  };
})();

function turkmen(steps: CitationStep[], style: CitationStyle, grammaticalCase: Case): string {
  return steps
    .map((step, i) => {
      const kind = rankName(step.kind, style.form);
      const names = i === 0 ? TK_NAMES[kind].alone : TK_NAMES[kind].of;
      const name = names[i === steps.length - 1 ? grammaticalCase : 'gen'];
      const figure = bare(step);
      const word = kind === 'paragraph' ? turkmenOrdinalWord(Number(figure)) : null;
      const number = word ?? (/\d/.test(figure) ? turkmenOrdinal(figure) : figure);
      return `${number} ${name}`.trim();
    })
    .join(' ');
}

const EN_NAMES: Record<NumberedKind, string> = {
  part: 'Part',
  section: 'Section',
  chapter: 'Chapter',
  article: 'Article',
  paragraph: 'paragraph',
  point: 'point',
  subpoint: 'subpoint',
  annex: 'Annex',
};

function english(steps: CitationStep[], style: CitationStyle): string {
  const [head, ...rest] = steps;
  if (!head) return '';
  let name = EN_NAMES[rankName(head.kind, style.form)];
  if (style.tradition === 'anglo') {
    if (head.kind === 'article') name = 'section';
    if (head.kind === 'annex') name = 'Schedule';
    if (head.kind === 'section') name = 'Division';
  }
  return englishPath(name, head, rest);
}

/** The wording of a full reference in the given case (English has no cases). */
export function fullCitation(
  path: readonly CitationStep[],
  style: CitationStyle,
  grammaticalCase: Case,
): string {
  const steps = cited(path);
  if (style.lang === 'ru') return russian(steps, style, grammaticalCase);
  if (style.lang === 'tk') return turkmen(steps, style, grammaticalCase);
  return english(steps, style);
}
