import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../shared/requirements/names.ts';
import { stateOf } from './helpers.ts';

const UNANNOUNCED = 'SPTG-25-UNANNOUNCED';

describe('the name a bill gives its mechanism', () => {
  it.each([
    [
      'en',
      'There is established a national preventive mechanism (hereinafter – the Observatory).',
      'observatori',
    ],
    ['en', 'The Guarantor of Detainees is the national preventive mechanism.', 'guarantor of detaine'],
    ['ru', 'Создаётся национальный превентивный механизм (далее – Обсерватория).', 'обсерватор'],
    ['ru', 'Гарант прав является национальным превентивным механизмом.', 'гарант прав'],
  ] as const)('is found (%s): %s', (lang, text, name) => {
    expect(namesIn(text, lang)).toEqual([{ stems: name.split(' '), of: 'mechanism' }]);
  });

  it.each([
    ['en', 'The Subcommittee on Prevention of Torture (hereinafter: the Delegation) visits.'],
    ['en', 'The Protocol on the prevention of torture (hereinafter: the Protocol) is ratified.'],
    ['ru', 'Министерство юстиции (далее – Ведомство) содействует превентивному механизму.'],
  ] as const)('is not one that belongs to something else (%s): %s', (lang, text) => {
    expect(namesIn(text, lang)).toEqual([]);
  });

  it.each([
    [
      'en',
      '“house” means any building in which a person is or may be kept by order of an authority;',
      'hous',
      'place',
    ],
    ['en', '“inmate” means anyone who may not leave a place as he or she pleases;', 'inmat', 'detainee'],
    ['ru', '1) дом – любое помещение, в котором содержатся лица, лишённые свободы;', 'дом', 'place'],
    ['ru', '2) подопечный – всякое лицо, которое не может уйти по своей воле;', 'подопечн', 'detainee'],
  ] as const)('may be a word for places or for people held (%s): %s', (lang, text, stem, of) => {
    expect(namesIn(text, lang)).toEqual([{ stems: [stem], of }]);
  });

  it.each([
    ['en', '“visitor” means a person appointed to inspect places of detention;'],
    ['ru', '3) наблюдатель – гражданин, включённый в список для посещения мест лишения свободы;'],
  ] as const)('is not a word for people held where they are those who visit (%s): %s', (lang, text) => {
    expect(namesIn(text, lang)).toEqual([]);
  });

  it('lets a sentence about it count as one about the mechanism', () => {
    const named = [
      'There is established a national preventive mechanism (hereinafter – the Lantern).',
      'Cooperation::',
      'The Lantern cooperates with similar bodies in other countries.',
    ];
    expect(stateOf('SPTG-39-NETWORK', 'en', ...named)).toBe('met');
    expect(stateOf('SPTG-39-NETWORK', 'en', ...named.slice(1))).not.toBe('met');
  });

  it('keeps a guarantee under another defined name', () => {
    const lines = (name: string): string[] => [
      `There is established a national preventive mechanism (hereinafter – the ${name}).`,
      `The ${name} may visit any place of detention at any time and without prior notice.`,
    ];
    for (const name of ['Mechanism', 'Observatory', 'Lantern'])
      expect(stateOf(UNANNOUNCED, 'en', ...lines(name))).toBe('met');
  });
});
