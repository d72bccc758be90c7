/** Whether what a rule found in a sentence is denied there: "not", "may not", "не вправе", and clauses that hinder. */
import type { Language } from '../bill/kinds.ts';
import type { Span } from '../text/tokens.ts';
import { conceptIndex, type Hit } from './concepts.ts';
import { hinderingClauses } from './hindrance.ts';
import type { Scene } from './scene.ts';

const NEGATORS: Record<Language, RegExp> = {
  en: /^(?:not|no|never|cannot|nor|neither)$/,
  ru: /^(?:не|нет|ни|нельзя)$/,
  tk: /^(?:däl|däldir|ýok|ýokdur|gadagandyr|\S+(?:ma|me)(?:ýar|ýär|z|zlar|zler|ýarlar|ýärler))$/,
};
/** How many words before a concept a negator still negates it. */
const NEGATION_REACH: Record<Language, number> = { en: 4, ru: 3, tk: 6 };
// "Not only", "not later than", "не реже": no negation.
const NO_NEGATION = new Set(
  'only merely limited later more less fewer earlier longer только лишь позднее позже реже более менее чаще ранее'.split(
    ' ',
  ),
);
/** A denied modal ("may not", "не вправе") governs its whole clause … */
const MODALS: Record<Language, RegExp> = {
  en: /^(?:may|shall|must|can|will)$/,
  ru: /^(?:вправе|может|могут|обязан[аыо]?|должн[аоы]|должен)$/,
  tk: /^$/,
};
/** … unless what it denies is itself a hindrance ("may not be refused"), or another modal begins. */
const HINDERS: Record<Language, RegExp> = {
  en: /^(?:prevent|refus|den[iy]|restrict|limit|hinder|obstruct|withh|delay|requir|subject|oblig|liab|prejudic|suffer|interfer|imped|exclud|affect|reduc|oppos|object|rely|invok|raise|us|serve|constitut|exempt|releas|contest|appl|justif|excus|order|inflict|impos|tolerat|turn|put)/,
  ru: /^(?:препят|отказ|огранич|запре|задерж|меша|отлож|вмешив|ущем|служ|явля|ссыла|умень|сокращ|лиш|исключ|требов|требу|прерв|затраг|влия|отмен|замен|завис|прекращ|подлеж|подчин|несет|несут|теря|освобо|оправд|предпис|применя|терп|налага|подверг)/,
  tk: /^$/,
};
const CLAUSE = 40;

/** Words that negate what follows (in Turkmen: what went before), "not only" and its like aside. */
export function negatorsOf({ plain, sentence, lang, known }: Scene): readonly number[] {
  if (known.negators) return known.negators;
  const at: number[] = [];
  for (let i = sentence.first; i < sentence.end; i++)
    if (NEGATORS[lang].test(plain[i]!) && !NO_NEGATION.has(plain[i + 1] ?? '') && !isOrNot(plain, i))
      at.push(i);
  known.negators = at;
  return at;
}

/** "Official or not", «официальное или нет»: both are meant, nothing is denied. */
function isOrNot(plain: readonly string[], at: number): boolean {
  const before = plain[at - 1];
  return (before === 'or' && plain[at] === 'not') || (before === 'или' && plain[at] === 'нет');
}

/** What was found stands in a clause that allows the contrary of a guarantee. */
export function isHindered(matched: readonly Hit[], { text, tokens, sentence, lang, known }: Scene): boolean {
  known.hindering ??= hinderingClauses(text, sentence, lang);
  const clauses = known.hindering;
  if (clauses.length === 0) return false;
  return matched.some((hit) => {
    const [begin, end] = [tokens[hit.from]!.from, tokens[hit.to]!.to];
    return clauses.some((clause: Span) => clause.from < end && begin < clause.to);
  });
}

/** What the mechanism does; denied, the guarantee is gone, whatever else the rule found. */
const DEEDS: ReadonlySet<number> = new Set(
  ['interview', 'speak', 'visit', 'come-in', 'access', 'uses-equipment'].map(conceptIndex),
);

