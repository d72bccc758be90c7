import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../../shared/requirements/sideBySide.ts';
import type { Finding, RequirementState } from '../../../shared/requirements/types.ts';
import { opcat as opcatPack } from './helpers.ts';

const finding = (requirement: string, state: RequirementState, quote = ''): Finding => ({
  requirement,
  state,
  confidence: 1,
  evidence: quote === '' ? [] : [{ provision: 'p', label: 'art. 4', quote, from: 0, to: quote.length }],
  flags: [],
  reason: '',
});

const [first, second, third] = opcatPack.requirements;

describe('bills side by side', () => {
  const readings = [
    {
      id: 'draft',
      findings: [
        finding(first!.id, 'partly', 'may visit'),
        finding(second!.id, 'met'),
        finding(third!.id, 'notApplicable'),
      ],
    },
    {
      id: 'other',
      findings: [
        finding(first!.id, 'met', 'shall visit'),
        finding(second!.id, 'conflict'),
        finding(third!.id, 'notApplicable'),
      ],
    },
  ];
  const rows = sideBySide([opcatPack], readings);

  it('are measured against the first, requirement by requirement', () => {
    expect(
      rows.map((row) => [row.requirement.id, row.cells.map((cell) => cell?.against), row.differs]),
    ).toEqual([
      [first!.id, [null, 'stronger'], true],
      [second!.id, [null, 'weaker'], true],
    ]);
  });

  it('show the words that carry each', () => {
    expect(rows[0]!.cells.map((cell) => `${cell?.label}: ${cell?.quote}`)).toEqual([
      'art. 4: may visit',
      'art. 4: shall visit',
    ]);
  });

  it('leave out what none of them is asked for', () => {
    expect(rows.some((row) => row.requirement.id === third!.id)).toBe(false);
  });

  it('keep a place for a bill that was not read against a pack', () => {
    const [row] = sideBySide([opcatPack], [readings[0]!, { id: 'empty', findings: [] }]);
    expect(row!.cells[1]).toBeNull();
    // What was not read says nothing, so it makes no difference either.
    expect(row!.differs).toBe(false);
  });
});
