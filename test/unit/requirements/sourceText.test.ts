import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packSchema } from '../../../shared/requirements/pack.ts';
import { sourceText } from '../../../shared/requirements/sourceText.ts';

describe('The source of a requirement', () => {
  it.each([
    [
      'OPCAT Arts 18(1), 20(e); SPT Guidelines para. 25',
      'ФПКПП, ст. 18(1), 20(e); Руководящие принципы ППП, п. 25',
    ],
    ['OPCAT Art. 18(1) first limb', 'ФПКПП, ст. 18(1) первая часть нормы'],
    ['Paris Principles (Composition para. 2)', 'Парижские принципы (состав, п. 2)'],
    ['Guidelines 25', 'Принципы ППП, п. 25'],
    ['18 (1)', '18 (1)'],
    ['CAT/OP/1/Rev.1', 'CAT/OP/1/Rev.1'],
  ])('%s is cited in Russian as «%s»', (english, russian) => {
    expect(sourceText(english, 'ru')).toBe(russian);
  });

  it('leaves no English word but names of papers and organisations in Russian', () => {
    const folder = new URL('../../../resources/packs/', import.meta.url);
    const left = new Set<string>();
    for (const name of readdirSync(folder).filter(
      (file) => file.endsWith('.json') && !file.endsWith('.schema.json'),
    )) {
      const pack = packSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
      for (const { source, pinpoint } of pack.requirements)
        for (const text of [source, pinpoint])
          for (const word of sourceText(text, 'ru').match(/[A-Za-z]{3,}/g) ?? []) left.add(word);
    }
    expect([...left].sort()).toEqual(['CAT', 'Rev', 'iii', 'rev'].filter((word) => left.has(word)));
  });
});
