/**
 * The bill in another language: the structure, ids and references of the source with the words of the translation. Numbers
 * and citations follow from the language and its tradition, as in any bill. What nobody translated stays in the words of the
 * source behind a mark that everybody sees, in every format.
 */
import { Fragment, type Node } from 'prosemirror-model';
import { billAttrs } from '../bill/document.ts';
import { isNumberedKind, type Language } from '../bill/kinds.ts';
import { billSchema } from '../bill/schema.ts';
import { messages } from '../messages/index.ts';
import { alignTranslation } from './align.ts';
import { type SourceLine, visitLines } from './lines.ts';
import { translatedNumber } from './number.ts';
import type { LanguageVersion, TranslatedLine } from './types.ts';

export interface TranslatedOptions {
  /** Lines that nobody translated, and lines whose source changed since, begin with a mark. */
  mark: { untranslated: boolean; older: boolean };
  /** What nobody translated stays empty: for columns that stand beside the source. */
  blank?: boolean;
}

const MARKED: TranslatedOptions = { mark: { untranslated: true, older: false } };

/** The whole bill in the language of `version`; `stored` are the lines of that language. Pure; the source stays as it is. */
export function translated(
  source: Node,
  version: LanguageVersion,
  stored: readonly TranslatedLine[],
  options: TranslatedOptions = MARKED,
): Node {
  const words = new Map<string, Fragment>();
  for (const { source: line, content, state } of alignTranslation(source, stored).lines) {
    if (!content && options.blank) words.set(line.key, Fragment.empty);
    else if (!content)
      words.set(line.key, untranslated(line.node.content, version.lang, options.mark.untranslated));
    else if (state === 'older' && options.mark.older)
      words.set(line.key, marked(content, version.lang, 'older'));
    else words.set(line.key, content);
  }
  return withWords(source, version, words);
}

function untranslated(content: Fragment, lang: Language, mark: boolean): Fragment {
  return mark ? marked(content, lang, 'untranslated') : content;
}

function marked(content: Fragment, lang: Language, mark: 'untranslated' | 'older'): Fragment {
  const sign = billSchema.text(`[${messages(lang).t(`translation:mark.${mark}`)}] `, [
    billSchema.marks.em!.create(),
  ]);
  return Fragment.from(sign).append(content);
}

/** The structure of the source with these words, by the keys of lines; a line without words in the map keeps its own. */
export function withWords(
  source: Node,
  version: LanguageVersion,
  words: ReadonlyMap<string, Fragment>,
): Node {
  // Both walks go through the same lines in the same order.
  const lines: SourceLine[] = [];
  visitLines(source, (line) => lines.push(line));
  const { lang } = billAttrs(source);
  let at = 0;
  const rebuilt = (node: Node): Node => {
    if (node.type.name === 'note') return node;
    if (node.isTextblock) {
      const line = lines[at++]!;
      return node.copy(words.get(line.key) ?? node.content);
    }
    if (node.isLeaf) return node;
    const children: Node[] = [];
    node.forEach((child) => {
      children.push(rebuilt(child));
    });
    const number = node.attrs.number as string | null | undefined;
    const attrs =
      isNumberedKind(node.type.name) && typeof number === 'string'
        ? { ...node.attrs, number: translatedNumber(number, node.type.name, lang, version.lang) }
        : node.attrs;
    return node.type.create(attrs, children, node.marks);
  };
  const body = rebuilt(source);
  const { lang: to, tradition } = version;
  return body.type.create({ ...source.attrs, lang: to, tradition }, body.content);
}

/** How numbers are drawn in a new language version: laws in Russian and Turkmen by their own tradition, English as the source. */
export function usualTradition(source: Node, lang: Language): LanguageVersion['tradition'] {
  return lang === 'en' ? billAttrs(source).tradition : 'post-soviet';
}
