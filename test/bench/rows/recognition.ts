/** How well the requirement engine reads, on the texts with a lawyer's reading that are at hand. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluateFolder } from '../../../electron/cli/commands/eval.ts';
import type { Scores } from '../../../shared/requirements/evaluate.ts';
import { type Bench, type Row, row } from '../row.ts';
import { opcatPack } from './check.ts';

/** Goals of the project, so that a ratio of 1 or more is good. */
const GOALS = { macroF1: 0.8, defects: 0.9, evidence: 0.85 };

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

function rowsOf(name: string, s: Scores): Row[] {
  return [
    row(`recognition-${name}-macro-f1`, s.macroF1, GOALS.macroF1, 'F1', 'goal'),
    row(
      `recognition-${name}-defects`,
      share(s.defects.found, s.defects.total),
      GOALS.defects,
      'recall',
      'goal',
    ),
    row(
      `recognition-${name}-evidence`,
      share(s.evidence.hit, s.evidence.total),
      GOALS.evidence,
      'rate',
      'goal',
    ),
  ];
}

/** Folders of readings by name: those of the tests, and the domain's where the corpus lies beside it. */
function folders(): [string, string][] {
  const own = fileURLToPath(new URL('../../fixtures/gold/', import.meta.url));
  const corpus =
    process.env.MADDA_CORPUS ?? fileURLToPath(new URL('../../../../shared/corpus', import.meta.url));
  const all: [string, string][] = [
    ['known', path.join(corpus, '..', 'domain', 'gold')],
    ['dev', path.join(own, 'dev')],
    ['heldout', path.join(own, 'heldout')],
    ['dev2', path.join(own, 'dev2')],
    ['heldout2', path.join(own, 'heldout2')],
    ['heldout3', path.join(own, 'heldout3')],
    ['heldout4', path.join(own, 'heldout4')],
  ];
  return all.filter(
    ([, folder]) => existsSync(folder) && readdirSync(folder).some((f) => f.endsWith('.json')),
  );
}

export const recognition: Bench = {
  name: 'recognition',
  run: async () =>
    folders().flatMap(([name, folder]) => {
      const { languages, texts } = evaluateFolder(folder, [opcatPack]);
      return [
        ...languages.flatMap((l) => rowsOf(`${name}-${l.language}`, l.scores)),
        ...texts.flatMap((t) => rowsOf(`${name}-${t.text}`, t.scores).slice(0, 1)),
      ];
    }),
};
