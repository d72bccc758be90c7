/** Writing a pack: words as a lawyer writes them, versions, files, and what must be mended before it is kept. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../renderer/packs/packCheck.ts';
import {
  addRequirement,
  freeId,
  newPack,
  newRequirement,
  putRequirement,
  tidied,
  withVersion,
} from '../../../renderer/packs/packEdits.ts';
import { fileNameOf, fileOfPack, packOfFile } from '../../../renderer/packs/packFile.ts';
import { tryExamples, tryText } from '../../../renderer/packs/packTrial.ts';
import {
  copyRequirement,
  denies,
  otherRules,
  phraseOf,
  renamed,
  typedOf,
  withWords,
  wordsOf,
} from '../../../renderer/packs/packWords.ts';
import { messages } from '../../../shared/messages/index.ts';
import { type Pack, packSchema } from '../../../shared/requirements/pack.ts';
import { packs } from '../requirements/helpers.ts';

const SAYS = { en: '{{label}} takes it back.', ru: '{{label}} отменяет это.' };
const begun = newPack('own', 'Library', 'en');
const ID = begun.requirements[0]!.id;
const complete = putRequirement(begun, ID, {
  ...begun.requirements[0]!,
  title: { en: 'Places have a library' },
  statement: { en: 'Each place of detention has a library.' },
  source: 'Nelson Mandela Rules 64',
});
const said = (pack: Pack, role: 'given' | 'half' | 'taken', lang: 'en' | 'ru', ...typed: string[]): Pack =>
  withWords(pack, ID, role, { lang, typed, says: SAYS });
const library = said(
  said(
    said(complete, 'given', 'en', 'library … for all', 'books are never refused'),
    'taken',
    'en',
    'library may be closed',
  ),
  'given',
  'ru',
  'библиотека … доступна',
);
const en = { lang: 'en', uiLang: 'en' } as const;
const stateOf = (pack: Pack, text: string, langs: Parameters<typeof tryText>[3] = en): string | undefined =>
  tryText(pack, ID, text, langs)?.state;

describe('words as a lawyer writes them', () => {
  it('become phrases of the engine and come back as they were typed', () => {
    expect(phraseOf('  Visit ... without “notice”, ')).toBe('Visit ..4 without notice');
    expect(typedOf(phraseOf('visit…without notice'))).toBe('visit … without notice');
    expect(phraseOf('… notice …')).toBe('notice');
    expect(phraseOf('visit* at|in')).toBe('visit* at|in');
  });

  it('that deny something are known in each language', () => {
    expect(denies('without notice', 'en')).toBe(true);
    expect(denies('не допускается', 'ru')).toBe(true);
    expect(denies('rugsatsyz däl', 'tk')).toBe(true);
    expect(denies('notice', 'en')).toBe(false);
  });

  it('make a pack that is in order', () => {
    expect(packSchema.safeParse(library).success).toBe(true);
    expect(wordsOf(library, ID, 'given')).toEqual({
      en: ['library … for all', 'books are never refused'],
      ru: ['библиотека … доступна'],
      tk: [],
    });
    expect(otherRules(library, ID)).toBe(0);
  });

  it('are recognised in sentences, also inflected and denied, and what takes them back is a conflict', () => {
    expect(stateOf(library, 'The library shall be open for all prisoners.')).toBe('met');
    expect(stateOf(library, 'Books are never refused.')).toBe('met');
    expect(stateOf(library, 'The seal is round.')).toBe('missing');
    expect(stateOf(library, 'Библиотеки должны быть доступны.', { lang: 'ru', uiLang: 'en' })).toBe('met');
    const taken = tryText(library, ID, 'The library may be closed at any time.', en)!;
    expect(taken.flags.map((flag) => flag.message)).toEqual(['art. 1(1) takes it back.']);
  });

  it('leave nothing behind when they are taken out', () => {
    const without = said(said(said(library, 'given', 'en'), 'taken', 'en'), 'given', 'ru');
    expect(without).toEqual(complete);
  });

  it('go with the requirement into a copy and under another id', () => {
    const moved = renamed(library, ID, 'BIB-1');
    expect(wordsOf(moved, 'BIB-1', 'given')).toEqual(wordsOf(library, ID, 'given'));
    expect(Object.keys(moved.concepts ?? {}).every((name) => name.startsWith('bib-1-'))).toBe(true);
    const { pack, id } = copyRequirement(library, ID);
    expect(packSchema.safeParse(pack).success).toBe(true);
    expect(wordsOf(pack, id, 'taken')).toEqual(wordsOf(library, ID, 'taken'));
    expect(otherRules(pack, id)).toBe(0);
    expect(pack.requirements.map((r) => r.id)).toEqual([ID, `${ID}-2`]);
  });

  it('of any kind never make a pack that the app could not read', () => {
    const typed = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 3 });
    fc.assert(
      fc.property(typed, fc.constantFrom('given', 'half', 'taken'), (lines, role) => {
        const pack = withWords(complete, ID, role, { lang: 'en', typed: lines, says: SAYS });
        const faults = faultsOf(pack, new Set(), messages('en')).filter((one) => !one.mild);
        expect(faults.length === 0).toBe(packSchema.safeParse(pack).success);
      }),
    );
  });

  it('stand beside the rules of a pack that was copied', () => {
    const women = packs.find(({ id }) => id === 'women')!;
    const one = women.requirements.find((r) => r.signals)!;
    const before = otherRules(women, one.id);
    const more = withWords(women, one.id, 'given', { lang: 'en', typed: ['a nursery for infants'] });
    expect(before).toBeGreaterThan(0);
    expect(otherRules(more, one.id)).toBe(before);
    expect(packSchema.safeParse(more).success).toBe(true);
    expect(tryExamples(more, one.id, 'en').filter((tried) => !tried.ok)).toEqual([]);
  });
});

describe('a pack that is kept', () => {
  it('has a higher version where its wording changed, and the same where only recognition did', () => {
    expect(withVersion(library, undefined).version).toBe(1);
    expect(withVersion(library, complete).version).toBe(1);
    const reworded = putRequirement(library, ID, {
      ...library.requirements[0]!,
      why: { en: 'People read.' },
    });
    expect(withVersion(reworded, library).version).toBe(2);
  });

  it('drops wordings that were opened and not written', () => {
    const empty = putRequirement(complete, ID, {
      ...complete.requirements[0]!,
      clauses: [{ lang: 'en', text: ' ' }],
      examples: [{ lang: 'ru', text: 'Есть библиотека.' }],
    });
    expect(tidied(empty).requirements[0]).toMatchObject({
      clauses: [],
      examples: [{ text: 'Есть библиотека.' }],
    });
  });

  it('comes back from its file word for word', () => {
    for (const pack of [library, ...packs]) expect(packOfFile(fileOfPack(pack))).toEqual({ ok: true, pack });
    expect(fileNameOf({ ...library, id: 'a/b c' })).toBe('a-b-c-1.pack.json');
  });

  it('is refused with a reason where the file is damaged', () => {
    const bytes = fileOfPack(library);
    expect(packOfFile(bytes.slice(0, bytes.length / 2))).toMatchObject({ ok: false, why: 'json' });
    expect(packOfFile(new Uint8Array([0xff, 0xfe, 0]))).toMatchObject({ ok: false, why: 'json' });
    expect(packOfFile(new TextEncoder().encode('{"id":"x"}'))).toMatchObject({ ok: false, why: 'form' });
    expect(packOfFile(new Uint8Array(6_000_000))).toMatchObject({ ok: false, why: 'large' });
  });
});

describe('what must be mended', () => {
  const told = (pack: Pack, elsewhere: string[] = []): string[] =>
    faultsOf(pack, new Set(elsewhere), messages('en'))
      .filter((one) => !one.mild)
      .map((one) => one.text);

  it('is said in sentences', () => {
    expect(told(begun)).toEqual([
      'It needs a title in English.',
      'Say in English what is asked.',
      'Name the source: the treaty, standard or recommendation it comes from.',
    ]);
    expect(told(complete)).toEqual([]);
    expect(told(complete, [ID])).toEqual([
      `The requirement ${ID} is also in another pack of the project; give it an identifier of its own.`,
    ]);
  });

  it('includes ids that are there twice, and groups that are not there', () => {
    const twice = addRequirement(complete, { ...complete.requirements[0]!, group: 'Z' });
    expect(told(twice)).toEqual([
      `Another requirement has the identifier ${ID}.`,
      'It belongs to the group Z, which the pack does not have.',
    ]);
    expect(newRequirement(complete).id).toBe('OWN-2');
    expect(freeId('a', ['a', 'a-2'])).toBe('a-3');
  });

  it('is nothing in the packs that ship', () => {
    for (const pack of packs) expect(told(pack)).toEqual([]);
  });
});