/** "Не может без цензуры": a denied modal and "without" within one concept take back what it says. */
export function isDeniedTwice(hit: Hit, { plain, lang }: Scene): boolean {
  if (lang === 'tk' || !NEGATORS[lang].test(plain[hit.from]!)) return false;
  const without = lang === 'ru' ? 'без' : 'without';
  return (
    MODALS[lang].test(plain[hit.from + 1] ?? '') && (hit.skipped ?? []).some((at) => plain[at] === without)
  );
}

/**
 * All that was found is the subject of a denied verb: "notice of the designation is not published". Where something else
 * begins between, or what is denied hinders, the denial is not of it.
 */
export function isDeniedAfter(matched: readonly Hit[], denials: readonly number[], scene: Scene): boolean {
  const { plain, lang, text, tokens } = scene;
  if (lang === 'tk') return false;
  const last = Math.max(...matched.map((hit) => hit.to));
  const at = denials.find((place) => place > last);
  if (at === undefined || !deniesVerb(at, plain, lang)) return false;
  if (at - last > SUBJECT) return false;
  for (let i = at + 1; i <= at + 4 && i < plain.length; i++) if (HINDERS[lang].test(plain[i]!)) return false;
  for (let i = last; i < at; i++) {
    // The English verb stands before its "not".
    const between = i > last && (lang === 'ru' || i < at - 1);
    if (between && OTHERWISE[lang].test(plain[i]!)) return false;
    if (/[;:.,]/.test(text.slice(tokens[i]!.to, tokens[i + 1]!.from))) return false;
  }
  return true;
}

/** How many words a subject may go on after what was found of it. */
const SUBJECT = 15;
/** What begins another statement. */
const OTHERWISE: Record<Exclude<Language, 'tk'>, RegExp> = {
  en: /^(?:and|or|but|that|which|who|whom|whose|where|when|if|may|shall|must|can|is|are|has|have)$/,
  ru: /^(?:и|или|но|а|что|котор\p{L}*|если|вправе|может|могут|обязан[аоы]?|должн[аоы]|должен)$/u,
};

/** Words that may stand between "not" and what it denies. */
const BETWEEN = /^(?:an?|the|hereby|yet|also|be|been)$/;
/** Verbs whose denial denies what follows: "is not privileged", "не является". */
const COPULA = /^(?:is|are|was|were|be|has|have|does|do|shall|must|may|can|являет\S*|являют\S*)$/;

/**
 * For a rule of which negation is part: its own word is denied by the "not" right before it that none of its concepts names
 * ("is not privileged", "is not an offence"). A denial farther away is taken for the one that the rule means.
 */
export function isDeniedAtOnce(hit: Hit, matched: readonly Hit[], { plain, lang, sentence }: Scene): boolean {
  if (lang === 'tk') return false;
  let at = hit.from - 1;
  while (at > sentence.first && BETWEEN.test(plain[at]!)) at--;
  // "не предоставляются привилегии", "do not enjoy the immunities": the denied verb stands between.
  const isVerb = lang === 'ru' ? RUSSIAN_VERB.test(plain[at]!) : COPULA.test(plain[at - 2] ?? '');
  if (isVerb && NEGATORS[lang].test(plain[at - 1] ?? '') && !HINDERS[lang].test(plain[at]!)) at--;
  // "May not interview", "не вправе проводить беседы", "не беседуют": what the mechanism does is forbidden, whoever names it.
  if (DEEDS.has(hit.concept))
    for (let back = 1; back <= 3; back++)
      if (
        NEGATORS[lang].test(plain[hit.from - back] ?? '') &&
        MODALS[lang].test(plain[hit.from - back + (lang === 'ru' ? 1 : -1)] ?? '')
      )
        return true;
  if (lang === 'ru' && DEEDS.has(hit.concept) && plain[hit.from - 1] === 'не') return true;
  if (at < sentence.first || !NEGATORS[lang].test(plain[at]!) || NO_NEGATION.has(plain[at + 1] ?? ''))
    return false;
  if (matched.some((h) => names(h, at))) return false;
  // "Не отменяет и не пересматривает": one denial, said of two verbs.
  if (/^(?:и|and|nor)$/.test(plain[at - 1] ?? '') && matched.some((h) => h.to < at && at - h.from <= 4))
    return false;
  return lang === 'ru' || COPULA.test(plain[at - 1] ?? '');
}

