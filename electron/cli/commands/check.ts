/** `madda check INPUT`: what the bill gives of each requirement, with places and quotes. */
import { InvalidArgumentError, Option } from 'commander';
import type { ProjectSettings } from '../../../shared/api/settings.ts';
import { billAttrs } from '../../../shared/bill/document.ts';
import { LANGUAGES, type Language } from '../../../shared/bill/kinds.ts';
import { localText } from '../../../shared/requirements/localText.ts';
import type { Pack, Requirement } from '../../../shared/requirements/pack.ts';
import type {
  Coverage,
  Evidence,
  Finding,
  Flag,
  RequirementState,
} from '../../../shared/requirements/types.ts';
import { type Checked, checkWithDecisions } from '../checking.ts';
import type { AddCommand } from '../run.ts';
import { packsOf, readSource } from '../sources.ts';
import { shortQuote, table } from '../table.ts';
import { printJson, type Terminal } from '../terminal.ts';
import { readPack } from './packTest.ts';

const FAILURES: readonly RequirementState[] = ['missing', 'conflict'];

export interface CheckOptions {
  pack?: string[];
  lang?: Language;
  json?: true;
  failOn?: RequirementState[];
}

interface Place {
  provision: string;
  label: string;
  quote: string;
}

interface FlagJson extends Place {
  rule: string;
  severity: Flag['severity'];
  requirement: string;
  message: string;
}

interface RequirementJson {
  id: string;
  citation: string;
  title: string;
  suggested: RequirementState;
  decided: RequirementState | null;
  /** The text that was decided on has changed since. */
  suspect: boolean;
  reason: string;
  evidence: Place[];
  flags: FlagJson[];
}

interface CheckJson {
  language: Language;
  packs: string[];
  requirements: RequirementJson[];
  flags: FlagJson[];
  coverage: Coverage;
}

export const checkCommand: AddCommand = (program, terminal, end) => {
  const { m } = terminal;
  const collect = <T>(value: T, before: T[] = []): T[] => [...before, value];
  program
    .command('check')
    .description(m.t('cli:check.about'))
    .argument('<input>', m.t('cli:argument.input'))
    .option('--pack <id>', m.t('cli:option.pack'), collect<string>)
    .addOption(new Option('--lang <lang>', m.t('cli:option.lang')).choices(LANGUAGES))
    .option('--json', m.t('cli:option.json'))
    .option('--fail-on <state>', m.t('cli:option.failOn'), collectStates)
    .action(async (input: string, options: CheckOptions) => {
      const source = await readSource(terminal, input, { lang: options.lang });
      const packs = await packsAndFiles(terminal, source.settings, options.pack);
      const checked = checkWithDecisions(terminal, source.bill, packs, source.decisions);
      const json: CheckJson = {
        language: billAttrs(source.bill).lang,
        packs: packs.map((pack) => pack.id),
        requirements: requirementsJson(terminal, checked),
        flags: [],
        coverage: checked.coverage,
      };
      json.flags = json.requirements.flatMap((r) => r.flags);
      if (options.json) printJson(terminal, json);
      else printCheck(terminal, json, checked);
      if (checked.rows.some((row) => options.failOn?.includes(row.state))) end(1);
    });
};

/** Packs by their ids, and packs that a person wrote, by their files. */
async function packsAndFiles(
  terminal: Terminal,
  settings: ProjectSettings,
  named: readonly string[] | undefined,
): Promise<Pack[]> {
  const isFile = (name: string): boolean => name.endsWith('.json');
  const ids = named?.filter((name) => !isFile(name));
  const written = await Promise.all((named ?? []).filter(isFile).map((file) => readPack(terminal, file)));
  return [...packsOf(terminal, settings, ids), ...written];
}

/** May be given twice, or once with both: --fail-on missing,conflict. */
function collectStates(value: string, before: RequirementState[] = []): RequirementState[] {
  const states = value.split(',').map((state) => FAILURES.find((known) => known === state));
  if (states.includes(undefined)) throw new InvalidArgumentError('');
  return [...before, ...states.filter((state) => state !== undefined)];
}

function requirementsJson(terminal: Terminal, checked: Checked): RequirementJson[] {
  const byId = new Map(checked.requirements.map((r) => [r.id, r]));
  return checked.rows.map(({ requirement: id, suggested, decided, suspect }) => {
    const requirement = byId.get(id)!;
    const finding = checked.findings.get(id)!;
    return {
      id,
      citation: requirement.source,
      title: titleOf(terminal, requirement),
      suggested,
      decided,
      suspect,
      reason: finding.reason,
      evidence: finding.evidence.map(placeOf),
      flags: finding.flags.map((flag) => flagJson(flag, finding)),
    };
  });
}

function titleOf({ m }: Terminal, requirement: Requirement): string {
  return localText(requirement.title, m.lang);
}

function placeOf({ provision, label, quote }: Evidence): Place {
  return { provision, label, quote };
}

function flagJson(flag: Flag, finding: Finding): FlagJson {
  const { rule, severity, message, evidence } = flag;
  return {
    rule,
    severity,
    requirement: flag.requirement || finding.requirement,
    ...placeOf(evidence),
    message,
  };
}

function printCheck({ io, m }: Terminal, json: CheckJson, checked: Checked): void {
  const stateOf = new Map(checked.rows.map((row) => [row.requirement, row.state]));
  for (const requirement of json.requirements) {
    // What does not apply to this kind of bill is only counted.
    if (stateOf.get(requirement.id) === 'notApplicable') continue;
    const state = m.dynamic(`cli:state.${stateOf.get(requirement.id)}`);
    const mark = requirement.suspect ? ` (${m.t('cli:state.suspect')})` : '';
    io.out(`${state}${mark}  ${requirement.id}  ${requirement.citation}  ${requirement.title}`);
    for (const place of requirement.evidence) io.out(`    ${place.label || '–'}: ${shortQuote(place.quote)}`);
    for (const flag of requirement.flags) io.out(`    ! ${flag.label || '–'}: ${flag.message}`);
  }
  const counts = Object.entries(json.coverage) as [RequirementState, number][];
  io.out('');
  io.out(table(counts.map(([state, count]) => [m.dynamic(`cli:state.${state}`), String(count)])));
}
