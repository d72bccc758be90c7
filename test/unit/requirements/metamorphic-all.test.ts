/**
 * What must stay and what must change when the words of a guarantee, or those around it, change: for every example of every
 * requirement of every pack, in English and Russian. The changes are made by general rules (changes/); an exception is one of
 * law, with its reason, in test/fixtures/metamorphic/exceptions.json.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { BILL_TYPES } from '../../../shared/bill/kinds.ts';
import { createChecker } from '../../../shared/requirements/check.ts';
import { isRecognised } from '../../../shared/requirements/packTrial.ts';
import type { Finding, RequirementState } from '../../../shared/requirements/types.ts';
import { negate, type Told } from './changes/negate.ts';
import { rename, splitInTwo, weaken } from './changes/reword.ts';
import { bill, packs } from './helpers.ts';

const exceptionsFile = new URL('../../fixtures/metamorphic/exceptions.json', import.meta.url);
const EXCEPTIONS = z
  .array(
    z.strictObject({
      change: z.enum(['weaken', 'rename', 'split', 'deny']),
      requirement: z.string(),
      text: z.string().optional(),
      reason: z.string().min(20),
    }),
  )
  .parse(JSON.parse(readFileSync(exceptionsFile, 'utf8')));

interface Example {
  id: string;
  text: string;
  before: Finding;
}

const RANK: Record<RequirementState, number> = {
  met: 3,
  partly: 2,
  conflict: 1,
  missing: 0,
  notApplicable: 0,
};

const FILLER: Record<Told, readonly string[]> = {
  en: ['Seal::', 'The seal is round and blue.', 'Anthem::', 'The anthem is sung on holidays.'],
  ru: ['Печать::', 'Печать круглая и синяя.', 'Гимн::', 'Гимн поют по праздникам.'],
};

describe.each<Told>(['en', 'ru'])('every requirement of every pack (%s)', (lang) => {
  const checker = createChecker(packs, { lang, uiLang: 'en', billTypes: BILL_TYPES });
  const findingOf = (id: string, ...lines: string[]): Finding =>
    checker.check(bill(...lines)).findings.find((f) => f.requirement === id)!;
  const examples: Example[] = packs
    .flatMap((p) => p.requirements)
    .flatMap((r) => r.examples.filter((e) => e.lang === lang).map(({ text }) => ({ id: r.id, text })))
    .map((e) => ({ ...e, before: findingOf(e.id, 'Rule::', e.text) }))
    .filter((e) => isRecognised(e.before));

  /** Examples to which the change can be made and the law does not say otherwise, with what is said of them after it. */
  function changed(
    change: 'weaken' | 'rename' | 'split' | 'deny',
    make: (e: Example) => string[] | null,
  ): { example: Example; after: Finding; lines: string[] }[] {
    const spared = EXCEPTIONS.filter((x) => x.change === change);
    return examples
      .filter((e) => !spared.some((x) => x.requirement === e.id && e.text.startsWith(x.text ?? '')))
      .flatMap((example) => {
        const lines = make(example);
        return lines === null ? [] : [{ example, lines, after: findingOf(example.id, ...lines) }];
      });
  }
  const rule = (text: string | null): string[] | null => (text === null ? null : ['Rule::', text]);
  const told = ({ example, after, lines }: ReturnType<typeof changed>[number]): string =>
    `${example.id} ${example.before.state} → ${after.state}: ${lines.at(-1)}`;

  it('is spoken of by at least two examples', () => {
    const ids = new Set(examples.map((e) => e.id));
    expect([ids.size, examples.length >= 222]).toEqual([111, true]);
  });

  it('stays as it was beside unrelated articles; wherever its article stands among them, only the label differs', () => {
    const plain = ({ state, confidence, evidence, flags }: Finding) => ({
      state,
      confidence,
      evidence: evidence.map(({ label: _, ...e }) => e),
      flags: flags.map(({ evidence: { label: _, ...e }, rule: name }) => ({ ...e, name })),
    });
    for (const { id, text, before } of examples) {
      const first = findingOf(id, 'Rule::', text, ...FILLER[lang]);
      const last = findingOf(id, ...FILLER[lang], 'Rule::', text);
      expect([plain(first), plain(last)], text).toEqual([plain(before), plain(before)]);
      expect(first.evidence.map((e) => e.label)).not.toEqual(last.evidence.map((e) => e.label));
    }
  });

  it('is kept when a sentence is split in two', () => {
    const split = changed('split', ({ text }) => rule(splitInTwo(text, lang)));
    expect(split.length).toBeGreaterThan(45);
    expect(split.filter((c) => c.after.state !== c.example.before.state).map(told)).toEqual([]);
  });

  it('is kept when the body has another defined name', () => {
    const renamed = changed('rename', ({ text }) => {
      const named = rename(text, lang);
      return named && ['Terms::', named.definition, 'Rule::', named.text];
    });
    expect(renamed.length).toBeGreaterThan(80);
    const before = ({ id, text }: Example): RequirementState =>
      findingOf(id, 'Terms::', rename(text, lang)!.definition, 'Rule::', text).state;
    expect(renamed.filter((c) => c.after.state !== before(c.example)).map(told)).toEqual([]);
  });

  it('is weakened, or said to be, when what binds an authority becomes a right', () => {
    const weaker = changed('weaken', ({ text }) => rule(weaken(text, lang)));
    expect(weaker.length).toBeGreaterThan(lang === 'en' ? 10 : 5);
    const isWeaker = ({ example, after }: (typeof weaker)[number]): boolean =>
      RANK[after.state] < RANK[example.before.state] || after.flags.some((f) => f.rule === 'may-for-shall');
    expect(weaker.filter((c) => !isWeaker(c)).map(told)).toEqual([]);
  });

  it('is no longer given when it is denied', () => {
    const denied = changed('deny', ({ text }) => rule(negate(text, lang)));
    // What the rest say ("only", lists of cases) has no denial that a general rule could make.
    expect(denied.length).toBeGreaterThan(165);
    expect(new Set(denied.map((c) => c.example.id)).size).toBeGreaterThan(100);
    const held = denied.filter((c) => RANK[c.after.state] >= RANK[c.example.before.state]);
    expect(held.map(told)).toEqual([]);
  });
});
