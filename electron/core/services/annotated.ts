/** What stands beside the words of a bill, or in place of them: remarks, and the conformity table. */

import type { Node } from 'prosemirror-model';
import { type ProjectSettings, packsInUse } from '../../../shared/api/settings.ts';
import { billAttrs } from '../../../shared/bill/document.ts';
import type { Language } from '../../../shared/bill/kinds.ts';
import { listProvisions, type Provision } from '../../../shared/bill/provisions.ts';
import { annotationsFor } from '../../../shared/exchange/annotations.ts';
import { type ConformityTable, conformityTable } from '../../../shared/exchange/conformity.ts';
import { createChecker } from '../../../shared/requirements/check.ts';
import type { Pack } from '../../../shared/requirements/pack.ts';
import type { Decision, Finding } from '../../../shared/requirements/types.ts';
import type { WriteTask } from '../exchange/task.ts';
import type { listComments } from '../store/comments.ts';
import type { Context } from './context.ts';

export interface AnnotateInput {
  bill: Node;
  settings: ProjectSettings;
  comments: ReturnType<typeof listComments>;
  decisions: readonly Decision[];
  uiLang: Language;
}

interface Reading {
  packs: Pack[];
  provisions: Provision[];
  findings: Finding[];
}

/** What the engine reads in this very text. */
function readingOf(
  ctx: Pick<Context, 'resources'>,
  { bill, settings, uiLang }: Pick<AnnotateInput, 'bill' | 'settings' | 'uiLang'>,
): Reading {
  const packs = packsInUse(ctx.resources.listPacks(), settings);
  const provisions = listProvisions(bill);
  const { lang, billTypes } = billAttrs(bill);
  const { findings } = createChecker(packs, { lang, uiLang, billTypes }).check(provisions);
  return { packs, provisions, findings };
}

/**
 * What an annotated copy has beside the words: comments and requirement states as remarks, and the conformity table behind
 * the bill where any requirement is asked of it.
 */
export function annotated(
  ctx: Pick<Context, 'resources' | 'now'>,
  input: AnnotateInput & { title: string; anonymous?: boolean },
): Pick<WriteTask, 'annotations' | 'annex'> {
  const { uiLang, anonymous = false } = input;
  // Who decided, and whom a comment is for, is named in the words of the remark.
  const comments = anonymous ? input.comments.map(({ assignee: _, ...comment }) => comment) : input.comments;
  const decisions = anonymous ? input.decisions.map((d) => ({ ...d, author: '' })) : input.decisions;
  const reading = readingOf(ctx, input);
  const { packs, provisions, findings } = reading;
  const requirements = packs.flatMap((pack) => pack.requirements);
  const annex = tableOf(ctx, input, reading);
  return {
    annotations: annotationsFor({ provisions, comments, findings, decisions, requirements, uiLang }),
    ...(annex.groups.length > 0 ? { annex } : {}),
  };
}

type TableInput = Omit<AnnotateInput, 'comments'> & { title: string; anonymous?: boolean };

/** The conformity table of a bill under its title. */
export function conformityOf(ctx: Pick<Context, 'resources' | 'now'>, input: TableInput): ConformityTable {
  return tableOf(ctx, input, readingOf(ctx, input));
}

const tableOf = (ctx: Pick<Context, 'now'>, input: TableInput, reading: Reading): ConformityTable =>
  conformityTable({
    ...reading,
    decisions: input.decisions,
    uiLang: input.uiLang,
    bill: input.title,
    billLang: billAttrs(input.bill).lang,
    date: ctx.now(),
    anonymous: input.anonymous ?? false,
  });
