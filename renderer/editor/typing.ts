/**
 * What a careful typist does: quotes of the language, a non-breaking space between a sign or number and what belongs to
 * it, a dash between spaces, and no number or sign where there is one. Each is an input rule, so one step back gives what
 * was typed.
 */
import { InputRule } from 'prosemirror-inputrules';
import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { takeTypedNumber } from '../../shared/bill/commands/typedNumber.ts';
import { billAttrs } from '../../shared/bill/document.ts';
import type { Language } from '../../shared/bill/kinds.ts';
import { withoutSoftHyphens } from '../../shared/text/softHyphens.ts';
import { quoteFor } from './quotes.ts';

const NBSP = '\u00a0';

/** Units that follow a number in bills, by language; they are written in full words or short. */
const UNITS: Record<Language, string> = {
  en: 'days?|months?|years?|hours?|per cent|percent|per|manats?|dollars?|km|m|kg',
  ru: 'дн\\p{L}*|суток|сут\\p{L}*|месяц\\p{L}*|год\\p{L}*|лет|час\\p{L}*|процент\\p{L}*|манат\\p{L}*|руб\\p{L}*|чел\\p{L}*|км|кг|г|м|млн|тыс',
  tk: 'gün\\p{L}*|aý\\p{L}*|ýyl\\p{L}*|sagat\\p{L}*|göterim\\p{L}*|manat\\p{L}*|adam\\p{L}*|km|kg|m',
};

function before(state: EditorState, at: number): string {
  const $at = state.doc.resolve(at);
  return $at.parent.textBetween(0, $at.parentOffset, '\ufffc', '\ufffc');
}

/** Writes something else in the place of the one sign that was typed (it is not in the text yet). */
function sign(pattern: RegExp, write: (state: EditorState, at: number) => string): InputRule {
  return new InputRule(pattern, (state, _match, _start, end) => {
    const { from } = state.selection;
    return state.tr.insertText(write(state, from), from, end);
  });
}

/** Quotes of the language, inner ones inside outer ones. */
function quote(): InputRule {
  return new InputRule(/(["“”«»])$/, (state, match, _start, end) => {
    const { from } = state.selection;
    const typed = match[1]!;
    const sign = quoteFor(typed, before(state, from), billAttrs(state.doc).lang);
    return sign === null || sign === typed ? null : state.tr.insertText(sign, from, end);
  });
}

/** The space between a number and a unit that has just been finished becomes a non-breaking one. */
function unit(): InputRule {
  return new InputRule(/\d [\p{L}\u00ad]+([ ,.;)])$/u, (state, match, _start, end) => {
    const text = before(state, end);
    const units = UNITS[billAttrs(state.doc).lang];
    if (!new RegExp(`(?<![\\p{L}\\d])\\d+ (?:${units})$`, 'iu').test(withoutSoftHyphens(text))) return null;
    const space = end - (text.length - text.lastIndexOf(' '));
    return state.tr.insertText(NBSP, space, space + 1).insertText(match[1]!, end);
  });
}

/** The sign that a list has set at the end already is typed over, not doubled. */
function overSign(): InputRule {
  const rule = (state: EditorState, match: RegExpMatchArray): Transaction | null => {
    const { $from, empty } = state.selection;
    const rest = $from.parent.textBetween($from.parentOffset, $from.parent.content.size, '\ufffc', '\ufffc');
    if (!empty || rest !== match[1]) return null;
    return state.tr.setSelection(TextSelection.create(state.doc, $from.pos + 1));
  };
  return new InputRule(/([.;,])$/, rule, { undoable: false });
}

export function typingRules(): InputRule[] {
  return [
    quote(),
    sign(/[№§] $/, () => NBSP),
    // "слово - слово": the dash is known by the space after it.
    new InputRule(/[^\s\u00a0-]([ \u00a0])- $/, (state, _match, _start, end) =>
      state.tr.insertText('–', end - 1, end).insertText(' ', end),
    ),
    unit(),
    overSign(),
    new InputRule(/^\(?[\p{L}\d]{1,5}(?:-\d{1,3})?[.)] $/u, takeTypedNumber),
  ];
}
