/** Text and numbers out of the elements of other systems' Akoma Ntoso. */
import { FOOTNOTE_SIGN, footnoteText } from '../../bill/footnotes.ts';
import { type Leaf, leaf } from '../recognise/draft.ts';
import type { Span } from '../recognise/lines.ts';
import type { SourceLine } from '../source.ts';
import { elements, textOf, type XmlElement } from '../xml.ts';

const MARKS: Record<string, Span['marks'][number]> = {
  b: 'strong',
  i: 'em',
  u: 'underline',
  sup: 'superscript',
  sub: 'subscript',
};
/** Elements without words of the law. */
export const LEFT_OUT = new Set(['meta', 'toc', 'componentRef', 'img', 'foreign']);

export function spansOf(element: XmlElement, marks: Span['marks'] = []): Span[] {
  const out: Span[] = [];
  for (const inner of element.children) {
    if (typeof inner === 'string') out.push({ text: inner.replace(/\s+/g, ' '), marks });
    else if (inner.name === 'br' || inner.name === 'eol') out.push({ text: '\n', marks });
    else if (inner.name === 'authorialNote')
      out.push({ text: FOOTNOTE_SIGN, marks: [], footnote: footnoteText(textOf(inner)) });
    else if (!LEFT_OUT.has(inner.name)) {
      const mark = MARKS[inner.name];
      for (const span of spansOf(inner, mark && !marks.includes(mark) ? [...marks, mark] : marks))
        out.push(span);
    }
  }
  return out;
}

/** Spaces that only lay the file out are taken off the ends and never doubled. */
export function tidy(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const before = out.at(-1)?.text ?? ' ';
    const text = /\s$/.test(before) ? span.text.replace(/^ +/, '') : span.text;
    if (text !== '') out.push({ ...span, text });
  }
  const last = out.at(-1);
  if (last) last.text = last.text.replace(/\s+$/, '');
  return out.filter((s) => s.text !== '');
}

/** Longer than any number: patterns that look for one would look at each of its characters again and again. */
const LONGEST_NUMBER = 100;
const LETTER = /[\p{L}\p{N}]/u;

/** "Art. 5." → "5", "(a)" → "a", "Section 12A" → "12A". */
export function bareNumber(num: string): string {
  const text = num.replace(/\s+/g, ' ').trim();
  if (text.length > LONGEST_NUMBER) return betweenSigns(text);
  const found =
    /[\p{L}\p{N}]*\d[\p{L}\p{N}⁰¹²³⁴-⁹-]*|(?<=^[^\p{L}\p{N}]?)\p{L}{1,5}(?=[^\p{L}\p{N}]*$)|[IVXLC]+(?=[^\p{L}\p{N}]*$)/u.exec(
      text,
    );
  return found?.[0] ?? betweenSigns(text);
}

/** From its first letter or figure to its last. */
function betweenSigns(text: string): string {
  const signs = [...text];
  const from = signs.findIndex((sign) => LETTER.test(sign));
  return from < 0 ? '' : signs.slice(from, signs.findLastIndex((sign) => LETTER.test(sign)) + 1).join('');
}

const TEXTBLOCKS = new Set([
  'p',
  'block',
  'num',
  'heading',
  'subheading',
  'listIntroduction',
  'listWrapUp',
  'docTitle',
  'docPurpose',
  'docDate',
  'docNumber',
  'formula',
]);

/** The innermost blocks of text, in order. */
export function textblocks(element: XmlElement | undefined): XmlElement[] {
  if (!element) return [];
  const out: XmlElement[] = [];
  for (const inner of elements(element)) {
    if (LEFT_OUT.has(inner.name)) continue;
    const deeper = textblocks(inner);
    if (deeper.length > 0 && !['p', 'heading'].includes(inner.name)) for (const one of deeper) out.push(one);
    else if (TEXTBLOCKS.has(inner.name) || textOf(inner).trim() !== '') out.push(inner);
  }
  return out;
}

export function isStructure(element: XmlElement): boolean {
  return elements(element).some(
    (e) =>
      e.name === 'num' ||
      e.name === 'heading' ||
      e.name === 'content' ||
      e.name === 'p' ||
      e.name === 'intro',
  );
}

export function found(element: XmlElement, name: string): XmlElement | null {
  for (const inner of elements(element)) {
    const deeper = inner.name === name ? inner : found(inner, name);
    if (deeper) return deeper;
  }
  return null;
}

export function contains(element: XmlElement, name: string): boolean {
  return element.name === name || found(element, name) !== null;
}

export function without(element: XmlElement, name: string): XmlElement {
  return {
    ...element,
    children: element.children
      .filter((c) => typeof c === 'string' || c.name !== name)
      .map((c) => (typeof c === 'string' ? c : without(c, name))),
  };
}

const PLAIN = new Set(['content', 'intro', 'wrapUp', 'p', 'block', 'br', 'eol']);

/** Only lines of text, or lists of points: nothing is lost where what holds them is taken apart. */
export function isPlain(element: XmlElement): boolean {
  if (element.name === 'hcontainer')
    return elements(element).every((e) => PLAIN.has(e.name) && (e.name === 'p' || isPlainText(e)));
  return true;
}

const isPlainText = (element: XmlElement): boolean =>
  elements(element).every((e) => PLAIN.has(e.name) || e.name === 'table');

/** Every line of text in an element that says something. */
export function wordingsOf(element: XmlElement | undefined): Leaf[] {
  return textblocks(element)
    .map((block) => tidy(spansOf(block)))
    .filter((spans) => spans.length > 0)
    .map((spans) => leaf('wording', spans));
}

/** The rows of a table, cell by cell, with the lines in each. */
export function tableOf(element: XmlElement): NonNullable<SourceLine['table']> {
  return {
    rows: elements(element, 'tr').map((row) =>
      elements(row).map((cell) => ({
        header: cell.name === 'th',
        colspan: Number(cell.attrs.colspan ?? 1) || 1,
        rowspan: Number(cell.attrs.rowspan ?? 1) || 1,
        lines: (textblocks(cell).length > 0 ? textblocks(cell) : [cell]).map((block) => ({
          runs: tidy(spansOf(block)),
        })),
      })),
    ),
  };
}
