/** What a person does with a line: write it, confirm it, copy the source, take up what was left over. */
import { Fragment } from 'prosemirror-model';
import type { Language } from '../../shared/bill/kinds.ts';
import { billSchema } from '../../shared/bill/schema.ts';
import type { AlignedLine, Leftover } from '../../shared/translation/align.ts';
import { inlineJson } from '../../shared/translation/lines.ts';
import type { TranslatedLine } from '../../shared/translation/types.ts';
import { useApp } from '../app/appStore.ts';
import { dropLine, madeLine, writeLines } from './translationStore.ts';

const signed = (): Pick<TranslatedLine, 'author' | 'at'> => ({
  author: useApp.getState().preferences.author,
  at: new Date().toISOString(),
});

/**
 * Writes the words of a line. A line that is older than its source stays older until a person says that it is right: a
 * mended comma must not take the mark away. One that was a guess was looked at by whoever wrote in it.
 */
export function writeWords(lang: Language, { source, line, state }: AlignedLine, content: Fragment): void {
  const json = inlineJson(content);
  const basis = inlineJson(source.node.content);
  const { provision, slot } = source;
  if (!line) {
    if (json.length > 0) writeLines(lang, [madeLine(lang, { provision, slot, basis }, json)]);
    return;
  }
  const kept = state === 'older' ? { basis: line.basis } : { basis };
  writeLines(lang, [{ ...line, provision, slot, content: json, ...kept, sure: true, ...signed() }]);
}

/** The translation is right for the source as it reads now. */
export function confirmLine(lang: Language, { source, line, state }: AlignedLine): void {
  if (!line || state === 'current' || state === 'untranslated') return;
  const { provision, slot, node } = source;
  writeLines(lang, [{ ...line, provision, slot, basis: inlineJson(node.content), sure: true, ...signed() }]);
}

/** The words of the source as a start. */
export function copySource(lang: Language, one: AlignedLine): void {
  writeWords(lang, { ...one, state: 'current' }, one.source.node.content);
}

/** Puts what was left over in the place of a line's translation; that one becomes left over. */
export function takeLeftover(lang: Language, leftover: Leftover, one: AlignedLine): void {
  const { provision, slot } = one.source;
  const basis = inlineJson(one.source.node.content);
  // The later one counts.
  writeLines(lang, [{ ...leftover.line, provision, slot, basis, sure: true, ...signed() }]);
}

/** Adds what was left over to the end of a line's translation. */
export function appendLeftover(lang: Language, leftover: Leftover, one: AlignedLine): void {
  const before = one.content ?? Fragment.empty;
  const gap = before.size > 0 ? Fragment.from(billSchema.text(' ')) : Fragment.empty;
  writeWords(lang, one, before.append(gap).append(leftover.content));
  dropLine(lang, leftover.line.id);
}