/** The word at `at` is one of those that say the concept, not one that stands between them. */
export function names(hit: Hit, at: number): boolean {
  return hit.from <= at && at <= hit.to && !hit.skipped?.includes(at);
}

/** A Turkmen list of verbs is denied by the last of them: "ret edilip, çäklendirilip ýa-da bölünip bilinmez". */
const TURKMEN_LIST = 14;

/** `flag`: a red flag is asked for, which the last verb of its sentence takes back however long the list before it is. */
export function isNegated(hit: Hit, negators: readonly number[], scene: Scene, flag = false): boolean {
  const { lang } = scene;
  // "Drafts are not sent": the denial stands between the words of the concept.
  if (lang !== 'tk' && hit.skipped && negators.some((at) => hit.skipped?.includes(at))) return true;
  // A Turkmen verb stands last and carries its own negation.
  if (lang === 'tk') {
    const reach = flag ? TURKMEN_LIST : NEGATION_REACH.tk;
    return negators.some((at) => at > hit.to && at - hit.to <= reach);
  }
  return negators.some(
    (at) => at < hit.from && (hit.from - at <= NEGATION_REACH[lang] || governs(at, hit.from, scene)),
  );
}

/** A denied verb or modal, none of the rule's own words, governs what was found: "entry is not possible without notice". */
export function isGoverned(hit: Hit, denials: readonly number[], scene: Scene): boolean {
  return scene.lang !== 'tk' && denials.some((at) => at < hit.from && governs(at, hit.from, scene));
}

/** Whether the negator stands at a modal whose clause still goes on at the hit. */
function governs(at: number, hit: number, { plain, lang, text, tokens }: Scene): boolean {
  const modal = MODALS[lang];
  const before = modal.test(plain[at - 1] ?? '');
  const isModal = before || modal.test(plain[at + 1] ?? '');
  if (!isModal && !deniesVerb(at, plain, lang)) return false;
  if (hit - at > (isModal ? CLAUSE : PREDICATE)) return false;
  for (let i = at + 1; i < hit; i++) {
    if (i <= at + 4 && HINDERS[lang].test(plain[i]!)) return false;
    if (i > at + 1 && modal.test(plain[i]!)) return false;
    // "Не вскрываются, не читаются и отправляются": the second verb is not denied.
    if (!isModal && lang === 'ru' && plain[i] === 'и' && RUSSIAN_VERB.test(plain[i + 1] ?? '')) return false;
    const gap = text.slice(tokens[i]!.to, tokens[i + 1]?.from ?? tokens[i]!.to);
    // A participle after a comma belongs to what is denied: "не избирается из кандидатов, выдвинутых организациями".
    const ends = isModal || (lang === 'ru' && PARTICIPLE.test(plain[i + 1] ?? '')) ? /[;:.]/ : /[;:.,]/;
    if (ends.test(gap)) return false;
  }
  return true;
}

const PARTICIPLE =
  /^\p{L}{2,}(?:[юуая]щ|вш|нн|ут)(?:ий|ый|ая|ое|ее|ие|ые|его|ого|их|ых|им|ым|ими|ыми|ему|ому|ую|ей|ой)(?:ся)?$/u;
/** How far a denied verb reaches, as long as no comma stands between. */
const PREDICATE = 12;
/** Russian verbs in the third person; nouns that end alike are seldom denied. */
const RUSSIAN_VERB = /^\p{L}{2,}(?:ет|ит|ют|ят|ут|ат)(?:ся)?$/u;
const ENGLISH_AUXILIARY = /^(?:is|are|was|were|does|do|did|has|have)$/;

/** The negator at `at` denies the verb of its clause: "is not", "does not", "не представляет". */
function deniesVerb(at: number, plain: readonly string[], lang: Language): boolean {
  if (lang === 'en') return plain[at] === 'not' && ENGLISH_AUXILIARY.test(plain[at - 1] ?? '');
  return lang === 'ru' && plain[at] === 'не' && RUSSIAN_VERB.test(plain[at + 1] ?? '');
}
