/** What a level is called, in a bill of some tradition and form, in any language and case. */
import type { Language, NumberedKind } from '../kinds.ts';
import type { Case } from '../ordinals.ts';
import type { Level, LevelWords } from './shape.ts';
import { type DrawnBy, traditionOf } from './shipped.ts';
import { capitalised } from './template.ts';

/** The level whose name it has: a paragraph of a decree is called a point. */
export function namedAs(kind: NumberedKind, attrs: DrawnBy): NumberedKind {
  return traditionOf(attrs).forms[attrs.form].as[kind] ?? kind;
}

export function levelOf(kind: NumberedKind, attrs: DrawnBy): Level {
  return traditionOf(attrs).levels[kind];
}

/** Names and wording of the level. */
export function wordsOf(kind: NumberedKind, attrs: DrawnBy, lang: Language): LevelWords {
  return traditionOf(attrs).levels[namedAs(kind, attrs)].words[lang];
}

/** The ablative of Russian is its genitive; a case that is not given is the nominative. */
export function inCase(names: LevelWords['names'], wanted: Case): string {
  return names[wanted] ?? (wanted === 'abl' ? names.gen : undefined) ?? names.nom ?? '';
}

/** The name as menus show it: "Статья", "Часть статьи", "Section". */
export function levelTitle(kind: NumberedKind, attrs: DrawnBy, lang: Language): string {
  const words = wordsOf(kind, attrs, lang);
  return capitalised(words.menu ?? inCase(words.names, 'nom'));
}
