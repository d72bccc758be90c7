import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Provision } from '../../../shared/bill/provisions.ts';
import { messages } from '../../../shared/messages/index.ts';
import { locate } from '../../../shared/requirements/anchors.ts';
import { coverageOf } from '../../../shared/requirements/coverage.ts';
import { basisOf, statusOf, tellCauses } from '../../../shared/requirements/decisions.ts';
import type { Decision } from '../../../shared/requirements/types.ts';
import { bill, checker, opcat } from './helpers.ts';

const TEXT = 'The mechanism may visit any place of detention at any time and without prior notice.';
const QUOTE = 'at any time and without prior notice';

const provision = (id: string, text: string): Provision => ({ ...bill(text)[0]!, id });
const anchor = {
  provision: 'a',
  quote: QUOTE,
  from: TEXT.indexOf(QUOTE),
  to: TEXT.indexOf(QUOTE) + QUOTE.length,
};

describe('finding words again', () => {
  it.each([
    ['the same place', [provision('a', TEXT)], { provision: 'a', from: 47, exact: true }],
    [
      'moved within the provision',
      [provision('a', `Every day. ${TEXT}`)],
      { provision: 'a', from: 58, exact: true },
    ],
    [
      'in another provision',
      [provision('a', 'Nothing.'), provision('b', TEXT)],
      { provision: 'b', from: 47, exact: true },
    ],
    [
      'edited a little',
      [provision('a', 'The mechanism may visit at any hour and without any prior notice.')],
      { provision: 'a', exact: false },
    ],
  ])('finds them in %s', (_where, provisions, expected) => {
    expect(locate(anchor, provisions)).toMatchObject(expected);
  });

  it('says so when they are gone', () => {
    expect(locate(anchor, [provision('a', 'The seal is round.')])).toBeNull();
    expect(locate(anchor, [])).toBeNull();
  });

  it('takes no part of a longer word for a short one that was deleted, but keeps a part that was marked itself', () => {
    const word = { provision: 'a', quote: 'закон', from: 0, to: 5 };
    expect(locate(word, [provision('a', 'Применяется законодательство.')])).toBeNull();
    expect(locate(word, [provision('a', 'Применяется законодательство; закон действует.')])).toMatchObject({
      from: 30,
      exact: true,
    });
    expect(
      locate({ ...word, from: 12, to: 17 }, [provision('a', 'Применяется законодательство.')]),
    ).toMatchObject({ from: 12, exact: true });
  });

  it('always points inside the provision it names, exactly at the quote where it says exact', () => {
    const word = fc.constantFrom(
      'at',
      'any',
      'time',
      'and',
      'without',
      'prior',
      'notice',
      'visit',
      'seal',
      '—',
    );
    const text = fc.array(word, { maxLength: 12 }).map((w) => w.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const provisions = texts.map((t, i) => provision(String.fromCharCode(97 + i), t));
        const found = locate(anchor, provisions);
        if (!found) return;
        const own = provisions.find((p) => p.id === found.provision)!;
        expect(found.from).toBeLessThanOrEqual(found.to);
        expect(found.to).toBeLessThanOrEqual(own.text.length);
        if (found.exact) expect(own.text.slice(found.from, found.to)).toBe(QUOTE);
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});

describe('a decision', () => {
  const requirement = opcat.requirements.find((r) => r.id === 'SPTG-25-UNANNOUNCED')!;
  const before = bill('Visits::', TEXT);
  const finding = checker('en')
    .check(before)
    .findings.find((f) => f.requirement === requirement.id)!;
  const decision: Decision = {
    requirement: requirement.id,
    state: 'met',
    how: 'confirmed',
    reason: '',
    citation: '',
    author: 'Aýna',
    at: '2026-11-22T10:00:00Z',
    basis: basisOf(finding, before, requirement),
  };
  const changed = before.map((p) => (p.text === '' ? p : { ...p, text: p.text.replace('without', 'with') }));

  it('holds on the text it was made on', () => {
    expect(statusOf(finding, decision, before, requirement)).toEqual({
      state: 'met',
      suspect: false,
      changed: [],
      causes: [],
    });
  });

  it('is suspect once that text was edited, and shows then and now', () => {
    const status = statusOf(finding, decision, changed, requirement);
    expect(status.suspect).toBe(true);
    expect(status.changed.map(({ signed, now }) => [signed, now])).toEqual([
      [TEXT, TEXT.replace('without', 'with')],
    ]);
  });

  it('is suspect once the requirement was reworded', () => {
    const reworded = { ...requirement, statement: { ...requirement.statement, en: 'Other words.' } };
    expect(statusOf(finding, decision, before, reworded).changed.map((c) => c.provision)).toEqual(['']);
  });

  const pack = { id: 'opcat', version: 3 };
  const signed: Decision = { ...decision, basis: basisOf(finding, before, requirement, pack) };
  const reworded = {
    ...requirement,
    compliantWhen: { ...requirement.compliantWhen, ru: 'Иные слова.' },
  };
  const label = (id: string): string => before.find((p) => p.id === id)?.label ?? '';
  const told = (...args: Parameters<typeof statusOf>): string[] =>
    tellCauses(statusOf(...args).causes, messages('en'), label);

  it('remembers the pack and its version, and is suspect with that reason when the pack words it otherwise', () => {
    expect(signed.basis.at(-1)).toMatchObject({ provision: '', pack: 'opcat', version: 3 });
    const later = { id: 'opcat', version: 4 };
    expect(statusOf(finding, signed, before, reworded, later)).toMatchObject({ state: 'met', suspect: true });
    expect(told(finding, signed, before, reworded, later)).toEqual([
      'The pack “opcat” words the requirement otherwise: version 3 then, version 4 now.',
    ]);
  });

  it('holds where a new version of the pack words this requirement as before', () => {
    expect(statusOf(finding, signed, before, requirement, { id: 'opcat', version: 9 }).suspect).toBe(false);
  });

  it('of before packs had versions holds as long as the English wording does', () => {
    const old = `${requirement.statement.en}\n${requirement.compliantWhen.en}`;
    const basis = signed.basis.map((b) => (b.provision === '' ? { provision: '', text: old } : b));
    expect(statusOf(finding, { ...signed, basis }, before, requirement, pack).suspect).toBe(false);
  });

  it('that confirmed the engine is suspect when another article takes back what it rests on', () => {
    const more = bill(
      'Visits::',
      TEXT,
      'Order::',
      'The administration shall be informed one day before the visit.',
    );
    const now = checker('en')
      .check(more)
      .findings.find((f) => f.requirement === requirement.id)!;
    const status = statusOf(now, signed, more, requirement, pack);
    expect([status.state, status.suspect, status.changed]).toEqual(['met', true, []]);
    expect(told(now, signed, more, requirement, pack)).toEqual([
      'Other words of the bill now bear on it: it was confirmed as “met”, and is now read as “conflict”.',
    ]);
  });

  it('holds when its words were cut and pasted into another provision', () => {
    const pasted = bill('Access::', 'Members carry a card.', TEXT);
    expect(statusOf(finding, decision, pasted, requirement).suspect).toBe(false);
  });

  it('is counted once, by the one computation of coverage', () => {
    const { rows, suspect, coverage } = coverageOf([finding], [decision], changed, [requirement]);
    expect(rows).toEqual([
      { requirement: requirement.id, suggested: 'met', decided: 'met', state: 'met', suspect: true },
    ]);
    expect([suspect, coverage.met]).toEqual([1, 1]);
  });
});
