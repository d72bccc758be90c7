/** The conformity table that reviewers filled in comes back: which answers differ, and taking some of them over. */
import { create } from 'zustand';
import type { ReturnedAnswers } from '../../shared/api/returned.ts';
import { type Answer, answerOf } from '../../shared/exchange/conformity.ts';
import {
  type ChangedAnswer,
  type ConformityChanges,
  conformityChanges,
} from '../../shared/exchange/returnedConformity.ts';
import { basisOf, linkedOf } from '../../shared/requirements/decisions.ts';
import type { Decision, RequirementState } from '../../shared/requirements/types.ts';
import { currentMessages, notify, notifyError, useApp } from '../app/appStore.ts';
import { ensureAuthor } from '../app/askAuthor.ts';
import { call } from '../app/call.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { usePanel } from '../app/draft/goto.ts';
import { decide } from '../app/draft/projectActions.ts';
import { chooseOneFile } from '../app/start/chooseOneFile.ts';
import { bridge } from '../bridge.ts';
import type { Row } from '../requirements/rows.ts';
import { matrixOf } from './matrixRows.ts';

export const STATE_OF: Record<Answer, RequirementState> = { yes: 'met', partial: 'partly', no: 'missing' };

export interface AnswersBack extends ConformityChanges {
  fileName: string;
}

/** What is shown in the dialog; null while none came. */
export const useAnswersBack = create<{ came: AnswersBack | null }>(() => ({ came: null }));

/** Asks for the file and shows what it says otherwise, over the matrix. */
export async function takeAnswers(): Promise<void> {
  const file = await chooseOneFile('returned', ['.docx']);
  if (!file) return;
  const { project } = useDraft.getState();
  const read = await call(() => bridge.readAnswers({ project, ...file }));
  if (!read.ok) return notifyError(read.error);
  showAnswers({ fileName: file.fileName, ...differing(read.value) });
}

/** What a table that came back says otherwise than the project. */
export function differing({ answers, savedBy }: ReturnedAnswers): ConformityChanges {
  const { provisions } = useDraft.getState();
  const groups = matrixOf(usePanel.getState().rows, provisions, currentMessages().lang);
  return conformityChanges(
    answers,
    groups.flatMap((group) => group.rows.map((row) => row.printed)),
    savedBy,
  );
}

export function showAnswers(came: AnswersBack): void {
  useApp.setState({ screen: 'matrix' });
  useAnswersBack.setState({ came });
}

/** Each becomes a decision under the reviewer's name, or the user's where the file does not tell whose it is. */
export async function applyAnswers(chosen: readonly ChangedAnswer[]): Promise<void> {
  if (chosen.some(({ author }) => author === '') && !(await ensureAuthor())) return;
  const rows = new Map(usePanel.getState().rows.map((row) => [row.requirement.id, row]));
  let taken = 0;
  for (const one of chosen) {
    const row = rows.get(one.requirement);
    if (row && (await decide(decisionOf(row, one), one.author))) taken++;
  }
  useAnswersBack.setState({ came: null });
  const [first] = chosen;
  if (first) showRow(first.requirement);
  notify('good', currentMessages().t('suggestions:answers.taken', { count: taken }));
}

/** What has changed comes into sight, as soon as it is drawn. */
function showRow(requirement: string): void {
  requestAnimationFrame(() =>
    document
      .querySelector(`[data-requirement="${CSS.escape(requirement)}"]`)
      ?.scrollIntoView({ block: 'center' }),
  );
}

function decisionOf(row: Row, { from, to, reason }: ChangedAnswer): Omit<Decision, 'author' | 'at'> {
  const { provisions } = useDraft.getState();
  const { finding, decision, requirement, pack } = row;
  const said = {
    requirement: requirement.id,
    reason,
    citation: '',
    basis: basisOf(finding, provisions, requirement, pack, linkedOf(decision, provisions)),
  };
  if (from === to && decision) {
    const { state, how, citation } = decision;
    return { ...said, state, how, citation };
  }
  return answerOf(finding.state) === to
    ? { ...said, state: finding.state, how: 'confirmed' }
    : { ...said, state: STATE_OF[to], how: 'overruled' };
}
