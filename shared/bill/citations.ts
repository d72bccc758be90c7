/**
 * How a provision is cited: short labels for panels and reports ("ст. 5 ч. 1"), and the wording of a reference inside the
 * text ("пункта 3 части второй статьи 5", "5-nji maddanyň ikinji böleginiň 3-nji bendi", "section 5(2)(c)"). The words
 * and their order are those of the bill's tradition.
 */
import type { BillForm, Language, NumberedKind, TraditionId } from './kinds.ts';
import type { ProvisionNumber } from './numbering.ts';
import { type Case, russianOrdinal, turkmenOrdinalWord } from './ordinals.ts';
import { inCase, wordsOf } from './tradition/levels.ts';
import type { LevelWords, Tradition } from './tradition/shape.ts';
import { traditionOf } from './tradition/shipped.ts';
import { fill } from './tradition/template.ts';
import { ordinalFigure } from './traditions.ts';

/** One step of the way from the article (or division) down to the cited provision. */
export interface CitationStep {
  kind: NumberedKind;
  number: ProvisionNumber;
}

export interface CitationStyle {
  lang: Language;
  tradition: TraditionId;
  form: BillForm;
  ownTradition?: Tradition | null | undefined;
}

// The only annex of a bill is drawn and cited without a number: "приложение", "Schedule".
const bare = (step: CitationStep): string =>
  step.number.number || (step.kind === 'annex' ? '' : String(step.number.count || ''));

/** Steps that are drawn without a number (the only paragraph of an article) are not cited. */
function cited(path: readonly CitationStep[]): CitationStep[] {
  const last = path.length - 1;
  if (last === 0) return [path[0]!];
  const kept = path.filter((step) => step.number.number !== '' || step.kind === 'annex');
  return kept.length > 0 ? kept : path.slice(-1);
}

/** "второй", "ikinji"; null where the language has no such word, or the number is too large for it. */
export function ordinalWord(
  n: number,
  lang: Language,
  grammaticalCase: Case,
  gender?: LevelWords['gender'],
): string | null {
  if (lang === 'ru') return russianOrdinal(n, grammaticalCase, gender ?? 'f');
  return lang === 'tk' ? turkmenOrdinalWord(n) : null;
}

interface Piece {
  text: string;
  /** The step is drawn without a number, so what follows does not join it without a space. */
  open: boolean;
}

function joined(pieces: readonly Piece[], between: string): string {
  return pieces.reduce((text, piece, i) => {
    const before = pieces[i - 1];
    const sign = before?.open && between === '' ? ' ' : between;
    return i === 0 ? piece.text : text + sign + piece.text;
  }, '');
}

/** "art. 5(2)(c)", "s. 5(1)", "ст. 5 ч. 2 п. 3", "5-nji madda, 2-nji bölek". Never empty for a non-empty path. */
export function shortCitation(path: readonly CitationStep[], style: CitationStyle): string {
  const [only] = path;
  // An article is cited by itself, and a bill has thousands of them.
  if (only && path.length === 1) return labelPiece(only, false, style).text;
  const pieces = cited(path).map((step, i) => labelPiece(step, i > 0, style));
  return joined(pieces, traditionOf(style).references[style.lang].labels);
}

function labelPiece(step: CitationStep, follows: boolean, style: CitationStyle): Piece {
  const words = wordsOf(step.kind, style, style.lang);
  const figure = bare(step);
  const nth = ordinalFigure(figure, style.lang);
  const template = follows && words.below ? words.below : words.cited;
  const values = { n: figure, nth, word: nth, name: words.short, short: words.short };
  return { text: fill(template, values), open: figure === '' };
}

/** The wording of a full reference in the given case (English has no cases). */
export function fullCitation(
  path: readonly CitationStep[],
  style: CitationStyle,
  grammaticalCase: Case,
): string {
  const steps = cited(path);
  const { order, between } = traditionOf(style).references[style.lang];
  const last = steps.length - 1;
  // What was asked for in a case is the provision itself; everything around it is what it belongs to.
  const pieces = steps.map((step, i) => pieceOf(step, i > 0, i === last ? grammaticalCase : 'gen', style));
  return joined(order === 'up' ? pieces.reverse() : pieces, between);
}

function pieceOf(step: CitationStep, follows: boolean, use: Case, style: CitationStyle): Piece {
  const { lang } = style;
  const words = wordsOf(step.kind, style, lang);
  const figure = bare(step);
  const nth = ordinalFigure(figure, lang);
  const word = ordinalWord(Number(figure), lang, use, words.gender) ?? nth;
  const names = follows && words.of ? words.of : words.names;
  // Only what is written after something larger can do without a name.
  const joins = follows && traditionOf(style).references[lang].order === 'down';
  const template = joins && words.below ? words.below : words.cited;
  const values = { n: figure, nth, word, name: inCase(names, use), short: words.short };
  return { text: fill(template, values), open: figure === '' };
}
