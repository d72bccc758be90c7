/** What comes back with a version of the source: translations that were made of its very words and are not stored any more. */
import type { Node } from 'prosemirror-model';
import { alignTranslation } from './align.ts';
import { sourceLines } from './lines.ts';
import type { TranslatedLine } from './types.ts';

/**
 * Lines that the version was kept with, for lines of its source that have no translation of these words now. A translation
 * that says something else of the same words was improved since, and stays.
 * @param source the text of the version; `stored` and `kept` are of any number of languages.
 */
export function broughtBack(
  source: Node,
  stored: readonly TranslatedLine[],
  kept: readonly TranslatedLine[],
): TranslatedLine[] {
  const lines = sourceLines(source);
  return [...new Set(kept.map(({ lang }) => lang))].flatMap((lang) => {
    const of = (list: readonly TranslatedLine[]) =>
      alignTranslation(
        lines,
        list.filter((line) => line.lang === lang),
      ).lines;
    const now = of(stored);
    return of(kept).flatMap(({ line, state }, i) => {
      const lacks = now[i]!.state === 'untranslated' || now[i]!.state === 'older';
      return lacks && line && state !== 'older' ? [line] : [];
    });
  });
}
