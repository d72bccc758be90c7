/** What a project does not want to see: rules that are off, findings that a person lets stand. */
import {
  LINT_GROUPS,
  LINT_RULES,
  type LintFinding,
  type LintGroup,
  type LintIgnored,
  type LintOff,
  type LintRule,
} from './types.ts';

export interface LintChoice {
  lintOff?: readonly LintOff[] | undefined;
  lintIgnored?: readonly LintIgnored[] | undefined;
}

/** The words of an ignored finding are compared, not their place: it holds while they stay in their provision. */
export function isIgnored(
  finding: LintFinding,
  ignored: readonly LintIgnored[] = [],
): LintIgnored | undefined {
  return ignored.find(
    (one) => one.rule === finding.rule && one.provision === finding.provision && one.quote === finding.quote,
  );
}

export interface Sorted {
  /** To be shown. */
  open: LintFinding[];
  ignored: LintFinding[];
}

/** Leaves out what is off, and parts what is ignored from what is not. */
export function chosen(findings: readonly LintFinding[], choice: LintChoice): Sorted {
  const off = new Set(choice.lintOff?.map((one) => one.rule));
  const open: LintFinding[] = [];
  const ignored: LintFinding[] = [];
  for (const one of findings) {
    if (off.has(one.rule)) continue;
    (isIgnored(one, choice.lintIgnored) ? ignored : open).push(one);
  }
  return { open, ignored };
}

/** Rules with their findings, in the order of the panel; rules without any are left out. */
export function byRule(
  findings: readonly LintFinding[],
): { group: LintGroup; rule: LintRule; findings: LintFinding[] }[] {
  const groups = Object.keys(LINT_GROUPS) as LintGroup[];
  return LINT_RULES.flatMap((rule) => {
    const own = findings.filter((one) => one.rule === rule);
    const group = groups.find((name) => (LINT_GROUPS[name] as readonly string[]).includes(rule))!;
    return own.length > 0 ? [{ group, rule, findings: own }] : [];
  });
}
