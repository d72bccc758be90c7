/**
 * What does not agree between a line of the source and its translation. Words are not judged; what must be the same in every
 * language is: numbers, dates, sums, what is cited, footnotes, whether something is denied, and who is bound to what.
 */
import type { Fragment } from 'prosemirror-model';
import type { Language } from '../bill/kinds.ts';
import { more } from '../lint/bilingual.ts';
import { quantitiesIn } from '../lint/quantities.ts';
import { modalityOf } from '../text/modality.ts';
import { withoutSoftHyphens } from '../text/softHyphens.ts';
import { sentences } from '../text/tokens.ts';
import { fold } from '../text/words.ts';
import { wordsOf } from './lines.ts';

export const ACROSS_KINDS = [
  'numbers',
  'dates',
  'amounts',
  'references',
  'footnotes',
  'negation',
  'strength',
  'term',
  'copied',
] as const;
export type AcrossKind = (typeof ACROSS_KINDS)[number];

/** `source` and `translation`: what only this side says, '' for nothing. A message `translation:finding.<kind>` says it. */
export interface AcrossFinding {
  kind: AcrossKind;
  source: string;
  translation: string;
}

interface Side {
  content: Fragment;
  lang: Language;
}

/** Text without what is cited by node: the number of a live citation is not a number of the text. */
function plainText(content: Fragment): string {
  let text = '';
  content.forEach((node) => {
    text += node.text ?? ' ';
  });
  return withoutSoftHyphens(text);
}

function idsIn(content: Fragment): string[] {
  const ids: string[] = [];
  content.forEach((node) => {
    if (node.type.name === 'reference') ids.push(String(node.attrs.target));
  });
  return ids.sort();
}

function footnotesIn(content: Fragment): number {
  let count = 0;
  content.forEach((node) => {
    if (node.type.name === 'footnote') count++;
  });
  return count;
}

/**
 * Set expressions in which a negation of one language is none in another ("не менее" is "at least", "не … без" is "only
 * with"). They are taken out before negations are looked for; "no later than" and "not more than" are bounds, not negations.
 */
const NO_NEGATIONS: Record<Language, RegExp> = {
  en: /\b(?:not|no)\s+(?:later|more|less|fewer|earlier|longer|only|limited|merely|lower|higher|below|above)\b|\bwhether or not\b|\bno\.\s*\d|\b(?:not|no)\b[^.;]{0,80}?\b(?:without|unless|except|other than|until)\b/gu,
  ru: /(?<!\p{L})не\s+(?:позднее|позже|более|менее|больше|меньше|реже|чаще|ранее|раньше|ниже|выше|только|ограничиваясь)(?!\p{L})|(?<!\p{L})не(?!\p{L})[^.;]{0,80}?(?<!\p{L})(?:без|иначе|кроме|если|до)(?!\p{L})/gu,
  tk: /(?<!\p{L})(?:köp|az|kem|giç|ir|artyk)\s+bolma\p{L}+|(?<!\p{L})diňe\s+[^.;]{0,40}däl,?\s+eýsem(?!\p{L})|(?<!\p{L})(?:bolmazdan|\p{L}+(?:mazdan|mezden)|\p{L}{3,}(?:syz|siz))(?!\p{L})[^.;]{0,80}?(?:ma|me)(?:ýar|ýär|z)(?:lar|ler)?(?!\p{L})/gu,
};
/** Where a clause is denied; words that are made with a denial ("without hindrance", "беспрепятственно") are not looked at. */
const NEGATIONS: Record<Language, RegExp> = {
  en: /\b(?:not|no|never|cannot|nor|neither|none|nobody|nothing|prohibit\w*|forbid\w*|inadmissible)\b/u,
  ru: /(?<!\p{L})(?:не|нет|ни|нельзя|никто|никогда|запре(?:щ|т)\p{L}*|недопуст\p{L}*)(?!\p{L})/u,
  tk: /(?<!\p{L})(?:däl|däldir|dälde|ýok|ýokdur|hiç|gadagan\p{L}*|ýol berilme\p{L}*|\p{L}+(?:ma|me)(?:ýar|ýär|z|zlar|zler|ýarlar|ýärler|zdyr|zdir|dyk|dik))(?!\p{L})/u,
};

