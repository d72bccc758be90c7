/** What can be done to a pack, each as a pack again: nothing here knows of a screen. */
import type { Language } from '../../shared/bill/kinds.ts';
import type { Pack, Requirement } from '../../shared/requirements/pack.ts';

/** An id that is not taken: the wanted one, or with a number behind it. */
export function freeId(wanted: string, taken: Iterable<string>): string {
  const known = new Set(taken);
  if (!known.has(wanted)) return wanted;
  let n = 2;
  while (known.has(`${wanted}-${n}`)) n++;
  return `${wanted}-${n}`;
}

/** A pack with one empty requirement, to begin with. */
export function newPack(id: string, title: string, lang: Language): Pack {
  const pack: Pack = {
    id,
    version: 1,
    title: textIn(title, lang),
    description: { en: '' },
    groups: [{ code: '1', title: textIn(title, lang) }],
    requirements: [],
    drafts: [],
  };
  return { ...pack, requirements: [newRequirement(pack)] };
}

/** English is the language that every text has; written elsewhere first, it stands there until it is translated. */
function textIn(text: string, lang: Language): Pack['title'] {
  return lang === 'en' ? { en: text } : { en: text, [lang]: text };
}

export function newRequirement(pack: Pack, group = pack.groups[0]?.code ?? '1'): Requirement {
  const wanted = `${pack.id.toUpperCase()}-${pack.requirements.length + 1}`;
  const empty = { en: '' };
  return {
    id: freeId(
      wanted,
      pack.requirements.map((r) => r.id),
    ),
    group,
    level: 'should',
    billTypes: ['N'],
    source: '',
    pinpoint: '',
    title: empty,
    statement: empty,
    why: empty,
    compliantWhen: empty,
    reviewerCheck: empty,
    clauses: [],
    examples: [],
    defects: [],
    redFlags: [],
  };
}

export function putRequirement(pack: Pack, id: string, requirement: Requirement): Pack {
  return { ...pack, requirements: pack.requirements.map((r) => (r.id === id ? requirement : r)) };
}

/** Puts a requirement after another one, or at the end. */
export function addRequirement(pack: Pack, requirement: Requirement, after = ''): Pack {
  const at = pack.requirements.findIndex((r) => r.id === after);
  const list = [...pack.requirements];
  list.splice(at < 0 ? list.length : at + 1, 0, requirement);
  return { ...pack, requirements: list };
}

/** Everything that a decision or a reader rests on; what only helps recognition is left out. */
function wordingOf({ requirements, title, groups }: Pack): string {
  const words = requirements.map(({ signals, examples, defects, notApplicableWhen, ...said }) => said);
  return JSON.stringify({ title, groups, words });
}

/** Without wordings that are empty: a field that was opened and not written in. */
export function tidied(pack: Pack): Pack {
  const written = <T extends { text: string }>(list: readonly T[]): T[] =>
    list.filter((one) => one.text.trim() !== '');
  return {
    ...pack,
    requirements: pack.requirements.map((r) => ({
      ...r,
      clauses: written(r.clauses),
      examples: written(r.examples),
      defects: written(r.defects),
    })),
  };
}

/** The pack as it is to be kept: its version goes up where its wording is another than it was. */
export function withVersion(pack: Pack, before: Pack | undefined): Pack {
  if (!before) return pack;
  const version = Math.max(pack.version, before.version);
  return { ...pack, version: wordingOf(pack) === wordingOf(before) ? version : before.version + 1 };
}
