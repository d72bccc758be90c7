/**
 * Whether a tradition that somebody wrote can be used: every fault as a value that the app says in a sentence. The shape is
 * checked by the schema already; this is about sense.
 */
import {
  type BillForm,
  FORMS,
  LANGUAGES,
  type Language,
  NUMBERED_KINDS,
  type NumberedKind,
} from '../kinds.ts';
import { POSSIBLE } from './places.ts';
import { HOLDERS, type Holder, type Tradition, traditionSchema } from './shape.ts';
import { hasNumber, unknownTokens } from './template.ts';

export interface TraditionFault {
  /** A message `traditions:fault.<code>`. */
  code:
    | 'name'
    | 'levelName'
    | 'short'
    | 'token'
    | 'drawnWithoutNumber'
    | 'citedWithoutNumber'
    | 'citedWithoutName'
    | 'sameDrawn'
    | 'letters'
    | 'impossible'
    | 'unreachable'
    | 'noText'
    | 'listSigns'
    | 'shape';
  level?: NumberedKind;
  /** Another level that it is mistaken for. */
  other?: NumberedKind;
  lang?: Language;
  form?: BillForm;
  holder?: Holder;
  text?: string;
}

/** All that is wrong, the gravest first; empty for a tradition that can be used. */
export function checkTradition(tradition: Tradition): TraditionFault[] {
  const shape = traditionSchema.safeParse(tradition);
  const bad = shape.success ? [] : shapeFaults(shape.error.issues);
  return [
    ...bad,
    ...placeFaults(tradition),
    ...nameFaults(tradition),
    ...levelFaults(tradition),
    ...listFaults(tradition),
  ];
}

/** What is too long or too short to be kept; too few letters have a sentence of their own. */
function shapeFaults(issues: readonly { path: readonly PropertyKey[] }[]): TraditionFault[] {
  return issues
    .filter(({ path }) => path[0] !== 'letters')
    .map(({ path }) => ({ code: 'shape', text: path.map(String).join(' › ') }));
}

/** Levels that some form has. */
function levelsInUse({ forms }: Tradition): Set<NumberedKind> {
  return new Set(FORMS.flatMap((form) => HOLDERS.flatMap((holder) => forms[form].places[holder] ?? [])));
}

function placeFaults({ forms }: Tradition): TraditionFault[] {
  const faults: TraditionFault[] = [];
  for (const form of FORMS) {
    const { places } = forms[form];
    const reached = new Set<Holder>(['bill']);
    for (const holder of reached) for (const kind of places[holder] ?? []) reached.add(kind);
    for (const holder of HOLDERS) {
      for (const level of places[holder] ?? [])
        if (!POSSIBLE[holder].includes(level)) faults.push({ code: 'impossible', form, holder, level });
      if ((places[holder]?.length ?? 0) > 0 && !reached.has(holder) && holder !== 'bill')
        faults.push({ code: 'unreachable', form, level: holder });
    }
    // An act whose articles hold no paragraphs, or that has neither, has no place for a sentence.
    if (!reached.has('paragraph')) faults.push({ code: 'noText', form });
  }
  return faults;
}

function nameFaults({ name }: Tradition): TraditionFault[] {
  return LANGUAGES.filter((lang) => name[lang].trim() === '').map((lang) => ({ code: 'name', lang }));
}

function levelFaults(tradition: Tradition): TraditionFault[] {
  const faults: TraditionFault[] = [];
  const used = levelsInUse(tradition);
  for (const level of NUMBERED_KINDS) {
    if (!used.has(level)) continue;
    const { style, words } = tradition.levels[level];
    for (const lang of LANGUAGES) {
      const { names, short, drawn, cited, below } = words[lang];
      if ((names.nom ?? '').trim() === '') faults.push({ code: 'levelName', level, lang });
      if (short.trim() === '') faults.push({ code: 'short', level, lang });
      const unknown = [drawn, cited, below ?? ''].flatMap(unknownTokens);
      for (const text of new Set(unknown)) faults.push({ code: 'token', level, lang, text });
      if (style !== 'none' && !hasNumber(drawn)) faults.push({ code: 'drawnWithoutNumber', level, lang });
      if (!hasNumber(cited)) faults.push({ code: 'citedWithoutNumber', level, lang });
      else if (!/\{(?:name|short)\}/.test(cited)) faults.push({ code: 'citedWithoutName', level, lang });
    }
  }
  return [...faults, ...sameDrawn(tradition, used)];
}

/** A list inside a list that is numbered in the same way cannot be told from it. */
function sameDrawn({ levels, forms }: Tradition, used: ReadonlySet<NumberedKind>): TraditionFault[] {
  const faults: TraditionFault[] = [];
  const inner: [NumberedKind, NumberedKind][] = [
    ['paragraph', 'point'],
    ['point', 'subpoint'],
  ];
  for (const [level, other] of inner) {
    if (!used.has(level) || !used.has(other)) continue;
    if (!FORMS.some((form) => forms[form].places[level]?.includes(other))) continue;
    if (levels[level].style === 'none' || levels[level].style !== levels[other].style) continue;
    const lang = LANGUAGES.find((one) => levels[level].words[one].drawn === levels[other].words[one].drawn);
    if (lang) faults.push({ code: 'sameDrawn', level, other, lang });
  }
  return faults;
}

function listFaults({ letters, lists }: Tradition): TraditionFault[] {
  const faults: TraditionFault[] = [];
  for (const lang of LANGUAGES) {
    const list = [...letters[lang]];
    if (list.length < 5 || new Set(list).size !== list.length || list.some((one) => !/\p{L}/u.test(one)))
      faults.push({ code: 'letters', lang });
    const { item, last } = lists[lang];
    if (item.trim() === '' || last.trim() === '' || item === last) faults.push({ code: 'listSigns', lang });
  }
  return faults;
}
