/** What a pack may say, and that the published JSON Schema is the schema of the code. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../shared/requirements/check.ts';
import { type Pack, packFaults, packSchema } from '../../../shared/requirements/pack.ts';
import { packJsonSchema } from '../../../shared/requirements/packJsonSchema.ts';
import type { Finding } from '../../../shared/requirements/types.ts';
import { bill } from './helpers.ts';

const local = (en: string) => ({ en });
const NO_WORDS = { clauses: [], examples: [], defects: [], redFlags: [] };

/** A pack of two requirements that no built-in table knows. */
const LAKE: Pack = {
  id: 'lake',
  version: 1,
  title: local('Lake'),
  description: local('A pack written by a user'),
  groups: [{ code: 'L', title: local('Lake') }],
  drafts: [],
  concepts: {
    lake: { en: ['lake', 'body of water'], ru: ['озер*'] },
    'kept-clean': { en: ['kept clean', 'keep ..3 clean', '=free from pollution'], ru: ['содерж* в чистоте'] },
    'dump-waste': { en: ['dump ..3 waste', 'discharge ..4 waste'] },
    'as-far-as-paid': { en: ['against payment'] },
    'no-lake': { en: ['no lake', 'territory without lakes'] },
    supervision: { en: ['warden'] },
    'warden-elected': { en: ['warden ..4 elected'] },
  },
  flags: {
    'waste-allowed': {
      says: { en: '{{label}} lets waste into the lake.', ru: '{{label}}: отходы сбрасываются в озеро.' },
      undoes: true,
    },
    'paid-only': { says: local('{{label}} makes clean water a matter of payment.') },
  },
  pairs: [
    {
      declared: 'LAKE-WARDEN',
      undoneBy: ['LAKE-CLEAN'],
      why: local('A warden of a dirty lake guards nothing.'),
    },
  ],
  requirements: [
    {
      id: 'LAKE-CLEAN',
      group: 'L',
      level: 'shall',
      billTypes: ['N'],
      source: 'Own rule',
      pinpoint: '1',
      title: local('Clean lake'),
      statement: local('The lake is kept clean.'),
      why: local('Fish.'),
      compliantWhen: local('A duty.'),
      reviewerCheck: local('Look.'),
      ...NO_WORDS,
      signals: {
        met: ['duty:lake kept-clean'],
        against: { 'waste-allowed': ['dump-waste ^lake'] },
        narrowing: { 'paid-only': ['as-far-as-paid'] },
      },
      notApplicableWhen: ['no-lake'],
    },
    {
      id: 'LAKE-WARDEN',
      group: 'L',
      level: 'should',
      billTypes: ['N'],
      source: 'Own rule',
      pinpoint: '2',
      title: local('Warden'),
      statement: local('There is an elected warden.'),
      why: local('Someone must look.'),
      compliantWhen: local('Elected.'),
      reviewerCheck: local('Look.'),
      ...NO_WORDS,
      signals: { met: ['warden-elected'], partly: ['supervision'] },
    },
  ],
};

function of(id: string, lang: 'en' | 'ru', ...lines: string[]): Finding {
  const { findings } = createChecker([LAKE], { lang, uiLang: lang, billTypes: ['N'] }).check(bill(...lines));
  return findings.find((f) => f.requirement === id)!;
}

const words = (path: (draft: Pack) => void): string[] => {
  const draft = structuredClone(LAKE);
  path(draft);
  return packFaults(draft).map((f) => `${f.path.join('.')}: ${f.message}`);
};

