/** How long a bill is, in what it consists of: articles, the points of a decree, the clauses of somebody's own tradition. */
import type { Extent } from '../../../shared/bill/extent.ts';
import { type Language, NUMBERED_KINDS, type NumberedKind } from '../../../shared/bill/kinds.ts';
import { inCase, wordsOf } from '../../../shared/bill/tradition/levels.ts';
import { type DrawnBy, tradition } from '../../../shared/bill/tradition/shipped.ts';
import { capitalised } from '../../../shared/bill/tradition/template.ts';
import type { Messages } from '../../../shared/messages/index.ts';
import { formatNumber } from '../../i18n/format.ts';

/** "12 articles", "5 пунктов", "Clause: 3" for a level whose name only its author can put in the plural. */
export function howMany({ level, count }: Extent, attrs: DrawnBy, m: Messages): string {
  const name = inCase(wordsOf(level, attrs, m.lang).names, 'nom');
  const shown = formatNumber(count, m.lang);
  const known = calledSo(name, m.lang);
  return known ? `${shown} ${m.t(`app:kinds.${known}`, { count })}` : `${capitalised(name)}: ${shown}`;
}

/** The level that has this name in the tradition whose plurals we know: the articles of an Anglo act are sections. */
function calledSo(name: string, lang: Language): NumberedKind | undefined {
  const { levels } = tradition('post-soviet');
  const folded = name.toLocaleLowerCase(lang);
  return NUMBERED_KINDS.find(
    (kind) => inCase(levels[kind].words[lang].names, 'nom').toLocaleLowerCase(lang) === folded,
  );
}
