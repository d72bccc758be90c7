/** Does one job to the end, in whatever process it is called. */
import { randomUUID } from 'node:crypto';
import type { ReturnedConformity } from '../../../shared/exchange/docx/conformityBack.ts';
import type { ReturnedResult } from '../../../shared/exchange/docx/returned.ts';
import type { ImportResult } from '../../../shared/exchange/types.ts';
import { readAnswerBytes, readBillBytes, readReturnedBytes } from './read.ts';
import type { PreviewResult, Task, TaskResult, WriteResult } from './task.ts';
import { previewBillPages, writeBillBytes } from './write.ts';

/** Ids by place: no id of a project looks like these. */
function counted(): () => string {
  let count = 0;
  return () => `file-${++count}`;
}

export async function runTask<T extends Task>(task: T): Promise<TaskResult<T>>;
export async function runTask(
  task: Task,
): Promise<ImportResult | ReturnedResult | ReturnedConformity | WriteResult | PreviewResult> {
  if (task.kind === 'write') return writeBillBytes(task);
  if (task.kind === 'preview') return previewBillPages(task);
  try {
    if (task.kind === 'answers') return await readAnswerBytes(task.bytes);
    if (task.kind === 'returned') return await readReturnedBytes(task);
    const { fileName, bytes, lang, tradition, ownTradition, sameIds = false } = task;
    return await readBillBytes(fileName, bytes, {
      newId: sameIds ? counted() : randomUUID,
      ...(lang ? { lang } : {}),
      ...(tradition ? { tradition } : {}),
      ...(ownTradition ? { ownTradition } : {}),
    });
  } catch (error) {
    // A parser that trips over a file it was not made for: the file is at fault as far as the user is concerned.
    return { ok: false, code: 'damaged', detail: error instanceof Error ? error.message : String(error) };
  }
}
