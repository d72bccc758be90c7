/**
 * Writing a file so that the target is either the old file or the whole new one: a temporary file in the same folder,
 * flushed to the disk, then renamed (package write-file-atomic). A failed write leaves the target as it was.
 */
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { type ApiResult, fail, ok } from '../../../shared/api/errors.ts';
import { writeFailure } from '../store/open.ts';

/** Refuses an existing target unless the person agreed to replace it (a native dialog asks). */
export async function atomicWrite(
  path: string,
  bytes: Uint8Array,
  replace: boolean,
): Promise<ApiResult<{ path: string }>> {
  const target = resolve(path);
  if (!replace && existsSync(target)) return fail('exists', { name: basename(target) });
  try {
    await writeFileAtomic(target, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      fsync: true,
    });
    return ok({ path: target });
  } catch (error) {
    return writeFailure(error, target);
  }
}
