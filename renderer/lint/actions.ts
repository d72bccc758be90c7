/** What a person does with a finding. */
import type { Fix, LintFinding } from '../../shared/lint/types.ts';
import { currentMessages, notify } from '../app/appStore.ts';
import { openDialog } from '../app/draft/dialogs.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { changeSettings } from '../app/draft/projectActions.ts';
import { draftEditor } from '../app/draft/session.ts';
import { sortedFindings } from './findings.ts';
import { useLint } from './lintStore.ts';

export function goToFinding({ provision, from, to }: LintFinding): void {
  if (to > from) draftEditor.current?.goTo(provision, from, to);
  else draftEditor.current?.goTo(provision);
}

export function applyFix(finding: LintFinding, fix: Fix): void {
  goToFinding(finding);
  if (draftEditor.current?.applyEdits(fix.edits)) return;
  notify('info', currentMessages().t('lint:ui.stale'));
}

/** Every sure fix of a rule in one step, which one undo takes back. */
export function applyAll(findings: readonly LintFinding[]): void {
  const edits = findings.flatMap((one) => one.fixes[0]?.edits ?? []);
  if (draftEditor.current?.applyEdits(edits)) return;
  notify('info', currentMessages().t('lint:ui.stale'));
}

/** A reference that leads nowhere is selected, and the place it shall lead to is chosen from the list. */
export function repairReference(finding: LintFinding): void {
  goToFinding(finding);
  openDialog('reference');
}

export async function ignoreFinding(
  place: { rule: string; provision: string; quote: string },
  reason: string,
): Promise<boolean> {
  const { rule, provision, quote } = place;
  const before = useDraft.getState().settings.lintIgnored ?? [];
  return changeSettings({ lintIgnored: [...before, { rule, provision, quote, reason }] });
}

export async function noticeAgain({ rule, provision, quote }: LintFinding): Promise<void> {
  const before = useDraft.getState().settings.lintIgnored ?? [];
  const rest = before.filter(
    (one) => one.rule !== rule || one.provision !== provision || one.quote !== quote,
  );
  await changeSettings({ lintIgnored: rest });
}

export async function switchOff(rule: string, reason: string): Promise<boolean> {
  const before = useDraft.getState().settings.lintOff ?? [];
  return changeSettings({ lintOff: [...before.filter((one) => one.rule !== rule), { rule, reason }] });
}

export async function switchOn(rule: string): Promise<void> {
  const before = useDraft.getState().settings.lintOff ?? [];
  await changeSettings({ lintOff: before.filter((one) => one.rule !== rule) });
}

/** The next finding after the cursor, around the end of the bill. */
export function goToNextFinding(): void {
  const { provisions, selection } = useDraft.getState();
  const order = new Map(provisions.map((p, i) => [p.id, i]));
  const here = selection ? (order.get(selection.provision) ?? -1) : -1;
  const start = selection?.words?.from ?? -1;
  const { open } = sortedFindings();
  const at = (f: LintFinding): number => order.get(f.provision) ?? -1;
  const next = open.find((f) => at(f) > here || (at(f) === here && f.from > start)) ?? open[0];
  if (!next) return;
  useDraft.setState({ tab: 'drafting' });
  useLint.setState({ view: 'findings' });
  goToFinding(next);
}
