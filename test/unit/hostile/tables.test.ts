/** Tables and packs from files that nobody wrote by hand: an answer in time, and never a crash of the window. */
import { describe, expect, test } from 'vitest';
import { packOfFile } from '../../../renderer/packs/packFile.ts';
import { delimitedRows } from '../../../shared/ratification/delimited.ts';
import {
  MOST_RECOMMENDATIONS,
  packOfRecommendations,
  recommendationTable,
} from '../../../shared/ratification/recommendations.ts';
import { packSchema } from '../../../shared/requirements/pack.ts';

const table = (text: string) => recommendationTable(delimitedRows(text));

describe('a table of recommendations', () => {
  test('of half a million rows gives as many as a review can have', () => {
    const read = table(`Recommendation\n${'Ratify the Optional Protocol\n'.repeat(500_000)}`);
    expect(read?.rows.length).toBe(MOST_RECOMMENDATIONS);
  });
  test('of a million columns is none', () => {
    expect(table('a,'.repeat(1_000_000))).toBeNull();
  });
  test('as wide as it is long is none', () => {
    expect(table(`${'a,'.repeat(100_000)}\n${'Ratify the Optional Protocol\n'.repeat(3000)}`)).toBeNull();
  });
  test('with a quote that never ends keeps the rest in its cell', () => {
    const read = table(`No,Recommendation\n1,"${'Ratify it\n'.repeat(100_000)}`);
    expect(read?.rows.map((row) => row[0])).toEqual(['1']);
  });
  test('keeps formulas and control characters as the words they are, in a pack that can be read', () => {
    const read = table(
      'No,Recommendation\n1,=HYPERLINK("x";"y") says it\n2,"Ra\u0000tify \u0007 \uFFFE it now"\n',
    );
    const pack = packOfRecommendations(read!, { id: 'own', title: 'UPR', lang: 'ru' });
    expect(packSchema.safeParse(pack).success).toBe(true);
    expect(pack?.requirements[0]?.statement.en).toBe('=HYPERLINK("x";"y") says it');
  });
});

describe('a pack from a file', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  test.each<[string, string, string]>([
    ['that is larger than any pack', 'x'.repeat(10_000_000), 'large'],
    ['with a list without end', `{"requirements":[${'{},'.repeat(200_000)}{}]}`, 'large'],
    ['that is cut', '{"id":"x","version', 'json'],
    ['of brackets only', '['.repeat(1_000_000), 'json'],
    ['nested without end', `${'{"a":'.repeat(300_000)}1${'}'.repeat(300_000)}`, 'form'],
    ['that is null', 'null', 'form'],
    ['that is a list', '[]', 'form'],
  ])('%s is refused by name', (_says, text, why) => {
    expect(packOfFile(bytes(text))).toMatchObject({ ok: false, why });
  });
});
