/** What must stay and what must change when the words around, or inside, an example of the pack change. */
import { describe, expect, it } from 'vitest';
import type { Finding, RequirementState } from '../../../shared/requirements/types.ts';
import { bill, checker, opcat } from './helpers.ts';

const LANGS = ['en', 'ru'] as const;
type Lang = (typeof LANGS)[number];
const BILL_TYPES = ['R', 'N', 'O', 'P', 'X'] as const;

const UNRELATED: Record<Lang, string[]> = {
  en: ['Seal::', 'The seal is round and blue.'],
  ru: ['Печать::', 'Печать круглая и синяя.'],
};

interface Example {
  id: string;
  lang: Lang;
  text: string;
}

function findingOf({ id, lang }: Example, lines: readonly string[]): Finding {
  const { findings } = checker(lang, BILL_TYPES).check(bill(...lines));
  return findings.find((f) => f.requirement === id)!;
}

/** Examples that rest on words, not on silence. */
function recognised(lang: Lang): Example[] {
  return opcat.requirements
    .flatMap((r) =>
      r.examples.filter((e) => e.lang === lang).map((e): Example => ({ id: r.id, lang, text: e.text })),
    )
    .filter((e) => findingOf(e, ['Rule::', e.text]).evidence.length > 0);
}

const RANK: Record<RequirementState, number> = {
  met: 3,
  partly: 2,
  conflict: 1,
  missing: 0,
  notApplicable: 0,
};

/** States of every example before and after a change of the lines. */
function compared(
  lang: Lang,
  change: (text: string) => string[] | null,
): { example: Example; before: Finding; after: Finding }[] {
  return recognised(lang).flatMap((example) => {
    const lines = change(example.text);
    if (lines === null) return [];
    return [
      { example, before: findingOf(example, ['Rule::', example.text]), after: findingOf(example, lines) },
    ];
  });
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

describe.each(LANGS)('every example of the pack (%s)', (lang) => {
  it('stays as it was beside an unrelated article, before or after it', () => {
    for (const lines of [
      (text: string) => ['Rule::', text, ...UNRELATED[lang]],
      (text: string) => [...UNRELATED[lang], 'Rule::', text],
    ])
      for (const { example, before, after } of compared(lang, lines))
        expect(
          [after.state, after.evidence.map((e) => e.quote), after.flags.map((f) => f.rule)],
          example.text,
        ).toEqual([before.state, before.evidence.map((e) => e.quote), before.flags.map((f) => f.rule)]);
  });

  it('is no more than met, and with its own defect beside it no longer met where the defect undoes it', () => {
    const undone = opcat.requirements.flatMap((r) => {
      const example = r.examples.find((e) => e.lang === lang);
      const defect = r.defects.find((e) => e.lang === lang);
      if (!example || !defect) return [];
      const alone = findingOf({ id: r.id, lang, text: '' }, ['Rule::', defect.text]);
      if (alone.state !== 'conflict') return [];
      const both = findingOf({ id: r.id, lang, text: '' }, ['Rule::', example.text, 'Other::', defect.text]);
      return [{ id: r.id, state: both.state }];
    });
    expect(undone.length).toBeGreaterThan(40);
    expect(undone.filter((u) => u.state === 'met')).toEqual([]);
  });

  it('does not gain when a duty in it becomes a right', () => {
    const weaker = compared(lang, (text) => {
      const weak =
        lang === 'en'
          ? text.replace(/\b(?:shall|must)\b(?! not)/g, 'may')
          : text.replace(/обязаны/g, 'вправе').replace(/обязан(?![а-яё])/g, 'вправе');
      return weak === text ? null : ['Rule::', weak];
    });
    for (const { example, before, after } of weaker)
      expect(RANK[after.state], example.text).toBeLessThanOrEqual(RANK[before.state]);
  });

  it('is not met by the same words about the Subcommittee', () => {
    const others = compared(lang, (text) => {
      const other =
        lang === 'en'
          ? text.replace(/\bthe (?:national preventive )?mechanism\b/gi, 'the Subcommittee')
          : text.replace(/(?<!\p{L})механизм(?!\p{L})/giu, 'Подкомитет');
      return other === text || /mechanism|механизм/i.test(other) ? null : ['Rule::', other];
    }).filter(({ example }) => /^(?:OPCAT-20[a-e]-|SPTG-25|OPCAT-18\.3)/.test(example.id));
    expect(share(others.filter((o) => o.after.state !== 'met').length, others.length)).toBeGreaterThanOrEqual(
      0.9,
    );
  });
});

describe('every negated example', () => {
  it('is not met where "may", "shall" or "has" is denied', () => {
    const denied = compared('en', (text) => {
      if (/\b(?:not|no|without|never|nor)\b/i.test(text)) return null;
      const negated = text
        .replace(/\b(may|shall)\b/, '$1 not')
        .replace(/\b(has|have) (access|the right)/, 'has no $2');
      return negated === text ? null : ['Rule::', negated];
    });
    expect(denied.length).toBeGreaterThan(10);
    const held = denied.filter(({ after }) => after.state === 'met').map(({ example }) => example.id);
    // Where another clause or sentence of the example gives it too, or the requirement itself is a denial.
    expect(share(held.length, denied.length), held.join(' ')).toBeLessThanOrEqual(1 / 3);
  });
});
