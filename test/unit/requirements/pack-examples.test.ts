/**
 * Every requirement of every pack: what complies is recognised, what is a defect or only sounds like it is refused; at least
 * two of each in English and Russian. No wording is left out.
 */
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../shared/bill/kinds.ts';
import { type Tried, tryPack } from '../../../shared/requirements/packTrial.ts';
import { packs } from './helpers.ts';

const TOLD_TWICE: readonly Language[] = ['en', 'ru'];

interface Case {
  id: string;
  lang: Language;
  examples: Tried[];
  defects: Tried[];
}

function cases(): Case[] {
  return packs.flatMap((pack) => {
    const tried = tryPack(pack, 'en');
    return pack.requirements.flatMap(({ id }) =>
      LANGUAGES.map((lang): Case => {
        const own = tried.filter((t) => t.requirement === id && t.lang === lang);
        return {
          id,
          lang,
          examples: own.filter((t) => t.kind === 'example'),
          defects: own.filter((t) => t.kind === 'defect'),
        };
      }),
    );
  });
}

const all = cases();
const told = all.filter((c) => TOLD_TWICE.includes(c.lang));
const wrong = (tried: readonly Tried[]): object[] =>
  tried
    .filter((t) => !t.ok)
    .map(({ text, finding }) => ({ text, state: finding.state, flags: finding.flags.map((f) => f.rule) }));

describe('the packs together', () => {
  it('have 111 requirements', () => {
    expect(packs.flatMap((p) => p.requirements).length).toBe(111);
  });
});

describe.each(told)('$id in $lang', ({ examples, defects }) => {
  it('is recognised in at least two wordings that comply', () => {
    expect(examples.length).toBeGreaterThanOrEqual(2);
    expect(wrong(examples)).toEqual([]);
  });

  it('is refused in at least two defects or near misses', () => {
    expect(defects.length).toBeGreaterThanOrEqual(2);
    expect(wrong(defects)).toEqual([]);
  });
});

describe.each(all.filter((c) => c.lang === 'tk' && c.examples.length > 0))(
  '$id in Turkmen',
  ({ examples }) => {
    it('is recognised in the wordings there are', () => {
      expect(wrong(examples)).toEqual([]);
    });
  },
);

describe('the defects of all packs', () => {
  it.each(TOLD_TWICE)('are flagged by name in at least eight of ten cases (%s)', (lang) => {
    const defects = all.filter((c) => c.lang === lang).flatMap((c) => c.defects);
    const flagged = defects.filter((t) => t.finding.flags.length > 0);
    expect(flagged.length / defects.length).toBeGreaterThanOrEqual(0.8);
  });
});