describe('the published JSON Schema of packs', () => {
  it('is the schema of the code (node scripts/pack-schema.mjs writes it anew)', () => {
    const file = new URL('../../../resources/packs/pack.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(packJsonSchema());
  });
});

describe('a pack that a user wrote', () => {
  it('is read', () => {
    expect(packSchema.parse(LAKE)).toEqual(LAKE);
  });

  it('is recognised by its own words, in each language it speaks', () => {
    expect(of('LAKE-CLEAN', 'en', 'The lake shall be kept clean.').state).toBe('met');
    expect(of('LAKE-CLEAN', 'en', 'Every body of water must be kept clean.').state).toBe('met');
    expect(of('LAKE-CLEAN', 'ru', 'Озеро должно содержаться в чистоте.').state).toBe('met');
    expect(of('LAKE-CLEAN', 'en', 'The seal is round.').state).toBe('missing');
  });

  it('is read for modality and denial like the built-in rules', () => {
    expect(of('LAKE-CLEAN', 'en', 'The lake may be kept clean.')).toMatchObject({
      state: 'partly',
      flags: [{ rule: 'may-for-shall' }],
    });
    expect(of('LAKE-CLEAN', 'en', 'The lake is not kept clean.').state).toBe('missing');
  });

  it('raises its own red flags, in its own words', () => {
    const found = of(
      'LAKE-CLEAN',
      'en',
      'The lake shall be kept clean.',
      'Anybody may dump any waste in the lake.',
    );
    expect([found.state, found.flags.map((f) => f.message)]).toEqual([
      'conflict',
      ['art. 0(2) lets waste into the lake.'],
    ]);
  });

  it('counts narrowing words only in the sentence that gives the guarantee', () => {
    expect(of('LAKE-CLEAN', 'en', 'The lake shall be kept clean against payment.').state).toBe('partly');
    expect(
      of('LAKE-CLEAN', 'en', 'The lake shall be kept clean. Boats are lent against payment.').state,
    ).toBe('met');
  });

  it('does not apply where the bill says so', () => {
    const found = of('LAKE-CLEAN', 'en', 'There is no lake.');
    expect([found.state, found.evidence.length]).toEqual(['notApplicable', 1]);
    expect(of('LAKE-CLEAN', 'en', 'There is no lake. The other lake shall be kept clean.').state).toBe('met');
  });

  it('reads its pairs together: what one article declares another takes back', () => {
    const elected = 'The warden shall be elected by the village.';
    expect(of('LAKE-WARDEN', 'en', elected).state).toBe('met');
    const undone = of('LAKE-WARDEN', 'en', elected, 'Anybody may dump any waste in the lake.');
    expect([undone.state, undone.reason]).toEqual([
      'partly',
      'A warden of a dirty lake guards nothing. art. 0(2) lets waste into the lake.',
    ]);
  });

  it('changes nothing that other packs recognise, even where its concepts carry built-in names', () => {
    const thief: Pack = structuredClone(LAKE);
    thief.concepts!.unannounced = { en: ['never'] };
    const lines = bill('The lake shall be kept clean.');
    const ctx = { lang: 'en', uiLang: 'en', billTypes: ['N'] } as const;
    expect(createChecker([LAKE, thief], ctx).check(lines).findings[0]!.state).toBe('met');
  });
});

describe('what is refused in a pack', () => {
  it.each<[string, (p: Pack) => void, RegExp]>([
    [
      'an unknown concept',
      (p) => p.requirements[0]!.signals!.met!.push('lake sea-monster'),
      /unknown concept: sea-monster/,
    ],
    [
      'an unknown directive',
      (p) => p.requirements[0]!.signals!.met!.push('must:lake'),
      /unknown word before the colon: must/,
    ],
    [
      'a line of nothing but denials',
      (p) => p.requirements[0]!.signals!.met!.push('!lake'),
      /nothing that must stand/,
    ],
    ['an empty term', (p) => p.requirements[0]!.signals!.met!.push('lake|'), /unknown concept/],
    [
      'a phrase that begins with a gap',
      (p) => p.concepts!.lake!.en!.push('..3 lake'),
      /must begin with a word/,
    ],
    ['a gap over half a page', (p) => p.concepts!.lake!.en!.push('lake ..90 clean'), /a gap is/],
    ['an unknown class of words', (p) => p.concepts!.lake!.en!.push('@fish'), /unknown class/],
    ['an id given twice', (p) => (p.requirements[1]!.id = 'LAKE-CLEAN'), /twice/],
    ['a group that is not declared', (p) => (p.requirements[1]!.group = 'M'), /unknown group/],
  ])('%s', (_what, spoil, message) => {
    const faults = words((draft) => void spoil(draft));
    expect(faults.join('\n')).toMatch(message);
    const draft = structuredClone(LAKE);
    spoil(draft);
    expect(packSchema.safeParse(draft).success).toBe(false);
  });
});
