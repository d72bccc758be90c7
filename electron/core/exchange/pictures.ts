/** Pictures that came with an imported file, put in a folder of their own beside the project. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ImportedPicture } from '../../../shared/exchange/types.ts';

/** A project has one folder of pictures; with more than this of the same name something is wrong. */
const MAX_FOLDERS = 100;

async function newFolder(wanted: string): Promise<string | null> {
  for (let n = 1; n <= MAX_FOLDERS; n++) {
    const folder = n === 1 ? wanted : `${wanted} ${n}`;
    try {
      await mkdir(folder);
      return folder;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return null;
    }
  }
  return null;
}

/**
 * Writes the pictures into a new folder "NAME - pictures" beside the project file; nothing that exists is touched.
 * @returns the folder's name, '' where there is nothing to write or it cannot be written: an import does not fail for it.
 */
export async function writePictures(
  project: string,
  word: string,
  pictures: readonly ImportedPicture[],
): Promise<string> {
  if (pictures.length === 0) return '';
  const { dir, name } = path.parse(project);
  const folder = await newFolder(path.join(dir, `${name} - ${word}`));
  if (folder === null) return '';
  try {
    for (const { fileName, bytes } of pictures)
      await writeFile(path.join(folder, path.basename(fileName)), bytes, { flag: 'wx' });
  } catch {
    return '';
  }
  return path.basename(folder);
}
