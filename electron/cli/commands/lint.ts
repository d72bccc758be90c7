/** `madda lint INPUT`: drafting findings and defined terms, with places and quotes. */
import { Option } from 'commander';
import { LANGUAGES, type Language } from '../../../shared/bill/kinds.ts';
import type { Provision } from '../../../shared/bill/provisions.ts';
import { bilingualFindings } from '../../../shared/lint/bilingual.ts';
import { byRule, chosen } from '../../../shared/lint/choice.ts';
import { lintBill } from '../../../shared/lint/lintBill.ts';
import { isLintRule, LINT_RULES, type LintFinding } from '../../../shared/lint/types.ts';
import type { AddCommand } from '../run.ts';
import { readSource } from '../sources.ts';
import { shortQuote, table } from '../table.ts';
import { BadInput, printJson, type Terminal } from '../terminal.ts';

interface LintOptions {
  rule?: string[];
  beside?: string;
  terms?: true;
  lang?: Language;
  json?: true;
  fail?: true;
}

interface FindingJson {
  rule: string;
  provision: string;
  label: string;
  quote: string;
  message: string;
  related: string[];
  fixes: string[];
}

export const lintCommand: AddCommand = (program, terminal, end) => {
  const { m } = terminal;
  program
    .command('lint')
    .description(m.t('lint:cli.about'))
    .argument('<input>', m.t('cli:argument.input'))
    .option('--rule <rule>', m.t('lint:cli.rule'), (value: string, before: string[] = []) => [
      ...before,
      value,
    ])
    .option('--beside <input>', m.t('lint:cli.beside'))
    .option('--terms', m.t('lint:cli.terms'))
    .addOption(new Option('--lang <lang>', m.t('cli:option.lang')).choices(LANGUAGES))
    .option('--json', m.t('cli:option.json'))
    .option('--fail', m.t('lint:cli.fail'))
    .action(async (input: string, options: LintOptions) => {
      const stranger = options.rule?.find((rule) => !isLintRule(rule));
      if (stranger !== undefined)
        throw new BadInput(m.t('lint:cli.unknownRule', { rule: stranger, rules: LINT_RULES.join(', ') }));
      const source = await readSource(terminal, input, { lang: options.lang });
      const { findings, terms, provisions } = lintBill(source.bill);
      const all = [...findings];
      if (options.beside !== undefined) {
        const other = await readSource(terminal, options.beside);
        all.push(...bilingualFindings(source.bill, other.bill));
      }
      const { open } = chosen(all, source.project?.settings ?? {});
      const shown = open.filter((one) => !options.rule || options.rule.includes(one.rule));
      const labels = new Map(provisions.map((p: Provision) => [p.id, p.label]));
      const label = (id: string): string => labels.get(id) || '–';
      if (options.json)
        printJson(terminal, {
          findings: shown.map((one) => findingJson(terminal, one, label)),
          terms: terms.map((term) => ({
            term: term.term,
            defined: term.definitions.map((d) => label(d.provision)),
            uses: term.uses,
          })),
        });
      else {
        printFindings(terminal, shown, label);
        if (options.terms) {
          terminal.io.out('');
          terminal.io.out(
            table(
              terms.map((term) => [
                String(term.uses),
                label(term.definitions[0]?.provision ?? ''),
                term.term,
              ]),
            ),
          );
        }
      }
      if (options.fail && shown.length > 0) end(1);
    });
};

function messageOf({ m }: Terminal, one: LintFinding): string {
  return m.dynamic(`lint:rule.${one.rule}.${one.variant}`, { ...one.values });
}

function findingJson(terminal: Terminal, one: LintFinding, label: (id: string) => string): FindingJson {
  const { rule, provision, quote } = one;
  return {
    rule,
    provision,
    label: label(provision),
    quote,
    message: messageOf(terminal, one),
    related: one.related.map((place) => label(place.provision)),
    fixes: one.fixes.map((fix) => terminal.m.dynamic(`lint:fix.${fix.name}`, { ...fix.values })),
  };
}

function printFindings(
  terminal: Terminal,
  findings: readonly LintFinding[],
  label: (id: string) => string,
): void {
  const { io, m } = terminal;
  for (const { rule, findings: own } of byRule(findings)) {
    io.out(`${m.dynamic(`lint:rule.${rule}.name`)} (${rule}): ${own.length}`);
    for (const one of own) {
      const related = [...new Set(one.related.map((place) => label(place.provision)))].slice(0, 3).join('; ');
      io.out(`    ${label(one.provision)}: ${shortQuote(one.quote, 100)}`);
      io.out(
        `      ${messageOf(terminal, one)}${related ? ` ${m.t('lint:ui.related', { places: related })}` : ''}`,
      );
    }
  }
  if (findings.length > 0) io.out('');
  io.out(m.t('lint:cli.found', { count: findings.length }));
}
