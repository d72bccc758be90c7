/** The rows of the panel: what hangs on one provision, what nothing rests on, what a person lets stand. */
import { describe, expect, it } from 'vitest';
import { wordMarks } from '../../../renderer/requirements/marks.ts';
import { flagsOf, flagToShow, orphansOf, restsOnOne, rowsOf } from '../../../renderer/requirements/rows.ts';
import { ignoredFlag } from '../../../shared/requirements/letStand.ts';
import { practiceFor } from '../../../shared/requirements/practice.ts';
import { bill, checker, opcat, packs } from '../requirements/helpers.ts';

const BILL = bill(
  'Head::',
  'The head of the mechanism may be dismissed by the Minister at his discretion.',
  'Interviews::',
  'The mechanism may interview persons deprived of liberty in private, without witnesses.',
  'Seal::',
  'The seal is round.',
);
const { findings } = checker('en', ['N']).check(BILL);
const rows = rowsOf(findings, [], BILL, [opcat]);
const row = (id: string) => rows.find((one) => one.requirement.id === id)!;

describe('the rows of the panel', () => {
  it('tell what rests on one provision only', () => {
    expect(restsOnOne(row('OPCAT-20d-PRIVATE'))).toBe(true);
    expect(restsOnOne(row('SPTG-9-DISMISS'))).toBe(false);
    expect(restsOnOne(row('OPCAT-23-PUBLISH'))).toBe(false);
  });

  it('tell the articles on which no requirement rests', () => {
    expect(orphansOf(rows, BILL).map((p) => p.heading)).toEqual(['Seal']);
  });

  it('light the words of the open requirement only', () => {
    const lit = wordMarks(rows, [], BILL, 'OPCAT-20d-PRIVATE').filter((mark) => mark.lit);
    expect(lit.length).toBeGreaterThan(0);
    expect(lit.every((mark) => mark.id.startsWith('evidence/OPCAT-20d-PRIVATE/'))).toBe(true);
  });

  it('leave out a flag that a person lets stand, and keep the answer', () => {
    const { flag } = flagsOf(rows).find((one) => one.flag.requirement === 'SPTG-9-DISMISS')!;
    const why = ignoredFlag(flag, 'The oath is meant.', 'Aýna');
    const after = rowsOf(findings, [], BILL, [opcat], [why]);
    const now = after.find((one) => one.requirement.id === 'SPTG-9-DISMISS')!;
    expect(now.ignored).toEqual([{ flag, why }]);
    expect(now.flags).not.toContainEqual(flag);
    expect(now.state).toBe(row('SPTG-9-DISMISS').state);
  });

  it('show a warning with the requirement that it contradicts itself', () => {
    for (const { id, flag } of flagsOf(rows))
      expect(flagToShow(rows, id)!.flag.evidence.provision).toBe(flag.evidence.provision);
    const dismissal = flagsOf(rows).find((one) => one.flag.rule === 'dismissal-at-discretion')!;
    expect(flagToShow(rows, dismissal.id)!.row.finding.state).toBe('conflict');
  });
});

describe('how other laws solved it', () => {
  it('is told of requirements that exist', () => {
    const ids = packs.flatMap((pack) => pack.requirements.map((r) => r.id));
    const told = ids.filter((id) => practiceFor(id).length > 0);
    expect(told.length).toBeGreaterThan(30);
    expect(practiceFor('SPTG-9-DISMISS')[0]).toBe('practice:ua.removal');
    expect(practiceFor('nothing')).toEqual([]);
  });
});
