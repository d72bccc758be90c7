/**
 * Recognition as a lawyer writes it: per language, words that show that a requirement is given, half given or taken back.
 * In the pack each role is a concept of its own (two, where some words contain a negation) and the rules that name it.
 */
import { LANGUAGES, type Language } from '../../shared/bill/kinds.ts';
import { CLASSES } from '../../shared/requirements/lexicon/classes.ts';
import type { Pack, Requirement } from '../../shared/requirements/pack.ts';
import { fold } from '../../shared/text/words.ts';
import { addRequirement, freeId, putRequirement } from './packEdits.ts';

export const ROLES = ['given', 'half', 'taken'] as const;
export type WordRole = (typeof ROLES)[number];
export type RoleWords = Record<Language, readonly string[]>;

type Signals = NonNullable<Requirement['signals']>;
type Concepts = NonNullable<Pack['concepts']>;

/** "…" between words stands for a few words of any kind. */
const GAP = '..4';

/** One way to say it, as typed, in the form that the engine reads: no punctuation, "…" as a gap. */
export function phraseOf(typed: string): string {
  return typed
    .replace(/\.{3,}/g, '…')
    .replace(/…/g, ` ${GAP} `)
    .replace(/(?<!\.)\.(?!\.)|[,;:!()[\]{}«»„“”"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:\.\.\d+ ?)+|(?: ?\.\.\d+)+$/g, '');
}

/** The same for the eye. */
export function typedOf(phrase: string): string {
  return phrase.replaceAll(GAP, '…');
}

function matches(word: string, pattern: string): boolean {
  if (pattern.startsWith('*')) return word.endsWith(pattern.slice(1));
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}

/** A phrase that itself denies something is read as it stands: "without notice" is not the denial of notice. */
export function denies(phrase: string, lang: Language): boolean {
  const patterns = CLASSES[lang].not?.split('|') ?? [];
  return fold(phrase)
    .split(/[\s|]+/)
    .some((word) => patterns.some((pattern) => matches(word, fold(pattern))));
}

/** The first part of the names of a requirement's own concepts: small Latin letters, and no other requirement's. */
export function slugOf(pack: Pack, id: string): string {
  const plain = (one: string): string =>
    one
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+|-+$/g, '')
      .slice(0, 40)
      .replace(/-+$/, '');
  const mine = plain(id);
  const at = pack.requirements.findIndex((r) => r.id === id);
  const taken = mine === '' || pack.requirements.some((r, i) => i !== at && plain(r.id) === mine);
  return taken ? `${mine || 'requirement'}-n${at + 1}` : mine;
}

interface Names {
  plain: string;
  denying: string;
}

function namesOf(pack: Pack, id: string, role: WordRole): Names {
  const plain = `${slugOf(pack, id)}-${role}`;
  return { plain, denying: `${plain}-not` };
}

const lineOf = (name: string): string => (name.endsWith('-not') ? `neg:${name}` : name);

/** The words of a role, as they were typed. */
export function wordsOf(pack: Pack, id: string, role: WordRole): RoleWords {
  const { plain, denying } = namesOf(pack, id, role);
  const own = (lang: Language): string[] =>
    [...(pack.concepts?.[plain]?.[lang] ?? []), ...(pack.concepts?.[denying]?.[lang] ?? [])].map(typedOf);
  return { en: own('en'), ru: own('ru'), tk: own('tk') };
}

/** How many rules the requirement has beside those that come from words. */
export function otherRules(pack: Pack, id: string): number {
  const { signals } = pack.requirements.find((r) => r.id === id) ?? {};
  if (!signals) return 0;
  const { met = [], partly = [], scope = [], halves = {}, against = {}, narrowing = {} } = signals;
  const named = [halves, against, narrowing].flatMap((lines) => Object.values(lines).flat());
  const ours = new Set(
    ROLES.flatMap((role) => Object.values(namesOf(pack, id, role))).map((name) => lineOf(name)),
  );
  return [...met, ...partly, ...scope, ...named].filter((line) => !ours.has(line)).length;
}

/** The pack with other words for a role in one language; concepts and rules without words go. */
export function withWords(
  pack: Pack,
  id: string,
  role: WordRole,
  change: { lang: Language; typed: readonly string[]; says?: Partial<Record<Language, string>> },
): Pack {
  const requirement = pack.requirements.find((r) => r.id === id);
  if (!requirement) return pack;
  const { lang, typed } = change;
  const phrases = [...new Set(typed.map(phraseOf).filter((one) => one !== ''))];
  const { plain, denying } = namesOf(pack, id, role);
  const concepts: Concepts = { ...pack.concepts };
  putPhrases(
    concepts,
    plain,
    lang,
    phrases.filter((one) => !denies(one, lang)),
  );
  putPhrases(
    concepts,
    denying,
    lang,
    phrases.filter((one) => denies(one, lang)),
  );
  const names = [plain, denying].filter((name) => Object.hasOwn(concepts, name));
  const flags = { ...pack.flags };
  if (role === 'taken') {
    if (names.length === 0) delete flags[plain];
    else flags[plain] ??= { says: { en: '', ...change.says }, undoes: true };
  }
  const changed: Pack = { ...pack };
  setOrDrop(changed, 'concepts', concepts);
  setOrDrop(changed, 'flags', flags);
  const signals = withLines(requirement.signals ?? {}, role, [plain, denying], names);
  const { signals: _old, ...rest } = requirement;
  return putRequirement(changed, id, Object.keys(signals).length > 0 ? { ...rest, signals } : rest);
}

function setOrDrop<K extends 'concepts' | 'flags'>(pack: Pack, key: K, value: NonNullable<Pack[K]>): void {
  if (Object.keys(value).length > 0) pack[key] = value;
  else delete pack[key];
}

function putPhrases(concepts: Concepts, name: string, lang: Language, phrases: string[]): void {
  const ways = { ...concepts[name] };
  if (phrases.length > 0) ways[lang] = phrases;
  else delete ways[lang];
  if (LANGUAGES.some((one) => (ways[one]?.length ?? 0) > 0)) concepts[name] = ways;
  else delete concepts[name];
}

function withLines(
  signals: Signals,
  role: WordRole,
  ours: readonly string[],
  names: readonly string[],
): Signals {
  const drop = new Set(ours.map(lineOf));
  const lines = names.map(lineOf);
  const next: Signals = { ...signals };
  if (role === 'taken') {
    const against = { ...signals.against };
    const name = ours[0]!;
    if (lines.length > 0) against[name] = lines;
    else delete against[name];
    if (Object.keys(against).length > 0) next.against = against;
    else delete next.against;
    return next;
  }
  const key = role === 'given' ? 'met' : 'partly';
  const kept = [...(signals[key] ?? []).filter((line) => !drop.has(line)), ...lines];
  if (kept.length > 0) next[key] = kept;
  else delete next[key];
  return next;
}

/** What the app says where words take the requirement back, as the pack words it. */
export function takenSays(pack: Pack, id: string): Partial<Record<Language, string>> {
  return pack.flags?.[namesOf(pack, id, 'taken').plain]?.says ?? {};
}

export function withTakenSays(pack: Pack, id: string, lang: Language, says: string): Pack {
  const { plain } = namesOf(pack, id, 'taken');
  const flag = pack.flags?.[plain];
  if (!flag) return pack;
  return { ...pack, flags: { ...pack.flags, [plain]: { ...flag, says: { ...flag.says, [lang]: says } } } };
}

/** Takes out everything by which the requirement was recognised; its words and rules. */
export function withoutRecognition(pack: Pack, id: string): Pack {
  const cleared = ROLES.reduce(
    (now, role) => LANGUAGES.reduce((one, lang) => withWords(one, id, role, { lang, typed: [] }), now),
    pack,
  );
  const requirement = cleared.requirements.find((r) => r.id === id);
  if (!requirement) return cleared;
  const { signals: _gone, ...rest } = requirement;
  return putRequirement(cleared, id, rest);
}

/** The words go with their requirement when it gets another id. */
export function renamed(pack: Pack, from: string, to: string): Pack {
  const words = ROLES.map((role) => ({ role, words: wordsOf(pack, from, role) }));
  const says = takenSays(pack, from);
  const bare = ROLES.reduce(
    (now, role) => LANGUAGES.reduce((one, lang) => withWords(one, from, role, { lang, typed: [] }), now),
    pack,
  );
  const requirement = bare.requirements.find((r) => r.id === from);
  if (!requirement) return pack;
  const moved = putRequirement(bare, from, { ...requirement, id: to });
  return words.reduce(
    (now, { role, words: own }) =>
      LANGUAGES.reduce((one, lang) => withWords(one, to, role, { lang, typed: own[lang], says }), now),
    moved,
  );
}

/** A copy beside the original, with an id and words of its own. */
export function copyRequirement(pack: Pack, id: string): { pack: Pack; id: string } {
  const original = pack.requirements.find((r) => r.id === id);
  if (!original) return { pack, id };
  const taken = pack.requirements.map((r) => r.id);
  const made = freeId(`${id}-2`, taken);
  const bare = ROLES.reduce((now, role) => {
    const { plain, denying } = namesOf(pack, id, role);
    return withLines(now, role, [plain, denying], []);
  }, original.signals ?? {});
  const { signals: _shared, ...rest } = { ...original, id: made };
  const copied = addRequirement(pack, Object.keys(bare).length > 0 ? { ...rest, signals: bare } : rest, id);
  const says = takenSays(pack, id);
  const all = ROLES.reduce((now, role) => {
    const own = wordsOf(pack, id, role);
    return LANGUAGES.reduce((one, lang) => withWords(one, made, role, { lang, typed: own[lang], says }), now);
  }, copied);
  return { pack: all, id: made };
}
