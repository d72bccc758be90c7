import { basisOf } from '../../shared/requirements/decisions.ts';
import type { Decision } from '../../shared/requirements/types.ts';
import { ensureAuthor } from '../app/AuthorDialog.tsx';
import { useDraft } from '../app/draft/draftStore.ts';
import { decide } from '../app/draft/projectActions.ts';
import type { Row } from './rows.ts';

type Said = Pick<Decision, 'state' | 'how' | 'reason' | 'citation'>;

/** Stores what a person said of a requirement, bound to the texts as they are now. */
export async function sayOf(row: Row, said: Said): Promise<boolean> {
  if (!(await ensureAuthor())) return false;
  const { provisions } = useDraft.getState();
  const basis = basisOf(row.finding, provisions, row.requirement, row.pack);
  return decide({ requirement: row.requirement.id, ...said, basis });
}

/** The engine's word is right. */
export function confirmRow(row: Row): Promise<boolean> {
  return sayOf(row, { state: row.finding.state, how: 'confirmed', reason: '', citation: '' });
}

/** Words to an answer; they neither make a decision hold for changed texts nor bind it to other ones. */
export async function commentOn(row: Row, reason: string): Promise<boolean> {
  const { decision, requirement } = row;
  if (!decision) return sayOf(row, { state: row.finding.state, how: 'confirmed', reason, citation: '' });
  if (!(await ensureAuthor())) return false;
  const { state, how, citation, basis } = decision;
  return decide({ requirement: requirement.id, state, how, citation, basis, reason });
}

/** The same decision holds for the changed text. */
export function reconfirmRow(row: Row): Promise<boolean> {
  if (!row.decision) return confirmRow(row);
  const { state, how, reason, citation } = row.decision;
  return sayOf(row, { state, how, reason, citation });
}
