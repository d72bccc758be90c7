/** Findings for a person: what they say, where they are, what is shown of them. */
import type { Provision } from '../../shared/bill/provisions.ts';
import { chosen, type Sorted } from '../../shared/lint/choice.ts';
import type { LintFinding } from '../../shared/lint/types.ts';
import type { Messages } from '../../shared/messages/index.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { useLint } from './lintStore.ts';

let known: { from: unknown; settings: unknown; sorted: Sorted } | null = null;
const NONE: Sorted = { open: [], ignored: [] };

/** The findings of the draft without what the project does not want; the same object while neither changed. */
export function sortedFindings(): Sorted {
  const { result } = useLint.getState();
  const { settings } = useDraft.getState();
  if (!result) return NONE;
  if (known?.from !== result || known.settings !== settings)
    known = { from: result, settings, sorted: chosen(result.findings, settings) };
  return known.sorted;
}

/** The same as a hook: drawn again when the lint or the settings say something else. */
export function useFindings(): Sorted {
  useLint((s) => s.result);
  useDraft((s) => s.settings);
  return sortedFindings();
}

/** Drawn again only when the number is another one. */
export function useFindingCount(): number {
  useDraft((s) => s.settings);
  return useLint(() => sortedFindings().open.length);
}

const labels = new WeakMap<readonly Provision[], ReadonlyMap<string, string>>();

/** Citations of all provisions, worked out once. */
export function labelsOf(provisions: readonly Provision[]): ReadonlyMap<string, string> {
  const known = labels.get(provisions);
  if (known) return known;
  const all = new Map(provisions.map((p) => [p.id, p.label]));
  labels.set(provisions, all);
  return all;
}

export function messageOf(finding: LintFinding, m: Messages): string {
  return m.dynamic(`lint:rule.${finding.rule}.${finding.variant}`, { ...finding.values });
}

export function ruleName(rule: string, m: Messages): string {
  return m.dynamic(`lint:rule.${rule}.name`) || rule;
}

export function findingId(finding: LintFinding): string {
  return `lint/${finding.rule}/${finding.provision}/${finding.from}/${finding.to}`;
}

/** Citations of other places to look at; '' where there are none. */
export function relatedPlaces(finding: LintFinding, provisions: readonly Provision[]): string {
  const all = labelsOf(provisions);
  const places = finding.related.flatMap((place) => all.get(place.provision) || []);
  return [...new Set(places)].slice(0, 3).join('; ');
}
