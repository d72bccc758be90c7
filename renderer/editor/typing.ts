/**
 * What a careful typist does: quotes of the language, a non-breaking space between a sign or number and what belongs to
 * it, and a dash between spaces. Each is an input rule, so one step back gives what was typed.
 */
import { InputRule } from 'prosemirror-inputrules';
import type { EditorState } from 'prosemirror-state';
import { billAttrs } from '../../shared/bill/document.ts';
import type { Language } from '../../shared/bill/kinds.ts';

const NBSP = '\u00a0';

/** Outer pair, and the pair inside of it. */
const QUOTES: Record<Language, [string, string, string, string]> = {
  en: ['“', '”', '‘', '’'],
  ru: ['«', '»', '„', '“'],
  tk: ['«', '»', '„', '“'],
};

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

/** A quote opens after a space, a bracket or at the start, and closes elsewhere; inside an open one it is the inner one. */
function quote(state: EditorState, at: number): string {
  const [open, close, innerOpen, innerClose] = QUOTES[billAttrs(state.doc).lang];
  const text = before(state, at);
  const last = text.at(-1) ?? ' ';
  const opens = last === open || last === innerOpen || /[\s\u00a0([{\ufffc–—-]/.test(last);
  const count = (mark: string): number => text.split(mark).length - 1;
  const outer = count(open) > count(close);
  if (opens) return outer ? innerOpen : open;
  // In Russian the inner closing sign is the English opening one; it closes only what is open.
  return outer && count(innerOpen) > count(innerClose) ? innerClose : close;
}

/** The space between a number and a unit that has just been finished becomes a non-breaking one. */
function unit(): InputRule {
  return new InputRule(/\d \p{L}+([ ,.;)])$/u, (state, match, _start, end) => {
    const text = before(state, end);
    const units = UNITS[billAttrs(state.doc).lang];
    if (!new RegExp(`(?<![\\p{L}\\d])\\d+ (?:${units})$`, 'iu').test(text)) return null;
    const space = end - (text.length - text.lastIndexOf(' '));
    return state.tr.insertText(NBSP, space, space + 1).insertText(match[1]!, end);
  });
}

export function typingRules(): InputRule[] {
  return [
    sign(/"$/, quote),
    sign(/[№§] $/, () => NBSP),
    // "слово - слово": the dash is known by the space after it.
    new InputRule(/[^\s\u00a0-]([ \u00a0])- $/, (state, _match, _start, end) =>
      state.tr.insertText('–', end - 1, end).insertText(' ', end),
    ),
    unit(),
  ];
}
