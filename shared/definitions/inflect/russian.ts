/**
 * Russian endings of a term: which case and number a form is, and that form of another word. Only regular patterns; a word
 * outside of them, or with a doubtful ending (stress after hushers, a fleeting vowel), gives no answer rather than a guess.
 */

/** Singular and plural, each nominative, genitive, dative, accusative, instrumental, prepositional. */
export const SLOTS = 12;

type Forms = readonly (string | null)[];

const HUSH = /[жшщчц]$/;
const VELAR = /[гкх]$/;

const after = (stem: string, endings: readonly (string | null)[]): Forms =>
  endings.map((ending) => (ending === null ? null : stem + ending));

/** ы after a hard letter, и after к, г, х and hushers; ц keeps ы. */
const yOr = (stem: string): string => (VELAR.test(stem) || /[жшщч]$/.test(stem) ? 'и' : 'ы');

function masculineHard(stem: string): Forms {
  const y = yOr(stem);
  const husher = HUSH.test(stem);
  const instrumental = husher ? null : 'ом';
  const genitive = /[жшщч]$/.test(stem) ? 'ей' : stem.endsWith('ц') ? null : 'ов';
  return after(stem, ['', 'а', 'у', '', instrumental, 'е', y, genitive, 'ам', y, 'ами', 'ах']);
}

const masculineSoft = (stem: string): Forms =>
  after(stem, ['ь', 'я', 'ю', 'ь', 'ем', 'е', 'и', 'ей', 'ям', 'и', 'ями', 'ях']);

function masculineY(stem: string): Forms {
  const prepositional = stem.endsWith('и') ? 'и' : 'е';
  return after(stem, ['й', 'я', 'ю', 'й', 'ем', prepositional, 'и', 'ев', 'ям', 'и', 'ями', 'ях']);
}

function feminineA(stem: string): Forms {
  const y = yOr(stem);
  const instrumental = HUSH.test(stem) ? null : 'ой';
  // Two consonants at the end may part in the genitive plural ("проверка", "проверок").
  const genitive = /[^аеёиоуыэюя]{2}$/.test(stem)
    ? /[^аеёиоуыэюяй]к$/.test(stem) && !/[жшчц]к$/.test(stem)
      ? `${stem.slice(0, -1)}ок`
      : null
    : stem;
  const forms = [...after(stem, ['а', 'ы', 'е', 'у', instrumental, 'е', y, null, 'ам', y, 'ами', 'ах'])];
  forms[1] = stem + y;
  forms[7] = genitive;
  return forms;
}

function feminineYa(stem: string): Forms {
  if (stem.endsWith('и'))
    return after(stem, ['я', 'и', 'и', 'ю', 'ей', 'и', 'и', 'й', 'ям', 'и', 'ями', 'ях']);
  return after(stem, ['я', 'и', 'е', 'ю', 'ей', 'е', 'и', null, 'ям', 'и', 'ями', 'ях']);
}

const feminineSoft = (stem: string): Forms =>
  after(stem, ['ь', 'и', 'и', 'ь', 'ью', 'и', 'и', 'ей', 'ям', 'и', 'ями', 'ях']);

function neuterO(stem: string): Forms {
  const genitive = /[^аеёиоуыэюя]{2}$/.test(stem) && !/ств?$/.test(stem) ? null : '';
  return after(stem, ['о', 'а', 'у', 'о', 'ом', 'е', 'а', genitive, 'ам', 'а', 'ами', 'ах']);
}

function neuterE(stem: string): Forms {
  if (stem.endsWith('и'))
    return after(stem, ['е', 'я', 'ю', 'е', 'ем', 'и', 'я', 'й', 'ям', 'я', 'ями', 'ях']);
  if (HUSH.test(stem)) return after(stem, ['е', 'а', 'у', 'е', 'ем', 'е', 'а', null, 'ам', 'а', 'ами', 'ах']);
  return after(stem, ['е', 'я', 'ю', 'е', 'ем', 'е', 'я', 'ей', 'ям', 'я', 'ями', 'ях']);
}

/** "администрации" as a term in the plural is left alone; indeclinable words and abbreviations are the same in every case. */
function noun(word: string): Forms | null {
  const stem = word.slice(0, -1);
  if (/^[\p{Lu}\d-]{2,}$/u.test(word) || /(?:[аеиоу]о|у|ю|и)$/u.test(word))
    return Array.from({ length: SLOTS }, () => word);
  if (/(?:ец|ок|ёк|ень|оть)$/.test(word)) return null;
  if (/[бвгджзклмнпрстфхцчшщ]$/u.test(word)) return masculineHard(word);
  if (/(?:тель|арь|ель)$/.test(word)) return masculineSoft(stem);
  if (/(?:ость|есть|знь|пись|чь|вь)$/.test(word)) return feminineSoft(stem);
  if (word.endsWith('й')) return masculineY(stem);
  if (word.endsWith('а')) return feminineA(stem);
  if (word.endsWith('я') && !word.endsWith('мя')) return feminineYa(stem);
  if (word.endsWith('о')) return neuterO(stem);
  if (word.endsWith('е')) return neuterE(stem);
  return null;
}

const PLURAL_HARD = ['ые', 'ых', 'ым', 'ые', 'ыми', 'ых'];
const PLURAL_SOFT = ['ие', 'их', 'им', 'ие', 'ими', 'их'];