/** Anything that could stand for a denial in another language: a line with one of these is not told to lack it. */
const ANY_DENIAL: Record<Language, RegExp> = {
  en: /\b(?:without|unless|only|except|exclu\w*|refus\w*|lack\w*|fail\w*|free from|independen\w*|exempt\w*|inviolab\w*|\w*less|(?:un|in|im|ir|il|dis|non)[a-z-]{4,})\b/u,
  ru: /(?<!\p{L})(?:без|бес|не)\p{L}*|(?<!\p{L})(?:только|лишь|кроме|исключ\p{L}*|отказ\p{L}*|освобожд\p{L}*)(?!\p{L})/u,
  tk: /\p{L}{2,}(?:syz|siz|suz|süz)\p{L}*|\p{L}{2,}(?:mazdan|mezden|man|män|maz|mez|mal|mel|masa|mese|mak|mek)\p{L}*|(?<!\p{L})(?:diňe|başga|ret|azat)\p{L}*/u,
};

/** Surely denies something. */
function denies({ content, lang }: Side): boolean {
  return NEGATIONS[lang].test(fold(plainText(content)).replace(NO_NEGATIONS[lang], ' '));
}

/** May deny something. */
function mayDeny({ content, lang }: Side): boolean {
  const text = fold(plainText(content));
  return NEGATIONS[lang].test(text) || ANY_DENIAL[lang].test(text);
}

/** Whether a line of one sentence binds, allows, or does neither. */
function force({ content, lang }: Side): 'binds' | 'allows' | '' {
  const text = plainText(content);
  if (sentences(text, lang).length !== 1) return '';
  const modality = modalityOf(text, lang);
  if (modality === 'duty' || modality === 'prohibition') return 'binds';
  return modality === 'right' ? 'allows' : '';
}

const joined = (values: readonly string[]): string => values.join(', ');

function lists(kind: AcrossKind, here: readonly string[], there: readonly string[]): AcrossFinding[] {
  const source = more(here, there);
  const translation = more(there, here);
  return source.length + translation.length === 0
    ? []
    : [{ kind, source: joined(source), translation: joined(translation) }];
}

/** Letters enough to tell that a text was copied and not translated: names and figures are the same in every language. */
const COPIED = 12;

/**
 * What does not agree between a line and its translation.
 * @param label how a cited provision is named, for what the finding says.
 */
export function lineFindings(
  source: Side,
  translation: Side,
  label: (id: string) => string,
): AcrossFinding[] {
  const said = wordsOf(source.content);
  if (said === wordsOf(translation.content) && (said.match(/\p{L}/gu) ?? []).length >= COPIED)
    return [{ kind: 'copied', source: '', translation: '' }];
  const found: AcrossFinding[] = [];
  const [here, there] = [source, translation].map(({ content, lang }) =>
    quantitiesIn(plainText(content), lang),
  );
  const [cited, citedThere] = [idsIn(source.content), idsIn(translation.content)];
  const lacking = more(cited, citedThere);
  const extra = more(citedThere, cited);
  if (lacking.length + extra.length > 0)
    found.push({
      kind: 'references',
      source: joined(lacking.map(label)),
      translation: joined(extra.map(label)),
    });
  // A citation that was typed shows as a number too much; that the live one is missing says it already.
  else found.push(...lists('numbers', here!.numbers, there!.numbers));
  found.push(
    ...lists('dates', here!.dates, there!.dates),
    ...lists('amounts', here!.amounts, there!.amounts),
  );
  const [notes, notesThere] = [footnotesIn(source.content), footnotesIn(translation.content)];
  if (notes !== notesThere)
    found.push({ kind: 'footnotes', source: String(notes), translation: String(notesThere) });
  const [denied, deniedThere] = [denies(source), denies(translation)];
  if (denied && !mayDeny(translation)) found.push({ kind: 'negation', source: '✓', translation: '' });
  else if (deniedThere && !mayDeny(source)) found.push({ kind: 'negation', source: '', translation: '✓' });
  // What is denied binds in one language and is not allowed in another: the same.
  else if (!denied && !deniedThere) {
    const [binds, bindsThere] = [force(source), force(translation)];
    if (binds !== '' && bindsThere !== '' && binds !== bindsThere)
      found.push({ kind: 'strength', source: binds, translation: bindsThere });
  }
  return found;
}
