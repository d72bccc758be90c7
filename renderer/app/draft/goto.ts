/** Going to the next thing that needs a person: a wavy word, a requirement that waits for a decision. */
import { flushSync } from 'react-dom';
import { create } from 'zustand';
import type { Evidence } from '../../../shared/requirements/types.ts';
import { confirmRow, reconfirmRow } from '../../requirements/decisionActions.ts';
import { beginDecision, usePanelChoice } from '../../requirements/panelStore.ts';
import { flagsOf, placesOf, type Row, waits } from '../../requirements/rows.ts';
import { useApp } from '../appStore.ts';
import { useDraft } from './draftStore.ts';
import { draftEditor } from './session.ts';

/** The rows the panel shows now, and the requirement that is open in it. */
export const usePanel = create<{ rows: readonly Row[]; openRow: string }>(() => ({ rows: [], openRow: '' }));

export function goToEvidence(place: Evidence): void {
  draftEditor.current?.goTo(place.provision, place.from, place.to);
}

/** The same from another screen: the paper must be drawn before it can be scrolled. */
export function showInDraft(place: Pick<Evidence, 'provision' | 'from' | 'to'>): void {
  // Drawn at once: the next key belongs to the text already.
  flushSync(() => {
    useApp.setState({ screen: 'draft' });
    useDraft.setState({ reading: null });
  });
  draftEditor.current?.goTo(place.provision, place.from, place.to);
}

export function goToNextFlag(): void {
  const { provisions, selection } = useDraft.getState();
  const order = new Map(provisions.map((p, i) => [p.id, i]));
  const here = selection ? (order.get(selection.provision) ?? -1) : -1;
  const start = selection?.words?.from ?? -1;
  const flags = flagsOf(usePanel.getState().rows)
    .map((f) => ({ ...f, at: order.get(f.flag.evidence.provision) ?? -1 }))
    .filter((f) => f.at >= 0)
    .sort((a, b) => a.at - b.at || a.flag.evidence.from - b.flag.evidence.from);
  const next = flags.find((f) => f.at > here || (f.at === here && f.flag.evidence.from > start)) ?? flags[0];
  if (!next) return;
  goToEvidence(next.flag.evidence);
  openRow(next.row);
}

export function goToNextWaiting(): void {
  const { rows, openRow: open } = usePanel.getState();
  const at = rows.findIndex((row) => row.requirement.id === open);
  const next = [...rows.slice(at + 1), ...rows.slice(0, at + 1)].find(waits);
  if (!next) return;
  flushSync(() => openRow(next));
  const place = placesOf(next.finding)[0];
  if (place) draftEditor.current?.show(place.provision, place.from, place.to);
  focusOpenRow();
}

/**
 * The keyboard goes to the open requirement, so that the next key can confirm or overrule it. At once: a Tab on the way there
 * would still be one of the text, and give a provision another level.
 */
function focusOpenRow(): void {
  const take = (): boolean => {
    const line = document.querySelector('.req.open .req-line');
    if (line instanceof HTMLElement) line.focus();
    return line !== null;
  };
  // A list that was on no tab before is drawn in the next frames.
  if (!take()) requestAnimationFrame(() => requestAnimationFrame(take));
}

/** Another word than the engine's on the requirement that is open in the panel. */
export function overruleOpenRow(): void {
  beginDecision(usePanel.getState().openRow, 'overruled');
}

/** The panel with one of its filters. */
export function showFilter(filter: 'waiting' | 'single' | 'orphans'): void {
  useDraft.setState({ tab: 'requirements' });
  usePanelChoice.setState({ filter });
}

/** The person's yes to the requirement that is open in the panel, as it stands now. */
export function confirmOpenRow(): void {
  const { rows, openRow: open } = usePanel.getState();
  const row = rows.find((one) => one.requirement.id === open);
  if (!row || useDraft.getState().readOnly) return;
  if (row.shown === 'suspect') void reconfirmRow(row);
  else if (row.decision?.how !== 'confirmed') void confirmRow(row);
}

/**
 * Words that a requirement rests on were clicked. Whoever works through suggestions or comments, or suggests, puts the cursor
 * there and stays with that list; the sign in the margin, the card over the words and the key of the mark lead on.
 */
export function openRowOfWords(row: Row): void {
  const { tab, suggesting } = useDraft.getState();
  if (tab === 'requirements' || (tab !== 'comments' && !suggesting)) openRow(row);
}

export function openRow(row: Row): void {
  useDraft.setState({ tab: 'requirements' });
  usePanel.setState({ openRow: row.requirement.id });
}
