import { describe, expect, it } from 'vitest';
import { type DispositionInput, dispositionTable } from '../../../shared/exchange/dispositionTable.ts';
import { writeComparisonHtml } from '../../../shared/exchange/html/comparisonTable.ts';
import type { Disposition, Suggestion } from '../../../shared/suggestions/types.ts';

const accepted: Disposition = {
  id: 's1',
  of: 'suggestion',
  author: 'Aýgül',
  at: '2026-11-20T10:00:00Z',
  provision: 'p2',
  label: 'art. 2',
  before: 'shall',
  after: 'may',
  outcome: 'accepted',
  why: 'Asked for by the ministry.',
  decidedBy: 'Secretary',
  decidedAt: '2026-11-22T09:00:00Z',
};

const open: Suggestion = {
  id: 's2',
  author: 'Oraz',
  at: '2026-11-21T10:00:00Z',
  kind: 'added',
  provision: 'p1',
  before: '',
  after: 'Visits are free.',
  parts: [],
};

const input: DispositionInput = {
  dispositions: [accepted],
  open: [open],
  comments: [
    {
      id: 'c1',
      provision: 'p3',
      quote: 'without delay',
      from: 0,
      to: 13,
      author: 'Maral',
      at: '2026-11-20T11:00:00Z',
      text: 'How long is that?',
      resolved: true,
      replies: [{ author: 'Secretary', at: '2026-11-21T11:00:00Z', text: 'Three days.' }],
    },
  ],
  labelOf: (provision) => `art. ${provision.slice(1)}`,
  order: new Map([
    ['p1', 0],
    ['p2', 1],
    ['p3', 2],
  ]),
  lang: 'en',
  billLang: 'en',
  bill: 'A law',
  date: '2026-11-22',
};

describe('the disposition table', () => {
  const table = dispositionTable(input);

  it('has a row for each suggestion and each comment, in the order of the bill', () => {
    expect(table.rows.map((row) => [row.element, row.reasons])).toEqual([
      ['art. 1. Oraz, 2026-11-21 (Added)', ['Open']],
      [
        'art. 2. Aýgül, 2026-11-20 (Suggestion)',
        ['Accepted (Secretary, 2026-11-22)', 'Asked for by the ministry.'],
      ],
      ['art. 3. Maral, 2026-11-20 (Comment)', ['Settled', 'Secretary: Three days.']],
    ]);
  });

  it('shows what was there and what was proposed, and says where nothing was', () => {
    expect(
      table.rows.map((row) => [row.current?.[0]?.[0]?.text ?? null, row.proposed?.[0]?.[0]?.text ?? null]),
    ).toEqual([
      [null, 'Visits are free.'],
      ['shall', 'may'],
      ['without delay', 'How long is that?'],
    ]);
    expect(writeComparisonHtml(table)).toContain('(new)');
  });

  it('is in the language of the reader', () => {
    const russian = dispositionTable({ ...input, lang: 'ru' });
    expect(russian.heads.reason).toBe('Решение. Почему');
    expect(russian.rows[1]!.reasons[0]).toBe('Принято (Secretary, 2026-11-22)');
  });
});
