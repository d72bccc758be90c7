/** What a project does not want to see. */
import { describe, expect, it } from 'vitest';
import { projectSettingsSchema } from '../../../shared/api/settings.ts';
import { byRule, chosen } from '../../../shared/lint/choice.ts';
import { lintBill } from '../../../shared/lint/lintBill.ts';
import { article, bill, paragraph } from '../../builders/bill.ts';

const draft = (words: string) =>
  lintBill(bill({ lang: 'en' }, article('a', 'Tasks', paragraph('p', words)))).findings;
const DEADLINE = 'It replies within ten days. It  ends.';

describe('the choice of a project', () => {
  it('leaves out the rules that are off', () => {
    const { open, ignored } = chosen(draft(DEADLINE), {
      lintOff: [{ rule: 'deadlineWithoutStart', reason: 'usage here' }],
    });
    expect([open.map((one) => one.rule), ignored]).toEqual([['spacing'], []]);
  });

  it('lets one finding stand while its words stay, wherever in their provision they are', () => {
    const lintIgnored = [
      { rule: 'deadlineWithoutStart', provision: 'p', quote: 'within ten days', reason: 'clear' },
    ];
    const open = (words: string): string[] =>
      chosen(draft(words), { lintIgnored }).open.map((one) => one.quote);
    expect(open('It replies within ten days.')).toEqual([]);
    expect(open('The authority replies in writing within ten days.')).toEqual([]);
    expect(open('It replies within nine days.')).toEqual(['within nine days']);
  });

  it('lists rules in the order of their groups', () => {
    expect(
      byRule(draft(DEADLINE)).map(({ group, rule, findings }) => [group, rule, findings.length]),
    ).toEqual([
      ['duties', 'deadlineWithoutStart', 1],
      ['wording', 'spacing', 1],
    ]);
  });

  it('is kept with the project only with a reason', () => {
    const kept = (reason: string) =>
      projectSettingsSchema.safeParse({ packs: ['opcat'], lintOff: [{ rule: 'quotes', reason }] }).success;
    expect([kept('house style'), kept('  ')]).toEqual([true, false]);
  });
});
