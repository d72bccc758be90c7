/** Words that a person links to a requirement, edits that are declared cosmetic, flags that are let stand. */
import { describe, expect, it } from 'vitest';
import type { Provision } from '../../../shared/bill/provisions.ts';
import {
  basisOf,
  cosmeticBasis,
  firstSigned,
  linkedOf,
  onlyEdited,
  statusOf,
  withLinked,
} from '../../../shared/requirements/decisions.ts';
import { ignoredAs, ignoredFlag } from '../../../shared/requirements/letStand.ts';
import type { Decision, Evidence, Finding, Flag } from '../../../shared/requirements/types.ts';
import { bill, opcat } from './helpers.ts';

const requirement = opcat.requirements[0]!;
const TEXT = 'The council looks after those who are kept anywhere against their will.';
const WORDS = 'kept anywhere against their will';
const provision = (id: string, text: string): Provision => ({ ...bill(text)[0]!, id, label: `art. ${id}` });
const missing: Finding = {
  requirement: requirement.id,
  state: 'missing',
  confidence: 0.5,
  evidence: [],
  flags: [],
  reason: '',
};
const words: Evidence = {
  provision: '7',
  label: 'art. 7',
  quote: WORDS,
  from: TEXT.indexOf(WORDS),
  to: TEXT.indexOf(WORDS) + WORDS.length,
};
const now = [provision('7', TEXT)];
const decision = (basis: Decision['basis']): Decision => ({
  requirement: requirement.id,
  state: 'met',
  how: 'overruled',
  reason: 'It says the same in other words.',
  citation: '',
  author: 'Aýna',
  at: '2026-11-22T10:00:00.000Z',
  basis,
});
const linked = decision(basisOf(missing, now, requirement, undefined, [words]));

describe('words linked by hand', () => {
  it('are evidence from then on', () => {
    expect(withLinked(missing, linked, now).evidence).toEqual([words]);
    expect(statusOf(missing, linked, now, requirement)).toMatchObject({ state: 'met', suspect: false });
  });

  it('are found again in another provision, and left out when they are gone', () => {
    const moved = [provision('7', 'Nothing.'), provision('9', `Besides. ${TEXT}`)];
    expect(linkedOf(linked, moved)).toEqual([
      { ...words, provision: '9', label: 'art. 9', from: words.from + 9, to: words.to + 9 },
    ]);
    expect(linkedOf(linked, [provision('7', 'The seal is round.')])).toEqual([]);
  });

  it('make the decision suspect when they are edited', () => {
    const edited = [provision('7', TEXT.replace('anywhere', 'in prisons'))];
    expect(statusOf(missing, linked, edited, requirement)).toMatchObject({ state: 'met', suspect: true });
  });

  it('count once where the engine finds the same words', () => {
    expect(withLinked({ ...missing, evidence: [words] }, linked, now).evidence).toEqual([words]);
  });
});

describe('an edit declared cosmetic', () => {
  const edited = [provision('7', TEXT.replace('The council', 'The Council'))];
  const declared: Decision = {
    ...linked,
    author: 'Berdi',
    at: '2026-11-23T10:00:00.000Z',
    basis: cosmeticBasis(linked, edited, requirement),
  };

  it('holds for the new text and keeps what was signed, by whom and when', () => {
    expect(onlyEdited(statusOf(missing, linked, edited, requirement))).toBe(true);
    expect(onlyEdited(statusOf(missing, linked, [], requirement))).toBe(false);
    expect(statusOf(missing, declared, edited, requirement).suspect).toBe(false);
    expect(firstSigned(declared)).toEqual({ text: TEXT, author: 'Aýna', at: linked.at });
    expect(withLinked(missing, declared, edited).evidence).toEqual([words]);
    expect(firstSigned(linked)).toBeNull();
  });

  it('keeps the first signature when a second edit is declared cosmetic', () => {
    const again = [provision('7', TEXT.replace('The council', 'THE COUNCIL'))];
    const twice = { ...declared, basis: cosmeticBasis(declared, again, requirement) };
    expect(firstSigned(twice)).toEqual({ text: TEXT, author: 'Aýna', at: linked.at });
  });
});

describe('a flag that is let stand', () => {
  const flag: Flag = {
    rule: 'approval-needed',
    severity: 'conflict',
    requirement: requirement.id,
    evidence: words,
    message: '',
  };
  const kept = ignoredFlag(flag, 'A term of the code.', 'Aýna');

  it('stays so while its words stay, wherever in the provision', () => {
    expect(ignoredAs({ ...flag, evidence: { ...words, from: 0, to: WORDS.length } }, [kept])).toBe(kept);
  });

  it('is open again when the words are others', () => {
    expect(ignoredAs({ ...flag, evidence: { ...words, quote: 'kept in prisons' } }, [kept])).toBeUndefined();
    expect(ignoredAs({ ...flag, rule: 'closed-list' }, [kept])).toBeUndefined();
  });
});
