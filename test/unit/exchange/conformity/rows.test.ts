import { describe, expect, it } from 'vitest';
import type { Provision } from '../../../../shared/bill/provisions.ts';
import {
  type ConformityInput,
  conformityRows,
  conformityTable,
} from '../../../../shared/exchange/conformity.ts';
import { basisOf } from '../../../../shared/requirements/decisions.ts';
import type { Pack, Requirement } from '../../../../shared/requirements/pack.ts';
import type { Decision, Evidence, Finding, RequirementState } from '../../../../shared/requirements/types.ts';

const both = (text: string) => ({ en: text, ru: `${text} (рус.)` });

const requirement = (id: string, group: string): Requirement => ({
  id,
  group,
  level: id === 'R3' ? 'should' : 'shall',
  billTypes: ['N'],
  source: 'OPCAT Art. 18(1)',
  pinpoint: '18 (1)',
  title: both(`Title of ${id}`),
  statement: both('What is asked'),
  why: both('Why'),
  compliantWhen: both('When'),
  reviewerCheck: both('Check'),
  clauses: [],
  examples: [],
  defects: [],
  redFlags: [],
});

const PACK: Pack = {
  id: 'p',
  version: 1,
  title: both('Pack'),
  description: both('About'),
  groups: [
    { code: 'A', title: both('First') },
    { code: 'extra', title: both('Second') },
  ],
  requirements: [requirement('R1', 'A'), requirement('R2', 'A'), requirement('R3', 'extra')],
  drafts: [],
};

const provision = (id: string, text: string): Provision => ({
  id,
  kind: 'paragraph',
  parent: '',
  unit: id,
  number: '1',
  label: `art. ${id}`,
  heading: '',
  text,
  quoted: false,
  note: false,
});

const place = (id: string, quote: string): Evidence => ({
  provision: id,
  label: `art. ${id}`,
  quote,
  from: 0,
  to: quote.length,
});

const finding = (id: string, state: RequirementState, evidence: Evidence[] = []): Finding => ({
  requirement: id,
  state,
  confidence: 1,
  evidence,
  flags: [],
  reason: `reason of ${id}`,
});

const PROVISIONS = [provision('1', 'The body is independent.'), provision('2', 'It has a budget.')];
const FINDINGS = [
  finding('R1', 'met', [place('1', 'The body is independent.')]),
  finding('R2', 'missing'),
  finding('R3', 'notApplicable'),
];

const INPUT: ConformityInput = {
  packs: [PACK],
  findings: FINDINGS,
  decisions: [],
  provisions: PROVISIONS,
  uiLang: 'en',
};

function decision(id: string, more: Partial<Decision>): Decision {
  const of = FINDINGS.find((f) => f.requirement === id)!;
  const asked = PACK.requirements.find((r) => r.id === id)!;
  return {
    requirement: id,
    state: of.state,
    how: 'confirmed',
    reason: '',
    citation: '',
    author: 'Aýna',
    at: '2026-11-05T10:00:00Z',
    basis: basisOf(of, PROVISIONS, asked),
    ...more,
  };
}

const rows = (more: Partial<ConformityInput> = {}) =>
  conformityRows({ ...INPUT, ...more }).flatMap((g) => g.rows);

describe('the rows of a conformity table', () => {
  it('answer each requirement in the groups of the pack, with the words the answer rests on', () => {
    const groups = conformityRows(INPUT);
    expect(groups.map((g) => [g.title, g.rows.map((r) => [r.title, r.answer, r.shown])])).toEqual([
      [
        'A · First',
        [
          ['Title of R1', 'yes', 'met'],
          ['Title of R2', 'no', 'missing'],
        ],
      ],
      ['Second', [['Title of R3', null, 'notApplicable']]],
    ]);
    expect(groups[0]!.rows[0]!.citations).toEqual([place('1', 'The body is independent.')]);
  });

  it('say that nobody has confirmed what the engine read, and leave the comment on silence to the reader', () => {
    expect(rows().map((r) => r.comments)).toEqual([
      ['Read by Madda; not confirmed by a person.'],
      [],
      ['reason of R3'],
    ]);
  });

  it('let a decision outrank the engine, with its reason and who made it', () => {
    const overruled = decision('R1', { state: 'partly', how: 'overruled', reason: 'Members are not named.' });
    expect(rows({ decisions: [overruled] })[0]).toMatchObject({
      answer: 'partial',
      comments: ['Members are not named.', 'Decided: Aýna, 5 November 2026'],
    });
  });

  it('name the other act where the answer stands there', () => {
    const elsewhere = decision('R2', {
      state: 'met',
      how: 'elsewhere',
      citation: 'Penitentiary Code, art. 12',
    });
    expect(rows({ decisions: [elsewhere] })[1]).toMatchObject({
      answer: 'yes',
      elsewhere: 'Penitentiary Code, art. 12',
    });
  });

  it('show a decision on words that have changed since as one to be confirmed again', () => {
    const provisions = [provision('1', 'The body is independent in principle.'), PROVISIONS[1]!];
    expect(rows({ decisions: [decision('R1', {})], provisions })[0]).toMatchObject({
      answer: 'yes',
      shown: 'suspect',
    });
  });

  it('count a contradiction as “No” and cite the words of the warning once', () => {
    const against = {
      ...finding('R1', 'conflict', [place('1', 'independent')]),
      flags: [
        {
          rule: 'x',
          severity: 'conflict' as const,
          requirement: 'R1',
          evidence: place('2', 'budget'),
          message: 'Taken back.',
        },
        {
          rule: 'y',
          severity: 'conflict' as const,
          requirement: 'R1',
          evidence: place('2', 'budget'),
          message: 'Taken back.',
        },
      ],
    };
    expect(rows({ findings: [against] })[0]).toMatchObject({
      answer: 'no',
      citations: [place('1', 'independent'), place('2', 'budget')],
      comments: ['reason of R1', 'Taken back.', 'Read by Madda; not confirmed by a person.'],
    });
  });
});

describe('the paper of a conformity table', () => {
  it('counts what it prints and names what is not asked of the bill', () => {
    const table = conformityTable({
      ...INPUT,
      uiLang: 'ru',
      bill: 'Закон',
      billLang: 'ru',
      date: '2026-11-22T10:00:00Z',
    });
    expect([table.title, table.date, table.summary]).toEqual([
      'Таблица соответствия',
      'По состоянию на 22.11.2026',
      'Да: 1 · Частично: 0 · Нет: 1',
    ]);
    expect(table.groups.map((g) => g.rows.length)).toEqual([2]);
    expect(table.notAsked).toEqual(['Title of R3 (рус.) (ФПКПП, ст. 18(1))']);
  });

  it('says in Turkmen what has Turkmen words, else in Russian, as the window does', () => {
    const input = { packs: [PACK], findings: [finding('R1', 'met')], decisions: [], provisions: PROVISIONS };
    const own = {
      ...PACK,
      requirements: [{ ...requirement('R1', 'A'), title: { en: 'E', ru: 'R', tk: 'T' } }],
    };
    const titles = (packs: Pack[]): string[] =>
      conformityRows({ ...input, packs, uiLang: 'tk' }).flatMap((g) => [
        g.title,
        ...g.rows.map((r) => r.title),
      ]);
    expect(titles([PACK])).toEqual(['A · First (рус.)', 'Title of R1 (рус.)']);
    expect(titles([own])).toEqual(['A · First (рус.)', 'T']);
  });
});
