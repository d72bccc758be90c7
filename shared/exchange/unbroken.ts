/**
 * Words that printers keep on one line: "статьи 5", "№ 476-V", "18 декабря 2002 г.", "Article 5", "5-nji madda", the blank
 * before a dash. What is stored has plain blanks; they are made unbreakable where a line is drawn on pages (PDF, Word), and
 * plain again where a Word file is read. So is the hyphen in the number of a law ("476-V", "131-ФЗ"). Each is one character
 * for another, so no place in a text moves.
 */
import type { Language } from '../bill/kinds.ts';
import { withoutSoftHyphens } from '../text/softHyphens.ts';

const NBSP = '\u00a0';
/** U+2011; Word has an element for it. */
export const HARD_HYPHEN = '\u2011';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words and abbreviations that a number follows. */
const CITES: Record<Language, ReadonlySet<string>> = {
  ru: setOf(`статья статьи статье статью статьёй статьей статей статьях статьям статьями
    часть части частью частей частях частям частями пункт пункта пункту пунктом пункте пункты пунктов пунктам пунктами пунктах
    подпункт подпункта подпункту подпунктом подпункте подпункты подпунктов подпунктам подпунктами подпунктах
    глава главы главе главу главой главах главам главами раздел раздела разделу разделом разделе разделы разделов
    параграф параграфа параграфе приложение приложения приложению приложением приложении приложений приложениях
    ст. ч. п. пп. подп. гл. разд. прил. абз. т. стр.`),
  en: setOf(`article articles section sections subsection subsections paragraph paragraphs subparagraph subparagraphs point points
    chapter chapters part parts annex annexes schedule schedules art. arts. s. ss. para. paras. ch. sched. no. nos. p. pp. vol.`),
  tk: setOf('madda bap bölek bent goşundy sah.'),
};

/** What a number stands before: units, months, "года". */
const COUNTED: Record<Language, ReadonlySet<string>> = {
  ru: setOf(`января февраля марта апреля мая июня июля августа сентября октября ноября декабря
    год года году годом годов г. гг. кв. куб. км м см мм кг г руб. тыс. млн млрд манат маната манатов`),
  en: setOf(`january february march april may june july august september october november december
    km m cm mm m2 m² kg g million billion manat manats`),
  tk: setOf('ý. km m sm mm m2 m² kg g müň million milliard manat inedördül'),
};

/** What a Turkmen ordinal stands before ("5-nji madda", "18-nji dekabry"), by its beginning. */
const ORDERED =
  /^(?:madda|böle|ben[td]|ba[pb]|goşund|ýyl|ýanwar|fewral|mart|aprel|maý|iýu[nl]|awgust|sentýabr|oktýabr|noýabr|dekabr)/u;
const ORDINAL = /\d-n[jž][iy]$/u;
const WORD_BEFORE = /(?:^|[^\p{L}\p{N}])(\p{L}+\.?)$/u;
const WORD_AFTER = /^[\p{L}²]+\d?\.?/u;
const FIGURE_AFTER = /^(?:\d|[IVXLC]+(?!\p{L}))/u;
const INITIAL_BEFORE = /(?:^|[^\p{L}])(?:\p{Lu}|г)\.$/u;
/** No word of the lists is longer. */
const REACH = 16;

/** Whether no line may be broken between these two ends. */
function belong(before: string, after: string, lang: Language): boolean {
  const last = before.at(-1) ?? '';
  const next = after.charAt(0);
  if (last === '' || last === ' ') return false;
  if (last === '№' || last === '§') return true;
  if (next === '–' || next === '—') return after.length === 1 || /\s/.test(after.charAt(1));
  if (/\d/.test(last)) {
    if (next === '%' || next === '‰') return true;
    if (/^\d{3}(?!\d)/.test(after)) return /(?:^|[^\d])\d{1,3}$/.test(before);
    const [word = ''] = WORD_AFTER.exec(after) ?? [];
    const named = word.toLowerCase();
    return COUNTED[lang].has(named) || COUNTED[lang].has(named.replace(/\.$/, ''));
  }
  if (FIGURE_AFTER.test(after)) {
    const [, word = ''] = WORD_BEFORE.exec(before) ?? [];
    if (CITES[lang].has(word.toLowerCase())) return true;
  }
  if (last === '.') return /^\p{Lu}/u.test(next) && INITIAL_BEFORE.test(before);
  return lang === 'tk' && ORDINAL.test(before) && ORDERED.test(after);
}

/** Beginnings and ends that something belongs to; all others are not looked at. */
const LIKELY_NEXT = /[\d–—IVXLC]/;
const LIKELY_LAST = /[\d№§.iy]/;

/** The text as it is drawn: the same characters but for the blanks at which no line may be broken. */
export function unbroken(text: string, lang: Language): string {
  let out = '';
  let done = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (!LIKELY_NEXT.test(text.charAt(at + 1)) && !LIKELY_LAST.test(text.charAt(at - 1))) continue;
    const before = withoutSoftHyphens(text.slice(Math.max(0, at - REACH), at));
    if (!belong(before, withoutSoftHyphens(text.slice(at + 1, at + 1 + REACH)), lang)) continue;
    out += text.slice(done, at) + NBSP;
    done = at + 1;
  }
  return withHyphens(done === 0 ? text : out + text.slice(done));
}

/** A hyphen between the figures of a law's number and its letters. */
const IN_NUMBER = (hyphen: string): RegExp =>
  new RegExp(`(?<=\\d)${hyphen}(?=(?:[IVXLC]{1,7}|[А-ЯЁ]{1,4})(?![\\p{L}\\d]))`, 'gu');
const SOFT = IN_NUMBER('-');
const HARD = IN_NUMBER(HARD_HYPHEN);

const withHyphens = (text: string): string => (text.includes('-') ? text.replace(SOFT, HARD_HYPHEN) : text);

const DRAWN = new RegExp(`${NBSP}(?=[\\d%‰–—IVXLC])|(?<=[\\d№§.]|-n[jž][iy])${NBSP}`, 'gu');

/** Whether there is anything in a text that may have been drawn so. */
export const mayBeDrawn = (text: string): boolean => text.includes(NBSP) || text.includes(HARD_HYPHEN);

/** The blanks and hyphens that may have been drawn so, plain again. */
export const breakable = (text: string): string =>
  mayBeDrawn(text) ? text.replace(DRAWN, ' ').replace(HARD, '-') : text;
