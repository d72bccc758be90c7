/** The pack in docs/packs.md is a pack, and is read as it says. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packSchema } from '../../../shared/requirements/pack.ts';
import { tryPack } from '../../../shared/requirements/packTrial.ts';

it('the example for writers of packs is read, and recognises its own wordings', () => {
  const page = readFileSync(new URL('../../../docs/packs.md', import.meta.url), 'utf8');
  const pack = packSchema.parse(JSON.parse(/```json\n([\s\S]*?)```/.exec(page)![1]!));
  const tried = tryPack(pack, 'en');
  expect(tried.length).toBe(6);
  expect(tried.filter((t) => !t.ok).map((t) => t.text)).toEqual([]);
  const flags = tried.filter((t) => t.kind === 'defect').map((t) => t.finding.flags.map((f) => f.message));
  expect(flags).toEqual([['art. 1(1) makes visits a reward.'], [], ['art. 1(1) makes visits a reward.']]);
});
