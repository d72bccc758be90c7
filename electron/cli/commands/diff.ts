/** `madda diff A B`: what changed from A to B, and what that did to the guarantees. */
import type { Node } from 'prosemirror-model';
import { billAttrs } from '../../../shared/bill/document.ts';
import type { StructuralOperation } from '../../../shared/bill/operations.ts';
import { compareBills } from '../../../shared/compare/compare.ts';
import { impactOf } from '../../../shared/compare/impact.ts';
import { comparisonJson, type DiffJson } from '../../../shared/compare/toJson.ts';
import { localText } from '../../../shared/requirements/localText.ts';
import { checkBill } from '../checking.ts';
import type { AddCommand } from '../run.ts';
import { knownOfBoth, packsOf, readSource, type Source } from '../sources.ts';
import { printJson, type Terminal } from '../terminal.ts';
import { formatFor, REDLINES, refuseOverInput, writeSource } from '../writing.ts';

export const diffCommand: AddCommand = (program, terminal) => {
  const { m, io } = terminal;
  program
    .command('diff')
    .description(m.t('cli:diff.about'))
    .argument('<a>', m.t('cli:argument.input'))
    .argument('<b>', m.t('cli:argument.input'))
    .option('--json', m.t('cli:option.json'))
    .option('--to <file>', m.t('cli:option.redline'))
    .action(async (from: string, to: string, options: { json?: true; to?: string }) => {
      if (options.to !== undefined) {
        formatFor(terminal, options.to, REDLINES);
        refuseOverInput(terminal, options.to, [from, to]);
      }
      const a = await readSource(terminal, from);
      const b = await readSource(terminal, to);
      const operations = (await knownOfBoth(terminal, a, b))?.operations ?? null;
      if (options.to !== undefined) {
        const { to } = options;
        const written = await writeSource(terminal, b, { to, against: a, annotations: false, operations });
        if (!options.json) return io.out(doneSentence(terminal, written.path, written.proven));
      }
      const json = difference(terminal, a, b, operations);
      if (options.json) printJson(terminal, json);
      else printDiff(terminal, json, titlesOf(terminal, b));
    });
};

/** "Verified" is said only of a file that was read back and proven. */
export function doneSentence({ m }: Terminal, path: string, proven: boolean): string {
  return m.t(proven ? 'cli:output.proven' : 'cli:output.done', { path });
}

function difference(
  terminal: Terminal,
  a: Source,
  b: Source,
  operations: StructuralOperation[] | null,
): DiffJson {
  const start = performance.now();
  const comparison = compareBills(a.bill, b.bill, operations ? { sharedIds: true, operations } : {});
  const milliseconds = Math.round((performance.now() - start) * 10) / 10;
  const packs = packsOf(terminal, b.settings);
  // The same questions to both sides, or a changed kind of bill would look like lost guarantees.
  const { billTypes } = billAttrs(b.bill);
  const check = (bill: Node) => checkBill(terminal, bill, packs, billTypes);
  return comparisonJson(comparison, impactOf(check(a.bill), check(b.bill), comparison), milliseconds);
}

function titlesOf(terminal: Terminal, source: Source): Map<string, string> {
  const requirements = packsOf(terminal, source.settings).flatMap((pack) => pack.requirements);
  return new Map(requirements.map((r) => [r.id, localText(r.title, terminal.m.lang)]));
}

function printDiff({ io, m }: Terminal, json: DiffJson, titles: ReadonlyMap<string, string>): void {
  for (const effect of ['lost', 'weakened', 'strengthened', 'gained'] as const)
    for (const item of json.impact[effect])
      io.out(
        [m.t(`cli:impact.${effect}`), item.requirement, titles.get(item.requirement), item.reason]
          .filter(Boolean)
          .join('  '),
      );
  for (const change of json.changes) {
    const kind = m.dynamic(`cli:change.${change.kind}`);
    const move =
      change.from && change.to && change.from.label !== change.to.label
        ? `${change.from.label} → ${change.to.label}`
        : change.label;
    const heading = (change.to ?? change.from)?.heading ?? '';
    const size = `+${change.inserted} −${change.deleted}`;
    io.out([kind, move, heading, size].filter(Boolean).join('  '));
  }
  if (json.changes.length === 0) io.out(m.t('cli:diff.same'));
  if (json.coarse) io.out(m.t('cli:diff.coarse'));
}
