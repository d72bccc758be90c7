/** A drawn citation keeps each word beside its number and wraps between its steps. The dot stands for a space that does not break. */
import { expect, test } from 'vitest';
import type { Language } from '../../../shared/bill/kinds.ts';
import { together } from '../../../shared/bill/together.ts';

test.each<[Language, string, string]>([
  ['ru', 'статьёй 2', 'статьёй·2'],
  ['ru', 'подпункта а пункта 3 части второй статьи 5-1', 'подпункта·а пункта·3 части второй статьи·5-1'],
  ['ru', 'ст. 5 ч. 1 п. 3 подп. б', 'ст.·5 ч.·1 п.·3 подп.·б'],
  ['ru', 'главы IV', 'главы·IV'],
  ['ru', 'приложение', 'приложение'],
  ['en', 'section 5(2)(c)', 'section·5(2)(c)'],
  ['en', 'Article 12A', 'Article·12A'],
  ['tk', '5-nji maddanyň ikinji böleginiň 3-nji bendi', '5-nji·maddanyň ikinji böleginiň 3-nji·bendi'],
  ['tk', '5-nji madda, 2-nji bölek', '5-nji·madda, 2-nji·bölek'],
  ['tk', 'IV bap', 'IV·bap'],
  ['tk', '3-nji bendiň a kiçi bendi', '3-nji·bendiň a·kiçi bendi'],
])('%s: %s', (lang, citation, drawn) => {
  expect(together(citation, lang).replaceAll('\u00a0', '·')).toBe(drawn);
});
