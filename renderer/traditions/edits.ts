/** Changes of a tradition as values: each gives a new one. */
import type { BillForm, Language, NumberedKind } from '../../shared/bill/kinds.ts';
import type { Case } from '../../shared/bill/ordinals.ts';
import { POSSIBLE } from '../../shared/bill/tradition/places.ts';
import type { FormRules, Holder, Level, LevelWords, Tradition } from '../../shared/bill/tradition/shape.ts';

export function withLevel(tradition: Tradition, kind: NumberedKind, change: Partial<Level>): Tradition {
  const level = { ...tradition.levels[kind], ...change };
  return { ...tradition, levels: { ...tradition.levels, [kind]: level } };
}

export function withWords(
  tradition: Tradition,
  kind: NumberedKind,
  lang: Language,
  change: Partial<LevelWords>,
): Tradition {
  const { words } = tradition.levels[kind];
  return withLevel(tradition, kind, { words: { ...words, [lang]: { ...words[lang], ...change } } });
}

/** The name in a case; without letters the case is not given, and the nominative stands for it. */
export function withCase(
  tradition: Tradition,
  kind: NumberedKind,
  lang: Language,
  which: 'names' | 'of',
  grammaticalCase: Case,
  name: string,
): Tradition {
  const { [grammaticalCase]: _old, ...rest } = tradition.levels[kind].words[lang][which] ?? {};
  const names = name === '' ? rest : { ...rest, [grammaticalCase]: name };
  return withWords(tradition, kind, lang, { [which]: names });
}

export function withForm(tradition: Tradition, form: BillForm, change: Partial<FormRules>): Tradition {
  return { ...tradition, forms: { ...tradition.forms, [form]: { ...tradition.forms[form], ...change } } };
}

/** Whether a level may stand in a holder; the order is that of the levels. */
export function withPlace(
  tradition: Tradition,
  form: BillForm,
  holder: Holder,
  kind: NumberedKind,
  may: boolean,
): Tradition {
  const { places } = tradition.forms[form];
  const now = places[holder] ?? [];
  const next = POSSIBLE[holder].filter((one) => (one === kind ? may : now.includes(one)));
  return withForm(tradition, form, { places: { ...places, [holder]: next } });
}

/** A copy to change. Its id is its own: letters and figures of the name it gets. */
export function copyOf(tradition: Tradition, name: Tradition['name']): Tradition {
  const id = `own-${tradition.id.replace(/^own-/, '')}`.slice(0, 40);
  return { ...tradition, id, name };
}

/** By whose name a level goes in a form; by its own where both are the same. */
export function withName(
  tradition: Tradition,
  form: BillForm,
  kind: NumberedKind,
  name: NumberedKind,
): Tradition {
  const { [kind]: _old, ...rest } = tradition.forms[form].as;
  return withForm(tradition, form, { as: name === kind ? rest : { ...rest, [kind]: name } });
}
