import { describe, expect, it } from 'vitest';
import { messages } from '../../../shared/messages/index.ts';
import { RULES } from '../../../shared/requirements/rules.ts';
import { bill, checker, finding, opcat, stateOf } from './helpers.ts';

const UNANNOUNCED = 'SPTG-25-UNANNOUNCED';
const SMALL = [
  'Independence::',
  'The mechanism is independent and receives no instructions from any authority.',
  'Visits::',
  'The mechanism may visit any place of detention at any time and without prior notice.',
  'The administration shall admit the members immediately and give them all assistance.',
  'Reports::',
  'The State shall publish and disseminate the annual report of the mechanism.',
];

describe('a check', () => {
  it('gives every requirement of the pack one finding, with quotes cut from the provisions', () => {
    const provisions = bill(...SMALL);
    const { findings, coverage } = checker('en').check(provisions);
    expect(findings.map((f) => f.requirement)).toEqual(opcat.requirements.map((r) => r.id));
    expect(Object.values(coverage).reduce((a, b) => a + b)).toBe(opcat.requirements.length);
    for (const e of findings.flatMap((f) => [...f.evidence, ...f.flags.map((g) => g.evidence)])) {
      const provision = provisions.find((p) => p.id === e.provision)!;
      expect(provision.text.slice(e.from, e.to)).toBe(e.quote);
      expect(e.quote.length).toBeGreaterThan(0);
    }
    for (const f of findings) expect(f.reason, f.requirement).not.toBe('');
  });

  it('does not read drafter’s notes or quoted text of another law', () => {
    const text = 'Visits may be made at any time and without prior notice.';
    const [p] = bill(text);
    const states = [{ note: true }, { quoted: true }, {}].map(
      (more) =>
        checker('en')
          .check([{ ...p!, ...more }])
          .findings.find((f) => f.requirement === UNANNOUNCED)!.state,
    );
    expect(states).toEqual(['missing', 'missing', 'met']);
  });

  it('takes silence on a declaration or reservation for compliance, elsewhere for a gap', () => {
    expect(stateOf('OPCAT-24-DECL', 'en', 'The Protocol is ratified.')).toBe('met');
    expect(stateOf('OPCAT-30-NORES', 'en', 'The Protocol is ratified.')).toBe('met');
    expect(stateOf(UNANNOUNCED, 'en', 'The Protocol is ratified.')).toBe('missing');
  });

  it('does not apply requirements of another kind of bill', () => {
    const { findings } = checker('en', ['N']).check(bill('The Protocol is ratified.'));
    expect(findings.find((f) => f.requirement === 'OPCAT-27-CONSENT')!.state).toBe('notApplicable');
  });

  it('says in one sentence why, in the language of the user', () => {
    const { findings } = checker('ru', ['N'], 'ru').check(
      bill('Посещения::', 'О предстоящем посещении администрация уведомляется не позднее чем за сутки.'),
    );
    const found = findings.find((f) => f.requirement === UNANNOUNCED)!;
    expect(found.state).toBe('conflict');
    expect(found.reason).toBe(
      'art. 1(1) требует уведомления или рабочего времени: посещение с уведомлением не является внезапным.',
    );
    expect(found.flags.map((f) => f.rule)).toEqual(['notice-required']);
  });

  it('has a message in each language for every red flag a rule can raise', () => {
    const names = new Set(RULES.filter((r) => r.role === 'against').map((r) => r.name));
    for (const lang of ['en', 'ru', 'tk'] as const)
      for (const name of names)
        expect(messages(lang).dynamic(`requirements:flag.${name}`, { label: 'x' })).not.toBe('');
  });

  it('counts every requirement of the pack as known to the engine', () => {
    const known = new Set(RULES.map((r) => r.requirement));
    expect(opcat.requirements.map((r) => r.id).filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('what a change of words does', () => {
  it.each([
    [
      'en',
      'The mechanism may visit any place at any time without notice.',
      'The mechanism may not visit any place at any time without notice.',
    ],
    [
      'en',
      'Members have access to all places of detention.',
      'Members do not have access to all places of detention.',
    ],
    [
      'ru',
      'Механизм имеет доступ во все места лишения свободы без уведомления.',
      'Механизм не имеет доступа во все места лишения свободы без уведомления.',
    ],
  ] as const)('negating a guarantee takes it away (%s: %s)', (lang, given, negated) => {
    const id = given.includes('Members') ? 'OPCAT-20c-PLACES' : UNANNOUNCED;
    expect(stateOf(id, lang, given)).toBe('met');
    expect(stateOf(id, lang, negated)).not.toBe('met');
  });

  it.each([
    [
      'OPCAT-22-EXAMINE',
      'en',
      'The competent authorities shall examine the recommendations and enter into dialogue with the mechanism.',
      'The competent authorities may examine the recommendations and enter into dialogue with the mechanism.',
    ],
    [
      'OPCAT-18.3-RESOURCES',
      'en',
      'The State shall provide the mechanism with the necessary resources.',
      'The State may provide the mechanism with the necessary resources.',
    ],
    [
      'OPCAT-22-EXAMINE',
      'ru',
      'Компетентные органы обязаны рассмотреть рекомендации и вступить в диалог с механизмом.',
      'Компетентные органы вправе рассмотреть рекомендации и вступить в диалог с механизмом.',
    ],
  ] as const)('a duty that becomes a right weakens %s (%s)', (id, lang, strong, weak) => {
    expect(stateOf(id, lang, strong)).toBe('met');
    const weaker = finding(id, lang, weak);
    expect([weaker.state, weaker.flags.map((f) => f.rule)]).toEqual(['partly', ['may-for-shall']]);
  });

  it('a defined name in place of "mechanism" keeps every finding', () => {
    const states = (lines: string[]) =>
      checker('en')
        .check(bill(...lines))
        .findings.map((f) => f.state);
    const renamed = SMALL.map((l) => l.replaceAll('mechanism', 'Commission'));
    expect(states(renamed)).toEqual(states(SMALL));
  });

  it('a sentence split in two keeps what it gave', () => {
    expect(
      stateOf(
        UNANNOUNCED,
        'en',
        'The mechanism may visit any place of detention. It does so at any time and without notice.',
      ),
    ).toBe('met');
  });

  it('an unrelated article changes nothing', () => {
    const before = checker('en').check(bill(...SMALL)).findings;
    const after = checker('en').check(
      bill(...SMALL, 'Seal::', 'The seal of the Republic is round and blue.'),
    ).findings;
    expect(after).toEqual(before);
  });

  it('an article that moves changes nothing but labels', () => {
    const moved = [...SMALL.slice(2), ...SMALL.slice(0, 2)];
    const plain = (lines: string[]) =>
      checker('en')
        .check(bill(...lines))
        .findings.map((f) => [f.requirement, f.state, f.evidence.map((e) => e.quote).sort(), f.flags.length]);
    expect(plain(moved)).toEqual(plain(SMALL));
  });

  it('a defect elsewhere takes back what was declared', () => {
    const found = finding(
      UNANNOUNCED,
      'en',
      'Visits::',
      'Visits may be made without prior notice.',
      'Order::',
      'The administration shall be informed at least one day before the visit.',
    );
    expect([found.state, found.flags.map((f) => f.evidence.label)]).toEqual(['conflict', ['art. 2(1)']]);
  });

  it('the right sentence about the Subcommittee does not serve the national mechanism', () => {
    const line = 'The Subcommittee has access to all places of detention and to their installations.';
    expect(stateOf('OPCAT-20c-PLACES', 'en', line)).toBe('missing');
    expect(stateOf('OPCAT-12a-SPTVISIT', 'en', line)).not.toBe('conflict');
  });

  it('a point continues the sentence that leads the list in', () => {
    const lines = ['The administration may not:', '- refuse access to any place of detention;'];
    expect(stateOf('OPCAT-20-NOREFUSAL', 'en', ...lines)).not.toBe('conflict');
    expect(
      stateOf(
        'OPCAT-20c-PLACES',
        'en',
        'The members of the mechanism have the right:',
        '- to have access to all places of detention;',
      ),
    ).toBe('met');
  });
});

describe('a checker that stays', () => {
  it('says after every change what a new checker says', () => {
    const kept = checker('en');
    const lines = [...SMALL];
    kept.check(bill(...lines));
    for (const [at, text] of [
      [3, 'The mechanism may visit any place of detention after three days’ notice.'],
      [1, 'The mechanism is independent.'],
      [2, 'Powers::'],
    ] as const) {
      lines[at] = text;
      expect(kept.check(bill(...lines))).toEqual(checker('en').check(bill(...lines)));
    }
  });
});
