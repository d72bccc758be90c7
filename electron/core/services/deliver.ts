/** Writes a prepared job and hands it over. */

import { extname } from 'node:path';
import { type ApiResult, fail, ok } from '../../../shared/api/errors.ts';
import type { ExportedFile, ExportOptions } from '../../../shared/api/papers.ts';
import type { WriteTask } from '../exchange/task.ts';
import { atomicWrite } from '../files/atomicWrite.ts';
import type { Context } from './context.ts';
import { jobFailed } from './jobFailed.ts';

/** Writes a prepared job and hands the bytes over, or puts them at `path`. */
export async function deliver(
  ctx: Context,
  task: WriteTask,
  fileName: string,
  path: string,
  replace: boolean,
  work = '',
): Promise<ApiResult<ExportedFile>> {
  let result: Awaited<ReturnType<Context['worker']['run']>>;
  try {
    result = await ctx.worker.run(task, work);
  } catch (error) {
    return jobFailed('exportFailed', error);
  }
  if (!('bytes' in result)) {
    const code = 'code' in result ? result.code : '';
    if (code === 'redlineUnproven') return fail('redlineUnproven');
    return fail('exportFailed', { detail: 'detail' in result ? result.detail : '' });
  }
  const { bytes, proven } = result;
  if (path === '') return ok({ fileName, bytes, path: '', proven });
  const target = extname(path) === '' ? `${path}.${task.format}` : path;
  const written = await atomicWrite(target, bytes, replace);
  return written.ok ? ok({ fileName, bytes: null, path: written.value.path, proven }) : written;
}

/** The options that the writers take as they are. */
export function writerOptions(options: ExportOptions) {
  const { anonymous, lineNumbers, pdfComments, standard, country } = options;
  return {
    ...(anonymous ? { anonymous } : {}),
    ...(lineNumbers ? { lineNumbers } : {}),
    ...(pdfComments ? { pdfComments } : {}),
    ...(standard ? { standard } : {}),
    ...(country ? { country } : {}),
  };
}
