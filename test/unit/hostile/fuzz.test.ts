/** Two hundred damaged files: each is read as a bill or refused with a code. More of them: test/bench/fuzz.ts. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Resources } from '../../../electron/core/services/resources.ts';
import type { NodeJson } from '../../../shared/bill/document.ts';
import { LANGUAGES } from '../../../shared/bill/kinds.ts';
import { faultOf, mutate, samplesOf } from './mutations.ts';
import { seeded } from './seeded.ts';

const RESOURCES = path.resolve(import.meta.dirname, '../../../resources');

describe('files damaged at random', () => {
  it.each(LANGUAGES)('are read as a bill or refused with a code (%s)', async (lang) => {
    let ids = 0;
    const sample = new Resources(RESOURCES, () => `s-${++ids}`).sample(lang, 'now');
    if (!sample.ok) throw new Error(sample.error.code);
    const samples = await samplesOf(sample.value.toJSON() as NodeJson, RESOURCES);
    for (let seed = 0; seed < 70; seed++) {
      const mutant = mutate(samples, seeded(seed * 3 + LANGUAGES.indexOf(lang)));
      expect([seed, mutant.format, await faultOf(mutant)]).toEqual([seed, mutant.format, null]);
    }
  });
});
