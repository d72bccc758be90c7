/**
 * Denying what the main clauses of a text say, by general rules of grammar: for metamorphic tests. A clause that denies
 * something is made to affirm it.
 */
export type Told = 'en' | 'ru';

interface Turn {
  from: RegExp;
  to: string | ((all: string, verb: string) => string);
}

/** English verbs as packs use them, in the third person, or in the plural after a noun in -s. */
const VERBS =
  'lodges|becomes|takes|starts|binds|prevails|requires|lists|enjoys|requests|applies|exists|includes|extends|belongs|coordinates|continues|guarantees|adopts|bears|manages|brings|makes|meets|informs|replies|reviews|forms|submits|performs|supervises|receives|conducts|carries|keeps|covers|examines';
const PLURALS =
  'receive|enjoy|supplement|follow|pass|form|inspect|visit|examine|search|have|undergo|declare|receive|carry|make|take';

function infinitive(verb: string): string {
  return verb.endsWith('ies') ? `${verb.slice(0, -3)}y` : verb.slice(0, -1);
}

/** Russian nouns that end like verbs. */
const NOUNS =
  'подкомитет|комитет|совет|бюджет|кабинет|ответ|отчет|отчёт|учет|учёт|лет|запрет|приоритет|институт|документ|президент|аппарат|мандат|штат|депутат|иммунитет|визит|счет|счёт|предмет|члены|сутки';

// The first that applies to a clause is used.
const TURNS: Record<Told, readonly Turn[]> = {
  en: [
    { from: /\b(shall|may|must|can) not\b/, to: '$1' },
    { from: /\b(is|are) not\b/, to: '$1' },
    { from: /\bdoes not (\w+)/, to: '$1s' },
    { from: /\bdo not (\w+)/, to: '$1' },
    { from: /\bcannot\b/, to: 'can' },
    { from: /^(\s*)(?:No one|Nobody|No person)\b/i, to: '$1Anyone' },
    { from: /^(\s*)No (?=\w)/i, to: '$1Any ' },
    { from: /\bprohibited\b/, to: 'permitted' },
    { from: /\b(makes) no\b/, to: '$1' },
    { from: /\b(shall|may|must|can)\b/, to: '$1 not' },
    {
      from: /\b(has|have) (?=(?:its own|their own|immediate|unhindered|access|the right|the same|full|free))/,
      to: '$1 no ',
    },
    { from: /\b(is|are|was|were)\b/, to: '$1 not' },
    { from: new RegExp(`\\b(${VERBS})\\b`), to: (_all, verb) => `does not ${infinitive(verb)}` },
    { from: /\benjoy\b/, to: 'do not enjoy' },
    { from: new RegExp(`(?<=s (?:\\w+ )?)\\b(${PLURALS})\\b`), to: (_all, verb) => `do not ${verb}` },
  ],
  ru: [
    { from: /^(\s*)(?:Никто|Ни один \p{L}+)(?=\s)(.*?)(?<!\p{L})не (?=\p{L})/iu, to: '$1Любой$2' },
    { from: /^(\s*)Ни при каких(.*?)(?<!\p{L})не (?=\p{L})/iu, to: '$1При любых$2' },
    { from: /^(\s*)Никакие(.*?)(?<!\p{L})не (?=\p{L})/iu, to: '$1Любые$2' },
    { from: /никого не (?=\p{L})/iu, to: 'всех ' },
    { from: /(?<!\p{L})не (?!более|менее|позднее|реже|чаще|только|ниже)(?=\p{L})/iu, to: '' },
    { from: /запреща(?=ется|ются)/iu, to: 'разреша' },
    { from: /неприкосновенн/iu, to: 'прикосновенн' },
    { from: /(?<!\p{L})(вправе|может|могут|обязан[аыо]?|должн[аоы]|должен)(?!\p{L})/iu, to: 'не $1' },
    {
      from: new RegExp(
        `(?<!\\p{L}|-)(?!(?:${NOUNS})(?!\\p{L}))(\\p{L}{2,}(?:ет|ёт|ит|ют|ят|ут|ат|ется|ётся|ится|ются|ятся|утся|атся))(?!\\p{L}|-)`,
        'iu',
      ),
      to: 'не $1',
    },
    { from: /(?<!\p{L})(был[аои]?)(?!\p{L})/iu, to: 'не $1' },
    { from: /(?<!\p{L})(\p{L}{3,}лся|приведены)(?!\p{L})/iu, to: 'не $1' },
    { from: /недопустим(?=[ыоа])/iu, to: 'допустим' },
  ],
};

/** Where a clause ends that depends on another one, or begins. */
const DEPENDS: Record<Told, RegExp> = {
  en: /\b(?:which|who|whom|whose|that|where|wherever|when|if|unless|until|because|whether|provided)\b/i,
  ru: /(?<!\p{L})(?:котор\p{L}*|если|что|чтобы|где|когда|пока|кроме|даже)(?!\p{L})/iu,
};

/** What says when stands first too: "Not later than twelve months after …, the mechanism starts work". */
const LEADS_IN = /^\s*(?:not later than|before|after|upon)\b/i;

/** "May be raised only in writing" denied says less, not the contrary: such clauses are left alone. */
const ONLY: Record<Told, RegExp> = { en: /\bonly\b/i, ru: /(?<!\p{L})(?:только|лишь)(?!\p{L})/iu };

function denied(main: string, { from, to }: Turn): string {
  return typeof to === 'string' ? main.replace(from, to) : main.replace(from, to);
}

/** The clause with its main verb denied; null where the rules find none. */
function turned(clause: string, lang: Told): string | null {
  // "Where there is danger, the administration …": what depends, or says when, stands first, up to the comma.
  const dependsFirst = DEPENDS[lang].exec(clause)?.index === clause.search(/\S/);
  const lead = dependsFirst || LEADS_IN.test(clause) ? clause.indexOf(',') + 1 : 0;
  const rest = clause.slice(lead);
  const end = DEPENDS[lang].exec(rest)?.index ?? rest.length;
  const main = rest.slice(0, end);
  if (ONLY[lang].test(main)) return null;
  const turn = TURNS[lang].find(({ from }) => from.test(main));
  return turn ? clause.slice(0, lead) + denied(main, turn) + rest.slice(end) : null;
}

/** The text with every main clause denied; null where there is one that the rules cannot deny. */
export function negate(text: string, lang: Told): string | null {
  const parts = text.split(/(?<=[;.:])(?=\s)/u).map((part) => turned(part, lang));
  return parts.includes(null) ? null : parts.join('');
}
