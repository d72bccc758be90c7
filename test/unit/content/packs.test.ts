import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/bill/kinds.ts';
import { packSchema } from '../../../shared/requirements/pack.ts';

const folder = new URL('../../../resources/packs/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
  .sort();
const packs = files.map((name) => ({
  name,
  pack: packSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
}));

describe('the requirement packs', () => {
  it('are the core pack of 86 requirements and five packs beside it', () => {
    expect(packs.map(({ name, pack }) => [name, pack.id, pack.requirements.length])).toEqual([
      ['children.json', 'children', 4],
      ['istanbul.json', 'istanbul', 3],
      ['mandela.json', 'mandela', 5],
      ['opcat.json', 'opcat', 86],
      ['uncat.json', 'uncat', 5],
      ['women.json', 'women', 8],
    ]);
  });

  it('use every requirement id once over all packs', () => {
    const ids = packs.flatMap(({ pack }) => pack.requirements.map((r) => r.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(packs)(
    '$name puts every requirement in a group it declares and pinpoints its source',
    ({ pack }) => {
      const codes = new Set(pack.groups.map((g) => g.code));
      const astray = pack.requirements.filter((r) => !codes.has(r.group) || r.pinpoint === '');
      expect(astray.map((r) => r.id)).toEqual([]);
    },
  );

  it.each(packs)('$name marks its Turkmen as drafts', ({ pack }) => {
    const unmarked = pack.requirements.flatMap((r) => r.clauses.filter((c) => c.lang === 'tk' && !c.draft));
    expect({ drafts: pack.drafts, unmarked }).toEqual({ drafts: ['tk'], unmarked: [] });
  });

  it('speak Russian in every field, and have titles in three languages', () => {
    const fields = ['title', 'statement', 'why', 'compliantWhen', 'reviewerCheck'] as const;
    const unspoken = packs
      .flatMap(({ pack }) => pack.requirements)
      .flatMap((r) => fields.filter((field) => !r[field].ru).map((field) => `${r.id} ${field}`));
    const untitled = packs.flatMap(({ pack }) =>
      [...pack.requirements, ...pack.groups].filter((one) => !one.title.ru || !one.title.tk),
    );
    expect({ unspoken, untitled }).toEqual({ unspoken: [], untitled: [] });
  });

  it('say in Turkmen too, for every core requirement, what is asked and why', () => {
    const core = packs.find(({ pack }) => pack.id === 'opcat')!.pack;
    const unsaid = core.requirements.filter((r) => !r.statement.tk || !r.why.tk).map((r) => r.id);
    expect(unsaid).toEqual([]);
  });

  it('offer, for every core requirement in every language, a clause that can be inserted as it stands', () => {
    const core = packs.find(({ pack }) => pack.id === 'opcat')!.pack;
    const lacking = core.requirements.flatMap((r) =>
      LANGUAGES.filter((lang) => !r.clauses.some((c) => c.lang === lang)).map((lang) => `${r.id} ${lang}`),
    );
    const gaps = packs
      .flatMap(({ pack }) => pack.requirements.flatMap((r) => r.clauses))
      .filter((c) => /\(\.\.|…|\(перечень|\(list\)|\(sanaw/.test(c.text));
    expect({ lacking, gaps }).toEqual({ lacking: [], gaps: [] });
  });
});