/** An adjective, or a noun that has the form of one ("Уполномоченный"); null where the word has not. */
function adjective(word: string): Forms | null {
  const stem = word.slice(0, -2);
  if (stem.length < 2) return null;
  const ending = word.slice(-2);
  const soft = ending === 'ий' || ending === 'яя' || ending === 'ее';
  const velar = VELAR.test(stem) || /[жшщч]$/.test(stem);
  const plural = soft || velar ? PLURAL_SOFT : PLURAL_HARD;
  const o = soft && !VELAR.test(stem) ? 'е' : 'о';
  const instrumental = soft || velar ? 'им' : 'ым';
  if (/^(?:ый|ий|ой)$/.test(ending))
    return after(stem, [ending, `${o}го`, `${o}му`, ending, instrumental, `${o}м`, ...plural]);
  if (ending === 'ая' || ending === 'яя') {
    const oblique = ending === 'яя' || /[жшщч]$/.test(stem) ? 'ей' : 'ой';
    const accusative = ending === 'яя' ? 'юю' : 'ую';
    return after(stem, [ending, oblique, oblique, accusative, oblique, oblique, ...plural]);
  }
  if (ending === 'ое' || ending === 'ее')
    return after(stem, [ending, `${o}го`, `${o}му`, ending, instrumental, `${o}м`, ...plural]);
  return null;
}

/** "-ий" and "-ой" end nouns, too ("Санаторий"): what follows decides. */
const NOUN_IN_IY = /(?:орий|арий|ерий|ний|зий|сий)$/;

/** Terms that bills give in the plural; their singular is the base of the forms ("места лишения свободы"). */
const PLURALS: Record<string, string> = {
  места: 'место',
  лица: 'лицо',
  учреждения: 'учреждение',
  помещения: 'помещение',
  сведения: 'сведение',
  средства: 'средство',
  права: 'право',
  обязательства: 'обязательство',
  полномочия: 'полномочие',
  решения: 'решение',
  посещения: 'посещение',
  органы: 'орган',
  члены: 'член',
  эксперты: 'эксперт',
  документы: 'документ',
  доклады: 'доклад',
};

/** What begins the rest of a term, which stays as it is. */
const AFTER_HEAD = /^(?:по|в|на|о|об|при|для|против|с|из|от|за|и)$/;

/** The forms of a term word by word: adjectives in front, the noun, and what follows it unchanged. */
export interface Paradigm {
  forms: readonly Forms[];
}

export function paradigm(term: string): Paradigm | null {
  const words = term.split(/\s+/);
  const forms: Forms[] = [];
  let head = false;
  for (const [i, word] of words.entries()) {
    if (head) {
      forms.push(Array.from({ length: SLOTS }, () => word));
      continue;
    }
    const asAdjective = NOUN_IN_IY.test(word) ? null : adjective(word);
    const next = words[i + 1];
    // An adjective with nothing declinable after it is the noun itself: "Уполномоченный по правам человека".
    const alone = next === undefined || AFTER_HEAD.test(next);
    if (asAdjective) {
      forms.push(asAdjective);
      head = alone;
      continue;
    }
    const asNoun = noun(PLURALS[word.toLowerCase()] ?? word);
    if (!asNoun) return null;
    forms.push(asNoun);
    head = true;
  }
  return { forms };
}

export type Gender = 'masculine' | 'feminine' | 'neuter' | 'plural';

/** The gender of a term, or that it is a plural; null where its ending does not tell. */
export function genderOf(term: string): Gender | null {
  const words = term.split(/\s+/);
  const at = words.findIndex((word, i) => {
    const next = words[i + 1];
    return !adjective(word) || NOUN_IN_IY.test(word) || next === undefined || AFTER_HEAD.test(next);
  });
  const head = (words[at] ?? '').toLowerCase();
  if (PLURALS[head] !== undefined || /(?:ы|и|ые|ие)$/.test(head)) return 'plural';
  if (/(?:[бвгджзклмнпрстфхцчшщй]|тель|арь|ый|ий|ой)$/.test(head)) return 'masculine';
  if (/(?:[ая]|ость|ая|яя)$/.test(head) && !head.endsWith('мя')) return 'feminine';
  return /[оеё]$/.test(head) ? 'neuter' : null;
}

/** Which slots a form of the term may be. An accusative like the genitive (persons) counts as both. */
export function slotsOf(use: string, { forms }: Paradigm): number[] {
  const words = use.toLowerCase().split(/[\s\u00a0]+/);
  if (words.length !== forms.length) return [];
  const fits = (slot: number): boolean => forms.every((own, i) => own[slot]?.toLowerCase() === words[i]);
  const found = Array.from({ length: SLOTS }, (_, slot) => slot).filter(fits);
  return found;
}

export function formAt(slot: number, { forms }: Paradigm): string | null {
  const words = forms.map((own) => own[slot]);
  return words.includes(null) || words.includes(undefined) ? null : words.join(' ');
}

const PREPOSITION_SLOTS: Record<string, readonly number[]> = {
  для: [1],
  от: [1],
  до: [1],
  без: [1],
  из: [1],
  у: [1],
  около: [1],
  после: [1],
  против: [1],
  относительно: [1],
  к: [2],
  ко: [2],
  по: [2],
  согласно: [2],
  благодаря: [2],
  с: [4, 1],
  со: [4, 1],
  под: [4, 3],
  над: [4],
  перед: [4],
  между: [4],
  о: [5, 3],
  об: [5, 3],
  при: [5],
  в: [5, 3],
  во: [5, 3],
  на: [5, 3],
  за: [3, 4],
  про: [3],
  через: [3],
};

/** Of the slots a form may be, those that the word before allows (both numbers). */
export function narrowed(slots: readonly number[], before: string): number[] {
  const allowed = PREPOSITION_SLOTS[before.toLowerCase()];
  const fitting = allowed ? slots.filter((slot) => allowed.includes(slot % 6)) : [];
  return fitting.length > 0 ? fitting : [...slots];
}
